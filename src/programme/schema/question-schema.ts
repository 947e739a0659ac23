/** Questions, notes and groups as they stand in a questionnaire's file. */
import * as z from 'zod';
import { questionId } from '../../core/ids.ts';
import { datePrecisions, type Option, type Question, roles } from '../../questionnaire/definition.ts';
import {
  day,
  expression,
  fields,
  identifier,
  localizedText,
  month,
  type TextLanguages,
} from './field-schema.ts';

const longestText = 20_000;

export function optionSchema(languages: TextLanguages) {
  const text = localizedText(languages);
  return fields({
    code: identifier,
    label: text,
    hint: text.exactOptional(),
    exclusive: z.boolean().default(false),
    specify: identifier.transform(questionId).exactOptional(),
    band: fields({ from: z.number(), to: z.number() }).exactOptional(),
  }) satisfies z.ZodType<Option>;
}

export function itemSchema(languages: TextLanguages) {
  const text = localizedText(languages);
  const note = noteSchema(languages);
  const questions = questionSchemas(languages);
  const group = fields({
    kind: z.literal('group'),
    title: text,
    relevant: expression.exactOptional(),
    items: z.array(z.discriminatedUnion('kind', [note, ...questions])).min(1),
  });
  return z.discriminatedUnion('kind', [group, note, ...questions]);
}

function noteSchema(languages: TextLanguages) {
  return fields({
    kind: z.literal('note'),
    text: localizedText(languages),
    relevant: expression.exactOptional(),
  });
}

/** A question as written: options may come from a scale, and a text may leave its greatest length out. */
function questionSchemas(languages: TextLanguages) {
  const text = localizedText(languages);
  const options = z.array(optionSchema(languages));
  const base = {
    id: identifier.transform(questionId),
    label: text,
    hint: text.exactOptional(),
    definition: text.exactOptional(),
    role: z.enum(roles).exactOptional(),
    required: z.boolean().default(false),
    relevant: expression.exactOptional(),
    visibility: z.enum(['public', 'authorities', 'confidential']).default('authorities'),
    mayBeUnknown: z.boolean().default(false),
    mayNotApply: z.boolean().default(false),
  };
  const chosen = { options: options.exactOptional(), scale: identifier.exactOptional() };
  return [
    fields({ ...base, kind: z.literal('choice'), ...chosen }),
    fields({ ...base, kind: z.literal('choices'), ...chosen }),
    fields({
      ...base,
      kind: z.literal('number'),
      unit: text,
      integer: z.boolean().default(true),
      min: z.number().exactOptional(),
      max: z.number().exactOptional(),
    }),
    fields({ ...base, kind: z.literal('share'), of: text, ...chosen }),
    fields({
      ...base,
      kind: z.literal('month'),
      from: month,
      to: month,
      cannotSay: z.boolean().default(true),
    }),
    fields({
      ...base,
      kind: z.literal('date'),
      from: day.exactOptional(),
      to: day.exactOptional(),
      precision: z.enum(datePrecisions).exactOptional(),
    }),
    fields({
      ...base,
      kind: z.literal('text'),
      length: z.enum(['short', 'long']).default('long'),
      maxCharacters: z.int().min(1).max(longestText).exactOptional(),
    }),
    fields({ ...base, kind: z.literal('yes-no') }),
  ] as const;
}

export type WrittenItem = z.output<ReturnType<typeof itemSchema>>;
export type WrittenQuestion = Extract<WrittenItem, { kind: Question['kind'] }>;
