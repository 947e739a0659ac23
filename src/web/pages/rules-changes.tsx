/** What changed between two days: what happened, and answers that have become others. */
import { type Language, textIn } from '../../core/language.ts';
import { dateOf } from '../../core/local-moment.ts';
import { rulesPage as say, verdicts } from '../../messages/rules.ts';
import { formatNumber } from '../../quantity/number-format.ts';
import type { Answer } from '../../rules/ask-rules.ts';
import { type Change, type Difference, momentsOf } from '../../rules/changes.ts';
import type { Act, Rules } from '../../rules/rules.ts';
import type { DatedVersion } from '../../rules/spans.ts';
import { ProgrammeField } from '../components/programme-crumbs.tsx';
import { ScrollRegion } from '../components/scroll-region.tsx';
import { longDate } from '../dates.ts';
import { longLocal } from '../local-dates.ts';
import type { RulesPageProps } from './rules.tsx';
import { Field, named, problemText } from './rules-form.tsx';
import { versionName } from './rules-text.ts';

export function RulesChanges({ view, language }: RulesPageProps) {
  const { between, rules, date, problems } = view;
  const told = (codes: readonly string[]) =>
    problems.filter(({ code }) => codes.includes(code)).map((problem) => problemText(problem, language));
  const [from, to] = [told(['from-wrong', 'from-after-to']), told(['to-wrong'])];
  return (
    <section aria-labelledby="aendret">
      <h2 id="aendret">{say.changesTitle[language]}</h2>
      <form method="get" action="/regler#aendret" class="ask-form ask-row">
        <ProgrammeField {...view} />
        <input type="hidden" name="dato" value={date} />
        <Field id="fra" label={say.fromDay[language]} problems={from}>
          <input {...named('fra', from)} class="form-input" type="date" value={between.from} />
        </Field>
        <Field id="til" label={say.toDay[language]} problems={to}>
          <input {...named('til', to)} class="form-input" type="date" value={between.to} />
        </Field>
        <div class="ask-send">
          <button class="button button-secondary" type="submit">
            {say.show[language]}
          </button>
        </div>
      </form>
      <h3>
        {say.changesBetween(longDate(between.from, language), longDate(between.to, language))[language]}
      </h3>
      {between.changes.length === 0 ? (
        <p>{say.noChanges[language]}</p>
      ) : (
        <ol class="change-list no-max-width">
          {between.changes.map((change) => (
            <li key={changeText(change, language) + changeWhen(change, language)}>
              <span class="change-when">{changeWhen(change, language)}</span> {changeText(change, language)}
            </li>
          ))}
        </ol>
      )}
      <h3>{say.answersChanged[language]}</h3>
      {between.differences.length === 0 ? (
        <p>{say.noAnswersChanged[language]}</p>
      ) : (
        <DifferenceTable differences={between.differences} rules={rules} language={language} />
      )}
    </section>
  );
}

/** Also for calendars and feeds. */
export function changeText(change: Change, language: Language): string {
  switch (change.kind) {
    case 'event': {
      const to = change.event.to ? ` (${say.eventTo(longDate(change.event.to, language))[language]})` : '';
      return `${textIn(change.event.title, language)}${to}`;
    }
    case 'begins':
      if (change.dated.version.change?.kind === 'repeals') return repealText(change.dated, language);
      return say.begins(nameOf(change.dated, language))[language];
    case 'ends':
      return say.ends(nameOf(change.dated, language))[language];
    case 'agreed':
      return say.agreedChange(nameOf(change.dated, language))[language];
    case 'issued':
      return say.issuedChange(nameOf(change.dated, language))[language];
  }
}

function repealText({ order, version }: DatedVersion, language: Language): string {
  const other = order.versions.find(({ id }) => id === version.change?.version);
  const name = other ? versionName(other, language) : versionName(version, language);
  return say.repealed(`${textIn(order.title, language)} – ${name}`)[language];
}

function nameOf(
  { order, version }: Extract<Change, { dated: unknown }>['dated'],
  language: Language,
): string {
  return `${textIn(order.title, language)} – ${versionName(version, language)}`;
}

function changeWhen(change: Change, language: Language): string {
  const [first, last] = momentsOf(change);
  if (first === last) return longLocal(first, language);
  if (dateOf(first) === dateOf(last)) return longDate(dateOf(first), language);
  return `${longLocal(first, language)}${say.or[language]}${longLocal(last, language)}`;
}

interface TableProps {
  readonly differences: readonly Difference[];
  readonly rules: Rules;
  readonly language: Language;
}

function DifferenceTable({ differences, rules, language }: TableProps) {
  return (
    <ScrollRegion name={say.answersChanged[language]}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.what[language]}</th>
            <th scope="col">{say.where[language]}</th>
            <th scope="col">{say.before[language]}</th>
            <th scope="col">{say.after[language]}</th>
          </tr>
        </thead>
        <tbody>
          {shownRows(differences, language).map(({ act, places, before, after }) => (
            <tr key={act.id + before + after}>
              <th scope="row">{textIn(act.title, language)}</th>
              <td>
                {places.length === rules.places.length
                  ? say.allPlaces[language]
                  : places.map(({ title }) => textIn(title, language)).join(', ')}
              </td>
              <td>{before}</td>
              <td>
                <strong>{after}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface ShownRow {
  readonly act: Act;
  readonly places: Difference['places'];
  readonly before: string;
  readonly after: string;
}

/** Places whose answers read the same stand in one row, though their grounds may differ. */
function shownRows(differences: readonly Difference[], language: Language): readonly ShownRow[] {
  const rows = new Map<string, ShownRow>();
  for (const { act, places, ...answers } of differences) {
    const before = shortAnswer(answers.before, act, language);
    const after = shortAnswer(answers.after, act, language);
    const key = `${act.id}\n${before}\n${after}`;
    rows.set(key, { act, places: [...(rows.get(key)?.places ?? []), ...places], before, after });
  }
  return [...rows.values()];
}

/** The verdict, or the limit where that is the answer. */
function shortAnswer({ verdict, because }: Answer, act: Act, language: Language): string {
  const effect = because[0]?.provision.effect;
  if (effect?.kind !== 'limits' || !act.amount) return verdicts[verdict][language];
  const limit = act.amount.limit === 'at-most' ? say.atMost : say.atLeast;
  const unit = textIn(act.amount.unit, language);
  const shown = (amount: number | undefined) =>
    amount === undefined ? [] : [limit(formatNumber(amount, language), unit)[language]];
  const [freely, conditional] = [shown(effect.freely), shown(effect.onConditions)];
  return [...freely, ...conditional.map((text) => say.onConditions(text)[language])].join('; ');
}
