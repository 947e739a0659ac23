/** The sections of a sheet with what each still needs; what is missing takes you there. */
import type { SectionProgress } from '../../actions/answering.ts';
import { type Language, textIn } from '../../core/language.ts';
import { answering as say } from '../../messages/answering.ts';
import { delegation } from '../../messages/delegation.ts';
import { type Delegation, delegationState, holderOf } from '../../round/delegation.ts';
import { longDate } from '../dates.ts';

interface SectionListProps {
  readonly sections: readonly SectionProgress[];
  readonly delegations?: readonly Delegation[];
  readonly language: Language;
  readonly base: string;
  /** May answers be given? Else there is nothing to go to. */
  readonly open: boolean;
}

export function SectionList({ sections, delegations = [], language, base, open }: SectionListProps) {
  const done = sections.filter(({ unanswered }) => unanswered.length === 0).length;
  return (
    <>
      <p class="muted">{say.sectionsDone(done, sections.length)[language]}</p>
      <ol class="task-list no-max-width">
        {sections.map((progress) => {
          const { section } = progress;
          const { look, text, missing } = stateOf(progress);
          const title = textIn(section.title, language);
          return (
            <li key={section.id}>
              {open ? <a href={`${base}/${section.id}${missing ? '?mangler' : ''}`}>{title}</a> : title}
              <span class={`state ${look}`}>{text[language]}</span>
              <Holder held={holderOf(delegations, section.id)} language={language} />
            </li>
          );
        })}
      </ol>
    </>
  );
}

function Holder({ held, language }: { readonly held: Delegation | undefined; readonly language: Language }) {
  if (!held) return null;
  const due = held.due ? longDate(held.due, language) : '';
  const isDone = delegationState(held.events).kind === 'done';
  const text = isDone ? delegation.colleagueDone(held.mail) : delegation.atColleague(held.mail, due);
  return <span class="held">{text[language]}</span>;
}

function stateOf({ answered, asked, toMend, unanswered }: SectionProgress) {
  if (unanswered.length === 0 && toMend.length === 0)
    return { look: 'state-done', text: say.stateDone, missing: false };
  if (answered === 0 && asked.every(({ required }) => !required))
    return { look: '', text: say.stateOptional, missing: false };
  if (answered === 0) return { look: '', text: say.stateNotBegun, missing: false };
  if (toMend.length > 0) return { look: 'state-mend', text: say.stateMend(toMend.length), missing: true };
  return { look: '', text: say.stateBegun(answered, asked.length), missing: false };
}
