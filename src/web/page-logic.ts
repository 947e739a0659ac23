/** What the script needs to let questions come and go while one answers: the logic without the texts. */
import type { OpenSheet } from '../actions/answering.ts';
import type { Language } from '../core/language.ts';
import { answering } from '../messages/answering.ts';
import type { RawForm } from '../questionnaire/decode.ts';
import type { Item, Question, Questionnaire } from '../questionnaire/definition.ts';

export interface PageLogic {
  readonly questionnaire: Questionnaire;
  /** Every entry of the sheet, also of other pages. */
  readonly entries: Readonly<Record<string, RawForm>>;
  readonly texts: ScriptTexts;
}
export interface ScriptTexts {
  readonly saving: string;
  readonly saved: string;
  readonly waiting: string;
  readonly notKept: string;
  readonly charactersLeft: string;
}

export function pageLogic(sheet: OpenSheet, language: Language): PageLogic {
  const { questionnaire, fields } = sheet;
  const bare: Questionnaire = {
    ...questionnaire,
    title: {},
    intro: {},
    checks: [],
    sections: questionnaire.sections.map(({ id, relevant, items }) => ({
      id,
      title: {},
      ...(relevant === undefined ? {} : { relevant }),
      items: items.map(withoutTexts),
    })),
  };
  const say = (name: keyof ScriptTexts) => answering[name][language];
  return {
    questionnaire: bare,
    entries: Object.fromEntries([...fields].map(([id, { entry }]) => [id, entry])),
    texts: {
      saving: say('saving'),
      saved: say('saved'),
      waiting: say('waiting'),
      notKept: say('notKept'),
      charactersLeft: say('charactersLeft'),
    },
  };
}

function withoutTexts(item: Item): Item {
  if (item.kind === 'note') return { ...item, text: {} };
  if (item.kind === 'group') {
    const items = item.items.map((inner) =>
      inner.kind === 'note' ? { ...inner, text: {} } : bareQuestion(inner),
    );
    return { ...item, title: {}, items };
  }
  return bareQuestion(item);
}

function bareQuestion(question: Question): Question {
  const { hint: _hint, definition: _definition, ...rest } = question;
  const bare = { ...rest, label: {} } as Question;
  if (!('options' in bare) || bare.options === undefined) return bare;
  return {
    ...bare,
    options: bare.options.map(({ hint: _, ...option }) => ({ ...option, label: {} })),
  } as Question;
}
