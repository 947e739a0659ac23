/** What the proofreading pages send: a text or file, a claims file, and what was corrected in the tables. */
import type { Context } from 'hono';
import type { ProofreadFileRequest } from '../actions/proofread-file.ts';
import { type Language, languages } from '../core/language.ts';
import type { ClaimCorrections, CorrectedInterval } from '../proofreading/correct-claims.ts';
import type { AnswersWanted } from '../proofreading/decide/possible-answers.ts';
import { parseNumber } from '../quantity/number-format.ts';
import type { RawForm } from '../questionnaire/decode.ts';
import { readInterval } from './interval-text.ts';
import { first, readFormWithFile, type SentFile } from './request-form.ts';

/** What was typed, as it was typed. */
export interface TypedProofreading {
  readonly text: string;
  readonly claimsFile: string;
  /** Empty: to be found out. */
  readonly language: Language | '';
  /** The published round that it is held against, as `programme/round`; empty: none. */
  readonly round: string;
}

/** Which answers are looked for. */
export interface TypedAnswers {
  readonly reading: 'ordinary' | 'wide';
  readonly quantity: string;
  /** The name of a count; empty: the quantity is not told as a share. */
  readonly shareOf: string;
}

export interface CorrectionProblem {
  readonly code: 'interval' | 'size';
  /** The name of the field. */
  readonly field: string;
  readonly text: string;
}

export interface ProofreadingForm {
  readonly typed: TypedProofreading;
  readonly answers: TypedAnswers;
  readonly request: ProofreadFileRequest;
  readonly problems: readonly CorrectionProblem[];
  /** The corrections that cannot be read, by the name of their field. */
  readonly unread: ReadonlyMap<string, string>;
}

export const nothingTyped: TypedProofreading = { text: '', claimsFile: '', language: '', round: '' };

/** Beside each field of the tables stands what it showed, so that only what was changed is taken for a correction. */
export const shownBefore = (field: string) => `was:${field}`;

/** The fields of the tables, by what they correct. */
export const correctionFields = {
  ordinary: (claim: string) => `ordinary:${claim}`,
  wide: (claim: string) => `wide:${claim}`,
  size: (count: string) => `size:${count}`,
  /** Check boxes, one value each. */
  counted: 'counted',
  holds: 'holds',
} as const;

export async function readProofreadingForm(
  request: Context,
  pageLanguage: Language,
): Promise<ProofreadingForm> {
  const { form, file } = await readFormWithFile(request, 'file');
  const language = languages.find((one) => one === first(form, 'language')) ?? '';
  const typed = {
    text: first(form, 'text'),
    claimsFile: first(form, 'claims'),
    language,
    round: first(form, 'round'),
  } as const;
  const { corrections, problems } = readCorrections(form, pageLanguage);
  const unread = new Map(problems.map(({ field, text }) => [field, text]));
  return {
    typed,
    answers: readAnswers(form),
    request: { ...requestOf(typed, file), ...(isAny(corrections) ? { corrections } : {}) },
    problems,
    unread,
  };
}

function readAnswers(form: RawForm): TypedAnswers {
  return {
    reading: first(form, 'reading') === 'wide' ? 'wide' : 'ordinary',
    quantity: first(form, 'quantity').trim(),
    shareOf: first(form, 'share-of'),
  };
}

/** What is asked of the answers behind a text, by the same form. */
export function answersWanted({ answers }: ProofreadingForm): AnswersWanted {
  const { reading, quantity: expression, shareOf } = answers;
  if (expression === '') return { reading };
  return { reading, quantity: { expression, ...(shareOf === '' ? {} : { base: shareOf }) } };
}

function requestOf({ text, claimsFile, language }: TypedProofreading, file?: SentFile): ProofreadFileRequest {
  return {
    ...(file ? { document: file } : text.trim() === '' ? {} : { text }),
    ...(claimsFile.trim() === '' ? {} : { claimsFile }),
    ...(language === '' ? {} : { language }),
  };
}

function isAny({ leftOut, dropped, sizes, ordinary, wide }: ClaimCorrections): boolean {
  return [leftOut, dropped, sizes, ordinary, wide].some(({ size }) => size > 0);
}

interface ReadCorrections {
  readonly corrections: ClaimCorrections;
  readonly problems: readonly CorrectionProblem[];
}

function readCorrections(form: RawForm, language: Language): ReadCorrections {
  const sizes = new Map<string, number>();
  const intervals = {
    ordinary: new Map<string, CorrectedInterval>(),
    wide: new Map<string, CorrectedInterval>(),
  };
  const problems: CorrectionProblem[] = [];
  for (const { kind, field, id, before, text } of changedFields(form)) {
    if (kind === 'size') {
      const size = parseNumber(text, language);
      if (size.ok && Number.isSafeInteger(size.value) && size.value >= 0) sizes.set(id, size.value);
      else problems.push({ code: 'size', field, text });
    } else {
      const interval = readInterval(text, /[%.]\s*$/.test(before) ? 'shares' : 'counts', language);
      if (interval.ok) intervals[kind].set(id, interval.value);
      else problems.push({ code: 'interval', field, text });
    }
  }
  const corrections = { leftOut: cleared(form, 'counted'), dropped: cleared(form, 'holds'), sizes };
  return { corrections: { ...corrections, ...intervals }, problems };
}

interface ChangedField {
  readonly kind: 'ordinary' | 'wide' | 'size';
  readonly field: string;
  readonly id: string;
  readonly before: string;
  readonly text: string;
}

function changedFields(form: RawForm): readonly ChangedField[] {
  return Object.keys(form).flatMap((name): readonly ChangedField[] => {
    const [, field = '', kind, id = ''] = /^was:((ordinary|wide|size):(.*))$/s.exec(name) ?? [];
    if (kind !== 'ordinary' && kind !== 'wide' && kind !== 'size') return [];
    const [before, text] = [first(form, name), first(form, field).trim()];
    return before === text ? [] : [{ kind, field, id, before, text }];
  });
}

/** Values that were shown with a tick and came back without. */
function cleared(form: RawForm, field: 'counted' | 'holds'): ReadonlySet<string> {
  const kept = new Set(form[correctionFields[field]]);
  return new Set((form[shownBefore(correctionFields[field])] ?? []).filter((value) => !kept.has(value)));
}
