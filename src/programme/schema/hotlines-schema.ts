/** The file hotlines.yaml. */
import * as z from 'zod';
import type { WrittenHotlines } from '../../hotline/check-hotlines.ts';
import { day, fields, identifier, localizedText, plainText, type TextLanguages } from './field-schema.ts';

const email = z.string().regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'write a mail address such as help@example.org');

export function hotlinesSchema(languages: TextLanguages): z.ZodType<WrittenHotlines> {
  const text = localizedText(languages);
  const listed = z.array(fields({ on: day, title: text }));
  return fields({
    // Either the holidays of a country that is known here, or the days themselves.
    country: z.enum(['denmark']).exactOptional(),
    holidays: listed.exactOptional(),
    hotlines: z
      .array(
        fields({
          id: identifier,
          title: text,
          audience: text,
          owner: text,
          numbers: z.array(plainText).default([]),
          email: email.exactOptional(),
          hours: plainText.exactOptional(),
          validFrom: day.exactOptional(),
          validTo: day.exactOptional(),
          checked: fields({ on: day, by: text, current: z.boolean() }).exactOptional(),
          askFirst: text.exactOptional(),
          topics: z.array(text).default([]),
          source: text,
        }),
      )
      .min(1),
  }).transform(({ country, holidays = [], hotlines }) => ({
    holidays:
      country === 'denmark' ? ({ kind: 'denmark' } as const) : ({ kind: 'listed', days: holidays } as const),
    hotlines,
  }));
}
