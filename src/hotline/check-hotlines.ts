/** The hotlines of a programme from what their file says, and what is wrong with it. */
import type { Holidays } from './holidays.ts';
import type { Hotline, HotlineDirectory } from './hotline.ts';
import { type HoursFault, readOpeningHours } from './read-opening-hours.ts';

/** Hours as text, and nothing yet checked across fields. */
export interface WrittenHotline extends Omit<Hotline, 'hours'> {
  readonly hours?: string;
}

export interface WrittenHotlines {
  readonly holidays: Holidays;
  readonly hotlines: readonly WrittenHotline[];
}

export type HotlineFault =
  | HoursFault
  | { readonly code: 'hotline-twice'; readonly id: string; readonly first: number }
  | { readonly code: 'hotline-number-wrong'; readonly text: string }
  | { readonly code: 'hotline-unreachable' }
  | { readonly code: 'hotline-valid-reversed'; readonly from: string; readonly to: string }
  /** Said to be in use by somebody who looked after it had ended, or before it began. */
  | {
      readonly code: 'hotline-checked-outside';
      readonly on: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly code: 'holiday-twice'; readonly on: string };

export type PlacedHotlineFault = HotlineFault & { readonly path: readonly (string | number)[] };

export function checkHotlines(written: WrittenHotlines): {
  directory: HotlineDirectory;
  faults: readonly PlacedHotlineFault[];
} {
  const read = written.hotlines.map((hotline, index) => checkHotline(hotline, index, written.hotlines));
  return {
    directory: { holidays: written.holidays, hotlines: read.map(({ hotline }) => hotline) },
    faults: [...holidayFaults(written.holidays), ...read.flatMap(({ faults }) => faults)],
  };
}

function checkHotline(
  { hours: text, ...rest }: WrittenHotline,
  index: number,
  all: readonly WrittenHotline[],
) {
  const path = ['hotlines', index];
  const hours = text === undefined ? undefined : readOpeningHours(text);
  const faults: PlacedHotlineFault[] = [];
  const first = all.findIndex(({ id }) => id === rest.id);
  if (first !== index) faults.push({ path: [...path, 'id'], code: 'hotline-twice', id: rest.id, first });
  rest.numbers.forEach((number, position) => {
    if (!/^\+?\d(?:[ \d]{1,18})\d$/.test(number))
      faults.push({ path: [...path, 'numbers', position], code: 'hotline-number-wrong', text: number });
  });
  if (rest.numbers.length === 0 && rest.email === undefined)
    faults.push({ path, code: 'hotline-unreachable' });
  if (hours && !hours.ok)
    faults.push(...hours.problems.map((fault) => ({ ...fault, path: [...path, 'hours'] })));
  faults.push(...dateFaults(rest).map((fault) => ({ ...fault, path: [...path, ...fault.path] })));
  return { hotline: { ...rest, ...(hours?.ok ? { hours: hours.value } : {}) }, faults };
}

function dateFaults({
  validFrom,
  validTo,
  checked,
}: Omit<WrittenHotline, 'hours'>): readonly PlacedHotlineFault[] {
  const [from, to] = [validFrom ?? '', validTo ?? '9999'];
  if (to < from) return [{ path: ['validTo'], code: 'hotline-valid-reversed', from, to }];
  if (checked?.current && (checked.on < from || checked.on > to))
    return [
      {
        path: ['checked'],
        code: 'hotline-checked-outside',
        on: checked.on,
        from: validFrom ?? '',
        to: validTo ?? '',
      },
    ];
  return [];
}

function holidayFaults(holidays: Holidays): readonly PlacedHotlineFault[] {
  if (holidays.kind === 'denmark') return [];
  return holidays.days.flatMap(({ on }, index): readonly PlacedHotlineFault[] =>
    holidays.days.findIndex((other) => other.on === on) === index
      ? []
      : [{ path: ['holidays', index, 'on'], code: 'holiday-twice', on }],
  );
}
