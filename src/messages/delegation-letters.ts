/** What mails say about a section, or the whole task, that somebody gives to a colleague. */
import { inQuotes, type Language } from '../core/language.ts';
import type { DelegationFacts, WrittenDelegation } from '../letter/delegation-facts.ts';

/** `day` writes a date as people read it: "senest 3. juni 2020". */
export function delegationLetter(
  facts: DelegationFacts,
  language: Language,
  day: (date: string) => string,
): WrittenDelegation {
  const { title, isWhole, authority, round, programme, message, due } = facts;
  const when = due ? ` ${day(due)}` : '';
  const quoted = message === '' ? [] : [inQuotes(message, language)];
  if (language === 'da') {
    const giver = facts.giver || 'En kollega';
    return {
      subject: isWhole
        ? `${authority}: ${giver} giver dig opgaven ${inQuotes(title, 'da')}`
        : `${authority}: ${giver} beder dig svare på ${inQuotes(title, 'da')}`,
      before: [
        isWhole
          ? `${giver} har givet dig opgaven med at svare for ${authority} på ${inQuotes(title, 'da')} (${programme}, ${round}).${due ? ` Svar gerne${when}.` : ''}`
          : `${giver} beder dig svare på ét afsnit for ${authority} (${programme}, ${round}).${due ? ` Svar gerne${when}.` : ''}`,
        ...quoted,
      ],
      note: isWhole ? 'hele spørgeskemaet' : 'kun dette afsnit',
      after: [
        isWhole
          ? 'Svarene bliver gemt, mens du skriver. Når alt er udfyldt, sender du det samlede svar.'
          : 'Du ser kun dette afsnit. Svarene bliver gemt, mens du skriver; den, der har givet dig det, sender det samlede svar.',
        'Linket er dit eget. Del det ikke. Er det ikke dig, der skal svare, så sig det til den, der har sendt dig det.',
      ],
    };
  }
  const giver = facts.giver || 'A colleague';
  return {
    subject: isWhole
      ? `${authority}: ${giver} hands ${inQuotes(title, 'en')} over to you`
      : `${authority}: ${giver} asks you to answer ${inQuotes(title, 'en')}`,
    before: [
      isWhole
        ? `${giver} has handed over to you the task of answering ${inQuotes(title, 'en')} for ${authority} (${programme}, ${round}).${due ? ` Please answer${when}.` : ''}`
        : `${giver} asks you to answer one section for ${authority} (${programme}, ${round}).${due ? ` Please answer${when}.` : ''}`,
      ...quoted,
    ],
    note: isWhole ? 'the whole questionnaire' : 'this section only',
    after: [
      isWhole
        ? 'Answers are saved as you type. When everything is filled in, you send the answer as a whole.'
        : 'You see this section only. Answers are saved as you type; whoever gave it to you sends the answer as a whole.',
      'The link is yours alone. Please do not share it. If you are not the one to answer, tell whoever sent it to you.',
    ],
  };
}

export function delegationDoneLetter(
  { title, isWhole, authority, round, by }: DelegationFacts & { readonly by: string },
  language: Language,
): WrittenDelegation {
  const what = inQuotes(title, language);
  const said = {
    da: {
      subject: `${authority}: ${by} er færdig med ${what}`,
      before: [
        `${by} har sagt, at ${what} er færdigt (${authority}, ${round}).`,
        isWhole
          ? 'Svaret tæller med, når det er sendt.'
          : 'Åbn jeres egen besvarelse, læs svarene igennem, og send det samlede svar.',
      ],
    },
    en: {
      subject: `${authority}: ${by} is done with ${what}`,
      before: [
        `${by} has said that ${what} is done (${authority}, ${round}).`,
        isWhole
          ? 'The answer counts when it has been sent.'
          : 'Open your own sheet, read the answers and send the answer as a whole.',
      ],
    },
  }[language];
  return { ...said, note: '', after: [] };
}
