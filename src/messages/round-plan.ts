/** Making the next round, the public calendar, the burden ledger, and an authority's own page. */
import { formatNumber } from '../quantity/number-format.ts';
import { counted, type Phrases } from './phrase.ts';

/** The time of all authorities together; few of them may need less than hours. */
const together = (hours: number) => {
  const minutes = Math.round(hours * 60);
  const whole = { decimals: 0 } as const;
  return minutes < 120
    ? { da: counted(minutes, 'minut', 'minutter'), en: counted(minutes, 'minute', 'minutes') }
    : { da: `${formatNumber(hours, 'da', whole)} timer`, en: `${formatNumber(hours, 'en', whole)} hours` };
};

export const roundPlan = {
  title: { da: 'Lav den næste runde', en: 'Make the next round' },
  lead: (round: string) => ({
    da: `Alt er foreslået efter ${round}. Ret det, der skal være anderledes, og opret runden.`,
    en: `Everything is suggested after ${round}. Change what should differ, and make the round.`,
  }),
  after: { da: 'Efter runden', en: 'After the round' },
  name: (language: string) => ({ da: `Navn (${language})`, en: `Name (${language})` }),
  languageNames: { da: 'dansk|engelsk', en: 'Danish|English' },
  questionnaires: { da: 'Spørgeskemaer', en: 'Questionnaires' },
  referenceDate: { da: 'Opgørelsesdag', en: 'Reference date' },
  referenceHint: { da: 'Den dag, svarene handler om', en: 'The day that the answers speak of' },
  opens: { da: 'Åbner', en: 'Opens' },
  closes: { da: 'Sidste dag', en: 'Last day' },
  time: { da: 'Klokken', en: 'Time' },
  closesTimeHint: { da: 'Tom: ved dagens slutning', en: 'Empty: at the end of the day' },
  opensTimeHint: { da: 'Tom: ved dagens begyndelse', en: 'Empty: at the start of the day' },
  automatic: { da: 'Runden åbner og lukker af sig selv', en: 'The round opens and closes by itself' },
  signOff: {
    da: 'Svar tæller først med, når en leder har godkendt dem',
    en: 'Answers count only when somebody in charge has signed them off',
  },
  publicResponses: { da: 'Alle må se, hvem der har svaret', en: 'Everyone may see who has answered' },
  make: { da: 'Opret runden', en: 'Make the round' },
  lookAgain: { da: 'Regn om', en: 'Work it out again' },
  whoTitle: { da: 'Hvem der bliver spurgt', en: 'Who is asked' },
  who: (count: number, noun: string, date: string) => ({
    da: `${count} ${noun}, som de er ${date}. Kontaktpersonerne følger med.`,
    en: `${count} ${noun}, as they are on ${date}. Contact persons come along.`,
  }),
  sameAsBefore: { da: 'De samme som sidst.', en: 'The same as last time.' },
  merged: (former: string, into: string) => ({
    da: `${former} er blevet en del af ${into}, som bliver spurgt i stedet, og som overtager kontaktpersonerne.`,
    en: `${former} has become part of ${into}, which is asked instead and takes over the contact persons.`,
  }),
  closedAuthority: (former: string) => ({
    da: `${former} findes ikke længere og bliver ikke spurgt.`,
    en: `${former} is no longer there and is not asked.`,
  }),
  newAuthority: (name: string) => ({ da: `${name} er ny.`, en: `${name} is new.` }),
  burdenTitle: { da: 'Hvad runden koster', en: 'What the round takes' },
  burdenEach: (minutes: number, hours: number) => ({
    da: `Cirka ${counted(minutes, 'minut', 'minutter')} for hver myndighed og ${together(hours).da} for alle tilsammen.`,
    en: `About ${counted(minutes, 'minute', 'minutes')} for each authority and ${together(hours).en} for all of them together.`,
  }),
  burdenNoneBefore: {
    da: 'Ingen er blevet spurgt her i året før.',
    en: 'Nobody has been asked here in the year before.',
  },
  burdenBefore: (rounds: number, minutes: number) => ({
    da: `I året før har den enkelte højst fået ${counted(rounds, 'runde', 'runder')} og cirka ${counted(minutes, 'minut', 'minutter')} her.`,
    en: `In the year before, each has been asked at most ${counted(rounds, 'round', 'rounds')} and about ${counted(minutes, 'minute', 'minutes')} here.`,
  }),
  problemsTitle: { da: 'Runden er ikke oprettet endnu', en: 'The round has not been made yet' },
  titleMissing: { da: 'Skriv et navn på hvert sprog', en: 'Write a name in each language' },
  questionnairesNone: { da: 'Vælg mindst ét spørgeskema', en: 'Choose at least one questionnaire' },
  dateMissing: { da: 'Vælg en dag', en: 'Choose a day' },
  dateUnreadable: (typed: string) => ({
    da: `»${typed}« er ikke en dag. Skriv den som 2020-06-30.`,
    en: `"${typed}" is not a day. Write it like 2020-06-30.`,
  }),
  timeUnreadable: (typed: string) => ({
    da: `»${typed}« er ikke et klokkeslæt. Skriv det som 08:00.`,
    en: `"${typed}" is not a time. Write it like 08:00.`,
  }),
  closesBeforeOpens: {
    da: 'Runden skal lukke, efter at den er åbnet',
    en: 'The round must close after it opens',
  },
  closesInThePast: { da: 'Runden skal lukke senere end nu', en: 'The round must close later than now' },
  notCalledOff: {
    da: 'Runden kan ikke aflyses: den er begyndt, eller den står i opfølgningens mappe.',
    en: 'The round cannot be called off: it has begun, or it stands in the folder of the programme.',
  },
} as const satisfies Phrases;

export const calendarPage = {
  title: { da: 'Kalender', en: 'Calendar' },
  lead: {
    da: 'Hvornår myndighederne bliver spurgt, og hvor lang tid det tager at svare.',
    en: 'When authorities are asked, and how long it takes to answer.',
  },
  subscribe: { da: 'Abonnér på kalenderen (iCalendar)', en: 'Subscribe to the calendar (iCalendar)' },
  burdenLink: { da: 'Hvad det koster at svare', en: 'What answering takes' },
  now: { da: 'Åbne nu', en: 'Open now' },
  coming: { da: 'Kommer', en: 'Coming' },
  past: { da: 'Har været', en: 'Past' },
  none: { da: 'Ingen.', en: 'None.' },
  about: { da: 'Om', en: 'About' },
  minutes: (minutes: number) => ({
    da: `cirka ${counted(minutes, 'minut', 'minutter')} for hver`,
    en: `about ${counted(minutes, 'minute', 'minutes')} each`,
  }),
  asked: (count: number, noun: string) => ({ da: `${count} ${noun}`, en: `${count} ${noun}` }),
  opens: { da: 'Åbner', en: 'Opens' },
  closes: { da: 'Lukker', en: 'Closes' },
  who: { da: 'Hvem', en: 'Who' },
  opensEvent: (round: string) => ({ da: `${round} åbner`, en: `${round} opens` }),
  closesEvent: (round: string) => ({ da: `${round} lukker`, en: `${round} closes` }),
} as const satisfies Phrases;

export const burdenPage = {
  title: { da: 'Hvad det koster at svare', en: 'What answering takes' },
  lead: {
    da: 'Hver gang myndighederne bliver spurgt, bruger de tid på det. Her står, hvor meget der er bedt om, og hvor meget det blev.',
    en: 'Each time authorities are asked, it takes their time. Here is how much was asked for, and how much it came to.',
  },
  method: (pause: number) => ({
    da: `Anslået er forfatterens skøn over hvert spørgeskema. Målt er den midterste tid mellem det første og det sidste svar i hver besvarelse; pauser på over ${pause} minutter er ikke talt med, og besvarelser, der er indlæst fra en fil, er ikke målt.`,
    en: `Estimated is the author's judgement of each questionnaire. Measured is the median time between the first and the last answer in each sheet; pauses of more than ${pause} minutes are left out, and sheets imported from a file are not measured.`,
  }),
  rounds: { da: 'Runder', en: 'Rounds' },
  questionnaire: { da: 'Spørgeskema', en: 'Questionnaire' },
  estimated: { da: 'Anslået', en: 'Estimated' },
  measured: { da: 'Målt', en: 'Measured' },
  ofSheets: (count: number) => ({ da: `${count} målt`, en: `${count} measured` }),
  notMeasured: { da: 'Ikke målt', en: 'Not measured' },
  total: (authorities: number, hours: number) => ({
    da: `${authorities} spurgt, ${together(hours).da} for alle tilsammen`,
    en: `${authorities} asked, ${together(hours).en} for all of them together`,
  }),
  minutes: (minutes: string) => ({ da: `${minutes} min.`, en: `${minutes} min.` }),
  sum: { da: 'I alt for hver', en: 'In all for each' },
  byAuthority: { da: 'Hver myndighed, år for år', en: 'Each authority, year by year' },
  byAuthorityHelp: {
    da: 'Anslåede minutter i de runder, der åbnede i året.',
    en: 'Estimated minutes in the rounds that opened in the year.',
  },
  authority: { da: 'Myndighed', en: 'Authority' },
  none: { da: 'Ingen er blevet spurgt endnu.', en: 'Nobody has been asked yet.' },
} as const satisfies Phrases;

export const ownAuthority = {
  title: (name: string) => ({ da: name, en: name }),
  asked: { da: 'Det bliver I spurgt om', en: 'What is asked of you' },
  nothing: { da: 'I bliver ikke spurgt om noget lige nu.', en: 'Nothing is asked of you just now.' },
  deadline: { da: 'Svar senest', en: 'Answer by' },
  noDeadline: { da: 'Ingen frist', en: 'No deadline' },
  size: { da: 'Omfang', en: 'Size' },
  minutes: (minutes: number) => ({
    da: `cirka ${counted(minutes, 'minut', 'minutter')}`,
    en: `about ${counted(minutes, 'minute', 'minutes')}`,
  }),
  held: { da: 'Givet videre', en: 'Given away' },
  who: { da: 'Hos', en: 'With' },
  whoNobody: { da: 'Ingen er begyndt', en: 'Nobody has begun' },
  who2: (name: string, time: string) => ({ da: `${name}, sidst ${time}`, en: `${name}, last ${time}` }),
  state: { da: 'Tilstand', en: 'State' },
  waiting: (count: number) => ({
    da: `${counted(count, 'spørgsmål', 'spørgsmål')} venter på jeres svar`,
    en: `${counted(count, 'question waits', 'questions wait')} for your reply`,
  }),
  answer: { da: 'Svar', en: 'Answer' },
  goOn: { da: 'Fortsæt', en: 'Continue' },
  correct: { da: 'Ret svarene', en: 'Correct the answers' },
  reply: { da: 'Se spørgsmålet', en: 'See the question' },
  what: (name: string) => ({ da: `: ${name}`, en: `: ${name}` }),
  earlier: { da: 'Det har I svaret', en: 'What you have answered' },
  earlierNone: { da: 'I har ikke sendt noget endnu.', en: 'You have not sent anything yet.' },
  version: (version: number, time: string, by: string) => ({
    da: `Version ${version}, sendt ${time} af ${by}`,
    en: `Version ${version}, sent ${time} by ${by}`,
  }),
  results: { da: 'Jeres svar ved siden af de andres', en: 'Your answers beside those of others' },
  resultsNone: {
    da: 'Når en runde er gjort op, står jeres svar her ved siden af region, størrelse og hele landet.',
    en: 'When a round has been settled, your answers stand here beside region, size and the whole country.',
  },
  seeResults: (round: string) => ({ da: `Se ${round}`, en: `See ${round}` }),
  resultsTitle: (round: string) => ({
    da: `Jeres svar ved siden af de andres: ${round}`,
    en: `Your answers beside others: ${round}`,
  }),
  resultsHelp: (least: number) => ({
    da: `Andelen af dem, der har svaret. Af svar, som ikke er offentlige, viser vi ingen andel, der kan fortælle om færre end ${least} myndigheder – heller ikke når den trækkes fra en anden.`,
    en: `The share of those who answered. Of answers that are not public we show no share that could tell of fewer than ${least} authorities, also when taken from another.`,
  }),
  you: { da: 'I', en: 'You' },
  yourAnswer: { da: 'Jeres svar', en: 'Your answer' },
  everyone: { da: 'Alle', en: 'Everyone' },
  answerColumn: { da: 'Svar', en: 'Answer' },
  tooFew: { da: 'vises ikke', en: 'not shown' },
  of: (base: number) => ({ da: `af ${base}`, en: `of ${base}` }),
  back: { da: 'Til jeres side', en: 'To your page' },
  sheetTitle: (questionnaire: string) => ({
    da: `Jeres besvarelse: ${questionnaire}`,
    en: `Your answers: ${questionnaire}`,
  }),
  noAuthority: {
    da: 'Din bruger hører ikke til en myndighed, der er med i en opfølgning her.',
    en: 'Your account does not belong to an authority that takes part in a follow-up here.',
  },
  notOpen: { da: 'Der tages ikke svar her lige nu.', en: 'No answers are taken here just now.' },
} as const satisfies Phrases;
