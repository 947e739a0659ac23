/** A sheet as paper: blank, or with the answers that were sent. */
import type { OpenSheet, Receipt } from '../../actions/answering.ts';
import { type Instant, monthsBetween } from '../../core/calendar.ts';
import { type Language, type LocalizedText, textIn } from '../../core/language.ts';
import { answering } from '../../messages/answering.ts';
import { paper as say } from '../../messages/paper.ts';
import { signOff } from '../../messages/sign-off.ts';
import type { Paper, PaperField, PaperItem, PaperOption } from '../../publish/paper/paper.ts';
import { logicOf } from '../../questionnaire/complete.ts';
import type { Item, Question } from '../../questionnaire/definition.ts';
import { isQuestion, questionsInSection, questionsOf } from '../../questionnaire/logic/compile-logic.ts';
import { provisionsAt } from '../../rules/at-answer-time.ts';
import { answerText } from '../answer-text.ts';
import { longDate, longMoment, longMonth } from '../dates.ts';
import { conditionInWords, type Numbered } from './condition-in-words.ts';

/** Every question, with when it is to be answered. */
export function blankPaper(sheet: OpenSheet, language: Language): Paper {
  const { questionnaire, round } = sheet;
  const numbers = numbersOf(sheet);
  const { parts } = logicOf(questionnaire);
  const condition = (of: (typeof parts)[number]['of']) => {
    const trees = parts.find((part) => part.of === of)?.conditions ?? [];
    if (trees.length === 0) return {};
    const words = trees.map((tree) => conditionInWords(tree, numbers, language));
    if (words.includes(undefined)) return { condition: say.onlyIfRelevant[language] };
    return { condition: say.onlyIf(words.join(say.and[language]))[language] };
  };
  const item = (one: Item): readonly PaperItem[] => {
    if (one.kind === 'note') return [{ kind: 'note', text: textIn(one.text, language), ...condition(one) }];
    if (one.kind === 'group')
      return [
        { kind: 'heading', text: textIn(one.title, language), ...condition(one) },
        ...one.items.flatMap(item),
      ];
    const help = [one.definition, one.hint]
      .flatMap((text) => (text ? [textIn(text, language)] : []))
      // Said with every question of that kind.
      .filter((text) => text !== `${say.chooseSeveral[language]}.`);
    return [
      { ...questionOn(one, numbers, language), ...condition(one), help, field: fieldOf(one, language) },
    ];
  };
  const closes = round.closes
    ? [{ label: answering.deadline[language], text: longDate(round.closes, language) }]
    : [];
  return {
    ...frame(sheet, say.blank, language),
    facts: [...facts(sheet, language), ...closes],
    paragraphs: questionnaire.intro ? [textIn(questionnaire.intro, language)] : [],
    sections: questionnaire.sections.map((section) => ({
      title: textIn(section.title, language),
      ...condition(section),
      ...(section.intro ? { intro: textIn(section.intro, language) } : {}),
      items: section.items.flatMap(item),
    })),
  };
}

/** The answers of a version as they were sent; what logic did not ask is left out. */
export function receiptPaper({ sheet, version, answers }: Receipt, language: Language): Paper {
  const numbers = numbersOf(sheet);
  const time = longMoment(version.at, language, sheet.programme.timeZone);
  const sections = sheet.questionnaire.sections.map((section) => ({
    title: textIn(section.title, language),
    items: questionsInSection(section).flatMap((question): readonly PaperItem[] => {
      const answer = answers.get(question.id);
      if (answer?.state === 'missing' && answer.why === 'not-asked') return [];
      const text = answerText(question, answer, language);
      return [{ ...questionOn(question, numbers, language), help: [], field: { kind: 'answer', text } }];
    }),
  }));
  return {
    ...frame(sheet, say.receipt, language),
    facts: facts(sheet, language),
    paragraphs: [
      answering.receiptText(version.version, time, version.by)[language],
      ...(version.signed ? [signOff.signedBy(signerOf(version.signed))[language]] : []),
    ],
    sections: [
      ...sections.filter(({ items }) => items.length > 0),
      ...rulesWhenSent(sheet, version.at, language),
    ],
  };
}

function signerOf({ by, title }: NonNullable<Receipt['version']['signed']>): string {
  return title === undefined ? by : `${by}, ${title}`;
}

/** The orders and guidelines in force at the moment of sending; none in a trial, and where no rules are followed. */
function rulesWhenSent({ programme, round }: OpenSheet, at: Instant, language: Language): Paper['sections'] {
  if (!programme.rules || round.trial) return [];
  const { inForce, uncertain } = provisionsAt(programme.rules, programme.timeZone, at);
  const note = (text: string) => ({ kind: 'note', text }) as const;
  const items = [
    ...inForce.map(({ version }) => note(textIn(version.title, language))),
    ...uncertain.map(({ version }) =>
      note(`${textIn(version.title, language)} (${answering.ruleUncertain[language]})`),
    ),
  ];
  return [
    {
      title: answering.rulesWhenSent[language],
      items: items.length > 0 ? items : [note(answering.noRulesWhenSent[language])],
    },
  ];
}

function frame(sheet: OpenSheet, kicker: LocalizedText, language: Language) {
  const { programme, round, questionnaire, authority } = sheet.key;
  const { page, of, mark, answer, code, form, chooseOne, chooseSeveral, howToFill } = say;
  const phrases = { page, of, mark, answer, code, form, chooseOne, chooseSeveral, howToFill };
  const spoken = Object.entries(phrases).map(([name, phrase]) => [name, phrase[language]]);
  return {
    language,
    kicker: textIn(kicker, language),
    title: textIn(sheet.questionnaire.title, language),
    code: [programme, round, questionnaire, authority].join('/'),
    phrases: Object.fromEntries(spoken) as Paper['phrases'],
  };
}

function facts({ authority, round }: OpenSheet, language: Language): Paper['facts'] {
  return [
    { label: answering.area[language], text: authority.name },
    { label: answering.round[language], text: textIn(round.title, language) },
    { label: answering.referenceDate[language], text: longDate(round.referenceDate, language) },
  ];
}

function numbersOf({ questionnaire }: OpenSheet): ReadonlyMap<string, Numbered> {
  return new Map(
    questionsOf(questionnaire)
      .filter(isQuestion)
      .map((question, index) => [question.id, { question, number: index + 1 }]),
  );
}

function questionOn(question: Question, numbers: ReadonlyMap<string, Numbered>, language: Language) {
  const optional = question.required ? '' : ` ${answering.optional[language]}`;
  const label = textIn(question.label, language) + optional;
  return { kind: 'question', id: question.id, number: numbers.get(question.id)?.number ?? 0, label } as const;
}

const longTextLines = 5;

function fieldOf(question: Question, language: Language): PaperField {
  const absences: readonly PaperOption[] = [
    ...(question.mayBeUnknown ? [{ code: '#unknown', label: answering.unknown[language] }] : []),
    ...(question.mayNotApply ? [{ code: '#not-applicable', label: answering.notApplicable[language] }] : []),
  ];
  const options = optionsOf(question, language);
  if (options) {
    return { kind: 'options', several: question.kind === 'choices', options: [...options, ...absences] };
  }
  const lines = question.kind === 'text' && question.length === 'long' ? longTextLines : 1;
  const unit =
    question.kind === 'number'
      ? textIn(question.unit, language)
      : question.kind === 'share'
        ? answering.percent[language]
        : undefined;
  return { kind: 'line', lines, absences, ...(unit === undefined ? {} : { unit }) };
}

function optionsOf(question: Question, language: Language): readonly PaperOption[] | undefined {
  switch (question.kind) {
    case 'choice':
    case 'choices':
    case 'share':
      return question.options?.map(({ code, label, hint }) => ({
        code,
        label: textIn(label, language),
        ...(hint ? { hint: textIn(hint, language) } : {}),
      }));
    case 'yes-no':
      return (['yes', 'no'] as const).map((code) => ({ code, label: answering[code][language] }));
    case 'month':
      return [
        ...monthsBetween(question.from, question.to).map((code) => ({
          code,
          label: longMonth(code, language),
        })),
        ...(question.cannotSay ? [{ code: 'cannot-say', label: answering.cannotSay[language] }] : []),
      ];
    default:
      return undefined;
  }
}
