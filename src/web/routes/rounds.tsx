import { openCoordinatorLink } from '../../actions/use-link.ts';
import { site } from '../../messages/site.ts';
import { renderPage } from '../components/page.tsx';
import { messagePage } from '../pages/message-page.tsx';
import { rememberCoordinator } from '../person.ts';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';

/** The coordinator's pages, and the way into them. */
export function roundRoutes({ context, baseUrl }: Services): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/runder',
      access: 'rounds.follow',
      handle: (call) => call.request.redirect(firstProgramme(), 303),
    },
    { method: 'GET', path: '/koordinator/:token', access: 'public', handle: door },
    {
      method: 'POST',
      path: '/koordinator/:token',
      access: 'public',
      async handle({ request, language, param }) {
        const session = await openCoordinatorLink(context, param('token'));
        if (!session) {
          const page = {
            title: site.linkUsedTitle[language],
            text: site.linkUsed[language],
            language,
            path: '/',
          };
          return request.html(messagePage(page), 410);
        }
        rememberCoordinator(request, session, baseUrl?.startsWith('https:') ?? false);
        return request.redirect('/runder', 303);
      },
    },
  ];

  function firstProgramme(): string {
    const [programme] = context.programmes.values();
    return programme ? `/runder/${programme.id}` : '/';
  }
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
