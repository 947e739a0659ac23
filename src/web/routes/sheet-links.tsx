/** Giving personal links out and taking them back. */
import type { Context } from '../../actions/context.ts';
import { findRound } from '../../actions/find-round.ts';
import { roundStatus } from '../../actions/round-status.ts';
import {
  givenLinks,
  giveSheetLink,
  type NewLinkProblem,
  type NewLinkWish,
  revokeSheetLink,
} from '../../actions/sheet-links.ts';
import { linksPage as say } from '../../messages/sheet-links.ts';
import { renderPage } from '../components/page.tsx';
import { SheetLinks } from '../pages/sheet-links.tsx';
import { first, personName, readForm, wholeNumber } from '../request-form.ts';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';

const path = '/runder/:programme/:round/links';
const access = 'rounds.manage';

export function sheetLinkRoutes({ context, baseUrl }: Services): readonly Route[] {
  return [
    { method: 'GET', path, access, handle: (call) => show(context, call, {}) },
    { method: 'POST', path, access, handle: (call) => give(context, call, baseUrl) },
    { method: 'POST', path: `${path}/:link`, access, handle: (call) => takeBack(context, call) },
  ];
}

export interface Tried {
  readonly wish?: NewLinkWish;
  readonly problems?: readonly NewLinkProblem[];
  /** The whole address of a link that was just made. */
  readonly made?: string;
}

/** The address stands on this one page: nothing that could show it again is kept. */
async function give(context: Context, call: Call, baseUrl: string | undefined): Promise<Response> {
  const { request, param } = call;
  const found = findRound(context, param('programme'), param('round'));
  if (!found.ok) return request.notFound();
  const form = await readForm(request);
  const wish = {
    authority: first(form, 'authority'),
    questionnaire: first(form, 'questionnaire'),
    contact: personName(form, 'contact'),
  };
  const given = await giveSheetLink(context, found.value, wish, call.person);
  if (!given.ok) return show(context, call, { wish, problems: given.problems });
  const base = baseUrl ?? new URL(request.req.url).origin;
  return show(context, call, { wish, made: `${base}/besvarelse/${given.value}` });
}

async function takeBack(context: Context, { request, param, person }: Call): Promise<Response> {
  const found = findRound(context, param('programme'), param('round'));
  if (!found.ok) return request.notFound();
  await revokeSheetLink(context, found.value, wholeNumber(param('link')), person);
  const { programme, round } = found.value.key;
  return request.redirect(`/runder/${programme}/${round}/links`, 303);
}

async function show(context: Context, call: Call, tried: Tried): Promise<Response> {
  const { request, language, param } = call;
  const found = findRound(context, param('programme'), param('round'));
  if (!found.ok) return request.notFound();
  const { key } = found.value;
  const address = `/runder/${key.programme}/${key.round}/links`;
  const { state } = await roundStatus(context, found.value);
  const links = await givenLinks(context, found.value);
  const main = (
    <SheetLinks
      found={found.value}
      state={state}
      links={links}
      address={address}
      {...tried}
      language={language}
    />
  );
  const frame = { title: say.title[language], language, path: address, look: 'public' } as const;
  return request.html(renderPage({ ...frame, main, wide: true }), tried.problems ? 422 : 200);
}
