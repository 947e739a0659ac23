// What made-up entries the registers around the survey hold in the demo: derogations, offers and what municipalities
// look out for. Days lie where the orders allow what is entered; names and reasons are invented and say so.
import { score } from './deal.mjs';

const columns = [
  'on',
  'authority',
  'register',
  'subject',
  'state',
  'name',
  'kind',
  'operator',
  'referral',
  'reason',
  'decidedBy',
  'expected',
  'act',
  'ground',
  'reasoning',
  'citizens',
  'to',
  'instead',
];

const acts = [
  [
    'change-contact',
    'Opdigtet: samvær holdes på video, så længe stedet har smitte.',
    'Videosamvær hver uge og besøg udendørs, når det kan lade sig gøre.',
  ],
  [
    'leave-out-support',
    'Opdigtet: besøg i hjemmet udskydes, fordi medarbejdere er sygemeldt.',
    'Samtale på telefon to gange om ugen.',
  ],
  [
    'change-content',
    'Opdigtet: støtten gives i en anden form, mens personalet er i beredskab.',
    'Kortere besøg og en fast ugentlig samtale.',
  ],
  [
    'leave-out-day-offer',
    'Opdigtet: holdet kan ikke samles med den afstand, der kræves.',
    'Aktiviteter sendes hjem, og personalet ringer dagligt.',
  ],
  [
    'leave-out-guidance',
    'Opdigtet: åben rådgivning holder pause, mens personalet hjælper andre steder.',
    'Rådgivning på telefon i dagtimerne.',
  ],
  [
    'suspend-contact',
    'Opdigtet: samvær er stillet i bero efter en konkret vurdering af smitten.',
    'Daglig kontakt på telefon eller video.',
  ],
];
const grounds = ['retningslinjer', 'sygemeldinger', 'anden-indsats'];
const kinds = [
  ['vaerested', 'Opdigtet værested'],
  ['varmestue', 'Opdigtet varmestue'],
  ['lektiecafe', 'Opdigtet lektiecafé'],
];
const offerStates = ['normal', 'returning', 'changed', 'scaled-down', 'partly-closed', 'closed'];
const offerReasons = ['smitterisiko', 'forsamlingsforbud', 'personale', 'retningslinjer'];
const tilstande = ['ikke-begyndt', 'i-gang', 'paa-plads'];
const watched = [
  ['skole', tilstande],
  ['stu', ['ikke-genaabnet', 'delvist', 'genoptaget']],
  ['familieraadgivning', tilstande],
  ['opsoegende', tilstande],
];

const oneOf = (list, ...keys) => list[Math.floor(score(...keys) * list.length)];
const dayBetween = (from, days, ...keys) =>
  new Date(Date.parse(from) + Math.floor(score(...keys) * days) * 86_400_000).toISOString().slice(0, 10);
const chosen = (authorities, name, k) =>
  [...authorities].sort((a, b) => score(name, b.code) - score(name, a.code)).slice(0, k);

function derogations(authorities) {
  return chosen(authorities, 'derogation', 26).map(({ code, population }) => {
    const [act, reasoning, instead] = oneOf(acts, 'act', code);
    return {
      on: dayBetween('2020-03-19', 36, 'derogation day', code),
      authority: code,
      register: 'derogation',
      act,
      ground: oneOf(grounds, 'ground', code),
      reasoning,
      citizens: String(1 + Math.round((population / 3000) * (0.3 + score('citizens', code)))),
      to: score('end', code) < 0.5 ? '2020-06-30' : '',
      instead,
    };
  });
}

function offers(authorities) {
  return chosen(authorities, 'offer', 34).map(({ code }) => {
    const [kind, name] = oneOf(kinds, 'kind', code);
    const state = oneOf(offerStates, 'offer state', code);
    const on = dayBetween('2020-04-20', 48, 'offer day', code);
    const isNormal = state === 'normal';
    return {
      on,
      authority: code,
      register: 'offer',
      name,
      kind,
      operator: score('operator', code) < 0.6 ? 'public' : 'private',
      referral: score('referral', code) < 0.3 ? 'yes' : 'no',
      state,
      reason: isNormal ? '' : oneOf(offerReasons, 'offer reason', code),
      decidedBy: isNormal ? '' : 'Tilbuddets leder (opdigtet)',
      expected:
        isNormal || score('expected', code) < 0.4 ? '' : dayBetween('2020-06-10', 60, 'expected day', code),
    };
  });
}

/** Some are entered once, most are entered again when they have moved on. */
function attention(authorities) {
  return watched.flatMap(([subject, states]) =>
    chosen(authorities, subject, 16).flatMap(({ code }) => {
      const first = Math.floor(score(subject, 'first', code) * 2);
      const entry = (on, state) => ({
        on,
        authority: code,
        register: 'attention',
        subject,
        state: states[state],
      });
      const begun = entry(dayBetween('2020-04-27', 21, subject, 'day', code), first);
      const moved = entry(dayBetween('2020-05-19', 20, subject, 'later', code), first + 1);
      return score(subject, 'moved', code) < 0.7 ? [begun, moved] : [begun];
    }),
  );
}

/** The registers' entries as CSV, in the order of their days. */
export function registersCsv(authorities) {
  const quote = (cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const place = ({ on, authority, register, subject = '' }) => [on, authority, register, subject].join(' ');
  const rows = [...derogations(authorities), ...offers(authorities), ...attention(authorities)].toSorted(
    (a, b) => (place(a) < place(b) ? -1 : 1),
  );
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => `${cells.map(quote).join(',')}\n`)
    .join('');
}
