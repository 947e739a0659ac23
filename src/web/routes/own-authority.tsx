/** An authority's own page. Which authority it is, comes from who asks and never from the address. */
import type { ComponentChildren } from 'preact';
import { may } from '../../access/policy.ts';
import type { Context } from '../../actions/context.ts';
import { findRound } from '../../actions/find-round.ts';
import { loadSheet } from '../../actions/open-sheet.ts';
import { openOwnSheet, ownAuthority } from '../../actions/own-authority.ts';
import { ownResults } from '../../actions/own-results.ts';
import { type AuthorityId, questionnaireId } from '../../core/ids.ts';
import { textIn } from '../../core/language.ts';
import { ownAuthority as say } from '../../messages/round-plan.ts';
import { renderPage } from '../components/page.tsx';
import { messagePage } from '../pages/message-page.tsx';
import { OwnAuthorityView } from '../pages/own-authority/own-authority.tsx';
import { OwnResultsPage } from '../pages/own-authority/own-results.tsx';
import { OwnSheetPage } from '../pages/own-authority/own-sheet.tsx';
import { keepKnownName } from '../respondent-name.ts';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';

export function ownAuthorityRoutes({ context }: Services): readonly Route[] {
  const [read, answer] = ['authority.read', 'authority.answer'] as const;
  const base = '/myndighed/:programme/:round';
  return [
    {
      method: 'GET',
      path: '/myndighed',
      access: read,
      handle: (call) => forOwn(call, (id) => show(context, call, id)),
    },
    {
      method: 'GET',
      path: base,
      access: read,
      handle: (call) => forOwn(call, (id) => results(context, call, id)),
    },
    {
      method: 'GET',
      path: `${base}/:questionnaire`,
      access: read,
      handle: (call) => forOwn(call, (id) => sheet(context, call, id)),
    },
    {
      method: 'POST',
      path: `${base}/:questionnaire/godkend`,
      access: 'authority.sign',
      handle: (call) => forOwn(call, (id) => open(context, call, id, true)),
    },
    {
      method: 'POST',
      path: `${base}/:questionnaire`,
      access: answer,
      handle: (call) => forOwn(call, (id) => open(context, call, id)),
    },
  ];
}

function forOwn(
  call: Call,
  work: (authority: AuthorityId) => Promise<Response>,
): Promise<Response> | Response {
  const { authority } = call.person;
  return authority === undefined ? noAuthority(call) : work(authority);
}

function noAuthority({ request, language }: Call): Promise<Response> | Response {
  const text = say.noAuthority[language];
  return request.html(messagePage({ title: say.asked[language], text, language, path: '/myndighed' }), 404);
}

async function show(
  context: Context,
  call: Call,
  authority: AuthorityId,
  notOpen = false,
): Promise<Response> {
  const view = await ownAuthority(context, authority);
  if (!view) return noAuthority(call);
  const { language, person } = call;
  const mayAnswer = may(person, 'authority.answer');
  const maySign = may(person, 'authority.sign');
  const main = (
    <OwnAuthorityView
      view={view}
      language={language}
      mayAnswer={mayAnswer}
      maySign={maySign}
      notOpen={notOpen}
    />
  );
  return shown(call, view.name, main, {
    synthetic: view.asked.some(({ found }) => found.round.synthetic),
    notOpen,
  });
}

async function results(context: Context, call: Call, authority: AuthorityId): Promise<Response> {
  const found = await ownResults(context, authority, call.param('programme'), call.param('round'));
  if (!found || found.comparison.columns.length === 0) return call.request.notFound();
  const { round } = found.found;
  const main = <OwnResultsPage results={found} language={call.language} />;
  return shown(call, textIn(round.title, call.language), main, { synthetic: round.synthetic });
}

async function sheet(context: Context, call: Call, authority: AuthorityId): Promise<Response> {
  const found = findRound(context, call.param('programme'), call.param('round'));
  const questionnaire = questionnaireId(call.param('questionnaire'));
  if (!found.ok || !found.value.round.questionnaires.includes(questionnaire)) return call.request.notFound();
  const opened = await loadSheet(context, { ...found.value.key, authority, questionnaire });
  if (!opened.ok) return call.request.notFound();
  const main = <OwnSheetPage sheet={opened.value} language={call.language} />;
  const title = textIn(opened.value.questionnaire.title, call.language);
  return shown(call, title, main, { synthetic: found.value.round.synthetic });
}

async function open(
  context: Context,
  call: Call,
  authority: AuthorityId,
  approves = false,
): Promise<Response> {
  const { param, person, request } = call;
  const wish = {
    programme: param('programme'),
    round: param('round'),
    questionnaire: questionnaireId(param('questionnaire')),
    ...(approves ? { approves: true as const } : {}),
  };
  const opened = await openOwnSheet(context, authority, wish, { name: person.name });
  if (opened.ok) {
    keepKnownName(call, person.name);
    return request.redirect(`/besvarelse/${opened.value}${approves ? '/godkend' : ''}`, 303);
  }
  const isKnown = opened.problems.every(({ code }) => code === 'not-taking-answers');
  return isKnown ? show(context, call, authority, true) : request.notFound();
}

interface Extras {
  readonly synthetic: boolean;
  readonly notOpen?: boolean;
}

function shown(
  { request, language }: Call,
  title: string,
  main: ComponentChildren,
  { synthetic, notOpen }: Extras,
) {
  const strip = synthetic ? ({ strip: 'synthetic' } as const) : {};
  return request.html(
    renderPage({ title, language, path: request.req.path, look: 'public', main, wide: true, ...strip }),
    notOpen ? 409 : 200,
  );
}
