/** Activities to be resumed: for everyone, and for one authority. */
import { may } from '../../access/policy.ts';
import type { Context } from '../../actions/context.ts';
import { enterRegister, type RegisterWish } from '../../actions/enter-register.ts';
import { ownReopening, reopeningView } from '../../actions/reopening.ts';
import { reopeningPage as say } from '../../messages/reopening.ts';
import type { TypedEntry } from '../../reopening/read-entry.ts';
import { apparatusPage, askedIn, hasOwn, nothingHere } from '../apparatus-page.tsx';
import { entryFields } from '../pages/entry-form.tsx';
import { type OwnReopeningProps, untyped } from '../pages/own-reopening-parts.tsx';
import { ReopeningPage } from '../pages/reopening.tsx';
import { OwnReopening } from '../pages/reopening-own.tsx';
import { first, readForm } from '../request-form.ts';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';

const own = '/aktiviteter/egne';

export function reopeningRoutes({ context }: Services): readonly Route[] {
  return [
    { method: 'GET', path: '/aktiviteter', access: 'public', handle: (call) => open(context, call) },
    {
      method: 'GET',
      path: own,
      access: 'authority.read',
      handle: (call) => showOwn(context, call, askedIn(call)),
    },
    { method: 'POST', path: own, access: 'authority.answer', handle: (call) => enter(context, call) },
  ];
}

async function open(context: Context, call: Call): Promise<Response> {
  const { language, person } = call;
  const view = await reopeningView(context, askedIn(call));
  if (!view) return nothing(call);
  const main = <ReopeningPage view={view} mayOwn={hasOwn(person, view.programme)} language={language} />;
  const status = view.wrongDate === undefined ? 200 : 422;
  return apparatusPage(call, say.title[language], main, { status, synthetic: view.synthetic });
}

async function showOwn(
  context: Context,
  call: Call,
  asked: ReturnType<typeof askedIn>,
  sent?: OwnReopeningProps['sent'],
): Promise<Response> {
  const { language, person } = call;
  const view = await ownReopening(context, person, asked);
  if (!view) return nothing(call);
  const main = (
    <OwnReopening
      view={view}
      mayEnter={may(person, 'authority.answer')}
      language={language}
      {...(sent ? { sent } : {})}
    />
  );
  const status = sent || view.wrongDate !== undefined ? 422 : 200;
  return apparatusPage(call, say.ownTitle(view.authority.name)[language], main, { status });
}

async function enter(context: Context, call: Call): Promise<Response> {
  const form = await readForm(call.request);
  const typed: TypedEntry = {
    ...untyped,
    ...Object.fromEntries(entryFields.map((field) => [field, first(form, field)])),
  };
  const asked = { named: first(form, 'opfoelgning'), date: '' };
  const kind = (['activity', 'offer', 'attention'] as const).find((one) => one === first(form, 'slags'));
  if (!kind) return nothing(call);
  const wish: RegisterWish = { kind, subject: first(form, 'emne') };
  const done = await enterRegister(context, call.person, asked, { wish, typed });
  if (done.ok) {
    const query = new URLSearchParams({ opfoelgning: asked.named, dato: done.value.on });
    return call.request.redirect(`${own}?${query}`, 303);
  }
  if (done.problems.some(({ code }) => code === 'no-such-subject')) return nothing(call);
  return showOwn(context, call, asked, { wish, typed, problems: done.problems });
}

function nothing(call: Call): Response {
  return nothingHere(call, say.title[call.language], say.none[call.language]);
}
