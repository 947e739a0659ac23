/** A questionnaire with every kind of question, and its parts for tests that need only one. */
import { parseDate, parseMonth } from '../../src/core/calendar.ts';
import { areaId, questionId, questionnaireId } from '../../src/core/ids.ts';
import type {
  Check,
  Item,
  Option,
  Question,
  QuestionKind,
  Questionnaire,
  Section,
} from '../../src/questionnaire/definition.ts';

type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>;
type Needless = 'label' | 'required' | 'visibility' | 'mayBeUnknown' | 'mayNotApply' | 'id' | 'kind';

/** A question of a kind; what every question has is filled in. */
export function question<Kind extends QuestionKind>(
  kind: Kind,
  id: string,
  parts: Omit<QuestionOf<Kind>, Needless> & Partial<Question>,
): QuestionOf<Kind> {
  const base = {
    id: questionId(id),
    label: { da: id, en: id },
    required: false,
    visibility: 'authorities',
    mayBeUnknown: true,
    mayNotApply: true,
  };
  return { ...base, ...parts, kind } as unknown as QuestionOf<Kind>;
}

export function option(code: string, parts: Partial<Option> = {}): Option {
  return { code, label: { da: code, en: code }, exclusive: false, ...parts };
}

export function month(text: string) {
  const named = parseMonth(text);
  if (!named) throw new Error(`no month: ${text}`);
  return named;
}

export function date(text: string) {
  const named = parseDate(text);
  if (!named) throw new Error(`no day: ${text}`);
  return named;
}

export function section(id: string, items: readonly Item[], parts: Partial<Section> = {}): Section {
  return { id, title: { da: id, en: id }, items, ...parts };
}

export function check(id: string, must: string, parts: Partial<Check> = {}): Check {
  return { id, must, severity: 'hard', message: { da: id, en: `${id} does not hold` }, at: [], ...parts };
}

export function questionnaire(sections: readonly Section[], checks: readonly Check[] = []): Questionnaire {
  return {
    id: questionnaireId('small'),
    area: areaId('area'),
    title: { da: 'Lille', en: 'Small' },
    minutes: 5,
    sections,
    checks,
  };
}

export const status = question('choice', 'status', {
  options: [option('as_before'), option('nearly'), option('early')],
  required: true,
});
export const reasons = question('choices', 'reasons', {
  options: [
    option('rooms'),
    option('staff'),
    option('other', { specify: questionId('other_reason') }),
    option('none', { exclusive: true }),
  ],
  relevant: "${status} != '' and ${status} != 'as_before'",
  required: true,
});
export const otherReason = question('text', 'other_reason', { length: 'short', maxCharacters: 40 });
export const users = question('number', 'users', {
  unit: { da: 'borgere' },
  integer: true,
  min: 0,
  max: 1000,
});
export const usersBack = question('number', 'users_back', {
  unit: { da: 'borgere' },
  integer: true,
  min: 0,
  max: 1000,
});
export const percent = question('share', 'percent', { of: { da: 'borgere' } });
export const band = question('share', 'band', {
  of: { da: 'borgere' },
  options: [
    option('all', { band: { from: 100, to: 100 } }),
    option('most', { band: { from: 50, to: 100 } }),
    option('few', { band: { from: 0, to: 50 } }),
  ],
});
export const expected = question('month', 'expected', {
  from: month('2020-06'),
  to: month('2020-12'),
  cannotSay: true,
  relevant: "${status} != 'as_before'",
});
export const began = question('date', 'began', { from: date('2020-03-11'), to: date('2020-06-30') });
export const learning = question('yes-no', 'learning', {});
export const story = question('text', 'story', {
  length: 'long',
  maxCharacters: 2000,
  relevant: "${learning} = 'yes'",
});

/** Logic that skips, an option to spell out, a hard check and a soft one. */
export const small = questionnaire(
  [
    section('first', [status, { kind: 'note', text: { da: 'Note' } }, users, usersBack]),
    section('why', [reasons, otherReason, expected], { relevant: "${status} != 'as_before'" }),
    section('rest', [
      { kind: 'group', title: { da: 'Gruppe' }, items: [percent, band, began] },
      learning,
      story,
    ]),
  ],
  [
    check('within', '${users_back} <= ${users}', { at: [usersBack.id, users.id] }),
    check('all_back', "${status} != 'as_before' or ${users_back} = ${users}", {
      at: [usersBack.id],
      severity: 'soft',
    }),
  ],
);
