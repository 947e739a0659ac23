/** What people read about departing from duties. */
import type { DerogationState } from '../derogation/coverage.ts';
import { counted, type Phrase, type Phrases } from './phrase.ts';

export const derogationsPage = {
  title: { da: 'Fravigelser', en: 'Derogations' },
  ownTitle: (name: string) => ({ da: `Fravigelser i ${name}`, en: `Derogations in ${name}` }),
  allTitle: { da: 'Fravigelser efter myndighed', en: 'Derogations by authority' },
  none: {
    da: 'Denne opfølgning har ingen fravigelser.',
    en: 'This follow-up has no derogations.',
  },
  lead: {
    da: 'Lovene gælder hele tiden. En myndighed kan kun fravige en pligt, når en bekendtgørelse i kraft åbner for det, og kun af en af de fastsatte grunde.',
    en: 'The laws are in force all the time. An authority may depart from a duty only when an order in force opens for it, and only on one of the fixed grounds.',
  },
  ownLead: {
    da: 'Registrér beslutninger om at fravige en pligt. Skriv aldrig noget, som en borger kan genkendes på.',
    en: 'Register decisions to depart from a duty. Never write anything that a citizen can be recognised by.',
  },
  date: { da: 'Set fra', en: 'As of' },
  show: { da: 'Vis', en: 'Show' },
  wrongDate: (text: string) => ({
    da: `»${text}« er ikke en dag. Skriv den som 2020-05-31.`,
    en: `"${text}" is not a day. Write it like 2020-05-31.`,
  }),
  problemsTitle: { da: 'Ret dette, og prøv igen', en: 'Mend this and try again' },
  complaintTitle: { da: 'Klage', en: 'Complaint' },
  what: { da: 'Hvad kan fraviges?', en: 'What can be departed from?' },
  whatOn: (date: string) => ({
    da: `Hvad kan fraviges ${date}?`,
    en: `What can be departed from on ${date}?`,
  }),
  act: { da: 'Fravigelse', en: 'Derogation' },
  duty: { da: 'Pligt', en: 'Duty' },
  verdict: { da: 'Kan det?', en: 'May it be done?' },
  because: { da: 'Fordi', en: 'Because' },
  dutyStands: { da: 'Pligten gælder', en: 'The duty stands' },
  numbers: { da: 'Hele landet', en: 'The whole country' },
  noneRegistered: {
    da: 'Der er ikke registreret nogen fravigelser.',
    en: 'No derogations have been registered.',
  },
  byAct: { da: 'Efter pligt', en: 'By duty' },
  byGround: { da: 'Efter grund', en: 'By ground' },
  byMonth: { da: 'Efter den måned, de begyndte', en: 'By the month that they began' },
  inAll: { da: 'I alt', en: 'In all' },
  decisions: { da: 'Beslutninger', en: 'Decisions' },
  holding: { da: 'Gælder nu', en: 'Hold now' },
  holdingThen: { da: 'Gjaldt ved månedens slutning', en: 'Held at the end of the month' },
  lapsedCount: { da: 'Bortfaldet', en: 'Lapsed' },
  authorities: { da: 'Myndigheder', en: 'Authorities' },
  citizens: { da: 'Berørte borgere', en: 'Citizens concerned' },
  month: { da: 'Måned', en: 'Month' },
  tooFew: { da: 'skjult', en: 'hidden' },
  tooFewNote: (fewest: number) => ({
    da: `Antal borgere under ${fewest} er skjult, og også de tal, som de kunne regnes ud af. Resten er afrundet til nærmeste 5, så de lagt sammen kan afvige lidt fra tallet i alt. Den, som to beslutninger gælder, tæller to gange.`,
    en: `Numbers of citizens below ${fewest} are hidden, and so are numbers that they could be worked out from. The rest are rounded to the nearest 5, so that added up they may differ a little from the number in all. Somebody whom two decisions concern is counted twice.`,
  }),
  toOwn: { da: 'Registrér for jeres myndighed', en: 'Register for your authority' },
  toAll: { da: 'Se alle myndigheders', en: 'See those of all authorities' },
  back: { da: 'Tilbage til hele landet', en: 'Back to the whole country' },
  tasks: { da: 'I skal se på', en: 'You must look at' },
  noTasks: { da: 'Der er ikke noget, I skal se på.', en: 'There is nothing you must look at.' },
  lapsedTask: (act: string, on: string, by: string) => ({
    da: `»${act}« bortfaldt ${on}${by === '' ? '' : `, da »${by}« trådte i kraft`}. Pligten gælder igen.`,
    en: `"${act}" lapsed on ${on}${by === '' ? '' : ` when "${by}" came into force`}. The duty applies again.`,
  }),
  checkTask: (act: string, since: string, by: string) => ({
    da: `»${act}«: fra ${since} gælder »${by}«. Hvad den siger om det her, er ikke fundet. Undersøg selv, om I stadig må.`,
    en: `"${act}": from ${since} "${by}" applies. What it says about this was not found. Find out yourselves whether you still may.`,
  }),
  seen: { da: 'Vi har set det', en: 'We have seen it' },
  register: { da: 'Registrér en fravigelse', en: 'Register a derogation' },
  chooseAct: { da: 'Hvad fraviges?', en: 'What is departed from?' },
  choose: { da: 'Vælg', en: 'Choose' },
  ground: { da: 'Grund', en: 'Ground' },
  groundHint: { da: 'Kun disse grunde kan bruges.', en: 'Only these grounds can be used.' },
  reasoning: { da: 'Konkret begrundelse', en: 'Concrete reasoning' },
  reasoningHint: {
    da: 'Hvorfor er det nødvendigt her? Skriv om indsatsen, ikke om en borger.',
    en: 'Why is it necessary here? Write about the service, not about a citizen.',
  },
  howMany: { da: 'Hvor mange borgere gælder den?', en: 'How many citizens does it concern?' },
  from: { da: 'Første dag', en: 'First day' },
  to: { da: 'Sidste dag (kan udelades)', en: 'Last day (may be left out)' },
  instead: { da: 'Hvad gives i stedet?', en: 'What is given instead?' },
  insteadHint: {
    da: 'F.eks. samtaler på telefon to gange om ugen',
    en: 'E.g. talks by telephone twice a week',
  },
  save: { da: 'Registrér', en: 'Register' },
  own: { da: 'Registrerede', en: 'Registered' },
  period: (from: string, to: string) => ({ da: `${from} – ${to}`, en: `${from} – ${to}` }),
  untilFurther: { da: 'indtil videre', en: 'until further notice' },
  concerns: (count: number) => ({
    da: counted(count, 'borger', 'borgere'),
    en: counted(count, 'citizen', 'citizens'),
  }),
  registeredBy: (when: string, by: string) => ({
    da: `Registreret ${when} af ${by}`,
    en: `Registered ${when} by ${by}`,
  }),
  endOn: { da: 'Sidste dag', en: 'Last day' },
  end: { da: 'Afslut', en: 'End' },
  withdraw: { da: 'Fortryd: det var en fejl', en: 'Take back: it was a mistake' },
  authority: { da: 'Myndighed', en: 'Authority' },
  state: { da: 'Tilstand', en: 'State' },
  mayRead: {
    da: 'Du kan læse, men ikke registrere.',
    en: 'You can read, but not register.',
  },
  stateOn: (state: string, on: string) => ({ da: `${state} ${on}`, en: `${state} on ${on}` }),
} as const satisfies Phrases;

export const derogationStates = {
  'not-begun': { da: 'Ikke begyndt', en: 'Not begun' },
  'in-force': { da: 'Gælder', en: 'Holds' },
  'to-check': { da: 'Skal undersøges', en: 'Must be looked at' },
  ended: { da: 'Sluttet', en: 'Ended' },
  lapsed: { da: 'Bortfaldet', en: 'Lapsed' },
  withdrawn: { da: 'Fortrudt', en: 'Taken back' },
} as const satisfies Record<DerogationState['kind'], Phrase>;

/** What is wrong with a registration, as one sentence with what to do. */
export const derogationProblems = {
  'act-missing': () => ({ da: 'Vælg, hvad der fraviges.', en: 'Choose what is departed from.' }),
  'ground-missing': () => ({
    da: 'Vælg en af de tre grunde. En pligt kan ikke fraviges uden en af dem.',
    en: 'Choose one of the grounds. No duty can be departed from without one of them.',
  }),
  'from-missing': () => ({ da: 'Skriv den første dag.', en: 'Write the first day.' }),
  'reasoning-short': (least: number) => ({
    da: `Skriv en konkret begrundelse på mindst ${least} tegn.`,
    en: `Write a concrete reasoning of at least ${least} characters.`,
  }),
  'instead-short': () => ({
    da: 'Skriv, hvad der gives i stedet, eller at der ikke gives noget.',
    en: 'Write what is given instead, or that nothing is.',
  }),
  'reasoning-long': (most: number) => ({
    da: `Begrundelsen er for lang. Kort den af til ${most} tegn.`,
    en: `The reasoning is too long. Shorten it to ${most} characters.`,
  }),
  'instead-long': (most: number) => ({
    da: `Det, der gives i stedet, er for langt. Kort det af til ${most} tegn.`,
    en: `What is given instead is too long. Shorten it to ${most} characters.`,
  }),
  'reasoning-cpr': () => ({
    da: 'Begrundelsen ser ud til at have et CPR-nummer i sig. Fjern det.',
    en: 'The reasoning seems to hold a civil registration number. Remove it.',
  }),
  'instead-cpr': () => ({
    da: 'Det, der gives i stedet, ser ud til at have et CPR-nummer i sig. Fjern det.',
    en: 'What is given instead seems to hold a civil registration number. Remove it.',
  }),
  'citizens-wrong': (text: string) => ({
    da:
      text.trim() === ''
        ? 'Skriv, hvor mange borgere den gælder.'
        : `»${text}« er ikke et antal borgere. Skriv et helt tal fra 1.`,
    en:
      text.trim() === ''
        ? 'Write how many citizens it concerns.'
        : `"${text}" is not a number of citizens. Write a whole number from 1.`,
  }),
  'from-wrong': (text: string) => ({
    da: `»${text}« er ikke en dag. Skriv den første dag som 2020-05-31.`,
    en: `"${text}" is not a day. Write the first day like 2020-05-31.`,
  }),
  'to-wrong': (text: string) => ({
    da: `»${text}« er ikke en dag. Skriv den sidste dag som 2020-05-31.`,
    en: `"${text}" is not a day. Write the last day like 2020-05-31.`,
  }),
  'to-before-from': (from: string, to: string) => ({
    da: `Den sidste dag, ${to}, er før den første, ${from}. Ret en af dem.`,
    en: `The last day, ${to}, is before the first, ${from}. Change one of them.`,
  }),
  'before-order': (from: string, version: string, begins: string) => ({
    da: `${from} er før »${version}«, som gælder fra ${begins}. Før den kunne pligten ikke fraviges.`,
    en: `${from} is before "${version}", which holds from ${begins}. Before it the duty could not be departed from.`,
  }),
  'not-allowed': (from: string, version: string) => ({
    da: `»${version}«, som gælder ${from}, tillader det ikke.`,
    en: `"${version}", which is in force on ${from}, does not allow it.`,
  }),
  'duty-stands': (from: string) => ({
    da: `Ingen bekendtgørelse i kraft ${from} åbner for at fravige pligten. Den gælder.`,
    en: `No order in force on ${from} opens for departing from the duty. It stands.`,
  }),
  'not-followed': (from: string, to: string) => ({
    da: `Reglerne er kun fulgt til og med ${to}, så vi ved ikke, hvad der gælder ${from}.`,
    en: `The rules have been followed only to ${to}, so we do not know what applies on ${from}.`,
  }),
  'ended-wrong': (text: string) => ({
    da: text.trim() === '' ? 'Skriv den sidste dag.' : `»${text}« er ikke en dag. Skriv den som 2020-05-31.`,
    en: text.trim() === '' ? 'Write the last day.' : `"${text}" is not a day. Write it like 2020-05-31.`,
  }),
  'ended-before-begun': () => ({
    da: 'Den kan ikke slutte, før den er begyndt.',
    en: 'It cannot end before it has begun.',
  }),
  'ended-after-end': () => ({
    da: 'Den er allerede sluttet da. Vælg en tidligere dag.',
    en: 'It has already ended by then. Choose an earlier day.',
  }),
} as const;
