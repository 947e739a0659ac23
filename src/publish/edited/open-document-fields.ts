import { fieldPrefix } from '../../memo/edited-document.ts';
import { type FoundField, type FoundText, TextGatherer } from './found-text.ts';
import { attribute, unescapeXml, type XmlToken, xmlTokens } from './xml-tokens.ts';

/** What LibreOffice counts or gathers by itself. */
const made = new Set([
  'text:page-number',
  'text:page-count',
  'text:sequence',
  'text:sequence-ref',
  'text:bookmark-ref',
  'text:date',
  'text:time',
  'text:title',
  'text:chapter',
  'text:note-citation',
  'text:table-of-content',
  'text:alphabetical-index',
  'text:user-defined',
]);
/** Text inside a text: what stands around it goes on after it. */
const texts = new Set(['text:note-body', 'draw:text-box']);
const unread = new Set([
  'office:annotation',
  'office:font-face-decls',
  'office:automatic-styles',
  'office:styles',
  // What a picture says of itself.
  'svg:title',
  'svg:desc',
]);

/** The text of a part of an OpenDocument file and its fields, which stand there as fields that the user defines. */
export function openDocumentFields(xml: string): FoundText {
  const scan = new OpenDocumentScan(xml);
  for (const token of xmlTokens(xml)) scan.take(token);
  return scan.found();
}

interface OpenField {
  readonly ref: string;
  readonly start: number;
  shown: string;
}

class OpenDocumentScan {
  private readonly xml: string;
  private readonly text = new TextGatherer();
  private readonly fields: FoundField[] = [];
  private field: OpenField | undefined;
  private paragraphs = 0;
  private made = 0;
  /** Inside what was deleted with changes tracked. */
  private removed = 0;
  private unread = 0;

  constructor(xml: string) {
    this.xml = xml;
  }

  found(): FoundText {
    return { fields: this.fields, paragraphs: this.text.paragraphs };
  }

  take(token: XmlToken): void {
    const { kind, name } = token;
    if (kind === 'text') {
      this.say(unescapeXml(this.xml.slice(token.start, token.end)));
      return;
    }
    const step = kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
    if (name === 'text:user-defined') this.userDefined(token);
    if (made.has(name)) this.made += step;
    if (unread.has(name)) this.unread += step;
    if (name === 'text:tracked-changes') this.removed += step;
    if (texts.has(name) && step > 0) this.text.enterText();
    if (texts.has(name) && step < 0) this.text.leaveText();
    if (name === 'text:p' || name === 'text:h') this.paragraph(step);
    if (kind !== 'close' && name === 'text:s')
      this.say(' '.repeat(Number(attribute(token.attributes, 'text:c') ?? 1)));
    if (kind !== 'close' && name === 'text:tab') this.say('\t');
    if (kind !== 'close' && name === 'text:line-break') this.say('\n');
  }

  private paragraph(step: number): void {
    this.paragraphs += step;
    if (step < 0) this.text.endParagraph();
  }

  private say(said: string): void {
    if (this.paragraphs === 0 || this.unread > 0) return;
    if (this.field) this.field.shown += said;
    if (this.removed > 0 || said === '') return;
    this.text.add({
      text: said,
      ...(this.field ? { field: this.fields.length } : {}),
      ...(this.made > 0 ? { made: true } : {}),
    });
  }

  private userDefined({ kind, attributes, start, end }: XmlToken): void {
    const name = attribute(attributes, 'text:name') ?? '';
    const state = this.removed > 0 ? 'removed' : 'live';
    if (kind === 'close') {
      if (!this.field) return;
      const { ref, shown, start: from } = this.field;
      this.fields.push({ ref, shown, state, places: [{ start: from, end: start, before: '', after: '' }] });
      this.field = undefined;
    } else if (!name.startsWith(fieldPrefix)) return;
    else if (kind === 'open') this.field = { ref: name.slice(fieldPrefix.length), start: end, shown: '' };
    else {
      const before = this.xml.slice(start, end).replace(/\s*\/>$/, '>');
      const places = [{ start, end, before, after: '</text:user-defined>' }];
      this.fields.push({ ref: name.slice(fieldPrefix.length), shown: '', state, places });
    }
  }
}
