/** Writing a memo's template on the site. */
import type { SaveTemplateProblem } from '../actions/save-template.ts';
import type { Language } from '../core/language.ts';
import type { Phrase } from './phrase.ts';

export const memoEditor = {
  title: (name: string): Phrase => ({ da: `Rediger ${name}`, en: `Edit ${name}` }),
  edit: { da: 'Rediger notatet', en: 'Edit the memo' },
  text: { da: 'Tekst', en: 'Text' },
  textHint: {
    da: 'Markdown. Hvert tal er en henvisning i dobbelte tuborgklammer, for eksempel {{bostoette.status.as_before}}. Skriv {{, så foreslås tallene, mens du skriver.',
    en: 'Markdown. Every figure is a reference in double braces, such as {{bostoette.status.as_before}}. Type {{ and figures are suggested as you write.',
  },
  textHintPlain: {
    da: 'Markdown. Hvert tal er en henvisning i dobbelte tuborgklammer, for eksempel {{bostoette.status.as_before}}.',
    en: 'Markdown. Every figure is a reference in double braces, such as {{bostoette.status.as_before}}.',
  },
  save: { da: 'Gem og vis', en: 'Save and show' },
  saving: { da: 'gemmer …', en: 'saving …' },
  unsaved: { da: 'ikke gemt endnu', en: 'not saved yet' },
  offline: { da: 'kunne ikke gemme; prøver igen', en: 'could not save; trying again' },
  signedOut: {
    da: 'Kan ikke gemme: du er ikke længere logget ind. Teksten bliver stående. Log ind i et andet vindue; så gemmes den.',
    en: 'Cannot save: you are no longer signed in. The text stays here. Sign in in another window; then it is saved.',
  },
  savedAt: (time: string): Phrase => ({ da: `gemt ${time}`, en: `saved ${time}` }),
  savedBy: (name: string, time: string): Phrase => ({
    da: `Sidst gemt af ${name}, ${time}.`,
    en: `Last saved by ${name}, ${time}.`,
  }),
  fromFolder: {
    da: 'Teksten er den, som opfølgningens mappe kom med. Den er ikke ændret her.',
    en: "The text is the one that came with the programme's folder. It has not been changed here.",
  },
  mergedNote: {
    da: 'En anden har skrevet andre steder i teksten imens. Begge dele er med.',
    en: 'Somebody else has written elsewhere in the text meanwhile. Both are in.',
  },
  somebody: { da: 'en anden', en: 'somebody else' },
  publish: { da: 'Udgiv', en: 'Publish' },
  publishNot: {
    da: 'Notatet kan udgives, når runden er lukket og svarene er låst.',
    en: 'The memo can be published when the round is closed and its answers are frozen.',
  },
  proofread: { da: 'Læs korrektur', en: 'Proofread' },
  proofreading: { da: 'Korrektur', en: 'Proofreading' },
  proofreadNothing: {
    da: 'Korrekturen fandt intet, der ikke kan passe.',
    en: 'Proofreading found nothing that cannot be right.',
  },
  proofreadReadings: (count: number): Phrase => ({
    da: count === 1 ? 'Ét sted kan læses forkert' : `${count} steder kan læses forkert`,
    en: count === 1 ? 'One place can be misread' : `${count} places can be misread`,
  }),
  proofreadReadingsHelp: {
    da: 'Tallene her kommer alle fra svarene og er rigtige. Men ordene om dem kan læses, så de ikke passer sammen.',
    en: 'The numbers here all come from the answers and are right. But the words around them can be read so that they do not fit together.',
  },
  proofreadFound: (count: number): Phrase => ({
    da: count === 1 ? 'Korrekturen spørger til ét sted' : `Korrekturen spørger til ${count} steder`,
    en: count === 1 ? 'Proofreading asks about one place' : `Proofreading asks about ${count} places`,
  }),
  versions: { da: 'Tidligere udgaver af teksten', en: 'Earlier versions of the text' },
  back: { da: 'Tilbage til teksten', en: 'Back to the text' },
  figures: { da: 'Tal, der kan bruges', en: 'Figures to use' },
  search: { da: 'Søg efter et tal', en: 'Search for a figure' },
  searchHint: {
    da: 'Et ord fra spørgsmålet eller en del af navnet',
    en: 'A word of the question, or part of the name',
  },
  searchDo: { da: 'Søg', en: 'Search' },
  found: (shown: number, all: number): Phrase => ({
    da: shown === all ? `${all} tal` : `${shown} af ${all} tal. Søg for at se flere.`,
    en: shown === all ? `${all} figures` : `${shown} of ${all} figures. Search to see more.`,
  }),
  foundNone: { da: 'Ingen tal passer. Prøv et kortere ord.', en: 'No figure fits. Try a shorter word.' },
  figureName: { da: 'Skriv', en: 'Write' },
  figureMeans: { da: 'Om', en: 'About' },
  figureNow: { da: 'Bliver til', en: 'Becomes' },
  distribution: {
    da: 'fordeling: brug {{table: …}} eller {{chart: …}}',
    en: 'distribution: use {{table: …}} or {{chart: …}}',
  },
  preview: { da: 'Sådan bliver det', en: 'How it becomes' },
  problems: (count: number): Phrase => ({
    da:
      count === 1
        ? 'Én ting skal rettes, før notatet kan udgives'
        : `${count} ting skal rettes, før notatet kan udgives`,
    en:
      count === 1
        ? 'One thing must be mended before the memo can be published'
        : `${count} things must be mended before the memo can be published`,
  }),
  noProblems: {
    da: 'Intet står i vejen for at udgive notatet.',
    en: 'Nothing stands in the way of publishing the memo.',
  },
  morePlaces: (count: number): Phrase => ({ da: `og ${count} til`, en: `and ${count} more` }),
  line: (line: number): Phrase => ({ da: `Linje ${line}`, en: `Line ${line}` }),
  suggestions: { da: 'Tal, der passer', en: 'Figures that fit' },
  suggested: (count: string): Phrase => ({
    da: `${count} forslag; pil op og ned vælger, Enter sætter ind`,
    en: `${count} suggestions; arrows choose, Enter inserts`,
  }),
  clashTitle: { da: 'I har skrevet samme sted', en: 'You have written in the same place' },
  clashLead: (name: string, time: string): Phrase => ({
    da: `${name} har ændret de samme afsnit som du (${time}). Din tekst er gemt, men gælder ikke endnu. Vælg for hvert sted, hvad der skal stå.`,
    en: `${name} has changed the same paragraphs as you (${time}). Your text is kept, but does not count yet. Choose for each place what is to stand.`,
  }),
  clashPlace: (at: number, of: number): Phrase => ({ da: `Sted ${at} af ${of}`, en: `Place ${at} of ${of}` }),
  mine: { da: 'Din tekst', en: 'Your text' },
  theirs: { da: 'Den andens tekst', en: 'Their text' },
  both: { da: 'Begge, din først', en: 'Both, yours first' },
  nothingThere: { da: '(slettet)', en: '(deleted)' },
  settle: { da: 'Gem sådan', en: 'Save so' },
  historyTitle: (name: string): Phrase => ({ da: `Udgaver af ${name}`, en: `Versions of ${name}` }),
  version: (number: number): Phrase => ({ da: `Udgave ${number}`, en: `Version ${number}` }),
  folderVersion: { da: 'Som opfølgningens mappe kom med den', en: "As it came with the programme's folder" },
  kindSaved: { da: 'gemt', en: 'saved' },
  kindMerged: { da: 'to tekster lagt sammen', en: 'two texts put together' },
  kindAside: {
    da: 'lagt til side, fordi en anden skrev samtidig',
    en: 'set aside, because somebody else wrote at the same time',
  },
  counts: { da: 'gælder nu', en: 'counts now' },
  when: { da: 'Hvornår', en: 'When' },
  who: { da: 'Hvem', en: 'Who' },
  what: { da: 'Hvad', en: 'What' },
  restore: { da: 'Tag denne udgave frem igen', en: 'Bring this version back' },
  listTitle: { da: 'Skriv et notat', en: 'Write a memo' },
  listLead: {
    da: 'Vælg en tekst at arbejde videre på, eller begynd på en ny.',
    en: 'Choose a text to go on with, or begin a new one.',
  },
  newMemo: { da: 'Nyt notat', en: 'New memo' },
  newName: { da: 'Notatets navn i adressen', en: "The memo's name in its address" },
  newNameHint: {
    da: 'Små bogstaver a–z, cifre og bindestreg, for eksempel status-august',
    en: 'Small letters a–z, digits and hyphens, such as status-august',
  },
  newRound: { da: 'Runde', en: 'Round' },
  newTitle: { da: 'Titel', en: 'Title' },
  newDo: { da: 'Opret', en: 'Create' },
  problemTitle: { da: 'Der er noget, der skal rettes', en: 'There is something to mend' },
  nameTaken: (name: string): Phrase => ({
    da: `Der er allerede et notat, der hedder »${name}«. Vælg et andet navn.`,
    en: `There is already a memo called “${name}”. Choose another name.`,
  }),
  titleMissing: { da: 'Skriv en titel.', en: 'Write a title.' },
  roundMissing: { da: 'Vælg en runde.', en: 'Choose a round.' },
  unpublishable: {
    da: 'Notatet blev ikke udgivet. Ret det, der står nedenfor.',
    en: 'The memo was not published. Mend what stands below.',
  },
} as const satisfies Record<string, Phrase | ((...args: never[]) => Phrase)>;

export function saveTemplateProblem(problem: SaveTemplateProblem, language: Language): string {
  switch (problem.code) {
    case 'template-name':
      return {
        da: `»${problem.name}« kan ikke bruges som navn. Brug 1–60 små bogstaver a–z, cifre og bindestreger, og begynd med et bogstav eller et ciffer.`,
        en: `“${problem.name}” cannot be a name. Use 1–60 small letters a–z, digits and hyphens, beginning with a letter or a digit.`,
      }[language];
    case 'template-too-long':
      return {
        da: `Teksten er for lang til at blive gemt. Højst ${problem.most.toLocaleString('da-DK')} tegn. Kort den, eller del den i to notater.`,
        en: `The text is too long to be saved. At most ${problem.most.toLocaleString('en-GB')} characters. Shorten it, or make two memos of it.`,
      }[language];
    case 'template-version':
      return {
        da: 'Siden kender ikke den tekst, du begyndte på. Teksten er ikke gemt. Kopiér den, hent siden igen, og sæt den ind.',
        en: 'The page does not know the text that you began with. The text is not saved. Copy it, load the page again, and paste it.',
      }[language];
  }
}
