/** What people read about agreements, partnerships and money. */
import type { CommitmentState } from '../agreement/agreement.ts';
import type { Phrase, Phrases } from './phrase.ts';

export const agreementsPage = {
  title: { da: 'Aftaler', en: 'Agreements' },
  none: { da: 'Denne opfølgning har ingen aftaler.', en: 'This follow-up has no agreements.' },
  lead: (date: string) => ({
    da: `Hvad blev aftalt, hvem skulle gøre det, og hvor langt var det ${date}?`,
    en: `What was agreed, who was to do it, and how far was it on ${date}?`,
  }),
  date: { da: 'Set fra', en: 'As of' },
  show: { da: 'Vis', en: 'Show' },
  wrongDate: (text: string) => ({
    da: `»${text}« er ikke en dag. Skriv den som 2020-05-31.`,
    en: `“${text}” is not a day. Write it like 2020-05-31.`,
  }),
  problemsTitle: { da: 'Ret dette, og prøv igen', en: 'Mend this and try again' },
  inShort: { da: 'Kort fortalt', en: 'In short' },
  commitments: (count: number) => ({
    da: count === 1 ? '1 løfte' : `${count} løfter`,
    en: count === 1 ? '1 commitment' : `${count} commitments`,
  }),
  overdue: { da: 'Overskredet', en: 'Overdue' },
  agreedOn: (date: string) => ({ da: `Indgået ${date}`, en: `Made on ${date}` }),
  follows: (title: string) => ({ da: `Bygger på: ${title}`, en: `Builds on: ${title}` }),
  parties: (count: number) => ({ da: `${count} parter`, en: `${count} parties` }),
  text: { da: 'Læs aftalen', en: 'Read the agreement' },
  source: (text: string) => ({ da: `Kilde: ${text}`, en: `Source: ${text}` }),
  commitment: { da: 'Løfte', en: 'Commitment' },
  state: { da: 'Hvor langt', en: 'How far' },
  owner: { da: 'Ansvarlig', en: 'Responsible' },
  dueBy: (due: string) => ({ da: `Frist: ${due}`, en: `Due: ${due}` }),
  noDue: {
    da: 'Hvor der ikke står en frist, er der ikke fundet nogen.',
    en: 'Where no due date stands, none was found.',
  },
  evidence: { da: 'Det viser sig her', en: 'It shows here' },
  since: (date: string) => ({ da: `kendt fra ${date}`, en: `known from ${date}` }),
  answers: (title: string, text: string, round: string) => ({
    da: `${title}: ${text} af dem, der svarede i ${round}`,
    en: `${title}: ${text} of those who answered in ${round}`,
  }),
  noAnswers: (title: string) => ({ da: `${title}: ingen svar at vise`, en: `${title}: no answers to show` }),
  partnerships: { da: 'Partnerskaber', en: 'Partnerships' },
  targetGroups: { da: 'Efter målgruppe', en: 'By target group' },
  sectors: { da: 'Sektorpartnerskaber', en: 'Sector partnerships' },
  sectorsText: {
    da: 'De forbereder en sektor på at åbne og skal ikke forveksles med partnerskaberne for målgrupper.',
    en: 'They prepare a sector to open and are not to be mixed up with the partnerships for target groups.',
  },
  partnership: { da: 'Partnerskab', en: 'Partnership' },
  mandate: { da: 'Opgave', en: 'Task' },
  facilitator: { da: 'Facilitator', en: 'Facilitator' },
  members: { da: 'Medlemmer', en: 'Members' },
  memberCount: (count: number) => ({ da: `${count} aktører`, en: `${count} members` }),
  including: (names: string) => ({ da: `heriblandt ${names}`, en: `among them ${names}` }),
  endsWhen: { da: 'Slutter', en: 'Ends' },
  documents: { da: 'Dokumenter', en: 'Documents' },
  delivered: (date: string) => ({ da: `afleveret ${date}`, en: `delivered ${date}` }),
  willBeDelivered: { da: 'bestilt, ikke afleveret', en: 'asked for, not delivered' },
  otherAgreement: { da: 'Nedsat ved en anden aftale', en: 'Set up by another agreement' },
  notFound: { da: 'ikke fundet', en: 'not found' },
  money: { da: 'Penge', en: 'Money' },
  purpose: { da: 'Til', en: 'For' },
  amount: { da: 'Beløb', en: 'Amount' },
  recipients: { da: 'Modtager', en: 'Recipient' },
  conditions: { da: 'Krav', en: 'Requirements' },
  partsOf: (parts: string, whole: string) => ({
    da: `Delene giver ${fullStop(parts)} Aftalen siger ${fullStop(whole)}`,
    en: `The parts make ${fullStop(parts)} The agreement says ${fullStop(whole)}`,
  }),
  restOf: (rest: string, of: string) => ({
    da: `${rest} af ${of} er ikke fordelt på dele, vi kender.`,
    en: `${rest} of ${of} are not divided into parts that we know.`,
  }),
  millions: (number: string, sign: string) => ({
    da: `${number} mio. ${sign}`,
    en: `${number} million ${sign}`,
  }),
  plain: (number: string, sign: string) => ({ da: `${number} ${sign}`, en: `${number} ${sign}` }),
} as const satisfies Phrases;

/** An amount in Danish ends with a full stop of its own. */
function fullStop(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

export const commitmentStates = {
  kept: { da: 'Holdt', en: 'Kept' },
  'partly-kept': { da: 'Delvist holdt', en: 'Partly kept' },
  'under-way': { da: 'I gang', en: 'Under way' },
  agreed: { da: 'Kun aftalt', en: 'Only agreed' },
  'not-kept': { da: 'Ikke holdt', en: 'Not kept' },
  lapsed: { da: 'Bortfaldet', en: 'Lapsed' },
} as const satisfies Record<CommitmentState, Phrase>;
