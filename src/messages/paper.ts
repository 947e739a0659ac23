/** Questionnaires on paper and in Word, and what is said of those that come back. */
import type { Language } from '../core/language.ts';
import type { DocumentProblem } from '../intake/document-problem.ts';
import type { FilledProblem } from '../questionnaire/filled-form.ts';
import { fieldProblem } from './field-problem.ts';
import type { Phrases } from './phrase.ts';
import { counted } from './phrase.ts';

export const paper = {
  blank: { da: 'Spørgeskema', en: 'Questionnaire' },
  receipt: { da: 'Kvittering', en: 'Receipt' },
  page: { da: 'Side', en: 'Page' },
  of: { da: 'af', en: 'of' },
  mark: { da: 'X', en: 'X' },
  answer: { da: 'Svar', en: 'Answer' },
  code: { da: 'Kode (må ikke rettes)', en: 'Code (do not change)' },
  form: { da: 'Skema', en: 'Form' },
  chooseOne: { da: 'Sæt ét kryds', en: 'Mark one' },
  chooseSeveral: { da: 'Sæt gerne flere kryds', en: 'Mark as many as apply' },
  howToFill: {
    da: 'Skriv svaret i feltet, eller sæt X til venstre for det svar, I vælger. Lad feltet være tomt, hvis I ikke svarer. Ret ikke i kolonnen med koder: den fortæller, hvilket spørgsmål svaret hører til.',
    en: 'Write the answer in its cell, or put an X to the left of the answer you choose. Leave the cell empty if you do not answer. Do not change the column with codes: it tells which question an answer belongs to.',
  },
  onlyIf: (condition: string) => ({ da: `Svar kun, hvis ${condition}.`, en: `Answer only if ${condition}.` }),
  onlyIfRelevant: {
    da: 'Svar kun, hvis jeres tidligere svar gør det relevant.',
    en: 'Answer only if your earlier answers make it relevant.',
  },
  and: { da: ', og ', en: ' and ' },
  or: { da: ', eller ', en: ' or ' },
  isAnswered: (number: number) => ({
    da: `I har svaret på spørgsmål ${number}`,
    en: `you have answered question ${number}`,
  }),
  isNotAnswered: (number: number) => ({
    da: `I ikke har svaret på spørgsmål ${number}`,
    en: `you have not answered question ${number}`,
  }),
  is: (number: number, label: string) => ({
    da: `svaret på spørgsmål ${number} er ${label}`,
    en: `the answer to question ${number} is ${label}`,
  }),
  isNot: (number: number, label: string) => ({
    da: `svaret på spørgsmål ${number} er et andet end ${label}`,
    en: `the answer to question ${number} is not ${label}`,
  }),
  compares: {
    '<': (number: number, limit: string) => ({
      da: `svaret på spørgsmål ${number} er under ${limit}`,
      en: `the answer to question ${number} is below ${limit}`,
    }),
    '<=': (number: number, limit: string) => ({
      da: `svaret på spørgsmål ${number} er højst ${limit}`,
      en: `the answer to question ${number} is at most ${limit}`,
    }),
    '>': (number: number, limit: string) => ({
      da: `svaret på spørgsmål ${number} er over ${limit}`,
      en: `the answer to question ${number} is above ${limit}`,
    }),
    '>=': (number: number, limit: string) => ({
      da: `svaret på spørgsmål ${number} er mindst ${limit}`,
      en: `the answer to question ${number} is at least ${limit}`,
    }),
  },
} as const;

export const paperPages = {
  title: { da: 'På papir og i Word', en: 'On paper and in Word' },
  lead: {
    da: 'Skal andre kontorer bidrage uden at gå ind på siden, så send dem skemaet. En udfyldt Word-fil kan læses ind her.',
    en: 'If other offices are to contribute without opening this site, send them the questionnaire. A Word file that has been filled in can be read here.',
  },
  getTitle: { da: 'Hent skemaet', en: 'Get the questionnaire' },
  getPdf: { da: 'Skemaet som PDF til udskrift', en: 'The questionnaire as PDF for printing' },
  getWord: {
    da: 'Skemaet som Word-formular til at skrive i',
    en: 'The questionnaire as a Word form to write in',
  },
  readTitle: { da: 'Læs en udfyldt Word-formular ind', en: 'Read a Word form that has been filled in' },
  readText: {
    da: 'I ser først, hvad der står i filen. Intet bliver gemt, før I siger ja.',
    en: 'You first see what the file says. Nothing is saved until you say so.',
  },
  file: { da: 'Word-fil (.docx)', en: 'Word file (.docx)' },
  read: { da: 'Se, hvad der står', en: 'See what it says' },
  noFile: { da: 'Vælg en Word-fil', en: 'Choose a Word file' },
  notOurForm: {
    da: 'Det er ikke en af vores formularer, eller koderne er slettet. Hent en ny formular, og flyt svarene over i den.',
    en: 'This is not one of our forms, or its codes have been deleted. Get a new form and move the answers into it.',
  },
  otherForm: (code: string) => ({
    da: `Filen hører til en anden besvarelse (${code}). Intet er læst ind.`,
    en: `The file belongs to another sheet (${code}). Nothing was read.`,
  }),
  tooLarge: (limit: string) => ({
    da: `Filen er større end ${limit}. Formularen selv er meget mindre: gem den uden billeder.`,
    en: `The file is larger than ${limit}. The form itself is much smaller: save it without pictures.`,
  }),
  previewTitle: { da: 'Det står der i filen', en: 'What the file says' },
  found: (answers: number) => ({
    da: `${counted(answers, 'svar', 'svar')} kan læses ind. Intet er gemt endnu.`,
    en: `${counted(answers, 'answer', 'answers')} can be read. Nothing has been saved yet.`,
  }),
  nothingNew: {
    da: 'Der er ingen svar i filen, som ikke allerede står i besvarelsen.',
    en: 'The file has no answers that are not in the sheet already.',
  },
  unreadable: (count: number) => ({
    da: `${counted(count, 'svar kan ikke læses', 'svar kan ikke læses')} og kommer ikke med`,
    en: `${counted(count, 'answer cannot be read and is', 'answers cannot be read and are')} left out`,
  }),
  unreadableText: {
    da: 'Skriv dem ind her på siden, eller ret filen, og læs den ind igen.',
    en: 'Type them in on this site, or correct the file and read it again.',
  },
  take: { da: 'Tag med', en: 'Include' },
  inFile: { da: 'I filen:', en: 'In the file:' },
  inSheet: { da: 'Her nu:', en: 'Here now:' },
  notRelevant: {
    da: 'Tæller ikke med, som de andre svar er.',
    en: 'Does not count, as the other answers are.',
  },
  save: { da: 'Gem de valgte svar', en: 'Save the chosen answers' },
  changedMeanwhile: {
    da: 'En kollega har rettet noget af det samme imens. Se det igennem igen.',
    en: 'A colleague has changed some of the same in the meantime. Look through it again.',
  },
  savedFromFile: (count: number) => ({
    da: `${counted(count, 'svar', 'svar')} er gemt fra filen.`,
    en: `${counted(count, 'answer', 'answers')} saved from the file.`,
  }),
} as const satisfies Phrases;

export function filledProblem(problem: FilledProblem, language: Language): string {
  switch (problem.code) {
    case 'mark-unclear':
      return {
        da: `Ved »${problem.option}« står der »${problem.text}«. Vi kan ikke se, om det er et kryds.`,
        en: `At “${problem.option}” it says “${problem.text}”. We cannot tell whether that is a mark.`,
      }[language];
    case 'rows-missing':
      return {
        da: 'Spørgsmålet er ikke i filen, eller dets kode er rettet.',
        en: 'The question is not in the file, or its code has been changed.',
      }[language];
    default:
      return fieldProblem(problem, language);
  }
}

export function wordFileProblem({ code }: DocumentProblem, language: Language): string {
  const texts = {
    'document-empty': { da: 'Filen er tom.', en: 'The file is empty.' },
    'document-protected': {
      da: 'Filen er beskyttet med adgangskode. Gem en kopi uden, og prøv igen.',
      en: 'The file is protected by a password. Save a copy without one and try again.',
    },
    other: {
      da: 'Filen kan ikke læses som Word (.docx). Åbn den, gem den som Word-dokument, og prøv igen.',
      en: 'The file cannot be read as Word (.docx). Open it, save it as a Word document and try again.',
    },
  };
  return texts[code === 'document-empty' || code === 'document-protected' ? code : 'other'][language];
}
