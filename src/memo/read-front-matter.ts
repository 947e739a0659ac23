import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import { parseDate } from '../core/calendar.ts';
import { isIdentifier, roundId } from '../core/ids.ts';
import { languages } from '../core/language.ts';
import type { Noun } from '../quantity/noun.ts';
import { nearestName } from './nearest-name.ts';
import type { DocumentData, Exception, FrontMatter } from './template.ts';
import type { FieldKind, FrontMatterFault } from './template-problem.ts';

export interface FrontMatterReading {
  readonly front: Omit<FrontMatter, 'title' | 'subtitle'>;
  /** As written; references in them are read by the caller. */
  readonly title: FrontText;
  readonly subtitle?: FrontText;
  /** Where the text below begins. */
  readonly bodyStart: number;
  readonly faults: readonly { readonly at: number; readonly fault: FrontMatterFault }[];
}
export interface FrontText {
  readonly text: string;
  readonly at: number;
}

type Report = (fault: FrontMatterFault, node?: unknown) => undefined;
type Fields = ReadonlyMap<string, unknown>;

const fieldNames = ['title', 'subtitle', 'language', 'round', 'document', 'noun', 'exceptions'];
const documentFields = ['date', 'caseId', 'documentId', 'contact'];
const nounFields = ['one', 'many', 'those', 'gender'];

/** Reads the YAML between the two lines `---`, and says what is wrong with each field. */
export function readFrontMatter(source: string): FrontMatterReading {
  const faults: { at: number; fault: FrontMatterFault }[] = [];
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(source);
  if (match?.index !== 0) {
    return { ...nothing, bodyStart: 0, faults: [{ at: 0, fault: { code: 'front-matter-missing' } }] };
  }
  const yamlStart = match[0].indexOf('\n') + 1;
  const report: Report = (fault, node) => {
    faults.push({ at: yamlStart + offsetOf(node), fault });
    return undefined;
  };
  const parsed = parseDocument(match[1] ?? '', { schema: 'failsafe', uniqueKeys: true });
  for (const { message, pos } of parsed.errors) {
    faults.push({
      at: yamlStart + pos[0],
      fault: { code: 'front-matter-unreadable', detail: firstLine(message) },
    });
  }
  const fields = parsed.errors.length === 0 ? readFields(parsed.contents, fieldNames, '', report) : new Map();
  if (parsed.errors.length === 0) requireFields(fields, ['title', 'language'], '', report);
  const read = readFront(fields, yamlStart, report);
  return { ...read, bodyStart: match[0].length, faults };
}

const nothing: Pick<FrontMatterReading, 'front' | 'title'> = {
  front: { language: 'da', document: {}, exceptions: [] },
  title: { text: '', at: 0 },
};

function readFront(
  fields: Fields,
  yamlStart: number,
  report: Report,
): Pick<FrontMatterReading, 'front' | 'title' | 'subtitle'> {
  const place = (node: unknown, text: string): FrontText => ({ text, at: yamlStart + offsetOf(node) });
  const title = textOf(fields.get('title'), 'title', report);
  const subtitle = textOf(fields.get('subtitle'), 'subtitle', report);
  const named = textOf(fields.get('language'), 'language', report);
  const language = languages.find((each) => each === named);
  if (named !== undefined && !language) wrong(report, 'language', 'language', fields.get('language'));
  const round = textOf(fields.get('round'), 'round', report);
  if (round !== undefined && !isIdentifier(round)) wrong(report, 'round', 'id', fields.get('round'));
  const noun = readNoun(fields.get('noun'), report);
  return {
    front: {
      language: language ?? 'da',
      ...(round === undefined ? {} : { round: roundId(round) }),
      document: readDocument(fields.get('document'), report),
      ...(noun ? { noun } : {}),
      exceptions: readExceptions(fields.get('exceptions'), report),
    },
    title: place(fields.get('title'), title ?? ''),
    ...(subtitle === undefined ? {} : { subtitle: place(fields.get('subtitle'), subtitle) }),
  };
}

function readDocument(node: unknown, report: Report): DocumentData {
  const fields = readFields(node, documentFields, 'document.', report);
  const written = textOf(fields.get('date'), 'document.date', report);
  const date = written === undefined ? undefined : parseDate(written);
  if (written !== undefined && !date) wrong(report, 'document.date', 'date', fields.get('date'));
  const caseId = textOf(fields.get('caseId'), 'document.caseId', report);
  const documentId = textOf(fields.get('documentId'), 'document.documentId', report);
  const contact = readLines(fields.get('contact'), 'document.contact', report);
  return {
    ...(date ? { date } : {}),
    ...(caseId === undefined ? {} : { caseId }),
    ...(documentId === undefined ? {} : { documentId }),
    ...(contact ? { contact } : {}),
  };
}

function readNoun(node: unknown, report: Report): Noun | undefined {
  if (node === undefined) return undefined;
  const fields = readFields(node, nounFields, 'noun.', report);
  requireFields(fields, ['one', 'many', 'those'], 'noun.', report, node);
  const text = (field: string) => textOf(fields.get(field), `noun.${field}`, report);
  const [one, many, those, gender] = [text('one'), text('many'), text('those'), text('gender')];
  if (gender !== undefined && gender !== 'common' && gender !== 'neuter') {
    return wrong(report, 'noun.gender', 'noun', fields.get('gender'));
  }
  if (one === undefined || many === undefined || those === undefined) return undefined;
  return { one, many, those, ...(gender === undefined ? {} : { gender }) };
}

function readExceptions(node: unknown, report: Report): readonly Exception[] {
  if (node === undefined) return [];
  const items = itemsOf(node);
  if (!items) {
    wrong(report, 'exceptions', 'exceptions', node);
    return [];
  }
  return items.flatMap((item) => {
    const fields = readFields(item, ['text', 'why'], 'exceptions.', report);
    requireFields(fields, ['text', 'why'], 'exceptions.', report, item);
    const text = textOf(fields.get('text'), 'exceptions.text', report);
    const why = textOf(fields.get('why'), 'exceptions.why', report);
    return text === undefined || why === undefined ? [] : [{ text, why }];
  });
}

function readLines(node: unknown, field: string, report: Report): readonly string[] | undefined {
  if (node === undefined) return undefined;
  const items = itemsOf(node);
  const lines = items ? items.map((item) => textOf(item, field, report)) : [textOf(node, field, report)];
  return lines.flatMap((line) => line ?? []);
}

function readFields(node: unknown, known: readonly string[], prefix: string, report: Report): Fields {
  if (node === undefined) return new Map();
  if (!isMap(node)) {
    wrong(report, prefix === '' ? 'title' : prefix.slice(0, -1), 'fields', node);
    return new Map();
  }
  const fields = new Map<string, unknown>();
  for (const { key, value } of node.items) {
    const name = String(isScalar(key) ? key.value : key);
    const nearest = nearestName(name, known);
    if (known.includes(name)) fields.set(name, value);
    else
      report(
        { code: 'field-unknown', field: prefix + name, ...(nearest ? { nearest: prefix + nearest } : {}) },
        key,
      );
  }
  return fields;
}

function requireFields(
  fields: Fields,
  names: readonly string[],
  prefix: string,
  report: Report,
  node?: unknown,
): void {
  for (const name of names)
    if (!fields.has(name)) report({ code: 'field-missing', field: prefix + name }, node);
}

function textOf(node: unknown, field: string, report: Report): string | undefined {
  if (node === undefined) return undefined;
  if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') return node.value.trim();
  return wrong(report, field, 'text', node);
}

function itemsOf(node: unknown): readonly unknown[] | undefined {
  return isSeq(node) ? node.items : undefined;
}

function wrong(report: Report, field: string, expected: FieldKind, node: unknown): undefined {
  return report({ code: 'field-wrong', field, expected }, node);
}

function offsetOf(node: unknown): number {
  return (isNode(node) && node.range?.[0]) || 0;
}

function firstLine(message: string): string {
  return message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message;
}
