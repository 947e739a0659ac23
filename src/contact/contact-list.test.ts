import { describe, expect, test } from 'vitest';
import { parseCsv } from '../authority/csv-table.ts';
import type { Instant } from '../core/calendar.ts';
import { areaId, authorityId, questionnaireId } from '../core/ids.ts';
import { addressees, generalAddressees } from './addressees.ts';
import { type BounceEvent, bouncedAddresses, type Contact, currentContacts, everyArea } from './contact.ts';
import { contactChanges } from './contact-changes.ts';
import { type ContactBook, readContactList } from './contact-list.ts';
import { type MailAddress, parseMailAddress } from './mail-address.ts';

const book: ContactBook = {
  authorities: [
    { id: '0101', name: 'København' },
    { id: '0751', name: 'Aarhus' },
    { id: 'socialtilsyn-syd', name: 'Socialtilsyn Syd' },
  ],
  nouns: [{ da: 'kommune', en: 'municipality' }],
  areas: [{ id: areaId('bostoette'), title: { da: 'Bostøtte', en: 'Support at home' } }],
  language: 'da',
};
function read(csv: string) {
  const table = parseCsv(csv);
  if (!table.ok) throw new Error(JSON.stringify(table.problems));
  const list = readContactList(table.value, book);
  if (!list.ok) throw new Error(JSON.stringify(list.problems));
  return list.value;
}

describe('a mail address', () => {
  test.each([
    ['Ida@By.dk', 'ida@by.dk'],
    [' ida.holm+x@sub.by.dk ', 'ida.holm+x@sub.by.dk'],
    ['"Holm, Ida" <ida@by.dk>', 'ida@by.dk'],
    ['mailto:ida@by.dk', 'ida@by.dk'],
  ])('%j is read as %j', (typed, kept) => {
    expect(parseMailAddress(typed)).toBe(kept);
  });
  test.each([
    '',
    'ida',
    'ida@',
    '@by.dk',
    'ida@by',
    'ida@by..dk',
    'i..da@by.dk',
    '.ida@by.dk',
    'ida holm@by.dk',
    'ida@by.dk, bo@by.dk',
    'søren@by.dk',
    'ida@by.dk\r\nBcc: all@by.dk',
    `${'i'.repeat(65)}@by.dk`,
  ])('%j is none', (typed) => {
    expect(parseMailAddress(typed)).toBe(undefined);
  });
});

describe('a list of contacts', () => {
  test('takes authorities by code or name, areas by id or title, and headings in either language', () => {
    const { contacts, problems } = read(
      'Kommune;Kontaktperson;E-mail;Område;Rolle\n101;Ida Holm;ida@kk.dk;Bostøtte;\nÅrhus Kommune;Bo;bo@aarhus.dk;;Stedfortræder',
    );
    expect(problems).toEqual([]);
    expect(contacts).toEqual([
      {
        authority: '0101',
        area: 'bostoette',
        mail: 'ida@kk.dk',
        name: 'Ida Holm',
        role: 'primary',
        language: 'da',
      },
      { authority: '0751', area: '*', mail: 'bo@aarhus.dk', name: 'Bo', role: 'substitute', language: 'da' },
    ]);
  });

  test('counts a repeated row once', () => {
    const { contacts, repeated } = read('authority,mail,name\n0101,a@b.dk,A\nKøbenhavn,A@B.dk,A');
    expect([contacts.length, repeated]).toEqual([1, [{ row: 3, otherRow: 2 }]]);
  });

  test.each<[string, string, object]>([
    [
      'an authority that nobody knows',
      'Atlantis,a@b.dk,A,,',
      { code: 'authority-unknown', written: 'Atlantis' },
    ],
    ['no authority', ',a@b.dk,A,,', { code: 'authority-missing' }],
    ['no address', '0101,,A,,', { code: 'mail-missing' }],
    ['an address that is none', '0101,a(at)b.dk,A,,', { code: 'mail-wrong', written: 'a(at)b.dk' }],
    ['no name', '0101,a@b.dk,,,', { code: 'name-missing' }],
    ['a name whose letters were lost', '0101,a@b.dk,SÃ¸ren KjÃ¦r,,', { code: 'letters-lost' }],
    ['an area that is none', '0101,a@b.dk,A,skat,', { code: 'area-unknown', written: 'skat' }],
    ['a role that is none', '0101,a@b.dk,A,,chef', { code: 'role-unknown', written: 'chef' }],
  ])('names the row with %s', (_, row, problem) => {
    const { contacts, problems } = read(`authority,mail,name,area,role\n0101,ok@b.dk,Ok,,\n${row}`);
    expect(problems).toMatchObject([{ row: 3, ...problem }]);
    expect(contacts).toHaveLength(1);
  });

  test('that says two things of one person keeps the first and names the second', () => {
    const { contacts, problems } = read('authority,mail,name\n0101,a@b.dk,Ida\n0101,a@b.dk,Bo');
    expect(problems).toEqual([{ row: 3, code: 'contact-twice', otherRow: 2 }]);
    expect(contacts.map(({ name }) => name)).toEqual(['Ida']);
  });

  test('without a column for addresses is refused', () => {
    const table = { header: ['myndighed', 'navn'], rows: [{ row: 2, cells: ['0101', 'A'] }] };
    expect(readContactList(table, book)).toMatchObject({
      ok: false,
      problems: [{ code: 'contact-column-missing', column: 'mail' }],
    });
  });
});

const person = (mail: string, more: Partial<Contact> = {}): Contact => ({
  authority: authorityId('0101'),
  area: everyArea,
  mail: mail as MailAddress,
  name: mail,
  role: 'primary',
  language: 'da',
  ...more,
});
const at = '2020-06-01T08:00:00.000Z' as Instant;

describe('the register', () => {
  test('is what was last said of each person and area', () => {
    const said = { at, by: 'K' };
    const events = [
      { kind: 'set', contact: person('a@b.dk'), ...said },
      { kind: 'set', contact: person('c@b.dk'), ...said },
      { kind: 'set', contact: person('a@b.dk', { name: 'Ida' }), ...said },
      { kind: 'removed', contact: person('c@b.dk'), ...said },
    ] as const;
    expect(currentContacts(events)).toEqual([person('a@b.dk', { name: 'Ida' })]);
  });

  test('a list changes only what it says otherwise', () => {
    const current = [person('same@b.dk'), person('old@b.dk'), person('gone@b.dk')];
    const listed = [person('same@b.dk'), person('old@b.dk', { role: 'substitute' }), person('new@b.dk')];
    const { added, changed, unchanged, absent } = contactChanges(current, listed);
    const mails = [added, changed.map(({ to }) => to), unchanged, absent].map((all) =>
      all.map(({ mail }) => mail),
    );
    expect(mails).toEqual([['new@b.dk'], ['old@b.dk'], ['same@b.dk'], ['gone@b.dk']]);
  });

  test('an address that bounced works again once somebody says so', () => {
    const bounce = (mail: string, kind: BounceEvent['kind']): BounceEvent => ({
      kind,
      mail: mail as MailAddress,
      why: '',
      at,
      by: 'K',
    });
    const bounced = bouncedAddresses([
      bounce('a@b.dk', 'bounced'),
      bounce('c@b.dk', 'bounced'),
      bounce('a@b.dk', 'mended'),
    ]);
    expect([...bounced.keys()]).toEqual(['c@b.dk']);
  });
});

describe('a mail about a questionnaire goes to', () => {
  const area = areaId('bostoette');
  const first = person('first@b.dk', { area });
  const general = person('general@b.dk');
  const stand = person('stand@b.dk', { area, role: 'substitute' });
  const spare = person('spare@b.dk', { role: 'substitute' });
  const all = [spare, stand, general, first];
  test.each<[string, readonly Contact[], readonly string[], object]>([
    ['whoever is named for its area', all, [], { reached: [{ mail: 'first@b.dk', standsIn: false }] }],
    [
      'whoever is named for all, if that address bounces',
      all,
      ['first@b.dk'],
      { reached: [{ mail: 'general@b.dk', standsIn: true }] },
    ],
    [
      'the substitute for the area after that',
      all,
      ['first@b.dk', 'general@b.dk'],
      { reached: [{ mail: 'stand@b.dk', standsIn: true }] },
    ],
    [
      'the substitute, where there is nobody else',
      [stand],
      [],
      { reached: [{ mail: 'stand@b.dk', standsIn: false }] },
    ],
    ['nobody, where there is no contact', [], [], { reached: [], unreached: [{ why: 'no-contact' }] }],
    [
      'nobody, where every address bounces',
      [first],
      ['first@b.dk'],
      { reached: [], unreached: [{ why: 'bounced' }] },
    ],
    [
      'everybody who stands first together',
      [first, person('too@b.dk', { area })],
      [],
      { reached: [{ mail: 'first@b.dk' }, { mail: 'too@b.dk' }] },
    ],
  ])('%s', (_, contacts, bounced, expected) => {
    const asked = [{ id: questionnaireId('q'), area }];
    expect(addressees(authorityId('0101'), asked, contacts, new Set(bounced as MailAddress[]))).toMatchObject(
      expected,
    );
  });

  test('one person once, however many they concern', () => {
    const asked = [
      { id: questionnaireId('q'), area },
      { id: questionnaireId('r'), area: areaId('andet') },
    ];
    expect(addressees(authorityId('0101'), asked, [general], new Set()).reached).toMatchObject([
      { mail: 'general@b.dk', questionnaires: ['q', 'r'] },
    ]);
  });

  test('an announcement: those named for all, else everybody first in line', () => {
    const none = new Set<MailAddress>();
    const to = (contacts: readonly Contact[]) =>
      generalAddressees(authorityId('0101'), contacts, none).reached.map(({ mail }) => mail);
    expect([to(all), to([stand, first]), to([stand])]).toEqual([
      ['general@b.dk'],
      ['first@b.dk'],
      ['stand@b.dk'],
    ]);
  });
});
