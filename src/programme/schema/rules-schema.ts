/** The file rules.yaml. */
import * as z from 'zod';
import { parseLocalMoment } from '../../core/local-moment.ts';
import type { WrittenRules } from '../../rules/written-rules.ts';
import { day, fields, identifier, localizedText, plainText, type TextLanguages } from './field-schema.ts';

export const moment = z
  .string()
  .refine(
    (text) => parseLocalMoment(text) !== undefined,
    'write a day such as 2020-04-05, or a day and a time such as 2020-04-05T10:00',
  )
  .describe('A day, such as 2020-04-05, or a moment of it, such as 2020-04-05T10:00');

export const link = z
  .string()
  .regex(/^https?:\/\/\S+$/, 'write an address that begins with https:// or http://')
  .describe('An address on the web');

const names = z.array(identifier).min(1);
const versionRef = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]*\/[a-z0-9][a-z0-9_-]*$/, 'write it as order/version')
  .describe('order/version');
const provisionRef = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]*(\/[a-z0-9][a-z0-9_-]*){2}$/, 'write it as order/version/provision')
  .describe('order/version/provision');
const amount = z.number().min(0);
const scope = { places: names.exactOptional(), exceptPlaces: names.exactOptional() };

const exampleSchema = fields({
  at: moment,
  place: identifier,
  act: identifier,
  amount: amount.exactOptional(),
  answer: z.enum(['allowed', 'not-allowed', 'conditional', 'unknown', 'uncertain']),
  because: z.array(provisionRef).default([]),
});

export function rulesSchema(languages: TextLanguages): z.ZodType<WrittenRules> {
  const text = localizedText(languages);
  const titled = { id: identifier, title: text };
  const sources = names;
  return fields({
    sources: z.array(fields({ ...titled, link: link.exactOptional() })).min(1),
    places: z.array(fields({ ...titled, paragraph: text.exactOptional() })).min(1),
    streams: z.array(fields({ ...titled, followedTo: day })).min(1),
    acts: z
      .array(
        fields({
          ...titled,
          stream: identifier,
          amount: fields({ unit: text, limit: z.enum(['at-most', 'at-least']) }).exactOptional(),
          departsFrom: identifier.exactOptional(),
        }),
      )
      .min(1),
    laws: z
      .array(
        fields({
          ...titled,
          text,
          duties: z.array(fields({ ...titled, paragraph: plainText.exactOptional() })).default([]),
          sources,
        }),
      )
      .default([]),
    orders: z.array(orderSchema(languages)).default([]),
    localDecisions: z.array(localDecisionSchema(languages)).default([]),
    events: z.array(fields({ ...titled, on: day, to: day.exactOptional(), sources })).default([]),
    examples: z.array(exampleSchema).default([]),
    wording: z
      .array(
        fields({
          about: z.array(plainText).min(1),
          never: z.array(plainText).min(1),
          unless: z.array(plainText).default([]),
          why: text,
        }),
      )
      .default([]),
    derogation: fields({ grounds: z.array(fields(titled)).min(1), complaint: text, sources }).exactOptional(),
  });
}

function localDecisionSchema(languages: TextLanguages) {
  const text = localizedText(languages);
  return fields({
    id: identifier,
    title: text,
    ...scope,
    decidedBy: text,
    effect: z.enum(['forbids', 'restricts', 'advises']),
    reason: text,
    under: versionRef,
    acts: names,
    from: moment,
    to: moment.exactOptional(),
    sources: names,
  });
}

function orderSchema(languages: TextLanguages) {
  const text = localizedText(languages);
  return fields({
    id: identifier,
    stream: identifier,
    title: text,
    kind: z.enum(['order', 'guideline']).default('order'),
    issuer: text,
    versions: z.array(versionSchema(languages)).min(1),
  });
}

function versionSchema(languages: TextLanguages) {
  const text = localizedText(languages);
  return fields({
    id: identifier,
    title: text,
    number: plainText,
    agreed: fields({ on: day, agreement: identifier.exactOptional() }).exactOptional(),
    issued: day.exactOptional(),
    from: moment.exactOptional(),
    fromSometimeOn: day.exactOptional(),
    fromNoEarlierThan: moment.exactOptional(),
    fromNoLaterThan: moment.exactOptional(),
    fromConflicting: z
      .array(fields({ at: moment, sources: names }))
      .min(2)
      .exactOptional(),
    planned: moment.exactOptional(),
    to: moment.exactOptional(),
    amends: identifier.exactOptional(),
    replaces: identifier.exactOptional(),
    repeals: identifier.exactOptional(),
    summary: text,
    notFound: z.array(text).default([]),
    sources: names,
    provisions: z.array(provisionSchema(languages)).default([]),
    drops: z.array(identifier).default([]),
  });
}

function provisionSchema(languages: TextLanguages) {
  const text = localizedText(languages);
  return fields({
    id: identifier,
    paragraph: plainText.exactOptional(),
    acts: names,
    ...scope,
    effect: z.enum(['permits', 'forbids', 'conditions', 'limits', 'unclear']),
    freely: amount.exactOptional(),
    onConditions: amount.exactOptional(),
    text,
    conditions: z.array(text).default([]),
    exceptions: z.array(text).default([]),
    leavesToPlaces: z.boolean().default(false),
  });
}
