import type { Language } from '../../src/core/language.ts';
import type { ShareStyle } from '../../src/quantity/choose-words.ts';
import type { Noun } from '../../src/quantity/noun.ts';
import { writeRemainder } from '../../src/quantity/write-remainder.ts';
import { writeShare } from '../../src/quantity/write-share.ts';

/** What a made-up memo tells: how many took part, and how they divide. */
export interface Facts {
  readonly subject: number;
  readonly scale: number;
  /** The last is told as the rest. */
  readonly parts: readonly number[];
  readonly styles: readonly ShareStyle[];
  readonly asked: number;
  readonly asList: boolean;
}

interface Subject {
  readonly noun: Noun;
  readonly survey: string;
}

export const subjects: Readonly<Record<Language, readonly Subject[]>> = {
  da: [
    { noun: { one: 'kommune', many: 'kommuner', those: 'kommunerne' }, survey: 'undersøgelsen om skolemad' },
    {
      noun: { one: 'bibliotek', many: 'biblioteker', those: 'bibliotekerne', gender: 'neuter' },
      survey: 'undersøgelsen om åbningstider',
    },
    {
      noun: { one: 'plejehjem', many: 'plejehjem', those: 'plejehjemmene', gender: 'neuter' },
      survey: 'undersøgelsen om måltider',
    },
    {
      noun: { one: 'idrætshal', many: 'idrætshaller', those: 'idrætshallerne' },
      survey: 'undersøgelsen om gulve',
    },
    {
      noun: { one: 'sygeplejerske', many: 'sygeplejersker', those: 'sygeplejerskerne' },
      survey: 'undersøgelsen om vagter',
    },
  ],
  en: [
    {
      noun: { one: 'municipality', many: 'municipalities', those: 'the municipalities' },
      survey: 'the survey on school meals',
    },
    {
      noun: { one: 'library', many: 'libraries', those: 'the libraries' },
      survey: 'the survey on opening hours',
    },
  ],
};

/** Answers that exclude each other, and what the rest do. */
export const answerRows: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  da: [
    ['er færdige med omlægningen', 'er i gang med omlægningen', 'er endnu ikke begyndt'],
    ['svarer ja', 'svarer nej', 'ved det ikke'],
    ['gør det dagligt', 'gør det ugentligt', 'gør det sjældnere'],
    ['er tilfredse med ordningen', 'er hverken tilfredse eller utilfredse', 'er utilfredse med ordningen'],
  ],
  en: [
    ['have finished the change', 'are under way', 'have not started'],
    ['say yes', 'say no', 'do not know'],
  ],
};

/** The memo in the words of the memo writer; `spoil` is added to the number of the rest. */
export function writtenMemo(facts: Facts, language: Language, spoil = 0): string {
  const { noun, survey } = subjects[language][facts.subject % subjects[language].length] ?? {
    noun: { one: '', many: '', those: '' },
    survey: '',
  };
  const row = answerRows[language][facts.scale % answerRows[language].length] ?? [];
  const n = facts.parts.reduce((sum, part) => sum + part, 0);
  const told = facts.parts.slice(0, -1);
  const lines = told.map((k, at) => {
    const style = facts.styles[at % facts.styles.length] ?? 'hedged';
    return `${writeShare({ k, n }, language, { style, noun, startsSentence: true }).text} ${row[at]}.`;
  });
  const rest = writeRemainder({ n, parts: told }, language, { noun, startsSentence: true }).text;
  const left = n - told.reduce((sum, part) => sum + part, 0);
  const spoiled = rest.replace(`(${left} `, `(${left + spoil} `);
  lines.push(`${spoiled} ${row[facts.parts.length - 1]}.`);
  const body = facts.asList ? lines.map((line) => `• ${line}`).join('\n') : lines.join(' ');
  return language === 'da'
    ? `Metode\n\nSkemaet er sendt til ${facts.asked + n} ${noun.many}. ${n} ${noun.many} har deltaget i ${survey}.\n\nResultater\n\n${body}\n`
    : `Method\n\nThe questionnaire was sent to ${facts.asked + n} ${noun.many}. ${n} ${noun.many} took part in ${survey}.\n\nResults\n\n${body}\n`;
}
