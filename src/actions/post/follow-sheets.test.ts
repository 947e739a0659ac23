import { expect, test } from 'vitest';
import { smallFiles } from '../../../test/support/small-programme.ts';
import type { Instant } from '../../core/calendar.ts';
import { questionId } from '../../core/ids.ts';
import { readProgramme } from '../../programme/read-programme.ts';
import type { SavedEntry, SheetEvent } from '../../round/sheet.ts';
import { followStateOf } from './follow-sheets.ts';

const at = '2021-01-01T00:00:00Z' as Instant;
const by = 'Mette';
const entry = (id: number): SavedEntry => ({ id, question: questionId('x'), entry: {}, at, by });
const ready: SheetEvent = { kind: 'ready', at, by, upTo: 1 };
const returned: SheetEvent = { kind: 'approval-returned', at, by, reason: 'Se her.' };

test.each<readonly [string, readonly SheetEvent[], readonly SavedEntry[], string]>([
  ['waits for its signature', [ready], [entry(1)], 'ready'],
  ['was corrected since', [ready], [entry(1), entry(2)], 'begun'],
  ['has come back', [ready, returned], [entry(1)], 'begun'],
  ['was never sent to an approver', [], [entry(1)], 'begun'],
  [
    'is signed',
    [ready, { kind: 'signed', at, by, upTo: 1 }, { kind: 'sent', at, by, upTo: 1 }],
    [entry(1)],
    'sent',
  ],
])('where an approver must sign, a sheet that %s', (_, events, entries, state) => {
  const programme = readProgramme(smallFiles, new Map());
  const questionnaire = programme.ok ? programme.value.questionnaires[0] : undefined;
  if (!questionnaire) throw new Error('no questionnaire');
  expect(followStateOf(questionnaire, { entries, events, opened: true, signOff: true })).toBe(state);
});
