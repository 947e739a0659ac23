/** The file activities.yaml. */
import * as z from 'zod';
import { activityStates, type Reopening } from '../../reopening/reopening.ts';
import { day, fields, identifier, localizedText, type TextLanguages } from './field-schema.ts';

const versionRef = z.string().regex(/^[a-z0-9_-]+\/[a-z0-9_-]+$/, 'write it as order/version');
const questionRef = z.string().regex(/^[a-z0-9_-]+\.[a-z0-9_-]+$/, 'write it as questionnaire.question');

export function activitiesSchema(languages: TextLanguages): z.ZodType<Reopening> {
  const text = localizedText(languages);
  const titled = { id: identifier, title: text };
  const groups = z.array(identifier).min(1);
  const measure = fields({ question: questionRef, expected: questionRef.exactOptional(), text });
  const step = fields({ on: day, state: z.enum(activityStates), note: text.exactOptional(), source: text });
  const activity = fields({
    ...titled,
    /** Absent: each authority by itself. */
    actor: text.exactOptional(),
    targetGroups: groups,
    parts: z.array(text).default([]),
    paragraph: text.exactOptional(),
    normalMode: text,
    interimMode: text,
    decided: fields({ on: day, by: text, agreement: identifier.exactOptional() }).exactOptional(),
    due: day.exactOptional(),
    history: z.array(step).default([]),
    blockedBy: z.array(versionRef).default([]),
    downstream: text.exactOptional(),
    participants: z.array(fields({ title: text, over: z.int().min(0).exactOptional() })).default([]),
    priority: text.exactOptional(),
    measures: z.array(measure).default([]),
    source: text,
  }).transform(({ actor, ...rest }) => ({
    ...rest,
    actor: actor ? ({ kind: 'named', name: actor } as const) : ({ kind: 'authorities' } as const),
  }));
  return fields({
    targetGroups: z.array(fields(titled)).min(1),
    reasons: z.array(fields(titled)).default([]),
    activities: z.array(activity).default([]),
    offerKinds: z
      .array(
        fields({
          ...titled,
          targetGroups: groups,
          paragraph: text.exactOptional(),
          measure: measure.exactOptional(),
        }),
      )
      .default([]),
    attention: z
      .array(
        fields({
          ...titled,
          text: text.exactOptional(),
          targetGroups: groups,
          paragraph: text.exactOptional(),
          states: z.array(fields(titled)).min(2),
          source: text,
        }),
      )
      .default([]),
  });
}
