import { may } from '../../access/policy.ts';
import type { Context } from '../../actions/context.ts';
import { findRound } from '../../actions/find-round.ts';
import { roundView } from '../../actions/round-view.ts';
import { openCoordinatorLink } from '../../actions/use-link.ts';
import { textIn } from '../../core/language.ts';
import { publicPages } from '../../messages/public-pages.ts';
import { site } from '../../messages/site.ts';
import { agentOf } from '../agent.ts';
import { rememberSession } from '../asker.ts';
import { renderPage } from '../components/page.tsx';
import { messagePage } from '../pages/message-page.tsx';
import { RoundBoard } from '../pages/round-board.tsx';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';

/** The coordinator's pages, and the way into them. */
export function roundRoutes(services: Services): readonly Route[] {
  const { context } = services;
  const access = 'rounds.follow';
  return [
    { method: 'GET', path: '/runder/:programme/:round', access, handle: (call) => board(context, call) },
    {
      method: 'GET',
      path: '/runder',
      access,
      handle: ({ request }) => request.redirect(firstRound(context), 303),
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

async function board(context: Context, { request, language, param, person }: Call): Promise<Response> {
  const found = findRound(context, param('programme'), param('round'));
  if (!found.ok) return request.notFound();
  const { round } = found.value;
  const view = await roundView(context, found.value);
  const main = <RoundBoard view={view} language={language} mayManage={may(person, 'rounds.manage')} />;
  const title = publicPages.roundTitle(textIn(round.title, language))[language];
  const strip = round.synthetic ? ({ strip: 'synthetic' } as const) : {};
  return request.html(
    renderPage({ title, language, path: request.req.path, look: 'public', main, wide: true, ...strip }),
  );
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

/** The last round of the first programme. */
function firstRound({ programmes }: Context): string {
  const [programme] = programmes.values();
  const rounds = programme?.rounds.filter(({ trial, opens }) => !trial && opens <= programme.asOf) ?? [];
  const round = rounds.at(-1) ?? programme?.rounds[0];
  return programme && round ? `/runder/${programme.id}/${round.id}` : '/';
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
