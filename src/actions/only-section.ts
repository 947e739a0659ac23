import type { QuestionId } from '../core/ids.ts';
import { questionsInSection } from '../questionnaire/logic/compile-logic.ts';
import type { OpenSheet } from './answering.ts';

/** A sheet with nothing in it of any section but one; the whole sheet where none is named. */
export function onlySection(sheet: OpenSheet, section: string | undefined): OpenSheet {
  if (section === undefined) return sheet;
  const sections = sheet.questionnaire.sections.filter(({ id }) => id === section);
  const asked = new Set(sections.flatMap((one) => questionsInSection(one)).map(({ id }) => id));
  const ofAsked = <Value>(all: ReadonlyMap<QuestionId, Value>) =>
    new Map([...all].filter(([id]) => asked.has(id)));
  const { previous: _, ...rest } = sheet;
  return {
    ...rest,
    only: section,
    fields: ofAsked(sheet.fields),
    answers: ofAsked(sheet.answers),
    sections: sheet.sections.filter((one) => one.section.id === section),
    delegations: sheet.delegations.filter((one) => one.section === section),
    comments: sheet.comments.filter(({ question }) => asked.has(question)),
    threads: sheet.threads.filter((one) => one.section === section),
    failedChecks: [],
    kept: new Map(),
    unchanged: new Set([...sheet.unchanged].filter((id) => id === section)),
  };
}
