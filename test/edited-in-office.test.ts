/** Memos that a writer has edited in LibreOffice, and the new values that are put into them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EditedDocument } from '../src/memo/edited-document.ts';
import { documentFrame } from '../src/memo/refresh/document-frame.ts';
import { editionForDocument } from '../src/memo/refresh/edition-for-document.ts';
import { refreshDocument } from '../src/memo/refresh/refresh-document.ts';
import type { RefreshReport } from '../src/memo/refresh/refresh-report.ts';
import { verifyFields } from '../src/memo/verify-fields.ts';
import { readMemoOpenDocument } from '../src/publish/open-document/read-memo-open-document.ts';
import { refreshOpenDocument } from '../src/publish/open-document/refresh-open-document.ts';
import { memoWord } from '../src/publish/word/memo-word.ts';
import { type MemoInWord, readMemoWord } from '../src/publish/word/read-memo-word.ts';
import { refreshWord } from '../src/publish/word/refresh-word.ts';
import { authorities, editionOf, memoSource } from './support/memo-world.ts';
import { convertInOffice, editInOffice, officeMissing } from './support/office.ts';

const before = editionOf(
  `Kopieres: her er {{care.status.as_before | of}}.

Flyttes: her er {{care.status.closed | of}}.

Får nyt udseende: her er {{care.status.partly | of}}.

Deles: {{care.status.as_before}} er i mål.

Skrives i: {{care.status.closed | count | noun}}.

Slettes sporet: {{care.learnt.yes | of}}.

Rettes sporet: {{care.status.as_before | count}}.

Kopieres sporet: {{care.status.closed}}.

Slettes helt: {{care.response | of}}.

{{table: care.status}}

{{chart: care.status | caption: Hvor langt?}}
`,
  'title: Notat\nlanguage: da\ndocument: { date: 2020-06-09 }',
);

/** A round later: five of those who were as before are closed. */
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

function renewed(document: EditedDocument) {
  const frame = documentFrame(document);
  if (!frame) throw new Error('no frame');
  const edition = editionForDocument(document, frame, later);
  return { edition, ...refreshDocument(document, edition) };
}

const readers = { docx: readMemoWord, odt: readMemoOpenDocument };

describe.skipIf(officeMissing)(
  `a memo edited in LibreOffice${officeMissing ? ` (${officeMissing})` : ''}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'pejling-edited-'));
    const path = (name: string) => join(folder, name);
    beforeAll(async () => {
      const made = await memoWord(before);
      if (!made.ok) throw new Error(JSON.stringify(made.problems));
      writeFileSync(path('memo.docx'), made.value);
      await editInOffice(path('memo.docx'), path('edited.docx'), path('edited.odt'));
    }, 120_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    function read(name: string) {
      const found = readers[name.endsWith('.odt') ? 'odt' : 'docx'](readFileSync(path(name)));
      if (!found.ok) throw new Error(JSON.stringify(found.problems));
      return found.value;
    }

    describe.each(['edited.docx', 'edited.odt'] as const)('%s', (name) => {
      function refreshed() {
        const document = read(name);
        const { edition, words, report } = renewed(document);
        const bytes =
          name === 'edited.odt'
            ? refreshOpenDocument(document, edition, words)
            : refreshWord(document, edition, words);
        writeFileSync(path(`new-${name}`), bytes);
        return { document, after: read(`new-${name}`), edition, report };
      }

      test('has its figures still, also where they were copied, moved, restyled and cut apart', () => {
        const { fields } = read(name);
        const times = (ref: string) =>
          fields.filter((field) => field.ref === ref && field.state === 'live').length;
        expect(times('care.status.as_before | of')).toBe(2);
        expect(times('care.status.closed | of')).toBe(1);
        expect(times('care.status.partly | of')).toBe(1);
        expect(times('care.status.as_before')).toBe(1);
        expect(times('care.status.closed')).toBe(2);
        expect(times('care.response | of')).toBe(0);
        expect(times('care.learnt.yes | of')).toBe(0);
      });
      test('gets new values everywhere, which its figures give', () => {
        const { after, edition } = refreshed();
        const live = after.fields.filter(({ state }) => state === 'live');
        expect(live.filter(({ ref }) => ref === 'care.status.as_before | of')).toHaveLength(2);
        for (const { ref, shown } of live)
          if (ref === 'care.status.as_before | of') expect(shown).toBe('15 af 31');
        expect(verifyFields(edition, live)).toEqual([]);
      });
      test('keeps every byte of its text outside the fields', () => {
        const { document, after } = refreshed();
        const [mine, theirs] = [document, after].map(({ parts }) => parts.map(withoutFields));
        expect(theirs).toEqual(mine);
      });
      test('keeps its other parts, but for properties, memo and pictures', () => {
        const { document, after } = refreshed();
        const changed = Object.keys(document.files).filter(
          (part) =>
            strFromU8(document.files[part] ?? new Uint8Array(), true) !==
            strFromU8(after.files[part] ?? new Uint8Array(), true),
        );
        for (const part of changed)
          expect(part).toMatch(
            /^(?:word\/document\.xml|docProps\/custom\.xml|customXml\/.*|word\/_rels\/document\.xml\.rels|_rels\/\.rels|\[Content_Types\]\.xml|(?:word\/media|Pictures)\/.*|content\.xml|meta\.xml)$/,
          );
        expect(Object.keys(after.files)).toEqual(expect.arrayContaining(Object.keys(document.files)));
      });
      test('is told of: what is new, deleted, reworded, and typed by hand', () => {
        const { report }: { readonly report: RefreshReport } = refreshed();
        expect(report.updated.length).toBeGreaterThan(8);
        const deleted = report.deleted.map(({ ref, tracked }) => `${ref}${tracked ? ' (tracked)' : ''}`);
        expect(deleted).toContain('care.response | of');
        expect(deleted).toContain('care.learnt.yes | of (tracked)');
        expect(report.typed).toMatchObject([{ text: '17', beside: true }]);
        expect(report.reworded.map(({ ref }) => ref)).toContain('care.status.as_before');
        expect(report.failed).toEqual([]);
      });
      test('opens again in LibreOffice with the new figures, and none of the old', async () => {
        refreshed();
        await convertInOffice(path(`new-${name}`), 'txt:Text', folder);
        const said = readFileSync(path(`new-${name}`.replace(/\.\w+$/, '.txt')), 'utf8');
        expect(said).toContain('Kopieres: her er 15 af 31.');
        expect(said).not.toContain('20 af 31');
        expect(said).toContain('Der er også 17 andre.');
      }, 60_000);
    });
  },
);

/** A part without what its fields hold, and without what a chart's picture says of itself. */
function withoutFields({ xml, fields }: MemoInWord['parts'][number]): string {
  const places = fields.flatMap((field) => field.places).toSorted((a, b) => b.start - a.start);
  const bare = places.reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), xml);
  return bare.replace(/<w:drawing>[\s\S]*?<\/w:drawing>/g, '').replace(/<svg:(title|desc)>[^<]*/g, '');
}
