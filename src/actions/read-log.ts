import type { LogLine } from '../audit/seal.ts';
import { addDays, parseDate, startOfDay } from '../core/calendar.ts';
import { guardFormula } from '../round/formula-guard.ts';
import type { LogFilter } from '../store/log-store.ts';
import type { Context } from './context.ts';

/** As typed in the form. */
export interface LogWish {
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly act: string;
  readonly object: string;
  readonly before: string;
}

export interface LogView {
  readonly lines: readonly LogLine[];
  readonly acts: readonly string[];
  /** The number of the last line, where there are older ones. */
  readonly older?: number;
  readonly seals: number;
  readonly unsealed: number;
  readonly lastSeal?: string;
  /** Fields that hold no date. */
  readonly wrong: readonly ('from' | 'to')[];
}

export const logZone = 'Europe/Copenhagen';
const perPage = 100;
const mostExported = 100_000;

export async function readLog({ store }: Context, wish: LogWish): Promise<LogView> {
  const { filter, wrong } = filterOf(wish);
  const [found, acts, seals, unsealed] = await Promise.all([
    wrong.length > 0 ? [] : store.log.lines(filter, perPage + 1),
    store.log.acts(),
    store.log.seals(),
    store.log.unsealed(),
  ]);
  const lines = found.slice(0, perPage);
  const last = lines.at(-1);
  const seal = seals.at(-1);
  return {
    lines,
    acts,
    ...(found.length > perPage && last ? { older: last.id } : {}),
    seals: seals.length,
    unsealed,
    ...(seal ? { lastSeal: seal.hash } : {}),
    wrong,
  };
}

/** The same lines as a CSV that no spreadsheet runs as formulas. */
export async function exportLog({ store }: Context, wish: LogWish): Promise<string> {
  const { filter } = filterOf({ ...wish, before: '' });
  const lines = await store.log.lines(filter, mostExported);
  const rows = lines.map(({ id, at, by, role, account = '', authority = '', act, object }) => [
    String(id),
    at,
    by,
    role,
    account,
    authority,
    act,
    object,
  ]);
  const head = ['line', 'at', 'by', 'role', 'account', 'authority', 'act', 'object'];
  return [head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
}

function cell(text: string): string {
  return `"${guardFormula(text).replaceAll('"', '""')}"`;
}

function filterOf(wish: LogWish): { readonly filter: LogFilter; readonly wrong: LogView['wrong'] } {
  const [from, to] = [parseDate(wish.from.trim()), parseDate(wish.to.trim())];
  const text = (typed: string) => typed.trim().slice(0, 200);
  const wrong = (['from', 'to'] as const).filter(
    (name) => wish[name].trim() !== '' && parseDate(wish[name].trim()) === undefined,
  );
  const filter: LogFilter = {
    ...(from ? { from: startOfDay(logZone, from) } : {}),
    ...(to ? { to: startOfDay(logZone, addDays(to, 1)) } : {}),
    ...(text(wish.by) ? { by: text(wish.by) } : {}),
    ...(text(wish.act) ? { act: text(wish.act) } : {}),
    ...(text(wish.object) ? { object: text(wish.object) } : {}),
    ...(/^\d{1,15}$/.test(wish.before) ? { before: Number(wish.before) } : {}),
  };
  return { filter, wrong };
}
