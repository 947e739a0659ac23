import type { SoftFinding } from '../../read-text.ts';
import { bandRemarks, missingPart } from './bands-remarks.ts';
import { dateRemarks } from './date-remarks.ts';
import { missingBase } from './missing-base.ts';
import { missingBlock } from './missing-block.ts';
import { missingResponseRate } from './missing-response-rate.ts';
import { percentSlip } from './percent-slip.ts';
import type { Look, Reading } from './reading.ts';
import { nobodyLeft } from './two-readings.ts';
import { unitChange } from './unit-change.ts';

const looks: readonly Look[] = [
  nobodyLeft,
  unitChange,
  missingBase,
  dateRemarks,
  bandRemarks,
  missingPart,
  missingBlock,
  missingResponseRate,
  percentSlip,
];

/** All remarks on the wording; what is unclear before what is only worth a note. */
export function softFindings(reading: Reading): readonly SoftFinding[] {
  const found = looks.flatMap((look) => look(reading));
  return [
    ...found.filter(({ severity }) => severity === 'unclear'),
    ...found.filter(({ severity }) => severity === 'note'),
  ];
}
