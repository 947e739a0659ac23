/** The file programme.yaml. */
import * as z from 'zod';
import { areaId, authorityId, programmeId } from '../../core/ids.ts';
import type { ServiceArea } from '../programme.ts';
import {
  day,
  fields,
  identifier,
  language,
  localizedText,
  plainText,
  type TextLanguages,
} from './field-schema.ts';
import { optionSchema } from './question-schema.ts';

export function programmeSchema(languages: TextLanguages) {
  const text = localizedText(languages);
  return fields({
    id: identifier.transform(programmeId),
    title: text,
    summary: text.exactOptional(),
    languages: z.tuple([language], language),
    timeZone: plainText,
    asOf: day,
    owner: text,
    retention: fields({
      names: z.int().min(1).exactOptional(),
      logNames: z.int().min(1).exactOptional(),
      accounts: z.int().min(1).exactOptional(),
    }).default({}),
    authorityNoun: fields({ one: text, many: text }),
    authorities: authoritiesSchema(languages),
    organisations: organisationsSchema(languages).exactOptional(),
    groups: z.array(groupSchema(languages)).default([]),
    areas: z.array(areaSchema(languages)).min(1),
    scales: z.array(fields({ id: identifier, options: z.array(optionSchema(languages)) })).default([]),
  });
}

/** One of `register`, `file` and `list` says where the authorities come from; which one is checked afterwards. */
function authoritiesSchema(languages: TextLanguages) {
  const listed = fields({
    id: identifier.transform(authorityId),
    name: plainText,
    officialName: plainText.exactOptional(),
    population: z.int().min(0).exactOptional(),
    groups: z.record(identifier, identifier).default({}),
  });
  return fields({
    register: plainText.exactOptional(),
    file: plainText.exactOptional(),
    list: z.array(listed).exactOptional(),
    on: day.exactOptional(),
    columns: fields({
      id: plainText,
      name: plainText,
      officialName: plainText.exactOptional(),
      population: plainText.exactOptional(),
      validFrom: plainText.exactOptional(),
      validTo: plainText.exactOptional(),
      mergedInto: plainText.exactOptional(),
    }).exactOptional(),
    where: z.record(z.string(), z.union([z.string(), z.array(z.string())], 'where')).exactOptional(),
    tiles: plainText.exactOptional(),
    exclude: z
      .array(
        fields({
          id: identifier.transform(authorityId),
          name: plainText.exactOptional(),
          why: localizedText(languages),
        }),
      )
      .default([]),
  });
}

/** Who is written to and not asked; `kind` is the column that says which group each belongs to. */
function organisationsSchema(languages: TextLanguages) {
  return fields({
    register: plainText,
    columns: fields({
      id: plainText,
      name: plainText,
      validFrom: plainText.exactOptional(),
      validTo: plainText.exactOptional(),
    }),
    kind: plainText,
    groups: z.array(fields({ code: plainText, label: localizedText(languages) })).min(1),
  });
}

function groupSchema(languages: TextLanguages) {
  const text = localizedText(languages);
  const category = { code: identifier, label: text };
  const bound = z.int().min(0).exactOptional();
  return fields({
    id: identifier,
    title: text,
    column: plainText.exactOptional(),
    categories: z.array(fields(category)).min(1).exactOptional(),
    population: z
      .array(fields({ ...category, from: bound, to: bound }))
      .min(1)
      .exactOptional(),
  });
}

function areaSchema(languages: TextLanguages): z.ZodType<ServiceArea> {
  const text = localizedText(languages);
  return fields({
    id: identifier.transform(areaId),
    title: text,
    summary: text.exactOptional(),
    paragraphs: z.array(fields({ id: identifier, law: text, text: plainText })).default([]),
    themes: z.array(fields({ id: identifier, title: text })).default([]),
    codes: z.record(z.string(), plainText).default({}),
  });
}

export type WrittenProgramme = z.output<ReturnType<typeof programmeSchema>>;
export type WrittenAuthorities = WrittenProgramme['authorities'];
export type WrittenGroup = WrittenProgramme['groups'][number];
