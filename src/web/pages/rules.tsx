/** What applies: the question and its answer, the day, the whole course, and what changed. */
import type { RulesView } from '../../actions/rules-in-force.ts';
import type { Language } from '../../core/language.ts';
import { rulesPage as say } from '../../messages/rules.ts';
import { ProgrammeCrumbs, stayWith } from '../components/programme-crumbs.tsx';
import { longDate } from '../dates.ts';
import { RulesAnswer } from './rules-answer.tsx';
import { RulesChanges } from './rules-changes.tsx';
import { RulesForm } from './rules-form.tsx';
import { RulesInForce } from './rules-in-force.tsx';
import { RulesTimeline } from './rules-timeline.tsx';

export interface RulesPageProps {
  readonly view: RulesView;
  readonly language: Language;
}

export function RulesPage({ view, language }: RulesPageProps) {
  const { programme, asked } = view;
  return (
    <>
      <ProgrammeCrumbs programme={programme} others={view.others} path="/regler" language={language} />
      <h1>{say.title[language]}</h1>
      <p class="lead">{say.lead[language]}</p>
      <RulesForm view={view} language={language} />
      {asked ? <RulesAnswer view={view} asked={asked} language={language} /> : null}
      <RulesInForce view={view} language={language} />
      <RulesTimeline view={view} language={language} />
      <RulesChanges view={view} language={language} />
      <section aria-labelledby="foelg">
        <h2 id="foelg">{say.subscribe[language]}</h2>
        <ul class="plain-links">
          <li>
            <a href={`/regler.ics${stayWith(view)}`}>{say.calendar[language]}</a>
          </li>
          <li>
            <a href={`/regler.atom${stayWith(view)}`}>{say.feed[language]}</a>
          </li>
        </ul>
      </section>
      <p class="muted">
        {view.today > programme.asOf ? `${say.past(longDate(programme.asOf, language))[language]} ` : ''}
        {say.caution[language]}
      </p>
    </>
  );
}
