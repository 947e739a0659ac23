import type { FoundRound } from '../../../actions/find-round.ts';
import type { LetterView } from '../../../actions/post/letter-view.ts';
import type { Language } from '../../../core/language.ts';
import type { Phrase } from '../../../messages/phrase.ts';
import { post as say } from '../../../messages/post.ts';
import type { SummaryItem } from '../../components/error-summary.tsx';
import { LetterPlan } from './letter-plan.tsx';
import { LettersSent } from './letter-progress.tsx';
import { LetterTexts, type TypedText } from './letter-texts.tsx';
import { MailPreview } from './mail-preview.tsx';
import { momentOf } from './moment-of.ts';
import { RoundFrame, roundAddress } from './round-frame.tsx';
import { SendForm } from './send-form.tsx';

export interface LetterPage {
  readonly found: FoundRound;
  readonly view: LetterView;
  readonly language: Language;
  readonly problems?: readonly SummaryItem[];
  readonly typed?: TypedText;
  readonly done?: Phrase | undefined;
}

export function Invitations(page: LetterPage) {
  const { found, view, language, problems = [], typed, done } = page;
  const address = `${roundAddress(found)}/indbydelser`;
  return (
    <RoundFrame {...{ found, language, problems, done }} title={say.invitations} page="/indbydelser">
      <LettersSent programme={found.programme} letters={view.letters} address={address} language={language} />
      <h2 id="modtagere">{say.receiver[language]}</h2>
      {view.hasContacts ? null : <p class="notice">{say.noContacts[language]}</p>}
      <LetterPlan found={found} plan={view.plan} address={`${address}?`} language={language} />
      {view.shown ? <MailPreview {...view.shown} language={language} /> : null}
      <SendForm
        plan={view.plan}
        state={view.state}
        action={`${address}/send`}
        waitsUntil={momentOf(view.waitsUntil, language)}
        language={language}
      />
      <LetterTexts
        texts={['invitation']}
        textOf={view.textOf}
        action={`${address}/tekst`}
        typed={typed}
        language={language}
      />
    </RoundFrame>
  );
}
