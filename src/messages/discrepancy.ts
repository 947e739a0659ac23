/** Where a published memo does not follow from its tabulations or its dataset. */
import type { Language } from '../core/language.ts';
import type { Discrepancy } from '../memo/discrepancy.ts';
import type { Phrase } from './phrase.ts';

type Found<Code extends Discrepancy['code']> = Extract<Discrepancy, { code: Code }>;

export function discrepancyText(discrepancy: Discrepancy, language: Language): string {
  // The compiler cannot see that the sentence and the discrepancy have the same code.
  const sentence = sentences[discrepancy.code] as (discrepancy: Discrepancy) => Phrase;
  return sentence(discrepancy)[language];
}

const sentences = {
  'not-an-edition': ({ field, detail }) => ({
    da: `Filen er ikke et notat fra Pejling: ${field === '' ? '' : `${field}: `}${detail}`,
    en: `The file is not a memo made by Pejling: ${field === '' ? '' : `${field}: `}${detail}`,
  }),
  'figure-differs': ({ figure, field, printed, recomputed }) => ({
    da: `Tallet ${figure} (${field}): der står ${orNothing(printed).da}, men opgørelserne giver ${orNothing(recomputed).da}.`,
    en: `Figure ${figure} (${field}): printed ${orNothing(printed).en}, but the tabulations give ${orNothing(recomputed).en}.`,
  }),
  'figure-text': ({ figure, printed, recomputed }) => ({
    da: `Tallet ${figure}: der står »${printed}«, men det skulle være »${recomputed}«.`,
    en: `Figure ${figure}: printed "${printed}", but it should be "${recomputed}".`,
  }),
  'tabulation-shape': ({ table }) => ({
    da: `Opgørelsen ${table} er ikke den, som notatets tal skal regnes af, eller dens rækker passer ikke til dens kolonner.`,
    en: `Tabulation ${table} is not the one that the figures are computed from, or its rows do not fit its columns.`,
  }),
  'tabulation-sum': ({ table, printed, recomputed }) => ({
    da: `Opgørelsen ${table} tæller ${printed} i alt, men der er spurgt ${recomputed}.`,
    en: `Tabulation ${table} counts ${printed} in all, but ${recomputed} were asked.`,
  }),
  'sentence-differs': ({ sentence, figure, printed, recomputed }) => ({
    da: `Sætning ${sentence}${figure ? ` (${figure})` : ''}: der står »${printed}«, men det skulle være »${recomputed}«.`,
    en: `Sentence ${sentence}${figure ? ` (${figure})` : ''}: printed "${printed}", but it should be "${recomputed}".`,
  }),
  'reference-unfounded': ({ where, reference }) => ({
    da: `${where}: {{${reference}}} kan ikke skrives ud fra det, notatet har med.`,
    en: `${where}: {{${reference}}} cannot be written from what the memo carries.`,
  }),
  'quantity-typed': ({ sentence, text }) => ({
    da: `Sætning ${sentence}: »${text}« er en mængde, som intet tal står bag.`,
    en: `Sentence ${sentence}: "${text}" is a quantity with no figure behind it.`,
  }),
  'field-differs': ({ reference, printed, recomputed }) => ({
    da: `Feltet {{${reference}}} viser »${printed}«, men det skulle være »${recomputed}«.`,
    en: `The field {{${reference}}} shows "${printed}", but it should be "${recomputed}".`,
  }),
  'memo-missing': () => ({
    da: 'Filen har ikke længere det notat med, som tallene kan regnes efter ud fra. Brug JSON-udgaven, eller efterprøv filen, hvor rundens svar ligger.',
    en: 'The file no longer carries the memo that its figures can be recomputed from. Use the JSON edition, or verify the file where the answers of the round are kept.',
  }),
  'text-differs': ({ printed, recomputed }) => ({
    da: `Der står ${orNothing(printed).da}, men det skulle være ${orNothing(recomputed).da}.`,
    en: `Printed ${orNothing(printed).en}, but it should be ${orNothing(recomputed).en}.`,
  }),
  'page-differs': () => ({
    da: 'Teksten er rigtig, men siden er ikke, som den blev skrevet: dens tegninger eller links er ændret, eller den er lavet af en anden version.',
    en: 'The text is right, but the page is not as it was written: its drawings or links have been altered, or another version made it.',
  }),
  'picture-differs': ({ block }) => ({
    da: `Billedet af ${block} viser ikke det, tallene giver, eller er lavet af en anden version.`,
    en: `The picture of ${block} does not show what the figures give, or another version made it.`,
  }),
  'sentence-missing': ({ sentence }) => ({
    da: `Sætning ${sentence} er nævnt, men mangler.`,
    en: `Sentence ${sentence} is named but not there.`,
  }),
  'block-differs': ({ block, field, printed, recomputed }) => ({
    da: `${block} (${field}): der står ${orNothing(printed).da}, men det skulle være ${orNothing(recomputed).da}.`,
    en: `${block} (${field}): printed ${orNothing(printed).en}, but it should be ${orNothing(recomputed).en}.`,
  }),
  'title-differs': ({ printed, recomputed }) => ({
    da: `Titlen er »${printed}«, men dens sætning er »${recomputed}«.`,
    en: `The title is "${printed}", but its sentence is "${recomputed}".`,
  }),
  'hash-differs': ({ printed, recomputed }) => ({
    da: `Notatet nævner datasæt ${printed}, men rundens svar har fingeraftrykket ${recomputed}.`,
    en: `The memo names dataset ${printed}, but the answers of the round have the hash ${recomputed}.`,
  }),
  'tabulation-differs': ({ table }) => ({
    da: `Opgørelsen ${table} er ikke den, datasættet giver.`,
    en: `Tabulation ${table} is not the one that the dataset gives.`,
  }),
  'definition-differs': ({ figure, field, printed, recomputed }) => ({
    da: `Tallet ${figure} (${field}): det tæller ${orNothing(printed).da}, men skal efter opfølgningen tælle ${orNothing(recomputed).da}.`,
    en: `Figure ${figure} (${field}): it counts ${orNothing(printed).en}, but by the programme it should count ${orNothing(recomputed).en}.`,
  }),
  'facts-differ': ({ field, printed, recomputed }) => ({
    da: `Rundens data (${field}): der står ${orNothing(printed).da}, men opfølgningen har ${orNothing(recomputed).da}.`,
    en: `Facts of the round (${field}): printed ${orNothing(printed).en}, but the programme has ${orNothing(recomputed).en}.`,
  }),
} as const satisfies { readonly [Code in Discrepancy['code']]: (found: Found<Code>) => Phrase };

function orNothing(text: string): Phrase {
  return text === '' ? { da: 'intet', en: 'nothing' } : { da: text, en: text };
}
