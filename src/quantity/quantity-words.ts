import type { Language } from '../core/language.ts';
import type { Hedge, QualitativeWord } from './hedge.ts';

type Words = Readonly<Record<Language, string>>;

/** The one phrase that we write for each hedge. *knap* and *godt* are read, never written: many misread them. */
export const writtenHedges: Readonly<Record<Exclude<Hedge, 'none'>, Words>> = {
  'just-under': { da: 'lidt under', en: 'just under' },
  almost: { da: 'næsten', en: 'nearly' },
  'just-over': { da: 'lidt over', en: 'just over' },
  about: { da: 'ca.', en: 'about' },
  'more-than': { da: 'mere end', en: 'more than' },
  'less-than': { da: 'under', en: 'less than' },
  'at-least': { da: 'mindst', en: 'at least' },
  'at-most': { da: 'højst', en: 'at most' },
};

/** A word alone, and with the noun that it counts: `{one}` kommune, `{many}` kommuner, `{those}` kommunerne. */
export interface WrittenWord {
  readonly alone: string;
  readonly withNoun: string;
}

/** "enkelte" about one only. */
export const writtenSingle: Readonly<Record<Language | 'da-neuter', WrittenWord>> = {
  da: { alone: 'en enkelt', withNoun: 'en enkelt {one}' },
  'da-neuter': { alone: 'et enkelt', withNoun: 'et enkelt {one}' },
  en: { alone: 'a single one', withNoun: 'a single {one}' },
};

/** What we write for each word without a number. The words that we never write have no phrase. */
export const writtenWords: Readonly<
  Record<Exclude<QualitativeWord, 'few' | 'many' | 'long-row'>, Readonly<Record<Language, WrittenWord>>>
> = {
  none: {
    da: { alone: 'ingen', withNoun: 'ingen {many}' },
    en: { alone: 'none', withNoun: 'no {many}' },
  },
  all: {
    da: { alone: 'alle', withNoun: 'alle {many}' },
    en: { alone: 'all', withNoun: 'all {many}' },
  },
  'nearly-all': {
    da: { alone: 'næsten alle', withNoun: 'næsten alle {many}' },
    en: { alone: 'almost all', withNoun: 'almost all {many}' },
  },
  'great-majority': {
    da: { alone: 'langt de fleste', withNoun: 'langt de fleste {many}' },
    en: { alone: 'the great majority', withNoun: 'the great majority of {those}' },
  },
  most: {
    da: { alone: 'de fleste', withNoun: 'de fleste {many}' },
    en: { alone: 'most', withNoun: 'most {many}' },
  },
  bulk: {
    da: { alone: 'hovedparten', withNoun: 'hovedparten af {those}' },
    en: { alone: 'the bulk', withNoun: 'the bulk of {those}' },
  },
  majority: {
    da: { alone: 'flertallet', withNoun: 'flertallet af {those}' },
    en: { alone: 'the majority', withNoun: 'the majority of {those}' },
  },
  'large-group': {
    da: { alone: 'en stor gruppe', withNoun: 'en stor gruppe {many}' },
    en: { alone: 'a large group', withNoun: 'a large group of {many}' },
  },
  part: {
    da: { alone: 'en del', withNoun: 'en del {many}' },
    en: { alone: 'a fair number', withNoun: 'a fair number of {many}' },
  },
  several: {
    da: { alone: 'flere', withNoun: 'flere {many}' },
    en: { alone: 'several', withNoun: 'several {many}' },
  },
  some: {
    da: { alone: 'nogle', withNoun: 'nogle {many}' },
    en: { alone: 'some', withNoun: 'some {many}' },
  },
  single: {
    da: { alone: 'enkelte', withNoun: 'enkelte {many}' },
    en: { alone: 'a few', withNoun: 'a few {many}' },
  },
};
