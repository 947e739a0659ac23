import { failed, ok, type Result } from '../core/result.ts';
import { maskCpr } from '../questionnaire/codecs/cpr.ts';
import type { Check } from '../questionnaire/definition.ts';
import type { OpenSheet, Receipt, ReceiptProblem, SaveProblem, SendProblem } from './answering.ts';
import type { Context } from './context.ts';
import { mailOfHolder } from './mail-of-holder.ts';
import { loadSheet, openSheet } from './open-sheet.ts';
import { receiptOfVersion } from './receipt-of-version.ts';
import { orderReceipts } from './receipts.ts';
import { writableSheet } from './save-entries.ts';
import { linkedSheet } from './use-link.ts';

/** Sends a sheet as it stands. The same content sent twice is one version: a second press changes nothing. */
export async function sendSheet(
  context: Context,
  { token, name }: { readonly token: string; readonly name: string },
): Promise<Result<Receipt, SendProblem>> {
  const opened = await writableSheet(context, token);
  if (!opened.ok) return opened;
  const { key, round } = opened.value;
  // What a coordinator enters for an authority has been signed where it came from, or cannot be.
  if (round.signOff && !opened.value.behalf) return failed({ code: 'needs-approval' });
  const link = await linkedSheet(context, token);
  const own = link.ok ? await mailOfHolder(context, link.value) : undefined;
  const sent = await context.store.transaction(async (store): Promise<Result<undefined, SendProblem>> => {
    await store.rounds.lock(key, 'shared');
    await store.sheets.lock(key);
    const within = { ...context, store };
    const sheet = await loadSheet(within, key);
    if (!sheet.ok) return sheet;
    if (!sheet.value.takesAnswers) return failed({ code: 'round-closed', on: sheet.value.round.closes });
    const problems = whatStops(sheet.value, name);
    if (problems.length > 0) return failed(...problems);
    const upTo = (await store.entries.all(key)).at(-1)?.id ?? 0;
    const { state } = sheet.value;
    // What was sent back is sent again also where nothing had to be corrected.
    if (state.kind === 'sent' && state.latest.upTo === upTo && !state.sentBack) return ok(undefined);
    const at = context.clock();
    const { behalf } = opened.value;
    await store.sheets.append(key, {
      kind: 'sent',
      at,
      by: name.trim(),
      upTo,
      ...(behalf ? { behalf } : {}),
    });
    await store.log.append({ at, by: name.trim(), act: 'sheet.sent', object: Object.values(key).join('/') });
    await orderReceipts(store, sheet.value, own ? [own] : [], { at, by: name.trim() });
    return ok(undefined);
  });
  if (!sent.ok) return sent;
  const after = await loadSheet(context, key);
  return after.ok ? receiptOf(context, after.value) : after;
}

/** What must be mended before a sheet can be sent. */
export function whatStops(sheet: OpenSheet, name: string): readonly SendProblem[] {
  const toMend = sheet.sections.flatMap((section) => section.toMend);
  const checks = sheet.failedChecks.flatMap(({ check, kept }): readonly SendProblem[] => {
    if (check.severity === 'hard') return [{ code: 'hard-check', check }];
    return kept === undefined ? [{ code: 'soft-check-open', check }] : [];
  });
  return [
    ...(toMend.length > 0 ? [{ code: 'to-mend', questions: toMend } as const] : []),
    ...checks,
    ...(name.trim() === '' ? [{ code: 'no-name' } as const] : []),
  ];
}

/** What was sent last, as it was sent: later corrections that are not sent yet do not show. */
export async function receipt(context: Context, token: string): Promise<Result<Receipt, ReceiptProblem>> {
  const opened = await openSheet(context, token);
  return opened.ok ? receiptOf(context, opened.value) : opened;
}

async function receiptOf(
  context: Context,
  sheet: OpenSheet,
): Promise<Result<Receipt, { readonly code: 'not-sent' }>> {
  return receiptOfVersion(context, sheet, sheet.versions.length);
}

/** Lets a soft check stand, with the reason that the analyst will read; an empty reason takes it back. */
export async function keepCheck(
  context: Context,
  command: { readonly token: string; readonly check: string; readonly reason: string; readonly by: string },
): Promise<Result<OpenSheet, SaveProblem | { readonly code: 'no-such-check'; readonly check: string }>> {
  const opened = await writableSheet(context, command.token);
  if (!opened.ok) return opened;
  const check = opened.value.questionnaire.checks.find(({ id }) => id === command.check);
  if (!check || !mayBeKept(check)) return failed({ code: 'no-such-check', check: command.check });
  const { by } = command;
  const reason = maskCpr(command.reason.trim());
  // The same words again, from a page that saves while one types, are nothing new.
  if (reason === (opened.value.kept.get(check.id) ?? '')) return opened;
  const event = { kind: 'kept', at: context.clock(), by, check: check.id, reason } as const;
  await context.store.sheets.append(opened.value.key, event);
  return loadSheet(context, opened.value.key);
}

function mayBeKept(check: Check): boolean {
  return check.severity === 'soft';
}
