/** The file agreements.yaml. */
import * as z from 'zod';
import type { AgreementElement, Agreements, Commitment, Due } from '../../agreement/agreement.ts';
import type { CalendarDate } from '../../core/calendar.ts';
import type { LocalizedText } from '../../core/language.ts';
import { day, fields, identifier, localizedText, plainText, type TextLanguages } from './field-schema.ts';
import { link } from './rules-schema.ts';

const states = ['agreed', 'under-way', 'partly-kept', 'kept', 'not-kept', 'lapsed'] as const;
const versionRef = z.string().regex(/^[a-z0-9_-]+\/[a-z0-9_-]+$/, 'write it as order/version');

/** Deeper than any agreement has been, and a bound for the schema, which is written out level by level. */
const deepest = 4;

export function agreementsSchema(languages: TextLanguages): z.ZodType<Agreements> {
  const text = localizedText(languages);
  return fields({
    currency: fields({ code: plainText, sign: text }),
    agreements: z.array(
      fields({
        id: identifier,
        title: text,
        on: day,
        parties: z.array(text).default([]),
        summary: text,
        follows: identifier.exactOptional(),
        link: link.exactOptional(),
        elements: z.array(elementSchema(languages, deepest)).default([]),
        source: text,
      }),
    ),
    partnerships: z.array(partnershipSchema(languages)).default([]),
    initiatives: z.array(initiativeSchema(languages)).default([]),
  });
}

function elementSchema(languages: TextLanguages, levels: number): z.ZodType<AgreementElement> {
  const text = localizedText(languages);
  const inner: z.ZodType<readonly AgreementElement[]> =
    levels > 1 ? z.array(elementSchema(languages, levels - 1)) : z.array(z.never());
  return fields({
    id: identifier,
    title: text,
    text: text.exactOptional(),
    elements: inner.default([]),
    commitments: z.array(commitmentSchema(languages)).default([]),
  });
}

function commitmentSchema(languages: TextLanguages): z.ZodType<Commitment> {
  const text = localizedText(languages);
  return fields({
    id: identifier,
    title: text,
    owner: text,
    due: day.exactOptional(),
    dueInWords: text.exactOptional(),
    progress: z
      .array(fields({ on: day, state: z.enum(states), note: text.exactOptional(), source: text }))
      .default([]),
    rules: z.array(versionRef).default([]),
    figures: z.array(fields({ figure: plainText, text })).default([]),
    activities: z.array(identifier).default([]),
  })
    .refine(
      ({ due, dueInWords }) => due === undefined || dueInWords === undefined,
      'write due or dueInWords, not both',
    )
    .transform(({ due, dueInWords, rules, figures, activities, ...rest }) => ({
      ...rest,
      due: dueOf(due, dueInWords),
      evidence: [
        ...rules.map((version) => ({ kind: 'rule', version }) as const),
        ...figures.map((figure) => ({ kind: 'figure', ...figure }) as const),
        ...activities.map((activity) => ({ kind: 'activity', activity }) as const),
      ],
    }));
}

function dueOf(date: CalendarDate | undefined, text: LocalizedText | undefined): Due {
  if (date !== undefined) return { kind: 'on', date };
  return text === undefined ? { kind: 'not-set' } : { kind: 'words', text };
}

function partnershipSchema(languages: TextLanguages) {
  const text = localizedText(languages);
  return fields({
    id: identifier,
    kind: z.enum(['target-group', 'sector']),
    title: text,
    targetGroup: text,
    agreement: identifier.exactOptional(),
    mandate: text,
    facilitator: text.exactOptional(),
    members: fields({ count: z.int().min(1).exactOptional(), names: z.array(text).default([]) }).default({
      names: [],
    }),
    endsWhen: text.exactOptional(),
    documents: z
      .array(fields({ title: text, delivered: day.exactOptional(), link: link.exactOptional() }))
      .default([]),
    source: text,
  });
}

function initiativeSchema(languages: TextLanguages) {
  const text = localizedText(languages);
  return fields({
    id: identifier,
    title: text,
    parent: identifier.exactOptional(),
    agreement: identifier.exactOptional(),
    amount: fields({
      units: z.int().min(0),
      text: text.exactOptional(),
      about: z.boolean().default(false),
    }),
    recipients: text.exactOptional(),
    eligibility: z.array(text).default([]),
    note: text.exactOptional(),
    divided: z.enum(['wholly', 'partly']).default('wholly'),
    source: text,
  });
}
