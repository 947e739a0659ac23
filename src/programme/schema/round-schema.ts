/** A file in rounds/. */
import * as z from 'zod';
import { questionnaireId, roundId } from '../../core/ids.ts';
import type { RoundDefinition } from '../programme.ts';
import { day, fields, identifier, localizedText, type TextLanguages } from './field-schema.ts';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export function roundSchema(languages: TextLanguages) {
  const text = localizedText(languages);
  return fields({
    id: identifier.transform(roundId),
    title: text,
    questionnaires: z.array(identifier.transform(questionnaireId)).min(1),
    referenceDate: day,
    opens: day,
    opensTime: timeOfDay.exactOptional(),
    closes: day.exactOptional(),
    closesTime: timeOfDay.exactOptional(),
    automatic: z.boolean().default(false),
    opensBy: z.enum(['link', 'sign-in']).default('link'),
    trial: z.boolean().default(false),
    publicResponses: z.boolean().default(false),
    signOff: z.boolean().exactOptional(),
    events: z.array(fields({ date: day.exactOptional(), text })).default([]),
    synthetic: z.boolean().default(false),
    demoState: z.enum(['open', 'closed', 'frozen']).default('open'),
  }) satisfies z.ZodType<RoundDefinition>;
}
