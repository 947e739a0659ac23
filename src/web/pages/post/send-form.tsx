import { mayBeSent, planMark } from '../../../actions/post/round-letters.ts';
import { sha256 } from '../../../core/canonical-json.ts';
import type { Language } from '../../../core/language.ts';
import type { MailPlan } from '../../../letter/who-gets-what.ts';
import { post as say } from '../../../messages/post.ts';
import type { RoundState } from '../../../round/round-state.ts';

interface SendProps {
  readonly plan: MailPlan;
  readonly state: RoundState;
  readonly action: string;
  /** When mails would go out, if not now. */
  readonly waitsUntil: string | undefined;
  readonly states?: readonly string[];
  readonly language: Language;
}

/** What a page has shown, so that nothing else is sent. */
export const markOf = (plan: MailPlan) => sha256(planMark(plan));

/** The button that sends what stands above it. */
export function SendForm({ plan, state, action, waitsUntil, states = [], language }: SendProps) {
  if (!mayBeSent(plan, state)) return <p class="notice">{say.roundNotOpen[language]}</p>;
  if (plan.mails.length === 0) return null;
  return (
    <form method="post" action={action} class="send-form">
      <input type="hidden" name="shown" value={markOf(plan)} />
      {states.map((one) => (
        <input key={one} type="hidden" name="states" value={one} />
      ))}
      <p>{(waitsUntil === undefined ? say.goesOutNow : say.goesOut(waitsUntil))[language]}</p>
      {waitsUntil === undefined ? null : (
        <div class="form-group-checkbox">
          <input class="form-checkbox" type="checkbox" id="anytime" name="anytime" value="ja" />
          <label for="anytime">{say.anyTime[language]}</label>
        </div>
      )}
      <div class="button-row">
        <button class="button button-primary" type="submit">
          {say.sendTo(plan.mails.length)[language]}
        </button>
      </div>
    </form>
  );
}
