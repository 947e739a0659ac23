/** One theme of a standard memo. Questions are known by their role and kind alone. */
import type { Language, LocalizedText } from '../core/language.ts';
import { standardTexts } from './standard-texts.ts';

export interface StandardQuestion {
  /** With its questionnaire's: `bostoette.status`. */
  readonly id: string;
  readonly role?: string;
  readonly kind: string;
  /** Of its categories, in order; none for numbers and text. */
  readonly codes: readonly string[];
}
export interface StandardTheme {
  readonly area: string;
  /** Absent where the area has no themes of its own. */
  readonly title?: LocalizedText;
  readonly status?: StandardQuestion;
  readonly questions: readonly StandardQuestion[];
}

interface ThemeContext {
  readonly language: Language;
  /** The round before, where figures of both may be named. */
  readonly earlier?: string;
  readonly groups: readonly string[];
  /** Is there such a figure, and may it be shown? */
  has(figure: string): boolean;
}

/** Status, what holds them back, when, how they do it, how many, what they learnt: the paragraphs of a theme. */
export function themeText(theme: StandardTheme, context: ThemeContext): readonly string[] {
  const ofRole = (role: string) => theme.questions.filter((question) => question.role === role);
  return [
    ...(theme.status ? statusText(theme.status, context) : []),
    ...ofRole('reasons').flatMap((question) =>
      listText(question, standardTexts[context.language].reasons, context),
    ),
    ...ofRole('expected').flatMap((question) => expectedText(question, theme.status, context)),
    ...ofRole('practice').flatMap((question) => askedText(question, context)),
    ...countText(ofRole('count'), context),
    ...ofRole('learning').flatMap((question) => learningText(question, context)),
  ];
}

function statusText(status: StandardQuestion, context: ThemeContext): readonly string[] {
  const { language, earlier, groups, has } = context;
  const said = standardTexts[language];
  const best = `${status.id}.${status.codes[0]}`;
  if (!has(status.id) || !has(best)) return [];
  const moves = ['now', 'then', 'gained', 'lost'].map((name) => `${best}.${name}-${earlier}`);
  const [now = '', then = '', gained = '', lost = ''] = moves;
  const flow = `${status.id}.flow-${earlier}`;
  const divided = groups.map((group) => `${best}.by-${group}`).filter(has);
  return [
    `${said.question} »{{question: ${status.id}}}«`,
    `${said.best(best, best)} ${said.rest(`${status.id} | remainder: ${status.codes[0]}`)}`,
    `{{table: ${status.id} | bounds}}`,
    ...(moves.every(has) ? [`${said.change(now, then)} ${said.moved(gained, lost)}`] : []),
    ...(has(flow) ? [`{{chart: ${flow} | caption: ${said.flow}}}`] : []),
    ...(has(`${status.id}.map`) ? [`{{chart: ${status.id}.map | caption: ${said.map}}}`] : []),
    ...(divided.length > 0 ? [said.byGroup, ...divided.map((figure) => `{{table: ${figure}}}`)] : []),
  ];
}

function listText(question: StandardQuestion, intro: string, { has }: ThemeContext): readonly string[] {
  const isListed = question.kind === 'choice' || question.kind === 'choices';
  return isListed && has(question.id) ? [intro, `{{list: ${question.id} | top: 5}}`] : [];
}

function expectedText(
  { id, kind }: StandardQuestion,
  status: StandardQuestion | undefined,
  { language, earlier, has }: ThemeContext,
): readonly string[] {
  const said = standardTexts[language];
  if (kind !== 'month' || !has(id)) return [];
  const best = status && `${status.id}.${status.codes[0]}`;
  const after = best && has(best) ? ` | after: ${best}` : '';
  const [unsure, due] = [`${id}.cannot-say`, `${id}.due-${earlier}`];
  return [
    `{{chart: ${id}${after} | caption: ${said.expected}}}`,
    ...(has(unsure) ? [said.unsure(unsure)] : []),
    ...(has(due) ? [said.held(due)] : []),
  ];
}

/** Questions that every programme words in its own way are printed as they were asked. */
function askedText(question: StandardQuestion, context: ThemeContext): readonly string[] {
  const said = standardTexts[context.language];
  const list = listText(question, said.practice, context);
  return list.length > 0 ? [`»{{question: ${question.id}}}«`, ...list] : [];
}

function countText(
  questions: readonly StandardQuestion[],
  { language, has }: ThemeContext,
): readonly string[] {
  const ids = questions.flatMap(({ id }) => [`${id}.median`, `${id}.sum`]).filter(has);
  return ids.length > 0 ? [`{{table: ${ids.join(', ')} | caption: ${standardTexts[language].counts}}}`] : [];
}

function learningText(question: StandardQuestion, context: ThemeContext): readonly string[] {
  const said = standardTexts[context.language];
  const yes = `${question.id}.yes`;
  if (question.kind === 'yes-no') return context.has(yes) ? [said.learnt(yes, question.id)] : [];
  return listText(question, said.learning, context);
}
