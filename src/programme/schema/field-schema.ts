/**
 * The kinds of field that all files of a programme are made of. A schema's message is a word for the kind of fault,
 * which `schema-faults` turns into data; it is never shown.
 */
import * as z from 'zod';
import { type CalendarDate, type CalendarMonth, parseDate, parseMonth } from '../../core/calendar.ts';
import { languages as knownLanguages, type Language, type LocalizedText } from '../../core/language.ts';

/** The languages that every text must have; `any` for editors, which read a file before they know them. */
export type TextLanguages = readonly [Language, ...Language[]] | 'any';

const filled = z.string().refine((text) => text.trim() !== '', 'empty');

export const identifier = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'identifier')
  .describe('Lower-case letters, digits, _ and -; at most 64 characters');

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'day', abort: true })
  .refine((text) => parseDate(text) !== undefined, 'day')
  .transform((text) => text as CalendarDate)
  .describe('A day, such as 2020-05-31');

export const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'month', abort: true })
  .refine((text) => parseMonth(text) !== undefined, 'month')
  .transform((text) => text as CalendarMonth)
  .describe('A month, such as 2020-06');

export const expression = filled.describe('An XLSForm expression; it is quoted in YAML');
export const plainText = filled;

/** A text in every language of the programme; where that is one language, a plain text will do. */
export function localizedText(languages: TextLanguages): z.ZodType<LocalizedText> {
  if (languages === 'any') {
    const each = z.strictObject({ da: filled.exactOptional(), en: filled.exactOptional() });
    return z
      .union([filled.transform((text) => ({ da: text })), each])
      .describe('A text in every language of the programme');
  }
  const shape = Object.fromEntries(languages.map((language) => [language, filled]));
  const all = fields(shape, 'text');
  const [only, ...others] = languages;
  if (others.length > 0) return all;
  return z.preprocess((text) => (typeof text === 'string' ? { [only]: text } : text), all);
}

export const language = z.enum(knownLanguages);

/** A map with these fields and no others. */
export function fields<Shape extends z.ZodRawShape>(shape: Shape, kind = 'fields') {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? `known:${Object.keys(shape).join(',')}` : kind),
  });
}
