import type { Language } from '../../core/language.ts';
import { readQuantities } from '../../quantity/read-quantity.ts';
import { startSentence } from '../../quantity/write-share.ts';
import { type EditedDocument, type EditedField, fieldPrefix } from '../edited-document.ts';
import type { Edition } from '../edition.ts';
import { parseFieldName } from '../field-names.ts';
import { alike, plain } from '../verify-fields.ts';
import { type FieldContext, type FieldFault, fieldContext, writeField } from '../write-field.ts';
import { figureNotFound } from '../write-reference.ts';
import { deletedFields } from './deleted-fields.ts';
import type { FailedField, RefreshReport, UpdatedField } from './refresh-report.ts';
import { typedByHand } from './typed-by-hand.ts';
import { unfitWords } from './unfit-words.ts';
import { type EditedSentence, writtenParagraph } from './written-paragraph.ts';

export interface Refreshed {
  /** What each field is to say, by its place in the document; undefined where it is left alone. */
  readonly words: readonly (string | undefined)[];
  readonly report: RefreshReport;
}

/**
 * New words for the fields of an edited document, from the edition that its references give now. `known` are the ids
 * of all figures that there are, for whoever has misspelt one.
 */
export function refreshDocument(
  document: EditedDocument,
  edition: Edition,
  known: readonly string[] = [],
): Refreshed {
  const context = fieldContext(edition);
  const results = document.fields.map((field) => renew(field, document, context, known));
  const words = results.map((result) => ('words' in result ? result.words : undefined));
  const { language } = edition;
  const paragraphs = document.paragraphs.map((paragraph) =>
    writtenParagraph(paragraph, language, (field) => words[field]),
  );
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const updated = updatedFields(document, words, sentences);
  const fieldOf = (index: number) => {
    const field = document.fields[index];
    const after = words[index] ?? field?.shown ?? '';
    return field && { ref: field.ref, before: oldWords(field, document), after };
  };
  const locked = document.fields.filter(({ state }) => state === 'locked');
  return {
    words,
    report: {
      updated,
      unchanged: results.filter((result) => 'kept' in result).length,
      reworded: updated.filter(
        ({ ref, before, after }) =>
          parseFieldName(ref).kind === 'reference' && wording(before, language) !== wording(after, language),
      ),
      unfit: sentences.flatMap((sentence) => unfitWords(sentence, language, fieldOf)),
      deleted: deletedFields(document),
      failed: failedFields(document.fields, results),
      locked: locked.map(({ ref, shown }) => ({ ref, shown })),
      typed: paragraphs.flatMap((paragraph) => typedByHand(paragraph, edition)),
    },
  };
}

type Renewed =
  | { readonly words: string }
  | { readonly kept: true }
  | { readonly left: true }
  | { readonly faults: readonly FieldFault[]; readonly words?: undefined };

function renew(
  field: EditedField,
  document: EditedDocument,
  context: FieldContext,
  known: readonly string[],
): Renewed {
  if (field.state !== 'live') return { left: true };
  const written = writeField(field.ref, context);
  if (!written.ok) {
    const faults = written.problems.map((fault) =>
      fault.code === 'figure-not-found' ? figureNotFound(fault.id, known) : fault,
    );
    return { faults };
  }
  const words = withCaseOf(field.shown, oldWords(field, document), written.value.text);
  if (plain(words) === plain(field.shown)) return field.double ? { left: true } : { kept: true };
  return { words };
}

/** What the field showed when it was last written; where that is not known, what it shows. */
function oldWords({ ref, shown }: EditedField, { properties }: EditedDocument): string {
  return properties.get(`${fieldPrefix}${ref}`) ?? shown;
}

/** A figure that was moved to the beginning or the middle of a sentence keeps the first letter that its editor gave it. */
function withCaseOf(shown: string, old: string, words: string): string {
  const first = plain(shown).charAt(0);
  if (!alike(shown, old) || first === plain(old).charAt(0)) return words;
  if (first === first.toUpperCase()) return startSentence(words);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function updatedFields(
  document: EditedDocument,
  words: readonly (string | undefined)[],
  sentences: readonly EditedSentence[],
): readonly UpdatedField[] {
  return document.fields.flatMap((field, index): readonly UpdatedField[] => {
    const after = words[index];
    if (after === undefined || field.double) return [];
    const sentence = sentences.find(({ spans }) => spans.some((span) => span.field === index));
    const typedOver = !alike(field.shown, oldWords(field, document));
    const { ref, shown: before } = field;
    return [{ ref, before, after, sentence: sentence?.text.trim() ?? after, typedOver }];
  });
}

function failedFields(fields: readonly EditedField[], results: readonly Renewed[]): readonly FailedField[] {
  return fields.flatMap((field, index): readonly FailedField[] => {
    const result = results[index];
    if (!result || !('faults' in result) || field.double) return [];
    return [{ ref: field.ref, shown: field.shown, faults: result.faults }];
  });
}

/** The words of quantity in a text apart from its numbers, to tell whether they have changed. */
function wording(text: string, language: Language): string {
  return readQuantities(text, language)
    .map(({ hedge, quantity }) => {
      if (quantity.kind === 'qualitative') return quantity.word;
      if (quantity.kind !== 'fraction') return hedge;
      return `${hedge} ${quantity.value.numerator}/${quantity.value.denominator}`;
    })
    .join(' ');
}
