/** Why an entry is not an answer, and what to do. */
import type { Language } from '../core/language.ts';
import type { ValueProblem, ValueProblemCode } from '../questionnaire/problem.ts';
import type { Phrase } from './phrase.ts';

type DataOf<Code extends ValueProblemCode> = Extract<ValueProblem, { code: Code }>['data'];

const sentences = {
  'not-a-number': ({ text }) => ({
    da: `Skriv et tal. »${text}« er ikke et tal.`,
    en: `Write a number. “${text}” is not a number.`,
  }),
  'number-too-long': ({ text }) => ({
    da: `»${text}« er for langt til et tal.`,
    en: `“${text}” is too long for a number.`,
  }),
  'not-an-integer': ({ text }) => ({
    da: `Skriv et helt tal. »${text}« har decimaler.`,
    en: `Write a whole number. “${text}” has decimals.`,
  }),
  'below-min': ({ text, min }) => ({
    da: `Skriv mindst ${min}. »${text}« er for lidt.`,
    en: `Write at least ${min}. “${text}” is too little.`,
  }),
  'above-max': ({ text, max }) => ({
    da: `Skriv højst ${max}. »${text}« er for meget.`,
    en: `Write at most ${max}. “${text}” is too much.`,
  }),
  'unknown-code': ({ text }) => ({
    da: `Vælg et af svarene. »${text}« er ikke et af dem.`,
    en: `Choose one of the answers. “${text}” is not one of them.`,
  }),
  'several-values': () => ({ da: 'Vælg kun ét svar.', en: 'Choose only one answer.' }),
  'code-twice': ({ text }) => ({ da: `»${text}« er valgt to gange.`, en: `“${text}” is chosen twice.` }),
  'exclusive-with-others': () => ({
    da: 'I har valgt et svar, der kun kan stå alene, sammen med andre. Fjern det eller de andre.',
    en: 'You chose an answer that can only stand alone together with others. Remove it or the others.',
  }),
  'not-a-month': ({ text }) => ({
    da: `Vælg en måned. »${text}« er ikke en måned.`,
    en: `Choose a month. “${text}” is not a month.`,
  }),
  'outside-months': ({ text, from, to }) => ({
    da: `Vælg en måned fra ${from} til ${to}. »${text}« ligger udenfor.`,
    en: `Choose a month from ${from} to ${to}. “${text}” lies outside.`,
  }),
  'cannot-say-not-offered': () => ({ da: 'Vælg en måned.', en: 'Choose a month.' }),
  'not-a-date': ({ text }) => ({
    da: `Skriv en dato som 31-05-2020. »${text}« er ikke en dato.`,
    en: `Write a date like 31-05-2020. “${text}” is not a date.`,
  }),
  'date-too-coarse': ({ text, precision }) =>
    precision === 'day'
      ? {
          da: `Skriv hele datoen som 31-05-2020. »${text}« mangler dagen.`,
          en: `Write the whole date like 31-05-2020. “${text}” lacks the day.`,
        }
      : {
          da: `Skriv mindst måned og år som 05-2020. »${text}« er ikke nok.`,
          en: `Write at least month and year like 05-2020. “${text}” is not enough.`,
        },
  'before-first-date': ({ text, from }) => ({
    da: `Datoen ${text} er før ${from}.`,
    en: `The date ${text} is before ${from}.`,
  }),
  'after-last-date': ({ text, to }) => ({
    da: `Datoen ${text} er efter ${to}.`,
    en: `The date ${text} is after ${to}.`,
  }),
  'too-long': ({ characters, max }) => ({
    da: `Teksten er på ${characters} tegn og må højst være ${max}. Kort den af.`,
    en: `The text has ${characters} characters and may have at most ${max}. Shorten it.`,
  }),
  'looks-like-cpr': () => ({
    da: 'Der stod noget, der ligner et CPR-nummer. Numre er ikke gemt. Ret teksten, og skriv ikke om enkelte borgere.',
    en: 'There was something like a civil registration number. No number is saved. Correct the text, and do not write about single citizens.',
  }),
  'unprintable-characters': () => ({
    da: 'Teksten rummer tegn, der ikke kan vises. Skriv den igen i feltet.',
    en: 'The text holds characters that cannot be shown. Type it again in the field.',
  }),
  'not-yes-or-no': () => ({ da: 'Vælg ja eller nej.', en: 'Choose yes or no.' }),
  'unknown-absence': () => ({ da: 'Vælg et af svarene.', en: 'Choose one of the answers.' }),
  'absence-not-offered': () => ({
    da: 'Det svar kan ikke bruges her.',
    en: 'That answer cannot be used here.',
  }),
  'value-and-absence': () => ({
    da: 'I har både svaret og sagt, at I ikke kan svare. Fjern det ene.',
    en: 'You both answered and said that you cannot answer. Remove one of them.',
  }),
} as const satisfies { readonly [Code in ValueProblemCode]: (data: DataOf<Code>) => Phrase };

export function fieldProblem(problem: ValueProblem, language: Language): string {
  // Code and data belong together by the type of the problem; the compiler loses that in the look-up.
  const sentence = sentences[problem.code] as (data: ValueProblem['data']) => Phrase;
  return sentence(problem.data)[language];
}
