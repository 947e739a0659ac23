import { describe, expect, test } from 'vitest';
import { wordFields } from './word-fields.ts';
import { writeFields } from './write-fields.ts';

const mark = (type: string, more = '') => `<w:r><w:fldChar w:fldCharType="${type}"${more}/></w:r>`;
const said = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`;
const instruction = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const field = (name: string, result: string, more = '') =>
  mark('begin', more) + instruction(` DOCPROPERTY ${name} `) + mark('separate') + result + mark('end');
const paragraph = (inside: string) =>
  `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${inside}</w:p>`;
const quoted = '&quot;pj.a.b | of&quot;';

interface Case {
  readonly xml: string;
  readonly shown?: string;
  /** After writing "NYT" into every field. */
  readonly after: string;
}
const cases: Readonly<Record<string, Case>> = {
  'as it was written': {
    xml: paragraph(`Nu ${field(quoted, said('1 af 2'))}`),
    after: paragraph(`Nu ${field(quoted, said('NYT'))}`),
  },
  'without quotes around its name': {
    xml: paragraph(field('pj.a.b', said('1 af 2'))),
    after: paragraph(field('pj.a.b', said('NYT'))),
  },
  'with a wish for how it looks': {
    xml: paragraph(field(`${quoted} \\* MERGEFORMAT`, said('1 af 2'))),
    after: paragraph(field(`${quoted} \\* MERGEFORMAT`, said('NYT'))),
  },
  'simple, with single quotes in its attributes': {
    xml: paragraph(`<w:fldSimple w:instr=' DOCPROPERTY "pj.a.b" '>${said('1 af 2')}</w:fldSimple>`),
    after: paragraph(`<w:fldSimple w:instr=' DOCPROPERTY "pj.a.b" '>${said('NYT')}</w:fldSimple>`),
  },
  'simple and empty': {
    xml: paragraph('<w:fldSimple w:instr="DOCPROPERTY pj.a.b"/>'),
    shown: '',
    after: paragraph(
      '<w:fldSimple w:instr="DOCPROPERTY pj.a.b"><w:r><w:t xml:space="preserve">NYT</w:t></w:r></w:fldSimple>',
    ),
  },
  'with its instruction and its words cut into runs': {
    xml: paragraph(
      mark('begin') +
        instruction(' DOCPROP') +
        instruction('ERTY &quot;pj.a') +
        instruction('.b&quot; ') +
        mark('separate') +
        said('1 ') +
        said('af 2') +
        mark('end'),
    ),
    after: paragraph(
      mark('begin') +
        instruction(' DOCPROP') +
        instruction('ERTY &quot;pj.a') +
        instruction('.b&quot; ') +
        mark('separate') +
        said('NYT') +
        said('') +
        mark('end'),
    ),
  },
  'with its words cut over two paragraphs': {
    xml: `<w:p>${mark('begin')}${instruction(`DOCPROPERTY ${quoted}`)}${mark('separate')}${said('1 af')}</w:p><w:p>${said(' 2')}${mark('end')}</w:p>`,
    after: `<w:p>${mark('begin')}${instruction(`DOCPROPERTY ${quoted}`)}${mark('separate')}${said('NYT')}</w:p><w:p>${said('')}${mark('end')}</w:p>`,
  },
  'inserted with changes tracked': {
    xml: paragraph(`<w:ins w:id="1" w:author="Ida">${field(quoted, said('1 af 2'))}</w:ins>`),
    after: paragraph(`<w:ins w:id="1" w:author="Ida">${field(quoted, said('NYT'))}</w:ins>`),
  },
  'with words replaced in it with changes tracked': {
    xml: paragraph(
      field(
        quoted,
        `<w:del><w:r><w:delText>1 af 2</w:delText></w:r></w:del><w:ins>${said('9 af 9')}</w:ins>`,
      ),
    ),
    shown: '9 af 9',
    after: paragraph(
      field(quoted, `<w:del><w:r><w:delText>1 af 2</w:delText></w:r></w:del><w:ins>${said('NYT')}</w:ins>`),
    ),
  },
  'that has lost its words': {
    xml: paragraph(field(quoted, '')),
    shown: '',
    after: paragraph(field(quoted, '<w:r><w:t xml:space="preserve">NYT</w:t></w:r>')),
  },
  'that never had any': {
    xml: paragraph(mark('begin') + instruction(`DOCPROPERTY ${quoted}`) + mark('end')),
    shown: '',
    after: paragraph(
      `${mark('begin')}${instruction(`DOCPROPERTY ${quoted}`)}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">NYT</w:t></w:r>${mark('end')}`,
    ),
  },
  'inside another field, such as a link': {
    xml: paragraph(
      mark('begin') +
        instruction('HYPERLINK "x"') +
        mark('separate') +
        said('Se ') +
        field(quoted, said('1 af 2')) +
        mark('end'),
    ),
    after: paragraph(
      mark('begin') +
        instruction('HYPERLINK "x"') +
        mark('separate') +
        said('Se ') +
        field(quoted, said('NYT')) +
        mark('end'),
    ),
  },
  'in a renamed bookmark, and a content control': {
    xml: paragraph(
      `<w:bookmarkStart w:name="pj_1_Copy_2"/><w:sdt><w:sdtContent>${field(quoted, said('1 af 2'))}</w:sdtContent></w:sdt><w:bookmarkEnd/>`,
    ),
    after: paragraph(
      `<w:bookmarkStart w:name="pj_1_Copy_2"/><w:sdt><w:sdtContent>${field(quoted, said('NYT'))}</w:sdtContent></w:sdt><w:bookmarkEnd/>`,
    ),
  },
};

describe('a field in Word', () => {
  test.each(Object.entries(cases))('%s is found, and written anew with nothing else touched', (_, one) => {
    const { fields } = wordFields(one.xml);
    expect(fields).toHaveLength(1);
    expect(fields[0]).toMatchObject({ shown: one.shown ?? '1 af 2', state: 'live' });
    expect(fields[0]?.ref.startsWith('a.b')).toBe(true);
    expect(writeFields(one.xml, fields, () => 'NYT')).toBe(one.after);
  });
  test('that says already what it should keeps its pieces', () => {
    const xml = paragraph(field(quoted, said('1 ') + said('af 2')));
    expect(writeFields(xml, wordFields(xml).fields, () => '1 af 2')).toBe(xml);
  });
  test('takes signs that XML means something by', () => {
    const xml = paragraph(field(quoted, said('1 &lt; 2 &amp; 3')));
    const { fields } = wordFields(xml);
    expect(fields[0]?.shown).toBe('1 < 2 & 3');
    expect(writeFields(xml, fields, () => 'a < b & c')).toContain('>a &lt; b &amp; c<');
  });
  test.each([
    [
      'deleted with changes tracked',
      `<w:del>${field(quoted, '<w:r><w:delText>1</w:delText></w:r>').replaceAll('instrText', 'delInstrText')}</w:del>`,
    ],
    ['moved away with changes tracked', `<w:moveFrom>${field(quoted, said('1'))}</w:moveFrom>`],
  ])('%s is known as gone, and is no text', (_, inside) => {
    const { fields, paragraphs } = wordFields(paragraph(inside));
    expect(fields).toMatchObject([{ ref: 'a.b | of', state: 'removed' }]);
    expect(paragraphs).toEqual([]);
  });
  test('that somebody has locked is known as locked', () => {
    const { fields } = wordFields(paragraph(field(quoted, said('1'), ' w:fldLock="true"')));
    expect(fields).toMatchObject([{ state: 'locked' }]);
  });
  test('of somebody else is none of ours', () => {
    const others = field('Title', said('x')) + field('&quot;min.egen&quot;', said('y'));
    expect(wordFields(paragraph(others)).fields).toEqual([]);
  });
  test('in a text box is found twice, as Word keeps it, and counts once', () => {
    const box = `<w:txbxContent>${paragraph(said('I boks ') + field(quoted, said('1 af 2')))}</w:txbxContent>`;
    const xml = paragraph(
      `${said('Før ')}<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>${said(' efter')}`,
    );
    const { fields, paragraphs } = wordFields(xml);
    expect(fields.map(({ double }) => double ?? false)).toEqual([false, true]);
    expect(paragraphs.map((pieces) => pieces.map(({ text }) => text).join(''))).toEqual([
      'I boks 1 af 2',
      'Før  efter',
    ]);
    expect(writeFields(xml, fields, () => 'NYT').match(/NYT/g)).toHaveLength(2);
  });
});

describe('the text around fields', () => {
  test('is told from what the word processor counts', () => {
    const seq = mark('begin') + instruction('SEQ Tabel') + mark('separate') + said('3') + mark('end');
    const xml = paragraph(`${said('Tabel ')}${seq}${said('. I alt ')}${field(quoted, said('1 af 2'))}`);
    expect(wordFields(xml).paragraphs).toEqual([
      [
        { text: 'Tabel ' },
        { text: '3', made: true },
        { text: '. I alt ' },
        { text: '1 af 2', field: 0, made: true },
      ],
    ]);
  });
  test('leaves tabs of a style alone, and takes those of the text', () => {
    expect(wordFields(paragraph('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>')).paragraphs).toEqual([
      [{ text: 'a\tb' }],
    ]);
  });
});
