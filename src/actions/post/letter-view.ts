/** Everything that the page of a letter shows: who would get it, one mail of it, when it goes out, what was sent. */
import type { CalendarDate } from '../../core/calendar.ts';
import type { Language } from '../../core/language.ts';
import { dateOf, type LocalMoment, localMomentIn } from '../../core/local-moment.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import {
  checkLetterText,
  type Letter,
  type LetterText,
  type LetterTextProblem,
} from '../../letter/letter-text.ts';
import type { LetterWords } from '../../letter/letter-words.ts';
import { nextSending } from '../../letter/quiet-hours.ts';
import type { MailPlan, MailText, Wanted } from '../../letter/who-gets-what.ts';
import type { RoundState } from '../../round/round-state.ts';
import { lastDayBefore } from '../../round/round-times.ts';
import { contactRegister } from '../contacts/contact-register.ts';
import type { Actor, Context } from '../context.ts';
import { eventsAndState, type FoundRound } from '../find-round.ts';
import { withDeadlines } from '../with-deadlines.ts';
import { type LetterProgress, letterProgress } from './letter-progress.ts';
import { holidaysOf, reminderPlan } from './reminders.ts';
import { planLetter } from './round-letters.ts';
import { textOf, writeLetter } from './write-letter.ts';

export interface LetterView {
  readonly state: RoundState;
  readonly hasContacts: boolean;
  /** Everyone's last day, where the round has one. */
  readonly deadline?: CalendarDate;
  readonly plan: MailPlan;
  /** Those of the same kind that were ordered before. */
  readonly letters: readonly LetterProgress[];
  /** When mails would go out; absent: now. */
  readonly waitsUntil?: LocalMoment;
  readonly shown?: {
    readonly letter: Letter;
    readonly name: string;
    readonly mail: string;
    readonly written: Language;
  };
  readonly textOf: (text: MailText, language: Language) => LetterText;
}
interface Asked {
  readonly wanted: Wanted;
  readonly purpose: string;
  readonly words: LetterWords;
  /** `AUTHORITY MAIL` of the mail that is to be shown. */
  readonly show?: string | undefined;
  /** Stands where the personal link will. */
  readonly href: string;
}

export async function letterView(
  context: Context,
  found: FoundRound,
  { wanted, purpose, words, show, href }: Asked,
): Promise<LetterView> {
  const { key, programme } = found;
  const [within, plan, texts, sending, progress, { state }, { contacts }] = await Promise.all([
    withDeadlines(context, found),
    planLetter(context, found, wanted, purpose),
    context.store.letters.texts(key),
    reminderPlan(context, found),
    letterProgress(context, key.programme, key.round),
    eventsAndState(context, found),
    contactRegister(context, programme),
  ]);
  const now = localMomentIn(programme.timeZone, context.clock());
  const next = nextSending(now, { from: sending.from, to: sending.to, holidays: holidaysOf(programme) });
  const { everyones } = within.deadlines;
  const mail = plan.mails.find((one) => `${one.authority} ${one.mail}` === show);
  const letter =
    mail &&
    writeLetter(within, words, texts, {
      ...mail,
      sheets: mail.sheets.map((sheet) => ({ ...sheet, href })),
      isToSign: mail.hasTask === 'approve',
      today: dateOf(next),
    });
  return {
    state,
    hasContacts: contacts.length > 0,
    ...(everyones ? { deadline: lastDayBefore(programme.timeZone, everyones) } : {}),
    plan,
    letters: progress.filter((one) => one.letter.kind === wanted.kind),
    ...(next === now ? {} : { waitsUntil: next }),
    ...(mail && letter
      ? { shown: { letter, name: mail.name, mail: mail.mail, written: mail.language } }
      : {}),
    textOf: (text, language) => textOf(texts, words, text, language),
  };
}

export async function setLetterText(
  context: Context,
  { key }: FoundRound,
  {
    text,
    language,
    written,
  }: { readonly text: MailText; readonly language: Language; readonly written: LetterText },
  actor: Actor,
): Promise<Result<LetterText, LetterTextProblem>> {
  const checked = checkLetterText(written);
  if (!checked.ok) return failed(...checked.problems);
  const said = { at: context.clock(), by: actor.name };
  await context.store.transaction(async (store) => {
    await store.letters.setText(key, { textId: text, language, ...checked.value }, said);
    const object = `${key.programme}/${key.round}/${text}/${language}`;
    await store.log.append({ ...said, act: 'letter.written', object });
  });
  return ok(checked.value);
}
