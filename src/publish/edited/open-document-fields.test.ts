import { describe, expect, test } from 'vitest';
import { openDocumentFields } from './open-document-fields.ts';
import { writeFields } from './write-fields.ts';

const field =
  '<text:user-defined style:data-style-name="N0" text:name="pj.a.b">1 <text:s/>af 2</text:user-defined>';
const page = (inside: string) => `<office:text>${inside}</office:text>`;

describe('a field in an OpenDocument text', () => {
  test('is found, and written anew with nothing else touched', () => {
    const xml = page(`<text:p>Nu <text:span>${field}</text:span>, ja.</text:p>`);
    const { fields, paragraphs } = openDocumentFields(xml);
    expect(fields).toMatchObject([{ ref: 'a.b', shown: '1  af 2', state: 'live' }]);
    expect(paragraphs).toEqual([
      [{ text: 'Nu ' }, { text: '1  af 2', field: 0, made: true }, { text: ', ja.' }],
    ]);
    expect(writeFields(xml, fields, () => 'N & Y')).toBe(xml.replace('1 <text:s/>af 2', 'N &amp; Y'));
  });
  test('is found in headings, cells and footnotes', () => {
    const xml = page(
      `<text:h>${field}</text:h><table:table-cell><text:p>${field}</text:p></table:table-cell><text:p>Se<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Note ${field}</text:p></text:note-body></text:note> her.</text:p>`,
    );
    const { fields, paragraphs } = openDocumentFields(xml);
    expect(fields).toHaveLength(3);
    const texts = paragraphs.map((pieces) => pieces.map(({ text }) => text).join(''));
    expect(texts.slice(2)).toEqual(['Note 1  af 2', 'Se1 her.']);
  });
  test('that is empty gets its words', () => {
    const xml = page('<text:p><text:user-defined text:name="pj.a.b"/></text:p>');
    expect(writeFields(xml, openDocumentFields(xml).fields, () => 'NYT')).toBe(
      page('<text:p><text:user-defined text:name="pj.a.b">NYT</text:user-defined></text:p>'),
    );
  });
  test('deleted with changes tracked is known as gone', () => {
    const xml = page(
      `<text:tracked-changes><text:deletion><text:p>${field}</text:p></text:deletion></text:tracked-changes><text:p>Ja</text:p>`,
    );
    const { fields, paragraphs } = openDocumentFields(xml);
    expect(fields).toMatchObject([{ state: 'removed' }]);
    expect(paragraphs).toEqual([[{ text: 'Ja' }]]);
  });
  test('of somebody else is none of ours', () => {
    const xml = page('<text:p><text:user-defined text:name="Sag">17</text:user-defined></text:p>');
    expect(openDocumentFields(xml).fields).toEqual([]);
  });
});
