import type { Instant } from '../../core/calendar.ts';
import { type Language, textIn } from '../../core/language.ts';
import { answering as say } from '../../messages/answering.ts';
import type { Programme } from '../../programme/programme.ts';
import { provisionsAt } from '../../rules/at-answer-time.ts';

/** The orders and guidelines in force at the moment of sending; nothing where the programme has no rules. */
export function RulesWhenSent(of: {
  programme: Pick<Programme, 'rules' | 'timeZone'>;
  at: Instant;
  language: Language;
}) {
  const { programme, at, language } = of;
  if (!programme.rules) return null;
  const { inForce, uncertain } = provisionsAt(programme.rules, programme.timeZone, at);
  return (
    <section aria-labelledby="regler-da">
      <h2 id="regler-da">{say.rulesWhenSent[language]}</h2>
      {inForce.length + uncertain.length === 0 ? (
        <p>{say.noRulesWhenSent[language]}</p>
      ) : (
        <ul>
          {inForce.map(({ ref, version }) => (
            <li key={ref}>{textIn(version.title, language)}</li>
          ))}
          {uncertain.map(({ ref, version }) => (
            <li key={ref}>
              {textIn(version.title, language)} ({say.ruleUncertain[language]})
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
