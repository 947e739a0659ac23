/** What is wrong with a memo template, and what to do. */
import type { Language } from '../core/language.ts';
import type { FieldKind, TemplateFault, TemplateProblem, Unshown } from '../memo/template-problem.ts';
import type { Phrase } from './phrase.ts';

type Fault<Code extends TemplateFault['code']> = Extract<TemplateFault, { code: Code }>;

/** `memos/bostoette.md:12:8: …`, for a terminal. */
export function templateProblemLine(problem: TemplateProblem, language: Language = 'en'): string {
  return `${problem.path}:${problem.line}:${problem.column}: ${templateProblem(problem, language)}`;
}

export function templateProblem(fault: TemplateFault, language: Language): string {
  // The compiler cannot see that the sentence and the fault have the same code.
  const sentence = sentences[fault.code] as (fault: TemplateFault) => Phrase;
  return sentence(fault)[language];
}

const sentences = {
  'front-matter-missing': () => ({
    da: 'Skabelonen mangler sit hoved. Begynd med en linje med ---, title og language, og slut med endnu en linje med ---.',
    en: 'The template has no front matter. Begin with a line of ---, title and language, and another line of ---.',
  }),
  'front-matter-unreadable': ({ detail }) => ({
    da: `Hovedet er ikke YAML: ${detail}. Se på indrykning, anførselstegn og koloner.`,
    en: `The front matter is not YAML: ${detail}. Check indentation, quotes and colons.`,
  }),
  'field-unknown': ({ field, nearest }) => ({
    da: `»${field}« er ikke et felt her.${meant(nearest).da} Fjern det, eller ret navnet.`,
    en: `"${field}" is not a field here.${meant(nearest).en} Remove it, or correct its name.`,
  }),
  'field-missing': ({ field }) => ({
    da: `»${field}« mangler. Tilføj det.`,
    en: `"${field}" is missing. Add it.`,
  }),
  'field-wrong': ({ field, expected }) => ({
    da: `»${field}« skal være ${fieldKinds[expected].da}.`,
    en: `"${field}" must be ${fieldKinds[expected].en}.`,
  }),
  'reference-unclosed': () => ({
    da: 'Henvisningen er ikke lukket. Skriv }} på samme linje, hvor den slutter.',
    en: 'The reference is not closed. Write }} where it ends, on the same line.',
  }),
  'references-too-many': ({ most }) => ({
    da: `Notatet har flere end ${most} henvisninger. Del det i to.`,
    en: `The memo has more than ${most} references. Make two of it.`,
  }),
  'reference-empty': () => ({
    da: 'Henvisningen er tom. Skriv et id mellem {{ og }}, eller fjern den.',
    en: 'The reference is empty. Write an id between {{ and }}, or remove it.',
  }),
  'reference-kind-unknown': ({ kind, nearest }) => ({
    da: `»${kind}:« er ikke en slags henvisning.${meant(nearest).da}`,
    en: `"${kind}:" is not a kind of reference.${meant(nearest).en}`,
  }),
  'argument-missing': ({ kind }) => ({
    da: `Skriv efter »${kind}:«, hvad der menes.`,
    en: `Write after "${kind}:" what is meant.`,
  }),
  'option-unknown': ({ option, allowed, nearest }) => ({
    da: `»${option}« kan ikke ønskes her.${meant(nearest).da}${allowed.length > 0 ? ` Det kan: ${allowed.join(', ')}.` : ' Intet kan.'}`,
    en: `"${option}" cannot be asked for here.${meant(nearest).en}${allowed.length > 0 ? ` These can: ${allowed.join(', ')}.` : ' Nothing can.'}`,
  }),
  'option-value': ({ option, expected }) => ({
    da: {
      none: `»${option}« skal stå alene uden kolon.`,
      text: `Skriv en tekst efter »${option}:«.`,
      'whole-number': `Skriv et helt tal efter »${option}:«.`,
    }[expected],
    en: {
      none: `"${option}" stands alone, without a colon.`,
      text: `Write a text after "${option}:".`,
      'whole-number': `Write a whole number after "${option}:".`,
    }[expected],
  }),
  'styles-clash': ({ styles }) => ({
    da: `Tallet kan kun skrives på én måde. Behold en af: ${styles.join(', ')}.`,
    en: `The figure can be written in one way only. Keep one of: ${styles.join(', ')}.`,
  }),
  'quote-without-source': () => ({
    da: 'Citatet mangler sin kilde. Skriv | source: og hvem der har sagt det.',
    en: 'The quotation has no source. Write | source: and who said it.',
  }),
  'block-in-sentence': ({ source }) => ({
    da: `{{${source}}} skal stå alene på sin egen linje med en tom linje før og efter.`,
    en: `{{${source}}} must stand alone on a line of its own, with an empty line before and after.`,
  }),
  'reference-misplaced': ({ source }) => ({
    da: `{{${source}}} står et sted, hvor den ikke kan vises. Flyt den ind i teksten.`,
    en: `{{${source}}} stands where it cannot be shown. Move it into the text.`,
  }),
  'figure-not-found': ({ id, nearest }) => ({
    da: `Tallet »${id}« findes ikke.${meant(nearest).da} »pejling figures« viser dem alle.`,
    en: `There is no figure "${id}".${meant(nearest).en} "pejling figures" lists them all.`,
  }),
  'name-not-found': ({ kind, name, nearest }) => ({
    da: `»${name}« findes ikke som ${kind}.${meant(nearest).da}`,
    en: `There is no ${kind} "${name}".${meant(nearest).en}`,
  }),
  'fact-empty': ({ name }) => ({
    da: `»${name}« er ikke udfyldt. Udfyld det i opfølgningens mappe eller i notatets hoved, eller fjern henvisningen.`,
    en: `"${name}" has not been filled in. Fill it in in the programme's folder or the front matter, or remove the reference.`,
  }),
  'noun-missing': () => ({
    da: 'Der mangler et navneord. Skriv noun: { one: …, many: …, those: … } i hovedet, eller fjern ønsket.',
    en: 'There is no noun. Write noun: { one: …, many: …, those: … } in the front matter, or remove the wish.',
  }),
  'figure-confidential': ({ id }) => ({
    da: `Tallet »${id}« bygger på et fortroligt spørgsmål og kan ikke offentliggøres. Fjern det.`,
    en: `The figure "${id}" rests on a confidential question and cannot be published. Remove it.`,
  }),
  'figure-without-value': ({ id, why }) => ({
    da: `Tallet »${id}« kan ikke vises: ${withoutValue[why].da}. Fjern det, eller brug et bredere tal.`,
    en: `The figure "${id}" cannot be shown: ${withoutValue[why].en}. Remove it, or use a broader one.`,
  }),
  'figure-style': ({ id, style, allowed }) => ({
    da: `Tallet »${id}« kan ikke skrives ${style === 'default' ? 'i en sætning uden videre' : `som »${style}«`}.${waysText(allowed).da}`,
    en: `The figure "${id}" cannot be written ${style === 'default' ? 'in a sentence just like that' : `as "${style}"`}.${waysText(allowed).en}`,
  }),
  'category-not-found': ({ id, category, nearest }) => ({
    da:
      category === ''
        ? `Skriv, hvilke svar i »${id}« der allerede er talt med: remainder: kode, kode.`
        : `»${id}« har ikke svaret »${category}«.${meant(nearest).da}`,
    en:
      category === ''
        ? `Write which answers of "${id}" have been told of: remainder: code, code.`
        : `"${id}" has no answer "${category}".${meant(nearest).en}`,
  }),
  'labels-count': ({ figures, labels }) => ({
    da: `Der er ${figures} tal, men ${labels} navne i labels. Skriv ét navn til hvert tal med semikolon imellem.`,
    en: `There are ${figures} figures but ${labels} names in labels. Write one name for each, with semicolons between.`,
  }),
  'figures-unlike': ({ ids }) => ({
    da: `Tallene kan ikke stå i samme tabel, for de har ikke de samme svar: ${ids.join(', ')}. Lav en tabel til hver.`,
    en: `The figures cannot stand in one table, since they do not have the same answers: ${ids.join(', ')}. Make a table of each.`,
  }),
  'figure-not-drawn': ({ id }) => ({
    da: `»${id}« kan ikke vises sådan: det er ikke en fordeling. Brug spørgsmålets eget id, eller skriv tallet i teksten.`,
    en: `"${id}" cannot be shown so: it is not a distribution. Use the question's own id, or write the figure in the text.`,
  }),
  'typed-quantity': ({ text, is }) => ({
    da: `»${text}« er en mængde skrevet i hånden. ${remedy(is).da}`,
    en: `"${text}" is a quantity typed by hand. ${remedy(is).en}`,
  }),
  'not-shown': ({ what }) => ({
    da: `Et notat kan ikke vise ${unshown[what].da}`,
    en: `A memo cannot show ${unshown[what].en}`,
  }),
  'heading-level': ({ level, expected }) => ({
    da: `Overskriften er på niveau ${level}. Brug højst ${'#'.repeat(expected)} her; titlen står i hovedet.`,
    en: `The heading is of level ${level}. Use at most ${'#'.repeat(expected)} here; the title stands in the front matter.`,
  }),
  'worded-twice': ({ id, styles: [before, now] }) => ({
    da: `»${id}« er skrevet som »${before}« tidligere i notatet og som »${now}« her. Skriv det på samme måde, eller brug »of« her.`,
    en: `"${id}" is written as "${before}" earlier in the memo and as "${now}" here. Write it in the same way, or use "of" here.`,
  }),
  'citation-without-source': () => ({
    da: 'Citatet mangler sin kilde. Lad dets sidste linje være: > Kilde: …',
    en: 'The quotation has no source. Let its last line be: > Source: …',
  }),
  'private-character': () => ({
    da: 'Her står et tegn, som ikke har noget udseende. Slet det.',
    en: 'Here stands a character that has no shape. Delete it.',
  }),
} as const satisfies { readonly [Code in TemplateFault['code']]: (fault: Fault<Code>) => Phrase };

const fieldKinds: Readonly<Record<FieldKind, Phrase>> = {
  text: { da: 'en tekst', en: 'a text' },
  texts: { da: 'en tekst eller en liste af tekster', en: 'a text or a list of texts' },
  date: { da: 'en dag som 2020-06-09', en: 'a day like 2020-06-09' },
  language: { da: 'da eller en', en: 'da or en' },
  id: { da: 'et id af små bogstaver, cifre, - og _', en: 'an id of small letters, digits, - and _' },
  noun: { da: 'common eller neuter', en: 'common or neuter' },
  exceptions: { da: 'en liste af { text: …, why: … }', en: 'a list of { text: …, why: … }' },
  fields: { da: 'felter med hver sit navn', en: 'fields with names' },
};

const withoutValue: Readonly<Record<Fault<'figure-without-value'>['why'], Phrase>> = {
  'no-answers': { da: 'ingen har svaret', en: 'nobody has answered' },
  'too-few': { da: 'for få har svaret', en: 'too few have answered' },
  suppressed: { da: 'det ville røbe enkelte svar', en: 'it would give single answers away' },
  'no-population': {
    da: 'indbyggertallet kendes ikke for dem alle',
    en: 'the population is not known for all',
  },
};

const unshown: Readonly<Record<Unshown, Phrase>> = {
  image: {
    da: 'billeder. Brug {{chart: …}}, eller fjern det.',
    en: 'images. Use {{chart: …}}, or remove it.',
  },
  html: {
    da: 'HTML. Skriv det som Markdown, eller fjern det.',
    en: 'HTML. Write it as Markdown, or remove it.',
  },
  code: { da: 'kode. Skriv det som almindelig tekst.', en: 'code. Write it as plain text.' },
  footnote: { da: 'fodnoter. Skriv det i teksten.', en: 'footnotes. Write it in the text.' },
  'reference-link': {
    da: 'links med navn. Skriv [tekst](https://…).',
    en: 'named links. Write [text](https://…).',
  },
  'nested-quote': { da: 'andet end afsnit i et citat.', en: 'anything but paragraphs in a quotation.' },
  'link-address': {
    da: 'det link. Adressen skal begynde med https://, http://, mailto: eller #.',
    en: 'that link. Its address must begin with https://, http://, mailto: or #.',
  },
};

function remedy(is: Fault<'typed-quantity'>['is']): Phrase {
  switch (is) {
    case 'date':
    case 'year':
      return {
        da: 'Skriv {{date: …}}, citér med {{quote: … | source: …}}, eller lad datoen ude.',
        en: 'Write {{date: …}}, quote it with {{quote: … | source: …}}, or leave the date out.',
      };
    case 'paragraph':
      return { da: 'Skriv {{paragraph: område}}.', en: 'Write {{paragraph: area}}.' };
    case 'qualitative':
      return {
        da: 'Skriv {{tal | qualitative}}, så ordet følger tallet, eller skriv sætningen uden.',
        en: 'Write {{figure | qualitative}}, so that the word follows the number, or do without.',
      };
    case 'remainder':
      return {
        da: 'Skriv {{fordeling | remainder: kode, kode}}, så resten regnes ud.',
        en: 'Write {{distribution | remainder: code, code}}, so that the rest is computed.',
      };
    default:
      return {
        da: 'Henvis til et tal med {{…}}, eller citér med {{quote: … | source: …}}.',
        en: 'Refer to a figure with {{…}}, or quote it with {{quote: … | source: …}}.',
      };
  }
}

function waysText(allowed: readonly string[]): Phrase {
  const ways = allowed.filter((way) => way !== 'default').join(', ');
  return { da: ` Det kan skrives som: ${ways}.`, en: ` It can be written as: ${ways}.` };
}

function meant(nearest: string | undefined): Phrase {
  if (nearest === undefined) return { da: '', en: '' };
  return { da: ` Mente du »${nearest}«?`, en: ` Did you mean "${nearest}"?` };
}
