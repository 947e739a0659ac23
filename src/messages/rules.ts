/** What people read about the rules. */
import type { VersionState } from '../rules/in-force.ts';
import type { LocalDecision, Verdict } from '../rules/rules.ts';
import type { Phrase, Phrases } from './phrase.ts';

export const rulesPage = {
  title: { da: 'Regler', en: 'Rules' },
  lead: {
    da: 'Hvad gælder den dag, på det sted, for det, du vil gøre? Svaret siger også, hvad det hviler på, og hvad vi ikke ved.',
    en: 'What applies on that day, at that place, for what you want to do? The answer also says what it rests on, and what we do not know.',
  },
  noRules: { da: 'Denne opfølgning har ingen regler.', en: 'This follow-up has no rules.' },
  caution: {
    da: 'Siden samler, hvad der er fundet i de nævnte kilder. Den er ikke juridisk rådgivning.',
    en: 'This page gathers what was found in the sources named. It is not legal advice.',
  },
  past: (date: string) => ({
    da: `Reglerne er historiske. Siden ses fra ${date}, hvis du ikke vælger en anden dag.`,
    en: `The rules are history. The page is seen from ${date} unless you choose another day.`,
  }),
  ask: { da: 'Spørg reglerne', en: 'Ask the rules' },
  date: { da: 'Dag', en: 'Day' },
  time: { da: 'Klokkeslæt (kan udelades)', en: 'Time of day (may be left out)' },
  timeHint: { da: 'F.eks. 10:00', en: 'E.g. 10:00' },
  place: { da: 'Hvor?', en: 'Where?' },
  act: { da: 'Hvad vil du gøre?', en: 'What do you want to do?' },
  choose: { da: 'Vælg', en: 'Choose' },
  amount: {
    da: 'Hvor mange eller hvor meget? (kan udelades)',
    en: 'How many or how much? (may be left out)',
  },
  amountHint: (acts: string) => ({ da: `Bruges til: ${acts}`, en: `Used for: ${acts}` }),
  answer: { da: 'Svar', en: 'Answer' },
  show: { da: 'Vis', en: 'Show' },
  problemsTitle: { da: 'Ret dette, og prøv igen', en: 'Mend this and try again' },
  answerTitle: { da: 'Svaret', en: 'The answer' },
  untilThen: (time: string) => ({ da: `Før kl. ${time}`, en: `Before ${time}` }),
  fromThen: (time: string) => ({ da: `Fra kl. ${time}`, en: `From ${time}` }),
  duringDay: { da: 'I løbet af dagen', en: 'In the course of the day' },
  byDayEnd: { da: 'Ved dagens slutning', en: 'By the end of the day' },
  conditions: { da: 'Betingelser', en: 'Conditions' },
  exceptions: { da: 'Undtagelser', en: 'Exceptions' },
  because: { da: 'Det står i', en: 'It is stated in' },
  restsOn: { da: 'Hvad det hviler på', en: 'What it rests on' },
  sources: { da: 'Kilder', en: 'Sources' },
  notFound: { da: 'Det har vi ikke fundet', en: 'What we have not found' },
  readings: { da: 'Hvad der følger af hver', en: 'What follows from each' },
  readingsSame: {
    da: 'Kilderne er ikke enige, men svaret er det samme',
    en: 'The sources do not agree, but the answer is the same',
  },
  ifBegun: (what: string, from: string, sources: string) => ({
    da: `Hvis »${what}« gælder fra ${from}, som ${sources} siger`,
    en: `If "${what}" holds from ${from}, as ${sources} says`,
  }),
  ifBegunAlready: (what: string) => ({
    da: `Hvis »${what}« allerede er trådt i kraft`,
    en: `If "${what}" has already come into force`,
  }),
  ifNotBegun: (what: string) => ({
    da: `Hvis »${what}« endnu ikke er trådt i kraft`,
    en: `If "${what}" has not yet come into force`,
  }),
  ahead: { da: 'Aftalt eller udstedt, men gælder ikke endnu', en: 'Agreed or issued, but not in force yet' },
  aheadText: {
    da: 'Det, der er aftalt, gælder først, når bekendtgørelsen er ændret. Indtil da gælder det, der står ovenfor.',
    en: 'What is agreed applies only when the order has been amended. Until then what stands above applies.',
  },
  aheadAgreed: (what: string, on: string) => ({
    da: `${what}: aftalt ${on}`,
    en: `${what}: agreed on ${on}`,
  }),
  aheadIssued: (what: string, on: string) => ({
    da: `${what}: udstedt ${on}`,
    en: `${what}: issued on ${on}`,
  }),
  aheadPlanned: (what: string, on: string) => ({
    da: `${what}: planlagt til ${on}; om det blev udstedt, er ikke fundet`,
    en: `${what}: planned for ${on}; whether it was issued was not found`,
  }),
  localDecisions: { da: 'Lokale beslutninger', en: 'Local decisions' },
  frame: {
    da: 'Reglen er en ramme: det enkelte sted kan beslutte mere, med en begrundelse.',
    en: 'The rule is a frame: each place can decide more, with a reason.',
  },
  decidedBy: (who: string) => ({ da: `Besluttet af ${who}`, en: `Decided by ${who}` }),
  reason: { da: 'Begrundelse', en: 'Reason' },
  lawStands: (law: string) => ({
    da: `${law} gælder fuldt ud, og ingen bekendtgørelse i kraft åbner for at fravige pligten.`,
    en: `${law} is in full force, and no order in force opens for departing from the duty.`,
  }),
  duty: (duty: string) => ({ da: `Pligten: ${duty}`, en: `The duty: ${duty}` }),
  complaint: {
    da: 'Borgeren kan klage over afgørelsen som ellers, også når en pligt er fraveget.',
    en: 'The citizen can complain about the decision as otherwise, also when a duty has been departed from.',
  },
  guidelineNote: {
    da: 'Det er et råd fra myndighederne og ikke en lov.',
    en: 'This is advice from the authorities and not a law.',
  },
  beforeFirst: (title: string, from: string) => ({
    da: `Den første regel, vi kender, er »${title}«, der gælder fra ${from}. Hvad der gjaldt før, er ikke fundet.`,
    en: `The first rule that we know is "${title}", which holds from ${from}. What applied before was not found.`,
  }),
  noFirst: { da: 'Vi kender ingen regel om det.', en: 'We know no rule about this.' },
  notFollowed: (to: string) => ({
    da: `Vi har fulgt reglerne til og med ${to}. Hvad der gælder senere, ved vi ikke.`,
    en: `We have followed the rules to ${to}. What applies later we do not know.`,
  }),
  noneInForce: {
    da: 'Ingen af de regler, vi kender, gælder den dag. Det betyder ikke, at det er tilladt.',
    en: 'None of the rules that we know applies on that day. That does not mean that it is allowed.',
  },
  notCovered: (titles: string) => ({
    da: `Der gælder regler den dag (${titles}), men det, vi kender af dem, siger ikke noget om det her.`,
    en: `Rules apply on that day (${titles}), but what we know of them says nothing about this.`,
  }),
  contentNotFound: {
    da: 'Der gælder en regel, men hvad den siger om det her, er ikke fundet.',
    en: 'A rule applies, but what it says about this was not found.',
  },
  startNotFound: (titles: string) => ({
    da: `»${titles}« gjaldt senere, men hvornår det begyndte, er ikke fundet.`,
    en: `"${titles}" applied later, but when it began was not found.`,
  }),
  atMost: (amount: string, unit: string) => ({
    da: `Højst ${amount} ${unit}`,
    en: `At most ${amount} ${unit}`,
  }),
  atLeast: (amount: string, unit: string) => ({
    da: `Mindst ${amount} ${unit}`,
    en: `At least ${amount} ${unit}`,
  }),
  onConditions: (limit: string) => ({ da: `${limit} på betingelser`, en: `${limit} on conditions` }),
  question: (act: string, amount: string, place: string) => ({
    da: `${act}${amount} · ${place}`,
    en: `${act}${amount} · ${place}`,
  }),
  inForceTitle: (date: string) => ({ da: `Det gælder ${date}`, en: `In force on ${date}` }),
  nothingInForce: {
    da: 'Vi kender ingen regel, der gælder den dag.',
    en: 'We know no rule that applies on that day.',
  },
  lawsTitle: { da: 'Det gælder hele tiden', en: 'What applies all the time' },
  numberNotFound: { da: 'nummer ikke fundet', en: 'number not found' },
  guideline: { da: 'retningslinje', en: 'guideline' },
  since: (when: string) => ({ da: `fra ${when}`, en: `from ${when}` }),
  to: (when: string) => ({ da: `til ${when}`, en: `to ${when}` }),
  timelineTitle: { da: 'Hele forløbet', en: 'The whole course' },
  timelineHelp: {
    da: 'Hver bjælke er en udgave af en bekendtgørelse i den tid, den gjaldt. Skraveret er, hvad kilderne ikke er enige om. En stiplet kasse er planlagt, men ikke fundet udstedt. Den lodrette streg er den valgte dag.',
    en: 'Each bar is a version of an order in the time that it was in force. Hatched is what the sources do not agree on. A dashed box is planned, but was not found to be issued. The vertical line is the chosen day.',
  },
  pictureOf: (first: string, last: string, count: number) => ({
    da: `Tidslinje fra ${first} til ${last} med ${count} udgaver af regler. Tabellen nedenfor siger det samme.`,
    en: `Timeline from ${first} to ${last} with ${count} versions of rules. The table below says the same.`,
  }),
  timelineTable: { da: 'Tidslinjen som tabel', en: 'The timeline as a table' },
  rule: { da: 'Regel', en: 'Rule' },
  agreed: { da: 'Aftalt', en: 'Agreed' },
  issued: { da: 'Udstedt', en: 'Issued' },
  from: { da: 'I kraft fra', en: 'In force from' },
  until: { da: 'Til', en: 'To' },
  changes: { da: 'Ændrer', en: 'Changes' },
  amends: (what: string) => ({ da: `Ændrer »${what}«`, en: `Amends "${what}"` }),
  replaces: (what: string) => ({ da: `Afløser »${what}«`, en: `Replaces "${what}"` }),
  repeals: (what: string) => ({ da: `Ophæver »${what}«`, en: `Repeals "${what}"` }),
  either: (dates: string) => ({
    da: `${dates} (kilderne er ikke enige)`,
    en: `${dates} (sources do not agree)`,
  }),
  or: { da: ' eller ', en: ' or ' },
  and: { da: ' og ', en: ' and ' },
  sometimeOn: (date: string) => ({
    da: `${date}, klokkeslæt ikke fundet`,
    en: `${date}, time of day not found`,
  }),
  noLaterThan: (date: string) => ({
    da: `senest ${date}; begyndelsen er ikke fundet`,
    en: `no later than ${date}; the beginning was not found`,
  }),
  plannedFor: (date: string) => ({
    da: `planlagt til ${date}, ikke fundet udstedt`,
    en: `planned for ${date}, not found to be issued`,
  }),
  notKnown: { da: 'ikke fundet', en: 'not found' },
  open: { da: 'indtil videre', en: 'until further notice' },
  changesTitle: { da: 'Hvad er ændret?', en: 'What has changed?' },
  changesBetween: (from: string, to: string) => ({
    da: `Fra ${from} til ${to}`,
    en: `From ${from} to ${to}`,
  }),
  fromDay: { da: 'Fra dag', en: 'From day' },
  toDay: { da: 'Til dag', en: 'To day' },
  noChanges: {
    da: 'Der er ingen ændringer imellem de to dage.',
    en: 'There are no changes between the two days.',
  },
  answersChanged: { da: 'Svar, der er blevet andre', en: 'Answers that have become others' },
  noAnswersChanged: { da: 'Ingen svar er blevet andre.', en: 'No answers have become others.' },
  before: { da: 'Før', en: 'Before' },
  after: { da: 'Nu', en: 'Now' },
  where: { da: 'Hvor', en: 'Where' },
  what: { da: 'Hvad', en: 'What' },
  allPlaces: { da: 'Alle steder', en: 'All places' },
  begins: (what: string) => ({ da: `Træder i kraft: ${what}`, en: `Comes into force: ${what}` }),
  repealed: (what: string) => ({ da: `Ophævet: ${what}`, en: `Repealed: ${what}` }),
  ends: (what: string) => ({ da: `Ophører: ${what}`, en: `Ends: ${what}` }),
  agreedChange: (what: string) => ({ da: `Aftalt: ${what}`, en: `Agreed: ${what}` }),
  issuedChange: (what: string) => ({ da: `Udstedt: ${what}`, en: `Issued: ${what}` }),
  eventTo: (date: string) => ({ da: `til ${date}`, en: `to ${date}` }),
  subscribe: { da: 'Følg ændringerne', en: 'Follow the changes' },
  calendar: { da: 'Kalender (iCalendar)', en: 'Calendar (iCalendar)' },
  feed: { da: 'Nyhedsstrøm (Atom)', en: 'News feed (Atom)' },
  feedTitle: (programme: string) => ({
    da: `Ændringer i reglerne: ${programme}`,
    en: `Changes in the rules: ${programme}`,
  }),
  today: { da: 'I dag', en: 'Today' },
  ownDay: (date: string) => ({ da: `Opfølgningens dag, ${date}`, en: `The day of the follow-up, ${date}` }),
} as const satisfies Phrases;

/** One word or two, and what it means. */
export const verdicts = {
  allowed: { da: 'Ja', en: 'Yes' },
  'not-allowed': { da: 'Nej', en: 'No' },
  conditional: { da: 'Ja, på betingelser', en: 'Yes, on conditions' },
  unknown: { da: 'Det ved vi ikke', en: 'We do not know' },
  uncertain: { da: 'Usikkert', en: 'Uncertain' },
} as const satisfies Record<Verdict, Phrase>;

export const verdictMeanings = {
  allowed: { da: 'Tilladt', en: 'Allowed' },
  'not-allowed': { da: 'Ikke tilladt', en: 'Not allowed' },
  conditional: { da: 'Tilladt på betingelser', en: 'Allowed on conditions' },
  unknown: {
    da: 'Ukendt. Det er ikke det samme som tilladt',
    en: 'Unknown. That is not the same as allowed',
  },
  uncertain: { da: 'Kilderne er ikke enige', en: 'The sources do not agree' },
} as const satisfies Record<Verdict, Phrase>;

export const versionStates = {
  'in-force': { da: 'I kraft', en: 'In force' },
  begins: { da: 'Træder i kraft denne dag', en: 'Comes into force on this day' },
  ends: { da: 'Ophører denne dag', en: 'Ends on this day' },
  uncertain: { da: 'Usikkert, om det gælder', en: 'Uncertain whether it applies' },
  agreed: { da: 'Aftalt, ikke i kraft', en: 'Agreed, not in force' },
  issued: { da: 'Udstedt, ikke i kraft', en: 'Issued, not in force' },
  planned: { da: 'Planlagt, ikke i kraft', en: 'Planned, not in force' },
  'not-yet': { da: 'Endnu ikke', en: 'Not yet' },
  over: { da: 'Gælder ikke længere', en: 'No longer in force' },
} as const satisfies Record<VersionState['kind'], Phrase>;

export const localEffects = {
  forbids: { da: 'Forbyder', en: 'Forbids' },
  restricts: { da: 'Begrænser', en: 'Restricts' },
  advises: { da: 'Anbefaler', en: 'Advises' },
} as const satisfies Record<LocalDecision['effect'], Phrase>;

/** What is wrong with a question, as one sentence with what to do. */
export const questionProblems = {
  'date-wrong': (text: string) => ({
    da: `»${text}« er ikke en dag. Skriv den som 2020-05-31.`,
    en: `"${text}" is not a day. Write it like 2020-05-31.`,
  }),
  'time-wrong': (text: string) => ({
    da: `»${text}« er ikke et klokkeslæt. Skriv det som 10:00.`,
    en: `"${text}" is not a time of day. Write it like 10:00.`,
  }),
  'place-unknown': () => ({ da: 'Vælg, hvor det er.', en: 'Choose where it is.' }),
  'act-unknown': () => ({ da: 'Vælg, hvad du vil gøre.', en: 'Choose what you want to do.' }),
  'amount-wrong': (text: string) => ({
    da: `»${text}« er ikke et tal over nul. Skriv f.eks. 10 eller 1,5.`,
    en: `"${text}" is not a number above zero. Write for example 10 or 1.5.`,
  }),
  'from-wrong': (text: string) => ({
    da: `»${text}« er ikke en dag. Skriv den første dag som 2020-05-31.`,
    en: `"${text}" is not a day. Write the first day like 2020-05-31.`,
  }),
  'to-wrong': (text: string) => ({
    da: `»${text}« er ikke en dag. Skriv den sidste dag som 2020-05-31.`,
    en: `"${text}" is not a day. Write the last day like 2020-05-31.`,
  }),
  'from-after-to': (from: string, to: string) => ({
    da: `${from} er efter ${to}. Byt om på dagene.`,
    en: `${from} is after ${to}. Swap the days.`,
  }),
} as const;
