/** Two people changed the same question: both entries, and the choice between them. */
import type { Conflict, OpenSheet } from '../../actions/answering.ts';
import { type Language, textIn } from '../../core/language.ts';
import { answering as say } from '../../messages/answering.ts';
import { questionsOf } from '../../questionnaire/logic/compile-logic.ts';
import { entryText } from '../answer-text.ts';
import { longMoment } from '../dates.ts';

export function ConflictChoice(props: {
  readonly conflict: Conflict;
  readonly sheet: OpenSheet;
  readonly language: Language;
}) {
  const { conflict, sheet, language } = props;
  const { question: id, theirs, mine } = conflict;
  const question = questionsOf(sheet.questionnaire).find((one) => one.id === id);
  if (!question) return null;
  const time = longMoment(theirs.at, language, sheet.programme.timeZone);
  const choice = `_conflict.${id}`;
  return (
    <fieldset class="conflict" id={`konflikt-${id}`}>
      <legend>
        <strong>
          {say.conflictTitle[language]}: {textIn(question.label, language)}
        </strong>
      </legend>
      <p>{say.conflictText[language]}</p>
      <p>
        {say.conflictTheirs(theirs.by || say.someone[language], time)[language]}{' '}
        <strong>{entryText(question, theirs.entry, language)}</strong>
      </p>
      <p>
        {say.conflictMine[language]} <strong>{entryText(question, mine, language)}</strong>
      </p>
      <input type="hidden" name={`${choice}.mine`} value={JSON.stringify(mine)} />
      <div class="form-group-radio">
        <input class="form-radio" type="radio" id={`${choice}-theirs`} name={choice} value="theirs" checked />
        <label for={`${choice}-theirs`}>{say.keepTheirs[language]}</label>
      </div>
      <div class="form-group-radio">
        <input class="form-radio" type="radio" id={`${choice}-mine`} name={choice} value="mine" />
        <label for={`${choice}-mine`}>{say.keepMine[language]}</label>
      </div>
    </fieldset>
  );
}
