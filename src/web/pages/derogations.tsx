/** Departing from duties: what is open on a day, and national numbers in which nobody can be recognised. */
import type { DerogationsView, OpenAct } from '../../actions/derogations.ts';
import { type Language, textIn } from '../../core/language.ts';
import { fewestCitizens } from '../../derogation/count-derogations.ts';
import { derogationsPage as say } from '../../messages/derogations.ts';
import { DayForm } from '../components/day-form.tsx';
import { ProgrammeCrumbs, stayWith } from '../components/programme-crumbs.tsx';
import { ScrollRegion } from '../components/scroll-region.tsx';
import { VerdictTag } from '../components/verdict-tag.tsx';
import { longDate } from '../dates.ts';
import { CountTable } from './derogation-counts.tsx';
import { versionName } from './rules-text.ts';

interface DerogationsPageProps {
  readonly view: DerogationsView;
  /** What the reader may do beyond reading this. */
  readonly may: { readonly own: boolean; readonly follow: boolean };
  readonly language: Language;
}

export function DerogationsPage({ view, may, language }: DerogationsPageProps) {
  return (
    <>
      <ProgrammeCrumbs {...view} path="/fravigelser" language={language} />
      <h1>{say.title[language]}</h1>
      <p class="lead">{say.lead[language]}</p>
      {may.own || may.follow ? (
        <ul class="plain-links">
          {may.own ? (
            <li>
              <a href={`/fravigelser/egne${stayWith(view)}`}>{say.toOwn[language]}</a>
            </li>
          ) : null}
          {may.follow ? (
            <li>
              <a href={`/fravigelser/alle${stayWith(view)}`}>{say.toAll[language]}</a>
            </li>
          ) : null}
        </ul>
      ) : null}
      <DayForm path="/fravigelser" view={view} language={language} />
      <Complaint view={view} language={language} />
      <OpenActs view={view} language={language} />
      <Numbers view={view} language={language} />
    </>
  );
}

export function Complaint({
  view,
  language,
}: {
  readonly view: Pick<DerogationsView, 'terms'>;
  readonly language: Language;
}) {
  return (
    <section class="complaint" aria-labelledby="klage">
      <h2 id="klage">{say.complaintTitle[language]}</h2>
      <p>{textIn(view.terms.complaint, language)}</p>
    </section>
  );
}

function OpenActs({ view, language }: Omit<DerogationsPageProps, 'may'>) {
  const title = say.whatOn(longDate(view.date, language))[language];
  return (
    <section aria-labelledby="hvad">
      <h2 id="hvad">{title}</h2>
      <ScrollRegion name={title}>
        <table class="acts-table">
          <thead>
            <tr>
              {[say.act, say.duty, say.verdict, say.because].map((head) => (
                <th key={head.en} scope="col">
                  {head[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.acts.map((open) => (
              <tr key={open.act.id}>
                <th scope="row">{textIn(open.act.title, language)}</th>
                <td>{dutyText(open, language)}</td>
                <td>
                  <VerdictTag verdict={open.answer.verdict} language={language} />
                </td>
                <td>{becauseText(open, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

/** `Serviceloven § 85` */
export function dutyText({ duty }: Pick<OpenAct, 'duty'>, language: Language): string {
  return duty ? `${textIn(duty.law.title, language)} ${duty.duty.paragraph ?? ''}`.trim() : '';
}

function becauseText({ answer }: OpenAct, language: Language): string {
  const [ground] = answer.because;
  if (!ground) return say.dutyStands[language];
  return `${versionName(ground.dated.version, language)}: ${textIn(ground.provision.text, language)}`;
}

function Numbers({ view, language }: Omit<DerogationsPageProps, 'may'>) {
  const { counts, rules, terms } = view;
  const titles = (list: readonly { readonly id: string; readonly title: OpenAct['act']['title'] }[]) =>
    new Map(list.map(({ id, title }) => [id, textIn(title, language)]));
  return (
    <section aria-labelledby="tal">
      <h2 id="tal">{say.numbers[language]}</h2>
      {counts.all.decisions === 0 ? (
        <p>{say.noneRegistered[language]}</p>
      ) : (
        <>
          <CountTable
            title={say.byAct[language]}
            rows={counts.byAct}
            names={titles(rules.acts)}
            all={counts.all}
            language={language}
          />
          <CountTable
            title={say.byGround[language]}
            rows={counts.byGround}
            names={titles(terms.grounds)}
            all={counts.all}
            language={language}
          />
          <CountTable
            title={say.byMonth[language]}
            rows={counts.byMonth}
            all={counts.all}
            language={language}
          />
          <p class="muted">{say.tooFewNote(fewestCitizens)[language]}</p>
        </>
      )}
    </section>
  );
}
