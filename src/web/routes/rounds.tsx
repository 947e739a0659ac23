import type { Context } from '../../actions/context.ts';
import { openCoordinatorLink } from '../../actions/use-link.ts';
import { site } from '../../messages/site.ts';
import { agentOf } from '../agent.ts';
import { rememberSession } from '../asker.ts';
import { renderPage } from '../components/page.tsx';
import { messagePage } from '../pages/message-page.tsx';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';

/** The coordinator's pages, and the way into them. */
export function roundRoutes(services: Services): readonly Route[] {
  const { context } = services;
  const access = 'rounds.follow';
  return [
    {
      method: 'GET',
      path: '/runder',
      access,
      handle: ({ request }) => request.redirect(firstProgramme(context), 303),
    },
    { method: 'GET', path: '/koordinator/:token', access: 'public', handle: door },
    {
      method: 'POST',
      path: '/koordinator/:token',
      access: 'public',
      handle: (call) => enter(services, call),
    },
  ];
}

async function enter(services: Services, { request, language, param }: Call): Promise<Response> {
  const session = await openCoordinatorLink(services.context, param('token'), agentOf(request));
  if (!session) {
    const page = { title: site.linkUsedTitle[language], text: site.linkUsed[language], language, path: '/' };
    return request.html(messagePage(page), 410);
  }
  rememberSession(services, request, session);
  return request.redirect('/runder', 303);
}

function firstProgramme({ programmes }: Context): string {
  const [programme] = programmes.values();
  return programme ? `/runder/${programme.id}` : '/';
}

/** Looking at the link does not use it up, so that a mail program that looks first does no harm. */
function door({ request, language }: Call): Response | Promise<Response> {
  const title = site.coordinatorTitle[language];
  const main = (
    <>
      <h1>{title}</h1>
      <p class="lead">{site.coordinatorOnce[language]}</p>
      <form method="post">
        <button class="button button-primary" type="submit">
          {site.coordinatorOpen[language]}
        </button>
      </form>
    </>
  );
  return request.html(renderPage({ title, language, path: request.req.path, look: 'respondent', main }));
}
