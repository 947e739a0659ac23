import { isAlias, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type * as z from 'zod';
import { failed, ok, type Result } from '../../core/result.ts';
import type { ClaimSet } from '../claim-set.ts';
import type { Locate } from './claim-of-entry.ts';
import { claimSetOf } from './claim-set-of-file.ts';
import type { ClaimsFileProblem, Expected } from './claims-file-problem.ts';
import { type ClaimsFile, claimsFileShape } from './claims-file-shape.ts';

/**
 * The claim set that a claims file (YAML) states, or everything that is wrong with it, each with path and line.
 * @example readClaimsFile('').ok // => false
 */
export function readClaimsFile(text: string): Result<ClaimSet, ClaimsFileProblem> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const broken = document.errors.map(({ message, pos }): ClaimsFileProblem => {
    const at = { path: '', line: lineCounter.linePos(pos[0]).line };
    return { code: 'yaml_unreadable', at, detail: message.replace(/[.:]\s*$/, '') };
  });
  if (broken.length > 0) return failed(...broken);
  let hasAlias = false;
  visit(document, (_, node) => {
    hasAlias ||= isAlias(node);
  });
  const start = { path: '', line: 1 };
  if (hasAlias)
    return failed({
      code: 'yaml_unreadable',
      at: start,
      detail: 'anchors and aliases (& and *) are not used here',
    });
  const locate: Locate = (path) => {
    const node = document.getIn(path, true);
    const range = isNode(node) ? node.range : undefined;
    return {
      path: printedPath(path),
      ...(range ? { line: lineCounter.linePos(range[0]).line } : lineOfParent(path, locate)),
    };
  };
  return fromContent(document.toJS(), locate);
}

/** A field that is not there stands where its parent does. */
function lineOfParent(path: readonly (string | number)[], locate: Locate): { readonly line?: number } {
  if (path.length < 2) return {};
  const { line } = locate(path.slice(0, -1));
  return line === undefined ? {} : { line };
}

function fromContent(content: unknown, locate: Locate): Result<ClaimSet, ClaimsFileProblem> {
  if (content === null || content === undefined) return failed({ code: 'file_empty', at: { path: '' } });
  const shape = claimsFileShape.safeParse(content, { reportInput: true });
  if (!shape.success) return failed(...shape.error.issues.flatMap((issue) => problemsOf(issue, locate)));
  const file: ClaimsFile = shape.data;
  if ((file.claims ?? []).length + (file.always ?? []).length === 0) {
    return failed({ code: 'nothing_stated', at: { path: '' } });
  }
  const set = claimSetOf(file, locate);
  return set.ok ? ok(set.value) : set;
}

function problemsOf(issue: z.core.$ZodIssue, locate: Locate): readonly ClaimsFileProblem[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const at = locate(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) => ({ code: 'field_unknown', at: locate([...path, field]), field }));
  }
  if (issue.code === 'invalid_key')
    return [{ code: 'count_name_wrong', at, found: String(path.at(-1) ?? '') }];
  if (issue.input === undefined && issue.code !== 'invalid_format') return [{ code: 'field_missing', at }];
  if (issue.code === 'invalid_format') return [{ code: 'count_name_wrong', at, found: String(issue.input) }];
  return [{ code: 'field_wrong', at, expected: expectedAt(path) }];
}

const expectedIn: Readonly<Record<string, Expected>> = {
  counts: 'fields',
  claims: 'list',
  always: 'list',
  suppose: 'list',
  of: 'whole_or_count',
  min: 'whole',
  max: 'whole',
  number: 'whole',
  start: 'whole',
  end: 'whole',
  share: 'share',
  printed: 'share',
  says: 'relations',
  ordinary: 'relations',
  wide: 'relations',
  origin: 'origin',
  at: 'fields',
};

function expectedAt(path: readonly (string | number)[]): Expected {
  const last = path.at(-1);
  if (last === undefined) return 'fields';
  if (typeof last === 'number') return path[0] === 'always' || path.length > 2 ? 'relations' : 'fields';
  if (path.length === 2 && path[0] === 'counts') return 'fields';
  return expectedIn[last] ?? 'text';
}

function printedPath(path: readonly (string | number)[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');
}
