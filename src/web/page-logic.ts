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
/** Sentences that a script says. */
export type ScriptTexts = Readonly<
  Record<
    | 'saving'
    | 'saved'
    | 'waiting'
    | 'waitingToLeave'
    | 'notKept'
    | 'closed'
    | 'charactersLeft'
    | 'charactersOver'
    | 'moreAsked'
    | 'conflictTitle'
    | 'conflictText'
    | 'conflictMine'
    | 'keepTheirs'
    | 'keepMine',
    string
  >
>;

export function pageLogic(sheet: OpenSheet, language: Language): PageLogic {
  const { questionnaire, fields } = sheet;
  const { intro: _, ...rest } = questionnaire;
  const bare: Questionnaire = {
    ...rest,
    title: {},
    checks: questionnaire.checks.map((check) => ({ ...check, message: {} })),
    sections: questionnaire.sections.map(({ id, relevant, items }) => ({
      id,
      title: {},
      ...(relevant === undefined ? {} : { relevant }),
      items: items.map(withoutTexts),
    })),
  };
  return {
    questionnaire: bare,
    entries: Object.fromEntries([...fields].map(([id, { entry }]) => [id, entry])),
    texts: textsIn(language),
  };
}

function textsIn(language: Language): ScriptTexts {
  const say = (name: keyof ScriptTexts) => answering[name][language];
  return {
    saving: say('saving'),
    saved: say('saved'),
    waiting: say('waiting'),
    waitingToLeave: say('waitingToLeave'),
    notKept: say('notKept'),
    closed: say('closed'),
    charactersLeft: say('charactersLeft'),
    charactersOver: say('charactersOver'),
    moreAsked: say('moreAsked'),
    conflictTitle: say('conflictTitle'),
    conflictText: say('conflictText'),
    conflictMine: say('conflictMine'),
    keepTheirs: say('keepTheirs'),
    keepMine: say('keepMine'),
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
