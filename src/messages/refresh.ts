/** New values in an edited document: the page, the report, and what can be wrong. */
import type { RefreshProblem } from '../actions/refresh-file.ts';
import type { Language } from '../core/language.ts';
import { parseFieldName } from '../memo/field-names.ts';
import type { FailedField } from '../memo/refresh/refresh-report.ts';
import type { FieldFault } from '../memo/write-field.ts';
import type { Phrase } from './phrase.ts';
import { templateProblem } from './template-problem.ts';
import { wordFileProblem } from './word-file.ts';

export function refreshProblem(problem: RefreshProblem, language: Language): string {
  switch (problem.code) {
    case 'no-fields':
      return {
        da: 'Dokumentet har ingen af Pejlings tal. Enten er det ikke lavet af Pejling, eller også er felterne gjort til almindelig tekst. Hent notatet igen, og flyt din tekst over i det.',
        en: 'The document holds none of the figures of Pejling. Either it was not made by Pejling, or its fields have been turned into plain text. Fetch the memo again and move your text into it.',
      }[language];
    case 'round-unknown':
      return {
        da: 'Dokumentet siger ikke, hvilken runde det handler om. Vælg runden.',
        en: 'The document does not say which round it is about. Choose the round.',
      }[language];
    case 'no-such-programme':
      return {
        da: `Opfølgningen »${problem.programme}« findes ikke her.`,
        en: `There is no programme "${problem.programme}" here.`,
      }[language];
    case 'no-such-round':
      return {
        da: `Runden »${problem.round}« findes ikke. Der er: ${problem.known.join(', ')}.`,
        en: `There is no round "${problem.round}". There are: ${problem.known.join(', ')}.`,
      }[language];
    default:
      return wordFileProblem(problem, language);
  }
}

/** What a field is called where people read it: tables are told of by what they were made from. */
export function fieldTitle(ref: string, language: Language): string {
  const name = parseFieldName(ref);
  if (name.kind === 'reference') return `{{${ref}}}`;
  if (name.kind === 'data')
    return { da: `notatets data (${name.key})`, en: `the memo's data (${name.key})` }[language];
  return name.kind === 'cell'
    ? {
        da: `en tabel, række ${name.row}, kolonne ${name.column + 1}`,
        en: `a table, row ${name.row}, column ${name.column + 1}`,
      }[language]
    : { da: 'en note under en tabel eller figur', en: 'a note below a table or chart' }[language];
}

function faultText(fault: FieldFault, language: Language): string {
  if (fault.code === 'cell-not-found')
    return {
      da: 'Tabellen har ikke længere denne plads. Hent notatet igen, og kopiér tabellen ind.',
      en: 'The table has this place no longer. Fetch the memo again and copy the table in.',
    }[language];
  if (fault.code === 'data-not-found')
    return {
      da: `Notatet har ikke noget, der hedder »${fault.key}«.`,
      en: `The memo has nothing called "${fault.key}".`,
    }[language];
  return templateProblem(fault, language);
}

export const failedText = ({ faults }: FailedField, language: Language) =>
  faults.map((fault) => faultText(fault, language)).join(' ');

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const refresh = {
  title: { da: 'Nye tal i et dokument', en: 'New figures in a document' },
  lead: {
    da: 'Har du skrevet videre på et notat i Word eller LibreOffice, kan du her få de nyeste tal sat ind. Kun tallene ændres; din tekst, dine ændringer og dit udseende står, som de var.',
    en: 'If you have written on in a memo in Word or LibreOffice, you can have the newest figures put into it here. Only the figures change; your text, your changes and its look stay as they were.',
  },
  kept: {
    da: 'Filen gemmes ikke her, og dit eget dokument bliver ikke ændret: du får et nyt.',
    en: 'The file is not kept here, and your own document is not changed: you get a new one.',
  },
  file: { da: 'Dokumentet (.docx eller .odt)', en: 'The document (.docx or .odt)' },
  fileMissing: { da: 'Vælg et dokument.', en: 'Choose a document.' },
  tooLarge: (limit: string): Phrase => ({
    da: `Dokumentet fylder mere end ${limit}. Fjern store billeder.`,
    en: `The document is larger than ${limit}. Remove large pictures.`,
  }),
  round: { da: 'Runde', en: 'Round' },
  sameRound: { da: 'Den, dokumentet handler om', en: 'The one that the document is about' },
  submit: { da: 'Sæt nye tal ind', en: 'Put new figures in' },
  errors: { da: 'Dokumentet kunne ikke opdateres', en: 'The document could not be updated' },
  download: { da: 'Hent det nye dokument', en: 'Download the new document' },
  again: { da: 'Tag et dokument mere', en: 'Take another document' },
  lost: {
    da: 'Det nye dokument kom ikke med tilbage. Vælg dit dokument igen.',
    en: 'The new document did not come back. Choose your document again.',
  },
  suffix: { da: 'nye-tal', en: 'new-figures' },
  draft: {
    da: 'Runden er ikke lukket. Tallene kan nå at ændre sig.',
    en: 'The round is not frozen. The figures may still change.',
  },
  summary: (updated: number, unchanged: number): Phrase => ({
    da: `${plural(updated, 'tal er nyt', 'tal er nye')}, og ${plural(unchanged, 'stod', 'stod')} rigtigt i forvejen.`,
    en: `${plural(updated, 'figure is', 'figures are')} new, and ${plural(unchanged, 'was', 'were')} right already.`,
  }),
  updated: { da: 'Nye tal', en: 'New figures' },
  before: { da: 'Før', en: 'Before' },
  after: { da: 'Nu', en: 'Now' },
  others: (count: number): Phrase => ({
    da: `${plural(count, 'af dem står', 'af dem står')} i tabeller, noter og notatets data.`,
    en: `${count} of them ${count === 1 ? 'stands' : 'stand'} in tables, notes and the memo's data.`,
  }),
  typedOver: {
    da: 'Nogen havde skrevet i feltet; det er skrevet over.',
    en: 'Somebody had typed into the field; that has been replaced.',
  },
  reworded: {
    da: 'Læs disse sætninger igen: tallets ord er skiftet',
    en: 'Read these sentences again: the words of the figure have changed',
  },
  unfit: {
    da: 'Ord ved siden af et tal, som ikke passer til det',
    en: 'Words beside a figure that do not fit it',
  },
  unfitText: (words: string, figure: string): Phrase => ({
    da: `»${words}« passer ikke til ${figure}`,
    en: `"${words}" does not fit ${figure}`,
  }),
  failed: { da: 'Felter, der ikke kunne skrives', en: 'Fields that could not be written' },
  failedHelp: {
    da: 'De viser stadig det gamle.',
    en: 'They still show what they did.',
  },
  locked: { da: 'Låste felter, som er ladt i fred', en: 'Locked fields, left alone' },
  lockedHelp: {
    da: 'Lås dem op i Word med Ctrl+Skift+F11, og prøv igen.',
    en: 'Unlock them in Word with Ctrl+Shift+F11 and try again.',
  },
  deleted: {
    da: 'Tal, der er slettet fra dokumentet',
    en: 'Figures that have been deleted from the document',
  },
  tracked: {
    da: 'slettet med sporede ændringer; afvises sletningen, viser det det gamle tal',
    en: 'deleted with changes tracked; if the deletion is rejected, it shows the old figure',
  },
  cells: (count: number): Phrase => ({
    da: `${plural(count, 'plads', 'pladser')} i en tabel`,
    en: `${plural(count, 'place', 'places')} of a table`,
  }),
  typed: { da: 'Mængder skrevet i hånden', en: 'Quantities typed by hand' },
  typedHelp: {
    da: 'De følger ikke med, når svarene ændrer sig. Hent tallet som felt, eller læs efter.',
    en: 'They do not follow when the answers change. Fetch the figure as a field, or read them over.',
  },
  beside: { da: 'ved siden af et tal', en: 'beside a figure' },
} as const satisfies Readonly<Record<string, Phrase | ((...args: never[]) => Phrase)>>;
