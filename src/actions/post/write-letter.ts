/** One mail as its receiver gets it. */
import type { CalendarDate } from '../../core/calendar.ts';
import type { AuthorityId, QuestionnaireId } from '../../core/ids.ts';
import { type Language, textIn } from '../../core/language.ts';
import type { RemindedState } from '../../letter/follow-state.ts';
import { fillLetter, type Letter, type LetterLink } from '../../letter/letter-text.ts';
import type { LetterWords } from '../../letter/letter-words.ts';
import type { MailText } from '../../letter/who-gets-what.ts';
import type { StoredText } from '../../store/letter-store.ts';
import { authorityName } from '../contacts/contact-register.ts';
import type { FoundRound } from '../find-round.ts';
import { deadlineOf } from './round-letters.ts';

export interface LetterCase {
  readonly authority: AuthorityId;
  readonly name: string;
  readonly language: Language;
  readonly text: MailText;
  /** To somebody who is to sign, and answers nothing. */
  readonly isToSign: boolean;
  /** The day on which it is sent. */
  readonly today: CalendarDate;
  readonly sheets: readonly {
    readonly questionnaire: QuestionnaireId;
    readonly state: RemindedState;
    readonly href: string;
  }[];
}

export function writeLetter(
  { programme, round, ...found }: FoundRound,
  words: LetterWords,
  texts: readonly StoredText[],
  { authority, name, language, text, sheets, today, isToSign }: LetterCase,
): Letter {
  const links = sheets.flatMap(({ questionnaire: id, state, href }): readonly LetterLink[] => {
    const questionnaire = programme.questionnaires.find((one) => one.id === id);
    if (!questionnaire) return [];
    const note = words.note(text === 'invitation' ? text : state, questionnaire.minutes, language);
    return [{ title: textIn(questionnaire.title, language), note, href }];
  });
  const deadline = deadlineOf({ programme, round, ...found }, authority);
  const values = {
    navn: name === '' ? words.colleague(language) : name,
    myndighed: authorityName(programme, authority),
    opfølgning: textIn(programme.title, language),
    runde: textIn(round.title, language),
    frist: words.deadline(deadline, today, language),
    afsender: textIn(programme.owner, language),
  };
  return fillLetter(isToSign ? words.toSign(language) : textOf(texts, words, text, language), values, links);
}

/** As somebody has written it for the round, else as it always is. */
export function textOf(texts: readonly StoredText[], words: LetterWords, text: MailText, language: Language) {
  const own = texts.findLast((one) => one.textId === text && one.language === language);
  return own ?? words.text(text, language);
}
