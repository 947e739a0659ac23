/** Where a sheet that must be signed off stands, for those who answer. */
import type { OpenSheet } from '../../actions/answering.ts';
import type { Language } from '../../core/language.ts';
import { signOff as say } from '../../messages/sign-off.ts';
import { approverOf } from '../../round/delegation.ts';
import { longMoment } from '../dates.ts';
import { Alert } from './alert.tsx';
import { WaitingComments } from './comment-box.tsx';

interface SignOffProps {
  readonly sheet: OpenSheet;
  readonly language: Language;
  readonly base: string;
}

export function SignOffNote(props: SignOffProps) {
  const { sheet, language } = props;
  if (!sheet.round.signOff) return null;
  const ready = 'ready' in sheet.state ? sheet.state.ready : undefined;
  const at = ready ? longMoment(ready.at, language, sheet.programme.timeZone) : '';
  return (
    <>
      {sheet.returned ? (
        <Alert kind="warning">
          <p class="alert-text">{say.returned(sheet.returned.by)[language]}</p>
          <p class="said">{sheet.returned.reason}</p>
        </Alert>
      ) : null}
      {ready ? (
        <Alert kind={ready.changedSince ? 'warning' : 'info'} id="godkendelse">
          <p class="alert-text">
            {
              (ready.changedSince
                ? say.changedSince
                : say.waits(at, approverOf(sheet.delegations)?.mail ?? ''))[language]
            }
          </p>
        </Alert>
      ) : null}
      {ready || sheet.returned || sheet.state.kind === 'sent' ? null : <p>{say.needed[language]}</p>}
      <WaitingComments {...props} />
    </>
  );
}
