/** Sharing a sheet with colleagues: giving away, taking back, and saying that one is done. */
import type { Context } from '../../actions/context.ts';
import {
  type DelegationProblem,
  type DelegationWish,
  delegate,
  mayDelegate,
  sayDelegationDone,
  takeBackDelegation,
} from '../../actions/delegate.ts';
import { openSheet } from '../../actions/open-sheet.ts';
import { deliveriesOf } from '../../actions/post/delegation-mail.ts';
import type { Language } from '../../core/language.ts';
import { delegation as say } from '../../messages/delegation.ts';
import { lastDayBefore } from '../../round/round-times.ts';
import type { SummaryItem } from '../components/error-summary.tsx';
import { longDate } from '../dates.ts';
import { ShareTask } from '../pages/share-task.tsx';
import { first, isFormToken, readForm, wholeNumber } from '../request-form.ts';
import { rememberName } from '../respondent-name.ts';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';
import { baseOf, formParts, linkProblem, notSaved, sheetPage, staleForm } from './show-sheet.tsx';

export function delegationRoutes({ context, wakePost }: Services, base: string): readonly Route[] {
  const access = 'sheet-link';
  return [
    { method: 'GET', path: `${base}/fordel`, access, handle: (call) => show(context, call, {}) },
    { method: 'POST', path: `${base}/fordel`, access, handle: (call) => give(context, call, wakePost) },
    { method: 'POST', path: `${base}/fordel/:delegation`, access, handle: (call) => takeBack(context, call) },
    { method: 'POST', path: `${base}/faerdig`, access, handle: (call) => sayDone(context, call, wakePost) },
  ];
}

interface Tried {
  readonly typed?: DelegationWish;
  readonly problems?: readonly DelegationProblem[];
}

const nothingTyped: DelegationWish = { section: '', mail: '', message: '', due: '' };

async function show(
  context: Context,
  call: Call,
  { typed = nothingTyped, problems = [] }: Tried,
): Promise<Response> {
  const opened = await openSheet(context, call.param('token'));
  if (!opened.ok) return linkProblem(call, opened.problems[0]);
  const sheet = opened.value;
  const { language, request } = call;
  const query = request.req.query('nyt');
  const last = sheet.deadline && lastDayBefore(sheet.programme.timeZone, sheet.deadline);
  const page = {
    ...{ sheet, language, base: baseOf(call), ...formParts(call), typed },
    problems: problems.flatMap((problem) => summaryOf(problem, language)),
    ...(query === 'givet' ? { news: 'given' as const } : query === 'taget' ? { news: 'taken' as const } : {}),
    isTrial: !(await mayDelegate(context, call.param('token'), sheet.round)),
    posted: await deliveriesOf(context, sheet),
    lastDay: last ? longDate(last, language) : '',
  };
  const status = problems.length > 0 ? 422 : 200;
  return sheetPage(call, sheet, say.title[language], <ShareTask {...page} />, { status });
}

async function give(context: Context, call: Call, wakePost: Services['wakePost']): Promise<Response> {
  const form = await readForm(call.request);
  if (!isFormToken(first(form, '_token'), call.param('token'))) return staleForm(call);
  const name = rememberName(call, form);
  const typed = {
    section: first(form, 'afsnit').slice(0, 64),
    mail: first(form, 'mail'),
    message: first(form, 'besked'),
    due: first(form, 'senest').slice(0, 40),
  };
  const given = await delegate(context, call.param('token'), typed, { name, language: call.language });
  if (given.ok) {
    wakePost?.();
    return call.request.redirect(`${baseOf(call)}/fordel?nyt=givet`, 303);
  }
  const [access] = given.problems.filter(isAccess);
  return access ? notSaved(call, access, form) : show(context, call, { typed, problems: given.problems });
}

async function takeBack(context: Context, call: Call): Promise<Response> {
  const form = await readForm(call.request);
  if (!isFormToken(first(form, '_token'), call.param('token'))) return staleForm(call);
  const name = rememberName(call, form);
  const id = wholeNumber(call.param('delegation'));
  const taken = await takeBackDelegation(context, call.param('token'), id, { name });
  if (!taken.ok) return linkProblem(call, taken.problems[0]);
  return call.request.redirect(`${baseOf(call)}/fordel?nyt=taget`, 303);
}

async function sayDone(context: Context, call: Call, wakePost: Services['wakePost']): Promise<Response> {
  const form = await readForm(call.request);
  if (!isFormToken(first(form, '_token'), call.param('token'))) return staleForm(call);
  const name = rememberName(call, form);
  const said = await sayDelegationDone(context, call.param('token'), { name });
  if (!said.ok) return linkProblem(call, said.problems[0]);
  wakePost?.();
  return call.request.redirect(`${baseOf(call)}?faerdig`, 303);
}

type AccessFault = Exclude<DelegationProblem, { readonly code: keyof typeof fieldOf }>;

function isAccess(problem: DelegationProblem): problem is AccessFault {
  return !(problem.code in fieldOf);
}

const fieldOf = {
  'section-missing': '#afsnit-0',
  'already-given': '#afsnit-0',
  'mail-missing': '#mail',
  'mail-wrong': '#mail',
  'to-oneself': '#mail',
  'too-many': '#mail',
  trial: '#mail',
  'message-too-long': '#besked',
  'due-unreadable': '#senest',
  'due-past': '#senest',
  'due-after-deadline': '#senest',
} as const satisfies Readonly<Partial<Record<DelegationProblem['code'], string>>>;

function summaryOf(problem: DelegationProblem, language: Language): readonly SummaryItem[] {
  if (isAccess(problem)) return [];
  return [{ href: fieldOf[problem.code], text: textOf(problem)[language] }];
}

function textOf(problem: Exclude<DelegationProblem, AccessFault>) {
  switch (problem.code) {
    case 'mail-wrong':
      return say['mail-wrong'](problem.mail);
    case 'already-given':
      return say['already-given'](problem.mail);
    case 'too-many':
      return say['too-many'](problem.most);
    case 'due-after-deadline':
      return {
        da: say['due-after-deadline'](longDate(problem.deadline, 'da')).da,
        en: say['due-after-deadline'](longDate(problem.deadline, 'en')).en,
      };
    default:
      return say[problem.code];
  }
}
