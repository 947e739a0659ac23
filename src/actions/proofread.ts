import type { CalendarDate } from '../core/calendar.ts';
import type { Language } from '../core/language.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { ClaimSet } from '../proofreading/claim-set.ts';
import { readClaimsFile } from '../proofreading/claims-file/read-claims-file.ts';
import { writeClaimsFile } from '../proofreading/claims-file/write-claims-file.ts';
import { type ClaimCorrections, correctClaims } from '../proofreading/correct-claims.ts';
import type { Decider } from '../proofreading/decide/linear-problem.ts';
import { type Limits, usualLimits } from '../proofreading/decide/oracle.ts';
import {
  type AnswersWanted,
  type PossibleAnswers,
  possibleAnswers,
} from '../proofreading/decide/possible-answers.ts';
import { proofreadText } from '../proofreading/proofread.ts';
import type { ProofreadProblem } from '../proofreading/proofread-problem.ts';
import { isInOtherLanguage, languageOf } from '../proofreading/read/language-of.ts';
import { readDocument } from '../proofreading/read/read-document.ts';
import type { ReadText } from '../proofreading/read-text.ts';
import { type Report, readClaimsAlone } from '../proofreading/report/report.ts';
import { withGivenClaims } from '../proofreading/report/with-given-claims.ts';

/** A text, a claims file, or a text with the claims file that corrects what is read in it. */
export interface ProofreadRequest {
  /** Already taken out of its file. */
  readonly text?: string;
  readonly claimsFile?: string;
  /** Applied to the claims of the file, or else to those that are read in the text. */
  readonly corrections?: ClaimCorrections;
  /** Found from the text where not given. */
  readonly language?: Language;
  readonly documentDate?: CalendarDate;
  /** Also looks for the answers that the text may come from. */
  readonly answers?: AnswersWanted;
}

export interface Proofread {
  readonly report: Report;
  /** What was decided, as a claims file that can be corrected and given back. */
  readonly claimsFile: string;
  /** The same, as data. */
  readonly claimSet: ClaimSet;
  /** Where they were asked for. */
  readonly answers?: PossibleAnswers;
}

export interface ProofreadParts {
  readonly deciders: readonly Decider[];
  /** Milliseconds from any fixed point. */
  readonly now: Limits['now'];
}

/** About 60 times the memo of 2020; more is no memo, and would keep others waiting. */
const mostCharacters = 1_000_000;

const fewWords = 20;

/** Reads the claims of a text, or takes them from a claims file, and decides whether they can be true together. */
export async function proofread(
  request: ProofreadRequest,
  { deciders, now }: ProofreadParts,
): Promise<Result<Proofread, ProofreadProblem>> {
  const claims = givenClaims(request);
  if (!claims.ok) return claims;
  const read = readRequest(request, claims.value);
  if (!read.ok) return read;
  const report = await proofreadText(read.value, deciders, { ...usualLimits, now });
  const { claimSet } = read.value;
  const limits = { ...usualLimits, now };
  const answers = request.answers && (await possibleAnswers(claimSet, request.answers, { deciders, limits }));
  return ok({ report, claimsFile: writeClaimsFile(claimSet), claimSet, ...(answers ? { answers } : {}) });
}

function givenClaims({ claimsFile }: ProofreadRequest): Result<ClaimSet | undefined, ProofreadProblem> {
  if (claimsFile === undefined) return ok(undefined);
  const claims = readClaimsFile(claimsFile);
  if (claims.ok) return claims;
  return failed(...claims.problems.map((problem) => ({ code: 'proofread_claims_file' as const, problem })));
}

function readRequest(
  request: ProofreadRequest,
  claims: ClaimSet | undefined,
): Result<ReadText, ProofreadProblem> {
  const { text, documentDate, corrections } = request;
  const corrected = (set: ClaimSet) => (corrections ? correctClaims(set, corrections) : set);
  if (text === undefined) {
    return claims
      ? ok(readClaimsAlone(corrected(claims), request.language ?? 'da'))
      : failed({ code: 'proofread_nothing_given' });
  }
  if (text.trim() === '') return failed({ code: 'proofread_text_empty' });
  if (text.length > mostCharacters) {
    return failed({ code: 'proofread_text_too_long', characters: text.length, most: mostCharacters });
  }
  const language =
    request.language ?? languageOf(text) ?? (isShort(text) && !isInOtherLanguage(text) ? 'da' : undefined);
  if (language === undefined) return failed({ code: 'proofread_language_unknown' });
  const read = readDocument(text, { language, ...(documentDate === undefined ? {} : { documentDate }) });
  return ok(claims || corrections ? withGivenClaims(read, corrected(claims ?? read.claimSet)) : read);
}

/** Too short for its language to be told, and for a wrong guess to matter. */
function isShort(text: string): boolean {
  return text.split(/\s+/, fewWords).length < fewWords;
}
