/** A file in questionnaires/. */
import * as z from 'zod';
import { areaId, questionId, questionnaireId } from '../../core/ids.ts';
import type { Check } from '../../questionnaire/definition.ts';
import { expression, fields, identifier, localizedText, type TextLanguages } from './field-schema.ts';
import { itemSchema } from './question-schema.ts';

export function questionnaireSchema(languages: TextLanguages) {
  const text = localizedText(languages);
  const section = fields({
    id: identifier,
    theme: identifier.exactOptional(),
    title: text,
    intro: text.exactOptional(),
    relevant: expression.exactOptional(),
    items: z.array(itemSchema(languages)).min(1),
  });
  return fields({
    id: identifier.transform(questionnaireId),
    area: identifier.transform(areaId),
    title: text,
    intro: text.exactOptional(),
    minutes: z.number().min(1).max(600),
    sections: z.array(section).min(1),
    checks: z.array(checkSchema(languages)).default([]),
  });
}

function checkSchema(languages: TextLanguages): z.ZodType<Check> {
  return fields({
    id: identifier,
    severity: z.enum(['hard', 'soft']),
    must: expression,
    message: localizedText(languages),
    at: z.array(identifier.transform(questionId)).min(1),
  });
}

export type WrittenQuestionnaire = z.output<ReturnType<typeof questionnaireSchema>>;
