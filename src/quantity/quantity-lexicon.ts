import type { Language } from '../core/language.ts';
import type { Hedge, QualitativeWord } from './hedge.ts';

/** Every phrase that is read as a hedge before a number, by what it means. `none` stands for words that add nothing. */
export const hedgePhrases: Readonly<Record<Language, Readonly<Record<Hedge, readonly string[]>>>> = {
  da: {
    none: ['præcis', 'præcist', 'nøjagtig', 'nøjagtigt', 'netop', 'hele'],
    'just-under': [
      'knap',
      'knapt',
      'lidt under',
      'lige under',
      'en smule under',
      'lidt mindre end',
      'lidt færre end',
      'små',
    ],
    almost: ['næsten', 'nærmest', 'op mod', 'op imod'],
    'just-over': [
      'godt',
      'godt og vel',
      'lidt over',
      'lige over',
      'en smule over',
      'lidt mere end',
      'lidt flere end',
    ],
    about: [
      'ca',
      'ca.',
      'cirka',
      'circa',
      'omkring',
      'omkr.',
      'omtrent',
      'rundt regnet',
      'nogenlunde',
      'i omegnen af',
      'tæt på',
    ],
    'more-than': ['mere end', 'flere end', 'over', 'langt over', 'langt mere end', 'langt flere end'],
    'less-than': ['mindre end', 'færre end', 'under', 'langt under', 'langt mindre end', 'langt færre end'],
    'at-least': ['mindst', 'minimum', 'ikke under', 'ikke mindre end', 'ikke færre end'],
    'at-most': [
      'højst',
      'højest',
      'maksimalt',
      'maks.',
      'op til',
      'ikke over',
      'ikke mere end',
      'ikke flere end',
    ],
  },
  en: {
    none: ['exactly', 'precisely', 'fully'],
    'just-under': [
      'just under',
      'a little under',
      'slightly under',
      'a little less than',
      'slightly less than',
      'slightly fewer than',
    ],
    almost: ['nearly', 'almost'],
    'just-over': ['just over', 'a little over', 'slightly over', 'a little more than', 'slightly more than'],
    about: ['about', 'around', 'approximately', 'approx.', 'roughly', 'circa', 'close to'],
    'more-than': ['more than', 'over', 'above', 'well over', 'far more than'],
    'less-than': ['less than', 'fewer than', 'under', 'below', 'well under', 'far fewer than'],
    'at-least': [
      'at least',
      'no less than',
      'no fewer than',
      'not less than',
      'not fewer than',
      'a minimum of',
    ],
    'at-most': ['at most', 'no more than', 'not more than', 'up to', 'a maximum of'],
  },
};

/** Phrases after a number that hedge it: "60 pct. eller derover". */
export const hedgesAfter: Readonly<Record<Language, Readonly<Partial<Record<Hedge, readonly string[]>>>>> = {
  da: {
    'at-least': ['eller mere', 'eller flere', 'eller derover', 'og derover'],
    'at-most': ['eller mindre', 'eller færre', 'eller derunder', 'og derunder'],
  },
  en: {
    'at-least': ['or more', 'or above', 'and above'],
    'at-most': ['or less', 'or fewer', 'or below', 'and below'],
  },
};

/** A phrase of quantity without a number, and where it means something else. Guards look at the neighbours in lower case. */
export interface WordPhrase {
  readonly phrase: string;
  readonly means: QualitativeWord | 'remainder';
  readonly notAfter?: RegExp;
  readonly onlyAfter?: RegExp;
  readonly notBefore?: RegExp;
  readonly onlyBefore?: RegExp;
  /** Too common a phrase to be read unless the numbers stand beside it. */
  readonly needsCounts?: true;
}

const time =
  /^(?:dage?|uger?|måned(?:er)?|år|årene?|tid|gange?|halvdel|days?|weeks?|months?|years?|time|few)$/;
const plural = /^(?:of|\(|.+s|children|people)$/;

const alike = (means: WordPhrase['means'], phrases: readonly string[]): readonly WordPhrase[] =>
  phrases.map((phrase) => ({ phrase, means }));

/** Every phrase that is read as a word of quantity. */
export const wordPhrases: Readonly<Record<Language, readonly WordPhrase[]>> = {
  da: [
    ...alike('none', ['ingen']),
    ...alike('all', ['alle', 'samtlige']),
    ...alike('nearly-all', ['næsten alle', 'stort set alle', 'så godt som alle', 'nærmest alle']),
    ...alike('great-majority', [
      'langt de fleste',
      'langt størstedelen',
      'langt størsteparten',
      'langt hovedparten',
    ]),
    ...alike('great-majority', ['det store flertal', 'et stort flertal']),
    ...alike('most', ['de fleste']),
    ...alike('bulk', ['hovedparten']),
    ...alike('majority', ['flertallet', 'et flertal', 'størstedelen', 'størsteparten', 'flesteparten']),
    ...alike('large-group', ['en stor gruppe', 'en stor del']),
    { phrase: 'en del', means: 'part', notAfter: /^(?:er|som|var|været|være|blive|bliver|blev|blevet)$/ },
    { phrase: 'flere', means: 'several', notAfter: /^(?:eller|endnu|og)$/, notBefore: /^end$/ },
    ...alike('several', ['adskillige', 'en række']),
    { phrase: 'nogle', means: 'some', notBefore: /^få$/ },
    // "den enkelte kommune" is each one, not a few.
    { phrase: 'enkelte', means: 'single', notAfter: /^(?:den|det|de|hver|ethvert)$/ },
    ...alike('single', ['en enkelt', 'et enkelt', 'én enkelt', 'ét enkelt', 'ganske enkelte']),
    // "få" is also the verb "to get".
    { phrase: 'få', means: 'few', onlyAfter: /^(?:kun|ganske|meget|relativt|nogle|de|[.;:(•–])?$/ },
    ...alike('few', ['nogle få', 'kun få', 'ganske få', 'et fåtal']),
    { phrase: 'mange', means: 'many', notAfter: /^(?:hvor|så|lige)$/ },
    ...alike('many', ['et stort antal', 'rigtig mange']),
    ...alike('long-row', ['en lang række']),
    ...alike('remainder', ['de resterende', 'den resterende', 'det resterende', 'de øvrige']),
    { phrase: 'resten', means: 'remainder', notBefore: /^af$/ },
    { phrase: 'resten af kommunerne', means: 'remainder' },
    { phrase: 'de sidste', means: 'remainder', notBefore: time },
    { phrase: 'den sidste', means: 'remainder', needsCounts: true },
    { phrase: 'det sidste', means: 'remainder', needsCounts: true },
  ],
  en: [
    { phrase: 'none', means: 'none' },
    { phrase: 'no', means: 'none', onlyBefore: /^(?:.{3,}s|children|people)$/ },
    { phrase: 'all', means: 'all', notAfter: /^(?:at|of|not)$/ },
    ...alike('nearly-all', ['almost all', 'nearly all', 'virtually all']),
    ...alike('great-majority', [
      'the great majority',
      'the vast majority',
      'the large majority',
      'a large majority',
    ]),
    { phrase: 'most', means: 'most', onlyBefore: plural, notAfter: /^(?:the|at)$/ },
    ...alike('bulk', ['the bulk']),
    ...alike('majority', ['the majority', 'a majority']),
    ...alike('large-group', ['a large group', 'a large part']),
    ...alike('part', ['a fair number', 'a number of']),
    { phrase: 'several', means: 'several' },
    { phrase: 'some', means: 'some' },
    ...alike('single', ['a few', 'a handful', 'a single']),
    { phrase: 'few', means: 'few', notAfter: /^(?:a|the)$/ },
    { phrase: 'many', means: 'many', notAfter: /^(?:how|as|so|too)$/ },
    ...alike('many', ['a great many', 'a large number']),
    ...alike('long-row', ['a long list', 'a long line']),
    { phrase: 'the remaining', means: 'remainder', notBefore: time },
    { phrase: 'the rest', means: 'remainder' },
  ],
};

interface Connectives {
  /** "mellem" 50 "og" 74. */
  readonly ranges: readonly { readonly opens: string; readonly joins: string }[];
  /** 54 "af" 83. */
  readonly of: readonly string[];
  /** "tre ud af fire": with small numbers this is a share, not a count. */
  readonly inEvery: readonly string[];
  /** What may stand between "af" and the base: "af de i alt 83". */
  readonly beforeBase: readonly string[];
  readonly percent: readonly string[];
  /** What makes it no share: "3 procentpoint" is a difference. */
  readonly points: RegExp;
  /** Scales of money and people. */
  readonly scales: Readonly<Record<string, number>>;
  /** Measures: a number of these counts no authorities. */
  readonly measures: RegExp;
  /** "en", "one": a number only before a base ("en af ni"), or as `loneOne` says. */
  readonly articles: RegExp;
  /** The article that may be a number before a noun, and the neighbours that show it is none. */
  readonly loneOne?: { readonly word: string; readonly notAfter: RegExp; readonly notBefore: RegExp };
}

/** The small words that hold a quantity together. */
export const connectives: Readonly<Record<Language, Connectives>> = {
  da: {
    ranges: [
      { opens: 'mellem', joins: 'og' },
      { opens: 'fra', joins: 'til' },
    ],
    of: ['af', 'ud af', 'blandt'],
    inEvery: ['ud af'],
    beforeBase: ['de', 'alle', 'i', 'alt', 'samtlige', 'landets', 'vores'],
    percent: ['pct', 'pct.', '%', 'procent'],
    points: /^(?:procentpoint|point|-point)$/,
    scales: { mio: 1e6, million: 1e6, millioner: 1e6, mia: 1e9, milliard: 1e9, milliarder: 1e9 },
    measures:
      /^(?:år|år\p{L}*|måneder|måned|uger|uge|dage|dag|døgn|timer|time|minutter|kr|kroner|km|m|m²|m2|meter|gange|gang)$/u,
    articles: /^(?:en|et)$/,
  },
  en: {
    ranges: [
      { opens: 'between', joins: 'and' },
      { opens: 'from', joins: 'to' },
    ],
    of: ['of', 'out of', 'among'],
    inEvery: ['in', 'out of', 'in every'],
    beforeBase: ['the', 'all', 'a', 'total', 'of'],
    percent: ['pct', 'pct.', '%', 'percent', 'per cent'],
    points: /^(?:percentage|points?|-point)$/,
    scales: { million: 1e6, m: 1e6, billion: 1e9, bn: 1e9 },
    measures:
      /^(?:years?|months?|weeks?|days?|hours?|minutes?|kr|kroner|dkk|euros?|km|m|m²|m2|metres?|times)$/,
    articles: /^(?:one|a)$/,
    loneOne: {
      word: 'one',
      notAfter: /^(?:no|any|every|each|this|that|the|some|which|only|remaining|single)$/,
      notBefore:
        /^(?:of|or|and|another|can|could|may|might|must|should|would|will|is|has|was|way|hand|day|that|who|in|on|to|such|more|by|at)$/,
    },
  },
};
