/** What the script needs to let questions come and go while one answers: the logic without the texts. */
import type { OpenSheet } from '../actions/answering.ts';
import type { Language } from '../core/language.ts';
import { answering } from '../messages/answering.ts';
import type { RawForm } from '../questionnaire/decode.ts';
import type { Expression, Item, Question, Questionnaire } from '../questionnaire/definition.ts';
import { parsed } from '../questionnaire/logic/compile-logic.ts';
import type { ExpressionTree } from '../questionnaire/logic/expression-tree.ts';
import { changeTexts } from './components/last-time.tsx';

export interface PageLogic {
  readonly questionnaire: Questionnaire;
  /** Every entry of the sheet, also of other pages. */
  readonly entries: Readonly<Record<string, RawForm>>;
  readonly texts: ScriptTexts;
  /** Every expression as it was parsed, by its text. */
  readonly trees: Readonly<Record<Expression, ExpressionTree>>;
}
/** Sentences that a script says. */
export type ScriptTexts = Readonly<
  Record<
    | 'saving'
    | 'saved'
    | 'waiting'
    | 'waitingToLeave'
    | 'notKept'
    | 'closedMeanwhile'
    | 'gone'
    | 'sameAsBefore'
    | 'sinceBefore'
    | 'percent'
    | 'points'
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
    trees: treesOf(bare),
  };
}

/** Without where things stood in the text, which only lint needs. */
function treesOf(questionnaire: Questionnaire): PageLogic['trees'] {
  const items = questionnaire.sections.flatMap((section) => [
    section,
    ...section.items.flatMap((item) => (item.kind === 'group' ? [item, ...item.items] : [item])),
  ]);
  const texts = [
    ...items.flatMap(({ relevant }) => relevant ?? []),
    ...questionnaire.checks.map(({ must }) => must),
  ];
  const bare = (text: Expression): ExpressionTree =>
    JSON.parse(JSON.stringify(parsed(text), (name, value) => (name === 'at' ? undefined : value)));
  return Object.fromEntries(texts.map((text) => [text, bare(text)]));
}

function textsIn(language: Language): ScriptTexts {
  const say = (name: keyof ScriptTexts) => answering[name][language];
  return {
    saving: say('saving'),
    saved: say('saved'),
    waiting: say('waiting'),
    waitingToLeave: say('waitingToLeave'),
    notKept: say('notKept'),
    closedMeanwhile: say('closedMeanwhile'),
    gone: say('gone'),
    ...changeTexts(language),
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
