import { failed, ok, type Result } from '../core/result.ts';
import { documentLimits } from './document-limits.ts';
import type { DocumentKind, DocumentProblem, DocumentText } from './document-problem.ts';
import { openDocumentText } from './open-document-text.ts';
import { pdfText } from './pdf-text.ts';
import { plainText } from './plain-text.ts';
import { wordText } from './word-text.ts';

/** The text of a file that somebody handed in. Its kind is told from its bytes first, and then from its name. */
export async function readDocumentFile(
  bytes: Uint8Array,
  name: string,
): Promise<Result<DocumentText, DocumentProblem>> {
  if (bytes.length === 0) return failed({ code: 'document-empty' });
  if (bytes.length > documentLimits.bytes) {
    return failed({ code: 'document-too-large', bytes: bytes.length, limitBytes: documentLimits.bytes });
  }
  if (startsWith(bytes, 'PK\u0003\u0004')) return packed(bytes, name);
  if (startsWith(bytes, '%PDF-')) return of('pdf', await pdfText(bytes));
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) return oldOffice(bytes, name);
  const text = plainText(bytes);
  if (text === undefined) return failed({ code: 'document-kind-unknown', name });
  if (text.trim() === '') return failed({ code: 'document-empty' });
  const kind = textKind(text, name);
  if (kind !== 'html') return ok({ kind, text });
  const { htmlText } = await import('./html-text.ts');
  return ok({ kind, text: htmlText(text) });
}

function of(
  kind: DocumentKind,
  text: Result<string, DocumentProblem>,
): Result<DocumentText, DocumentProblem> {
  if (!text.ok) return text;
  return text.value.trim() === '' ? failed({ code: 'document-empty' }) : ok({ kind, text: text.value });
}

/** Word and OpenDocument files are zip files; the first part's name tells which. */
function packed(bytes: Uint8Array, name: string): Result<DocumentText, DocumentProblem> {
  if (/\.od[tm]$/i.test(name) || ascii(bytes, 30, 80).includes('opendocument.text'))
    return of('open_document', openDocumentText(bytes));
  if (/\.(?:xlsx|pptx|zip|ods|odp|jar|epub)$/i.test(name))
    return failed({ code: 'document-kind-unknown', name });
  return of('word', wordText(bytes));
}

/** A protected Word file is packed in the old format, which names what is inside. */
function oldOffice(bytes: Uint8Array, name: string): Result<DocumentText, DocumentProblem> {
  const isProtected = new TextDecoder('utf-16le')
    .decode(bytes.slice(0, bytes.length - (bytes.length % 2)))
    .includes('EncryptedPackage');
  return failed(
    isProtected ? { code: 'document-protected', kind: 'word' } : { code: 'document-kind-unknown', name },
  );
}

function textKind(text: string, name: string): DocumentKind {
  if (/\.html?$/i.test(name) || /^\s*(?:<!doctype html|<html)/i.test(text)) return 'html';
  return /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text';
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return ascii(bytes, 0, mark.length) === mark;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
