/** What the proofreader says besides its findings: what it could not read, and the words on its page. */
import type { ProofreadFileProblem } from '../actions/proofread-file.ts';
import type { Language } from '../core/language.ts';
import type { DocumentProblem } from '../intake/document-problem.ts';
import { proofreadMessage } from '../proofreading/proofread-problem.ts';
import type { ClaimGroup, SetAsideReason } from '../proofreading/read-text.ts';
import type { FindingKind } from '../proofreading/report/finding.ts';
import { counted, type Phrase, type Phrases } from './phrase.ts';

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);

export function proofreadFileProblem(problem: ProofreadFileProblem, language: Language): string {
  switch (problem.code) {
    case 'document':
      return documentProblem(problem.problem, language);
    case 'proofread':
      return proofreadMessage(problem.problem, language);
    case 'busy':
      return {
        da: 'Der bliver læst korrektur på flere andre tekster lige nu. Prøv igen om et halvt minut.',
        en: 'Several other texts are being proofread just now. Try again in half a minute.',
      }[language];
    case 'took_too_long':
      return {
        da: `Teksten kunne ikke læses på ${problem.seconds} sekunder. Del den op, og læs en del ad gangen.`,
        en: `The text could not be read in ${problem.seconds} seconds. Divide it and read a part at a time.`,
      }[language];
  }
}

function documentProblem(problem: DocumentProblem, language: Language): string {
  const da = language === 'da';
  switch (problem.code) {
    case 'document-empty':
      return da ? 'Filen er tom.' : 'The file is empty.';
    case 'document-too-large':
      return da
        ? `Filen er på ${megabytes(problem.bytes)} MB og må højst være på ${megabytes(problem.limitBytes)} MB. Send kun notatet selv.`
        : `The file has ${megabytes(problem.bytes)} MB and may have at most ${megabytes(problem.limitBytes)} MB. Send the memo alone.`;
    case 'document-unpacks-too-large':
      return da
        ? 'Det, der er pakket i filen, er for stort. Gem dokumentet på ny, og prøv igen.'
        : 'What is packed in the file is too large. Save the document anew and try again.';
    case 'document-too-many-pages':
      return da
        ? `Dokumentet har ${problem.pages} sider og må højst have ${problem.limitPages}. Send en del ad gangen.`
        : `The document has ${problem.pages} pages and may have at most ${problem.limitPages}. Send a part at a time.`;
    case 'document-kind-unknown':
      return da
        ? `»${problem.name}« er hverken tekst, Markdown, HTML, Word (.docx), OpenDocument (.odt) eller PDF. Gem den som en af dem.`
        : `"${problem.name}" is neither text, Markdown, HTML, Word (.docx), OpenDocument (.odt) nor PDF. Save it as one of these.`;
    case 'document-protected':
      return da
        ? 'Dokumentet er beskyttet med adgangskode. Gem en kopi uden, og prøv igen.'
        : 'The document is protected by a password. Save a copy without one and try again.';
    case 'document-broken':
      return da
        ? 'Dokumentet er beskadiget og kan ikke læses. Åbn det i det program, det er lavet i, gem det på ny, og prøv igen.'
        : 'The document is damaged and cannot be read. Open it in the program that made it, save it anew and try again.';
    case 'document-without-text':
      return da
        ? 'PDF-filen rummer kun billeder af sider og ingen tekst. Brug det dokument, den er lavet af, eller kør tekstgenkendelse først.'
        : 'The PDF holds only pictures of pages and no text. Use the document it was made from, or run text recognition first.';
  }
}

/** What the kinds of finding are called, above each. */
export const findingKindNames: Readonly<Record<FindingKind, Phrase>> = {
  no_whole_number: { da: 'Intet helt antal giver andelen', en: 'No whole number gives the share' },
  hedge_against_number: { da: 'Ord og tal passer ikke sammen', en: 'Words and number do not fit' },
  stated_twice: { da: 'Samme antal, to værdier', en: 'One count, two values' },
  does_not_add_up: { da: 'Tallene går ikke op', en: 'The numbers do not add up' },
  cannot_hold_together: { da: 'Kan ikke passe på én gang', en: 'Cannot hold together' },
  standing_relations: {
    da: 'Forudsætningerne modsiger hinanden',
    en: 'What is taken for granted contradicts itself',
  },
  same_quantity: { da: 'To mål for det samme?', en: 'Two measures of one thing?' },
  differs_from_data: { da: 'Ikke det samme som i data', en: 'Not what the data say' },
  time_limit: { da: 'Tiden slap op', en: 'Time ran out' },
  missing_base: { da: 'Af hvor mange?', en: 'Of how many?' },
  missing_response_rate: { da: 'Svarprocenten mangler', en: 'The response rate is missing' },
  unit_change: { da: 'Enheden skifter', en: 'The unit changes' },
  undefined_bands: { da: 'Et interval uden grænse', en: 'A band without a limit' },
  bands_differ: { da: 'Intervallerne er forskellige', en: 'The bands differ' },
  missing_block: { da: 'Noget er annonceret, men mangler', en: 'Something is announced but missing' },
  missing_part: { da: 'En del er ikke omtalt', en: 'A part is not accounted for' },
  date_passed: { da: 'Er det sket endnu?', en: 'Has it happened yet?' },
  two_readings: { da: 'Kan læses på to måder', en: 'Can be read in two ways' },
  dates_differ: { da: 'Datoerne er forskellige', en: 'The dates differ' },
  percent_slip: { da: 'Slåfejl i procenten', en: 'A slip in the percentage' },
};

/** Why a number was not taken for a claim. */
export const setAsideNames: Readonly<Record<SetAsideReason, Phrase>> = {
  year: { da: 'Årstal', en: 'Years' },
  date: { da: 'Datoer', en: 'Dates' },
  time_of_day: { da: 'Klokkeslæt', en: 'Times of day' },
  paragraph: { da: 'Paragraffer', en: 'Sections of laws' },
  phone: { da: 'Telefonnumre', en: 'Telephone numbers' },
  case_id: { da: 'Sags- og dokumentnumre', en: 'Case and document numbers' },
  page: { da: 'Sidetal', en: 'Page numbers' },
  list_number: { da: 'Numre på punkter', en: 'Numbers of list items' },
  name: { da: 'Dele af navne', en: 'Parts of names' },
  amount: { da: 'Beløb', en: 'Amounts of money' },
  address: { da: 'Adresser', en: 'Addresses' },
  other: { da: 'Andet', en: 'Other' },
};

export const groupKindNames: Readonly<Record<ClaimGroup['kind'], Phrase>> = {
  distribution: { da: 'En fordeling', en: 'A distribution' },
  subset: { da: 'En del af noget', en: 'A part of something' },
  same: { da: 'Det samme to gange', en: 'The same twice' },
};

export const proofreading = {
  title: { da: 'Korrektur: kan det hele være sandt?', en: 'Proofreading: can all of this be true?' },
  lead: {
    da: 'Indsæt et notat, eller vælg en fil. Hvert tal og hvert mængdeord bliver læst som en påstand, og Pejling regner ud, om påstandene kan være sande hver for sig og sammen.',
    en: 'Paste a memo, or choose a file. Every number and every word of quantity is read as a claim, and Pejling works out whether the claims can be true one by one and together.',
  },
  kept: {
    da: 'Teksten bliver læst, mens du venter, og ikke gemt. Pejling læser dansk og engelsk.',
    en: 'The text is read while you wait, and is not kept. Pejling reads Danish and English.',
  },
  text: { da: 'Teksten', en: 'The text' },
  file: { da: 'Eller en fil', en: 'Or a file' },
  fileHint: (limit: string) => ({
    da: `Word (.docx), OpenDocument (.odt), PDF med tekst, HTML, Markdown eller ren tekst, højst ${limit}. Er der valgt en fil, er det den, der bliver læst.`,
    en: `Word (.docx), OpenDocument (.odt), PDF with text, HTML, Markdown or plain text, at most ${limit}. If a file is chosen, it is what is read.`,
  }),
  language: { da: 'Sprog', en: 'Language' },
  languageFound: { da: 'Find selv ud af det', en: 'Find out' },
  danish: { da: 'Dansk', en: 'Danish' },
  english: { da: 'Engelsk', en: 'English' },
  compareWith: { da: 'Sammenlign med en rundes tal', en: 'Compare with the figures of a round' },
  compareHint: {
    da: 'Kun de påstande sammenlignes, hvis ord og grundlag passer på ét tal i runden og ikke på andre.',
    en: 'Only claims whose words and base fit one figure of the round, and no other, are compared.',
  },
  compareNot: { da: 'Sammenlign ikke', en: 'Do not compare' },
  madeUp: { da: 'opdigtede svar', en: 'made-up answers' },
  compared: (count: number, round: string) => ({
    da: `Holdt op mod tallene fra ${round}: ${counted(count, 'påstand', 'påstande')} kunne sammenlignes.`,
    en: `Held against the figures of ${round}: ${counted(count, 'claim', 'claims')} could be compared.`,
  }),
  claimsFile: { da: 'Påstandsfil', en: 'Claims file' },
  optional: { da: '(kan udelades)', en: '(optional)' },
  claimsFileHint: {
    da: 'En fil i YAML med påstande, du har rettet før, eller som ikke har nogen tekst. Resultatet rummer en, du kan rette i.',
    en: 'A YAML file of claims that you have corrected before, or that have no text. The result holds one that you can edit.',
  },
  check: { da: 'Læs korrektur', en: 'Proofread' },
  problemsTitle: { da: 'Teksten blev ikke læst', en: 'The text was not read' },
  correctionsTitle: { da: 'Nogle rettelser kan ikke læses', en: 'Some corrections cannot be read' },
  tooLarge: (limit: string) => ({
    da: `Der blev sendt mere end ${limit}. Send kun notatet selv, uden bilag og store billeder, eller indsæt teksten.`,
    en: `More than ${limit} was sent. Send the memo alone, without appendices and large pictures, or paste the text.`,
  }),
  intervalProblem: (text: string) => ({
    da: `»${text}« er ikke et interval. Skriv to tal med streg imellem, det mindste først, som 36–37, eller ét tal.`,
    en: `“${text}” is not an interval. Write two numbers with a dash between, the smaller first, like 36–37, or one number.`,
  }),
  sizeProblem: (text: string) => ({
    da: `»${text}« er ikke et antal. Skriv et helt tal, som 76.`,
    en: `“${text}” is not a count. Write a whole number, like 76.`,
  }),
  nothingRead: {
    da: 'Der blev ikke fundet nogen påstande at regne på.',
    en: 'No claims were found to calculate with.',
  },
  unreadWarning: (count: number) => ({
    da: `${counted(count, 'tal', 'tal')} kunne ikke læses og er ikke med i det, der er regnet på.`,
    en: `${counted(count, 'number', 'numbers')} could not be read and ${count === 1 ? 'is' : 'are'} not part of what was worked out.`,
  }),
  onThisPage: { da: 'På denne side', en: 'On this page' },
  findings: { da: 'Fund', en: 'Findings' },
  noFindings: {
    da: 'Der er intet at spørge forfatteren om.',
    en: 'There is nothing to ask the author about.',
  },
  moreFindings: (count: number) => ({
    da: `Der er ${count} fund til. De står alle i rapporten som fil.`,
    en: `There are ${count} more findings. All of them are in the report as a file.`,
  }),
  givenThat: { da: 'Forudsat at', en: 'Given that' },
  confirmedBy: {
    da: 'To uafhængige metoder er nået til det samme.',
    en: 'Two independent methods have come to the same.',
  },
  places: (count: number) => ({ da: `Se de ${count} steder`, en: `See the ${count} places` }),
  line: (number: number) => ({ da: `linje ${number}`, en: `line ${number}` }),
  toFinding: (number: number) => ({ da: `til fund ${number}`, en: `to finding ${number}` }),
  theText: { da: 'Teksten med fund', en: 'The text with findings' },
  theTextHelp: {
    da: 'Teksten, som den blev læst. Det, et fund handler om, er markeret, og tallet efter fører til fundet.',
    en: 'The text as it was read. What a finding is about is marked, and the number after it leads to the finding.',
  },
  claimsTable: { da: 'Påstande', en: 'Claims' },
  claimsRegion: { da: 'Tabel med påstande', en: 'Table of claims' },
  claimsHelp: {
    da: 'Sådan er hver påstand læst: det, forfatteren nok mente, og det meste, en velvillig læser kan lade ordene rumme. Er noget læst forkert, så ret det her, og regn efter igen. Den brede læsning rummer altid den almindelige.',
    en: 'This is how each claim was read: what the author most likely meant, and the most that a fair reader can let the words hold. If something was misread, correct it here and check again. The wide reading always holds the ordinary one.',
  },
  moreClaims: (count: number) => ({
    da: `${counted(count, 'påstand', 'påstande')} til står kun i påstandsfilen nederst.`,
    en: `${counted(count, 'more claim stands', 'more claims stand')} only in the claims file below.`,
  }),
  claim: { da: 'Påstand', en: 'Claim' },
  counted: { da: 'Med', en: 'Use' },
  countClaim: (claim: string) => ({ da: `Regn »${claim}« med`, en: `Use “${claim}”` }),
  noWholeNumber: { da: 'intet helt tal passer', en: 'no whole number fits' },
  unit: { da: 'Hvad tælles', en: 'What is counted' },
  base: { da: 'Af', en: 'Of' },
  unknown: { da: 'ikke oplyst', en: 'not stated' },
  ordinary: { da: 'Almindelig læsning', en: 'Ordinary reading' },
  wide: { da: 'Bred læsning', en: 'Wide reading' },
  sizes: { da: 'Grundlag, som teksten ikke oplyser', en: 'Bases that the text does not state' },
  sizesHelp: {
    da: 'Ved du, hvor mange der er i alt, så skriv det. Så kan andelene regnes om til antal.',
    en: 'If you know how many there are in all, write it. Then the shares can be turned into counts.',
  },
  sizeOf: (what: string) => ({ da: `Hvor mange i alt: ${what}`, en: `How many in all: ${what}` }),
  together: { da: 'Hvad hører sammen', en: 'What belongs together' },
  togetherHelp: {
    da: 'Det her er læst ud af ordene og taget for givet i regnestykkerne. Fjern fluebenet ved det, der ikke passer.',
    en: 'This was read out of the words and is taken for granted in the arithmetic. Clear what is not so.',
  },
  supposed: { da: 'En læser kan også tro:', en: 'A reader may also suppose:' },
  noGroups: {
    da: 'Ingen påstande er sat i forbindelse med hinanden.',
    en: 'No claims were connected with each other.',
  },
  coverage: { da: 'Hvad blev læst', en: 'What was read' },
  coverageText: (numbers: number, claims: number, aside: number, unread: number) => ({
    da: `${numbers} tal i teksten: ${claims} læst som påstande, ${aside} lagt til side, ${unread} kunne ikke læses. Mængdeord som »flertallet« og »enkelte« er også læst som påstande.`,
    en: `${numbers} numbers in the text: ${claims} read as claims, ${aside} set aside, ${unread} could not be read. Words like “the majority” and “a few” are read as claims too.`,
  }),
  setAside: { da: 'Lagt til side, og hvorfor', en: 'Set aside, and why' },
  unread: { da: 'Kunne ikke læses', en: 'Could not be read' },
  andMore: (count: number) => ({ da: `og ${count} til`, en: `and ${count} more` }),
  asFile: { da: 'Påstandene som fil', en: 'The claims as a file' },
  asFileHelp: {
    da: 'Alt det ovenfor som en påstandsfil. Ret det, der ikke kan rettes i tabellen – hvilket grundlag en påstand hører til, eller hvad der hører sammen – og regn efter igen. Slettes alt i feltet, bliver teksten læst forfra.',
    en: 'All of the above as a claims file. Change what cannot be changed in the table – which base a claim belongs to, or what belongs together – and check again. Empty the field to read the text afresh.',
  },
  answers: { da: 'Hvad kan svarene have været?', en: 'What can the answers have been?' },
  answersHelp: {
    da: 'Kan det hele være sandt, så findes der svar, som det kan komme af. Her findes et sæt af dem, hvor mange der er, og hvor lidt og hvor meget hvert antal kan være.',
    en: 'If all of it can be true, there are answers that it can come from. This finds a set of them, how many there are, and how little and how much each count can be.',
  },
  answersReading: { da: 'Læs påstandene i', en: 'Read the claims in' },
  quantity: { da: 'En mængde, du vil vide mere om', en: 'A quantity that you want to know more about' },
  quantityHint: {
    da: 'Skriv antal med de navne, de har i påstandsfilen, for eksempel k1 + k2.',
    en: 'Write counts by the names that they have in the claims file, for example k1 + k2.',
  },
  shareOf: { da: 'Som andel af', en: 'As a share of' },
  shareOfNothing: { da: 'ikke som andel', en: 'not as a share' },
  findAnswers: { da: 'Find svar', en: 'Find answers' },
  countId: { da: 'Navn', en: 'Name' },
  counts: { da: 'Antal', en: 'Count' },
  oneAnswer: { da: 'I ét sæt svar', en: 'In one set of answers' },
  canBe: { da: 'Kan være', en: 'Can be' },
  again: { da: 'Regn efter igen', en: 'Check again' },
  save: { da: 'Gem rapporten', en: 'Save the report' },
  saveHelp: {
    da: 'Pejling gemmer ikke noget. Hent rapporten, hvis den skal bruges igen, og påstandsfilen, hvis rettelserne skal. Indsættes filen ved en senere læsning, gælder rettelserne igen.',
    en: 'Pejling keeps nothing. Download the report if it is to be used again, and the claims file if the corrections are. Paste that file at a later reading, and the corrections hold again.',
  },
  downloadAs: (kind: string) => ({ da: `Hent som ${kind}`, en: `Download as ${kind}` }),
  downloadClaims: { da: 'Hent påstandsfilen', en: 'Download the claims file' },
  anotherText: { da: 'Læs en anden tekst', en: 'Read another text' },
} as const satisfies Phrases;

/** What the files of a report are called. */
export const reportFormatNames: Readonly<Record<'docx' | 'pdf' | 'json' | 'txt', Phrase>> = {
  docx: { da: 'Word', en: 'Word' },
  pdf: { da: 'PDF', en: 'PDF' },
  json: { da: 'JSON', en: 'JSON' },
  txt: { da: 'tekst', en: 'text' },
};
