/** What mails to contacts say where nobody has written otherwise. */
import type { Language } from '../core/language.ts';
import type { LetterText } from '../letter/letter-text.ts';
import type { LetterWords } from '../letter/letter-words.ts';
import type { MailText } from '../letter/who-gets-what.ts';
import { approvalLetter, approvalReturnedLetter, receiptLetter } from './approval-letters.ts';
import { delegationDoneLetter, delegationLetter } from './delegation-letters.ts';
import { counted, type Phrase, type Phrases } from './phrase.ts';

const danishEnd = `{{skemaer}}

Linket er dit eget. Del det ikke; skal en kollega svare på noget, så giv afsnittet videre på siden »Del opgaven«. Det virker, så længe runden er åben.

Venlig hilsen
{{afsender}}`;
const englishEnd = `{{skemaer}}

The link is yours alone. Please do not share it; if a colleague is to answer something, give them the section on the page “Share the task”. It works for as long as the round is open.

Kind regards
{{afsender}}`;

const texts: Readonly<Record<MailText, Readonly<Record<Language, LetterText>>>> = {
  invitation: {
    da: {
      subject: '{{myndighed}}: svar på {{runde}}',
      body: `Kære {{navn}}

Vi spørger nu, hvor langt I er: {{opfølgning}}, {{runde}}. Svar {{frist}}.

Svarene bliver gemt, mens du skriver. Du kan holde pause og gå videre senere, også fra en anden maskine.

${danishEnd}`,
    },
    en: {
      subject: '{{myndighed}}: please answer {{runde}}',
      body: `Dear {{navn}}

We are now asking how far you are: {{opfølgning}}, {{runde}}. Please answer {{frist}}.

Answers are saved as you type. You can stop and go on later, also on another machine.

${englishEnd}`,
    },
  },
  'not-opened': {
    da: {
      subject: '{{myndighed}}: vi mangler jeres svar på {{runde}}',
      body: `Kære {{navn}}

Vi har spurgt, hvor langt {{myndighed}} er, og har ikke set, at nogen har åbnet spørgeskemaet. Svar {{frist}}.

${danishEnd}`,
    },
    en: {
      subject: '{{myndighed}}: we are missing your answer to {{runde}}',
      body: `Dear {{navn}}

We have asked how far {{myndighed}} is, and have not seen anybody open the questionnaire. Please answer {{frist}}.

${englishEnd}`,
    },
  },
  begun: {
    da: {
      subject: '{{myndighed}}: I er begyndt på {{runde}}, men har ikke sendt',
      body: `Kære {{navn}}

{{myndighed}} har åbnet spørgeskemaet, men svaret er ikke sendt. Det, I har skrevet, er gemt. Gør det færdigt, og send det {{frist}}.

${danishEnd}`,
    },
    en: {
      subject: '{{myndighed}}: you have begun {{runde}} but not sent it',
      body: `Dear {{navn}}

{{myndighed}} has opened the questionnaire, but the answer has not been sent. What you have written is saved. Please finish and send it {{frist}}.

${englishEnd}`,
    },
  },
  ready: {
    da: {
      subject: '{{myndighed}}: svaret på {{runde}} mangler kun at blive godkendt og sendt',
      body: `Kære {{navn}}

Alt, hvad der skal svares på, er udfyldt. Svaret tæller først med, når det er godkendt og sendt. Gør det {{frist}}.

${danishEnd}`,
    },
    en: {
      subject: '{{myndighed}}: the answer to {{runde}} only needs to be signed off and sent',
      body: `Dear {{navn}}

Everything that must be answered is filled in. The answer counts only when it has been signed off and sent. Please do so {{frist}}.

${englishEnd}`,
    },
  },
  'sent-back': {
    da: {
      subject: '{{myndighed}}: vi har et spørgsmål til jeres svar på {{runde}}',
      body: `Kære {{navn}}

Vi har sendt en del af jeres svar tilbage med et spørgsmål. Spørgsmålet står ved afsnittet. Svar på det, og send igen {{frist}}.

${danishEnd}`,
    },
    en: {
      subject: '{{myndighed}}: we have a question about your answer to {{runde}}',
      body: `Dear {{navn}}

We have sent part of your answer back with a question. It stands beside the section. Please reply and send again {{frist}}.

${englishEnd}`,
    },
  },
};

const toSign: Readonly<Record<Language, LetterText>> = {
  da: {
    subject: '{{myndighed}}: svaret på {{runde}} venter på din godkendelse',
    body: `Kære {{navn}}

Alt, hvad der skal svares på, er udfyldt. Svaret tæller først med, når du har læst og godkendt det. Godkend det, eller send det tilbage {{frist}}.

{{skemaer}}

Linket er dit eget. Del det ikke.

Venlig hilsen
{{afsender}}`,
  },
  en: {
    subject: '{{myndighed}}: the answer to {{runde}} awaits your sign-off',
    body: `Dear {{navn}}

Everything that must be answered is filled in. The answer counts only when you have read it and signed it off. Please do so, or send it back, {{frist}}.

{{skemaer}}

The link is yours alone. Please do not share it.

Kind regards
{{afsender}}`,
  },
};

const aboutSo = (minutes: number): Phrase => ({
  da: `cirka ${counted(minutes, 'minut', 'minutter')}`,
  en: `about ${counted(minutes, 'minute', 'minutes')}`,
});

const notes: Readonly<Record<MailText, (minutes: number) => Phrase>> = {
  invitation: (minutes) => aboutSo(minutes),
  'not-opened': (minutes) => ({
    da: `ikke åbnet, ${aboutSo(minutes).da}`,
    en: `not opened, ${aboutSo(minutes).en}`,
  }),
  begun: () => ({ da: 'begyndt, ikke sendt', en: 'begun, not sent' }),
  ready: () => ({ da: 'udfyldt, mangler godkendelse', en: 'filled in, not signed off' }),
  'sent-back': () => ({ da: 'sendt tilbage med et spørgsmål', en: 'sent back with a question' }),
};

const locales = { da: 'da-DK', en: 'en-GB' } as const satisfies Record<Language, string>;

function deadline(date: string | undefined, today: string, language: Language): string {
  if (date === undefined) return { da: 'så snart I kan', en: 'as soon as you can' }[language];
  const day = dayIn(date, language);
  return date < today
    ? { da: `så snart I kan; fristen var ${day}`, en: `as soon as you can; the deadline was ${day}` }[
        language
      ]
    : byDay(date, language);
}

function byDay(date: string, language: Language): string {
  const day = dayIn(date, language);
  return { da: `senest ${day}`, en: `by ${day}` }[language];
}

function dayIn(date: string, language: Language): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locales[language], options).format(new Date(`${date}T00:00:00Z`));
}

export const letterWords: LetterWords = {
  text: (text, language) => texts[text][language],
  toSign: (language) => toSign[language],
  note: (text, minutes, language) => notes[text](minutes)[language],
  deadline,
  colleague: (language) => ({ da: 'kollega', en: 'colleague' })[language],
  delegation: (facts, language) => delegationLetter(facts, language, (date) => byDay(date, language)),
  delegationDone: delegationDoneLetter,
  approval: approvalLetter,
  approvalReturned: approvalReturnedLetter,
  receipt: receiptLetter,
  announcement: (language) =>
    ({
      da: { read: 'Bekræft, at I har læst orienteringen', files: 'tryk på siden; så ved afsenderen det' },
      en: { read: 'Confirm that you have read this', files: 'press on the page, and the sender will know' },
    })[language],
};

export const mailTextNames: Readonly<Record<MailText, Phrase>> = {
  invitation: { da: 'Indbydelse', en: 'Invitation' },
  'not-opened': { da: 'Ikke åbnet', en: 'Not opened' },
  begun: { da: 'Begyndt', en: 'Begun' },
  ready: { da: 'Klar, men ikke godkendt', en: 'Ready, not signed off' },
  'sent-back': { da: 'Sendt tilbage', en: 'Sent back' },
} satisfies Phrases;
