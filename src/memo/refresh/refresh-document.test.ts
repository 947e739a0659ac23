import { describe, expect, test } from 'vitest';
import { authorities, memoSource } from '../../../test/support/memo-world.ts';
import type { EditedDocument, EditedField, EditedPiece } from '../edited-document.ts';
import { renewEdition } from '../renew-edition.ts';
import { verifyEdition } from '../verify-edition.ts';
import { refreshDocument } from './refresh-document.ts';

/** Fifteen of 31 are as before now, where twenty were. */
const later = memoSource(
  authorities.map((authority, index) =>
    index < 5 && authority.sheet
      ? {
          ...authority,
          sheet: { ...authority.sheet, status: 'closed', reasons: 'rooms', expected: '2020-07' },
        }
      : authority,
  ),
);
const old: Readonly<Record<string, string>> = {
  'care.status.as_before': 'lidt under to tredjedele (20 af 31)',
  'care.status.as_before | of': '20 af 31',
  'care.status.closed | of': '3 af 31',
  'care.status.partly | of': '8 af 31',
};

/** "Kun {{care.status.closed | of}} er." as a paragraph whose fields show what they did. */
function edited(text: string, change: (field: EditedField) => EditedField = (same) => same): EditedDocument {
  const fields: EditedField[] = [];
  const pieces = text
    .split(/(\{\{[^}]*\}\})/)
    .filter((part) => part !== '')
    .map((part): EditedPiece => {
      const ref = /^\{\{(.*)\}\}$/.exec(part)?.[1];
      if (ref === undefined) return { text: part };
      fields.push(change({ ref, shown: old[ref] ?? '?', state: 'live' }));
      return { text: fields.at(-1)?.shown ?? '', field: fields.length - 1 };
    });
  const properties = new Map(fields.map(({ ref }) => [`pj.${ref}`, old[ref] ?? '?']));
  return { paragraphs: [pieces], fields, properties };
}

function refreshed(document: EditedDocument) {
  const frame = { title: 'Notat', language: 'da', document: {}, exceptions: [] } as const;
  const edition = renewEdition(
    frame,
    document.fields.map(({ ref }) => ref),
    [],
    later,
  );
  expect(verifyEdition(JSON.parse(JSON.stringify(edition)))).toEqual([]);
  return refreshDocument(
    document,
    edition,
    later.definitions.map(({ id }) => id),
  );
}

describe('new values in an edited document', () => {
  test('take the place of the old, each with its sentence', () => {
    const { words, report } = refreshed(edited('Ja. I dag er {{care.status.as_before | of}} i mål. Nej.'));
    expect(words).toEqual(['15 af 31']);
    expect(report.updated).toEqual([
      {
        ref: 'care.status.as_before | of',
        before: '20 af 31',
        after: '15 af 31',
        sentence: 'I dag er 15 af 31 i mål.',
        typedOver: false,
      },
    ]);
  });
  test('leave what is right already', () => {
    const { words, report } = refreshed(edited('Delvist: {{care.status.partly | of}}.'));
    expect([words, report.updated, report.unchanged]).toEqual([[undefined], [], 1]);
  });
  test('keep a first letter that the editor has made large', () => {
    const large = edited('{{care.status.as_before}} er.', (field) => ({
      ...field,
      shown: 'Lidt under to tredjedele (20 af 31)',
    }));
    expect(refreshed(large).words[0]).toMatch(/^[A-ZÆØÅ].*\(15 af 31\)$/);
  });
  test('say where somebody had typed into a field', () => {
    const typed = edited('{{care.status.as_before | of}}', (field) => ({ ...field, shown: '22 af 31' }));
    expect(refreshed(typed).report.updated).toMatchObject([{ before: '22 af 31', typedOver: true }]);
  });
  test('tell of words that mean something else now', () => {
    const { reworded } = refreshed(edited('Altså {{care.status.as_before}}.')).report;
    expect(reworded).toMatchObject([{ before: 'lidt under to tredjedele (20 af 31)' }]);
    expect(reworded[0]?.after).toContain('(15 af 31)');
  });
  test('leave locked and removed fields alone, and tell of them', () => {
    for (const state of ['locked', 'removed'] as const) {
      const { words, report } = refreshed(
        edited('{{care.status.as_before | of}}', (field) => ({ ...field, state })),
      );
      expect(words).toEqual([undefined]);
      expect([report.locked.length, report.deleted.length]).toEqual(state === 'locked' ? [1, 0] : [0, 1]);
    }
  });
  test('tell of fields that are gone', () => {
    const document = edited('{{care.status.as_before | of}}');
    const properties = new Map([...document.properties, ['pj.care.status.closed', '3 af 31']]);
    expect(refreshed({ ...document, properties }).report.deleted).toEqual([
      { ref: 'care.status.closed', was: '3 af 31', tracked: false },
    ]);
  });
  test.each([
    ['care.status.as_befor | of', 'figure-not-found', 'care.status.as_before'],
    ['care.status.as_before | off', 'option-unknown', 'of'],
    ['cell.00000000.1.1', 'cell-not-found', undefined],
    ['data.color', 'data-not-found', undefined],
  ])('leave a field of the name %s as it is, and say what is wrong', (ref, code, nearest) => {
    const { words, report } = refreshed(edited(`{{${ref}}}`));
    expect(words).toEqual([undefined]);
    expect(report.failed).toMatchObject([{ ref, faults: [nearest ? { code, nearest } : { code }] }]);
  });
});

describe('words typed beside a figure', () => {
  test.each<[string, string[]]>([
    ['Mere end halvdelen ({{care.status.as_before | of}}) er i mål.', ['Mere end halvdelen']],
    ['Knap halvdelen ({{care.status.as_before | of}}) er i mål.', []],
    ['Det er flertallet: {{care.status.as_before | of}}.', ['flertallet']],
    // It fitted neither before nor now: whatever it speaks of, it is not this figure.
    ['Under en tiendedel har skrevet til os. {{care.status.as_before | of}} er i mål.', []],
    ['Over en fjerdedel er delvist i gang: {{care.status.partly | of}}.', []],
  ])('%s', (text, words) => {
    expect(refreshed(edited(text)).report.unfit.map((one) => one.words)).toEqual(words);
  });
});

describe('quantities typed by hand', () => {
  test.each<[string, [string, boolean][]]>([
    ['Der er også 17 andre, og {{care.status.partly | of}}.', [['17', true]]],
    ['Der er også 17 andre.', [['17', false]]],
    ['Siden COVID-19 er {{care.status.partly | of}} i gang.', []],
  ])('%s', (text, expected) => {
    const { typed } = refreshed(edited(text)).report;
    expect(typed.map((one) => [one.text, one.beside])).toEqual(expected);
  });
});

test('an edition made from references alone can be verified, and holds only the figures that it needs', () => {
  const frame = { title: 'Notat', language: 'da', document: {}, exceptions: [] } as const;
  const edition = renewEdition(frame, ['care.status.partly | of'], ['table: care.status'], later);
  expect(verifyEdition(JSON.parse(JSON.stringify(edition)))).toEqual([]);
  expect(edition.figures.map(({ id }) => id)).toEqual(['care.status', 'care.status.partly']);
});
