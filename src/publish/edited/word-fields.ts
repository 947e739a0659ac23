import { fieldPrefix } from '../../memo/edited-document.ts';
import { type FieldPlace, type FoundField, type FoundText, TextGatherer } from './found-text.ts';
import { attribute, unescapeXml, type XmlToken, xmlTokens } from './xml-tokens.ts';

/** A field that has begun and not ended; fields may stand within each other. */
interface OpenField {
  instruction: string;
  shown: string;
  separated: boolean;
  readonly removed: boolean;
  readonly locked: boolean;
  readonly number: number;
  readonly places: FieldPlace[];
}

const removals = new Set(['w:del', 'w:moveFrom']);

/**
 * The text of a part of a Word file and its fields: complex ones as Word writes them, simple ones, their names with
 * quotes or without, their instructions and words cut into any number of runs, in text boxes and notes.
 */
export function wordFields(xml: string): FoundText {
  const scan = new WordScan(xml);
  for (const token of xmlTokens(xml)) scan.take(token);
  return scan.found();
}

class WordScan {
  private readonly xml: string;
  private readonly text = new TextGatherer();
  private readonly fields: FoundField[] = [];
  /** The field of each number, where it is one of ours; numbers are given when fields begin. */
  private readonly owned = new Map<number, number>();
  private readonly outer: OpenField[][] = [];
  private open: OpenField[] = [];
  private count = 0;
  private removed = 0;
  private fallback = 0;
  /** The element whose text counts, and where its tag began. */
  private inside: { readonly name: string; readonly start: number; readonly tagEnd: number } | undefined;
  /** Where the run began: what is missing in a field is put before the run that ends it. */
  private run = 0;

  constructor(xml: string) {
    this.xml = xml;
  }

  take(token: XmlToken): void {
    const { kind, name } = token;
    if (kind === 'text') return;
    if (removals.has(name)) this.removed += step(token);
    else if (name === 'mc:Fallback') this.fallback += step(token);
    else if (name === 'w:txbxContent') this.textBox(token);
    else if (name === 'w:p') this.paragraph(token);
    else if (name === 'w:r' && kind === 'open') this.run = token.start;
    else if (name === 'w:fldChar') this.fieldMark(token);
    else if (name === 'w:fldSimple') this.simpleField(token);
    else if (name === 'w:t' || name === 'w:instrText' || name === 'w:delInstrText') this.textTag(token);
    else if (name === 'w:noBreakHyphen') this.say('\u2011');
    else if ((name === 'w:tab' && !token.attributes.includes('w:val')) || name === 'w:br' || name === 'w:cr')
      if (kind !== 'close') this.say(name === 'w:tab' ? '\t' : '\n');
  }

  found(): FoundText {
    // Pieces know a field by the number that it began with; only ours are fields to others.
    const paragraphs = this.text.paragraphs.map((pieces) =>
      pieces.map(({ text, field, made }) => {
        const own = field === undefined ? undefined : this.owned.get(field);
        return { text, ...(own === undefined ? {} : { field: own }), ...(made ? { made } : {}) };
      }),
    );
    return { fields: this.fields, paragraphs };
  }

  private textBox({ kind }: XmlToken): void {
    if (kind === 'open') {
      this.outer.push(this.open);
      this.open = [];
      this.text.enterText();
    } else if (kind === 'close') {
      this.open = this.outer.pop() ?? [];
      this.text.leaveText();
    }
  }

  private paragraph({ kind }: XmlToken): void {
    if (kind === 'close') this.text.endParagraph();
  }

  private textTag({ kind, name, start, end }: XmlToken): void {
    if (kind === 'open') this.inside = { name, start, tagEnd: end };
    else if (kind === 'empty' && name === 'w:t')
      this.words('', { start, end, before: '<w:t xml:space="preserve">', after: '</w:t>' });
    else if (kind === 'close' && this.inside) {
      const { tagEnd } = this.inside;
      const said = unescapeXml(this.xml.slice(tagEnd, start));
      if (name === 'w:t') this.words(said, { start: tagEnd, end: start, before: '', after: '' });
      else {
        const innermost = this.open.at(-1);
        if (innermost && !innermost.separated) innermost.instruction += said;
      }
      this.inside = undefined;
    }
  }

  private words(said: string, place: FieldPlace): void {
    const innermost = this.open.at(-1);
    if (innermost?.separated && (this.removed === 0 || innermost.removed)) innermost.places.push(place);
    this.say(said);
  }

  private say(said: string): void {
    for (const field of this.open)
      if (field.separated && (this.removed === 0 || field.removed)) field.shown += said;
    const isSeen = this.removed === 0 && this.fallback === 0 && this.open.every(({ separated }) => separated);
    if (!isSeen || said === '') return;
    const ours = this.open.findLast(({ instruction }) => referenceIn(instruction) !== undefined);
    const made = this.open.some(({ instruction }) => !/^\s*HYPERLINK\b/i.test(instruction));
    this.text.add({ text: said, ...(ours ? { field: ours.number } : {}), ...(made ? { made } : {}) });
  }

  private fieldMark({ kind, attributes, start }: XmlToken): void {
    if (kind === 'close') return;
    const type = attribute(attributes, 'w:fldCharType');
    const innermost = this.open.at(-1);
    if (type === 'begin') this.begin(isOn(attribute(attributes, 'w:fldLock')), '', false);
    else if (type === 'separate' && innermost) innermost.separated = true;
    else if (type === 'end') this.end(this.run > 0 ? this.run : start);
  }

  private simpleField({ kind, attributes, start, end }: XmlToken): void {
    if (kind === 'close') {
      this.end(start);
      return;
    }
    this.begin(isOn(attribute(attributes, 'w:fldLock')), attribute(attributes, 'w:instr') ?? '', true);
    if (kind === 'empty') {
      const tag = this.xml.slice(start, end).replace(/\s*\/>$/, '>');
      this.open
        .at(-1)
        ?.places.push({ start, end, before: `${tag}${beginRun}`, after: `${endRun}</w:fldSimple>` });
      this.end(end);
    }
  }

  private begin(locked: boolean, instruction: string, separated: boolean): void {
    const removed = this.removed > 0;
    this.open.push({ instruction, shown: '', separated, removed, locked, number: this.count, places: [] });
    this.count += 1;
  }

  /** `missing` is where words go that the field has no place for. */
  private end(missing: number): void {
    const field = this.open.pop();
    const ref = field && referenceIn(field.instruction);
    if (!field || ref === undefined) return;
    const { shown, removed, locked, places, separated } = field;
    if (places.length === 0) {
      const separator = separated ? '' : '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
      places.push({ start: missing, end: missing, before: `${separator}${beginRun}`, after: endRun });
    }
    this.owned.set(field.number, this.fields.length);
    const state = removed ? 'removed' : locked ? 'locked' : 'live';
    this.fields.push({ ref, shown, state, places, ...(this.fallback > 0 ? { double: true } : {}) });
  }
}

const beginRun = '<w:r><w:t xml:space="preserve">';
const endRun = '</w:t></w:r>';

function step({ kind }: XmlToken): number {
  return kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && ['1', 'true', 'on'].includes(value);
}

/** The reference of a field of ours. What stands after its name, such as `\* MERGEFORMAT`, says only how it looks. */
function referenceIn(instruction: string): string | undefined {
  const match = /^\s*DOCPROPERTY\s+(?:"([^"]*)"|(\S+))/i.exec(instruction);
  const name = (match?.[1] ?? match?.[2] ?? '').trim();
  return name.startsWith(fieldPrefix) ? name.slice(fieldPrefix.length) : undefined;
}
