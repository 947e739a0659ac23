/** What people read about activities and offers that return, and what to watch for. */
import type { ActivityState, OfferState } from '../reopening/reopening.ts';
import type { Phrase, Phrases } from './phrase.ts';

export const reopeningPage = {
  title: { da: 'Aktiviteter, der genoptages', en: 'Activities to be resumed' },
  ownTitle: (name: string) => ({ da: `Aktiviteter i ${name}`, en: `Activities in ${name}` }),
  none: { da: 'Denne opfølgning har ingen aktiviteter.', en: 'This follow-up has no activities.' },
  lead: (date: string) => ({
    da: `Hvem skal genoptage hvad, og hvor langt var det ${date}? De, der er ramt hårdest, står først.`,
    en: `Who is to resume what, and how far was it on ${date}? Those hit hardest come first.`,
  }),
  ownLead: {
    da: 'Skriv, hvordan det er hos jer. Skriv aldrig noget, som en borger kan genkendes på.',
    en: 'Write how things are with you. Never write anything that a citizen can be recognised by.',
  },
  toOwn: { da: 'Skriv for jeres myndighed', en: 'Enter for your authority' },
  back: { da: 'Tilbage til hele landet', en: 'Back to the whole country' },
  activities: { da: 'Aktiviteter', en: 'Activities' },
  offers: { da: 'Tilbud', en: 'Offers' },
  offersLead: {
    da: 'De tilbud, der bør åbne først, fordi de støtter tryghed og trivsel.',
    en: 'The offers that should open first, because they support security and well-being.',
  },
  attention: { da: 'Hold øje med', en: 'Watch for' },
  attentionLead: {
    da: 'Hvad myndighederne skal være opmærksomme på. Der står aldrig noget om en enkelt borger.',
    en: 'What authorities are to watch for. Nothing is ever said of a single citizen.',
  },
  actor: { da: 'Hvem', en: 'Who' },
  eachAuthority: (many: string) => ({ da: `Alle ${many}, hver for sig`, en: `All ${many}, each by itself` }),
  normal: { da: 'Normalt', en: 'Normally' },
  interim: { da: 'Imens', en: 'Meanwhile' },
  decided: { da: 'Besluttet', en: 'Decided' },
  decidedOn: (on: string, by: string) => ({ da: `${on} (${by})`, en: `${on} (${by})` }),
  parts: { da: 'Består af', en: 'Made up of' },
  due: { da: 'Frist', en: 'Due' },
  noDue: { da: 'ikke fundet', en: 'not found' },
  overdue: { da: 'Overskredet', en: 'Overdue' },
  blockedBy: { da: 'Holdt tilbage af', en: 'Held back by' },
  downstream: { da: 'Derefter', en: 'After that' },
  participants: { da: 'Deltagere', en: 'Participants' },
  over: (who: string, age: number) => ({ da: `${who} over ${age} år`, en: `${who} over ${age}` }),
  priority: { da: 'Først', en: 'First' },
  source: (text: string) => ({ da: `Kilde: ${text}`, en: `Source: ${text}` }),
  known: (on: string, note: string, source: string) => ({
    da: `${on}: ${note} (${source})`,
    en: `${on}: ${note} (${source})`,
  }),
  nothingKnown: {
    da: 'Der er ikke fundet noget om, hvordan det gik.',
    en: 'Nothing was found on how it went.',
  },
  history: { da: 'Forløbet', en: 'The course' },
  fromSurvey: { da: 'Fra besvarelserne', en: 'From the answers' },
  fromRegister: { da: 'Skrevet af myndighederne', en: 'Entered by the authorities' },
  asBefore: (title: string, share: string, round: string) => ({
    da: `${title}: ${share} er der helt (${round})`,
    en: `${title}: ${share} are all the way there (${round})`,
  }),
  noAnswers: (title: string) => ({ da: `${title}: ingen svar endnu`, en: `${title}: no answers yet` }),
  expectedOver: (count: number, noun: string) => ({
    da: `${count} ${noun} er ikke nået frem, selv om den ventede måned er gået.`,
    en: `${count} ${noun} not there yet, although the expected month is over.`,
  }),
  nothingEntered: { da: 'Ingen har skrevet noget endnu.', en: 'Nobody has entered anything yet.' },
  day: { da: 'Dag', en: 'Day' },
  total: { da: 'I alt', en: 'In all' },
  lateCount: (count: number) => ({
    da: `${count} er ikke som normalt, selv om den ventede dag er gået.`,
    en: `${count} not as normal, although the expected day has passed.`,
  }),
  reasons: { da: 'Grunde', en: 'Reasons' },
  silent: (count: number, noun: string) => ({
    da: `${count} ${noun} har ikke skrevet noget.`,
    en: `Nothing entered by ${count} ${noun}.`,
  }),
  ownAnswer: (label: string, round: string) => ({
    da: `Jeres svar: ${label} (${round}). Det rettes i besvarelsen og ikke her.`,
    en: `Your answer: ${label} (${round}). It is changed in your answers and not here.`,
  }),
  ownNoAnswer: {
    da: 'I har ikke svaret. Det gøres i besvarelsen og ikke her.',
    en: 'You have not answered. That is done in your answers and not here.',
  },
  on: { da: 'Siden', en: 'Since' },
  state: { da: 'Tilstand', en: 'State' },
  choose: { da: 'Vælg', en: 'Choose' },
  share: { da: 'Andel tilbage i procent (kan udelades)', en: 'Share back in per cent (may be left out)' },
  expected: {
    da: 'Ventes som normalt den (kan udelades)',
    en: 'Expected as normal on (may be left out)',
  },
  name: { da: 'Tilbuddets navn', en: 'Name of the offer' },
  kind: { da: 'Slags', en: 'Kind' },
  operator: { da: 'Hvem driver det?', en: 'Who runs it?' },
  public: { da: 'Offentligt', en: 'Public' },
  private: { da: 'Privat', en: 'Private' },
  referral: { da: 'Kræver det visitation?', en: 'Is a referral needed?' },
  yes: { da: 'Ja', en: 'Yes' },
  no: { da: 'Nej', en: 'No' },
  reason: { da: 'Grund, når det ikke er som normalt', en: 'Reason, when it is not as normal' },
  decidedBy: { da: 'Hvem besluttede det?', en: 'Who decided it?' },
  decidedByHint: { da: 'F.eks. tilbuddets leder', en: 'E.g. the manager of the offer' },
  newOffer: { da: 'Tilføj et tilbud', en: 'Enter an offer' },
  save: { da: 'Gem', en: 'Save' },
  remove: { da: 'Fjern: skrevet ved en fejl', en: 'Remove: entered by mistake' },
  problemsTitle: { da: 'Ret dette, og prøv igen', en: 'Mend this and try again' },
  since: (state: string, on: string) => ({ da: `${state} siden ${on}`, en: `${state} since ${on}` }),
  notEntered: { da: 'Ikke skrevet endnu', en: 'Not entered yet' },
  mayRead: { da: 'Du kan læse, men ikke skrive.', en: 'You can read, but not enter anything.' },
  change: { da: 'Ret', en: 'Change' },
} as const satisfies Phrases;

export const activityStateNames = {
  interim: { da: 'På anden måde', en: 'In another way' },
  decided: { da: 'Besluttet genoptaget', en: 'Decided to resume' },
  partly: { da: 'Delvist genoptaget', en: 'Partly resumed' },
  resumed: { da: 'Genoptaget', en: 'Resumed' },
} as const satisfies Record<ActivityState, Phrase>;

export const offerStateNames = {
  normal: { da: 'Som normalt', en: 'As normal' },
  returning: { da: 'På vej tilbage', en: 'Returning' },
  changed: { da: 'Lagt om', en: 'Changed' },
  'scaled-down': { da: 'Skaleret ned', en: 'Scaled down' },
  'partly-closed': { da: 'Delvist lukket', en: 'Partly closed' },
  closed: { da: 'Helt lukket', en: 'Wholly closed' },
} as const satisfies Record<OfferState, Phrase>;

/** What is wrong with an entry, as one sentence with what to do. */
export const entryProblems = {
  'no-such-subject': () => ({ da: 'Det findes ikke her.', en: 'There is no such thing here.' }),
  'on-missing': () => ({
    da: 'Skriv, siden hvilken dag det er sådan.',
    en: 'Write since which day it is so.',
  }),
  'state-missing': () => ({ da: 'Vælg en tilstand.', en: 'Choose a state.' }),
  'kind-missing': () => ({ da: 'Vælg, hvad slags tilbud det er.', en: 'Choose what kind of offer it is.' }),
  'operator-missing': () => ({ da: 'Vælg, hvem der driver det.', en: 'Choose who runs it.' }),
  'referral-missing': () => ({
    da: 'Vælg, om det kræver visitation.',
    en: 'Choose whether a referral is needed.',
  }),
  'name-missing': () => ({ da: 'Skriv tilbuddets navn.', en: 'Write the name of the offer.' }),
  'reason-missing': () => ({
    da: 'Vælg, hvorfor det ikke er som normalt.',
    en: 'Choose why it is not as normal.',
  }),
  'decidedBy-missing': () => ({ da: 'Skriv, hvem der besluttede det.', en: 'Write who decided it.' }),
  'on-wrong': (text: string) => ({
    da: `»${text}« er ikke en dag. Skriv den som 2020-05-31.`,
    en: `"${text}" is not a day. Write it like 2020-05-31.`,
  }),
  'expected-wrong': (text: string) => ({
    da: `»${text}« er ikke en dag. Skriv den som 2020-05-31.`,
    en: `"${text}" is not a day. Write it like 2020-05-31.`,
  }),
  'share-wrong': (text: string) => ({
    da: `»${text}« er ikke en procent. Skriv et helt tal fra 0 til 100.`,
    en: `"${text}" is not a percentage. Write a whole number from 0 to 100.`,
  }),
  'expected-before': () => ({
    da: 'Den ventede dag er før den dag, det er sådan fra. Ret en af dem.',
    en: 'The expected day is before the day that it is so from. Change one of them.',
  }),
  'name-cpr': () => ({
    da: 'Navnet ser ud til at have et CPR-nummer i sig. Fjern det.',
    en: 'The name seems to hold a civil registration number. Remove it.',
  }),
  'decidedBy-cpr': () => ({
    da: 'Teksten ser ud til at have et CPR-nummer i sig. Fjern det.',
    en: 'The text seems to hold a civil registration number. Remove it.',
  }),
  'name-long': (most: number) => ({
    da: `Navnet er for langt. Kort det af til ${most} tegn.`,
    en: `The name is too long. Shorten it to ${most} characters.`,
  }),
  'decidedBy-long': (most: number) => ({
    da: `Teksten er for lang. Kort den af til ${most} tegn.`,
    en: `The text is too long. Shorten it to ${most} characters.`,
  }),
} as const;
