import { startTrial, trialChoices } from '../../actions/start-trial.ts';
import { answering } from '../../messages/answering.ts';
import { renderPage } from '../components/page.tsx';
import { messagePage } from '../pages/message-page.tsx';
import { TrialStart } from '../pages/trial-start.tsx';
import { first, readForm } from '../request-form.ts';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';

/** A questionnaire for anyone who wants to try. */
export function trialRoutes({ context }: Services): readonly Route[] {
  return [
    { method: 'GET', path: '/proev', access: 'public', handle: (call) => show(call, false) },
    {
      method: 'POST',
      path: '/proev',
      access: 'public',
      async handle(call) {
        const form = await readForm(call.request);
        const wish = {
          programme: first(form, 'programme'),
          questionnaire: first(form, 'questionnaire'),
          authority: first(form, 'authority'),
        };
        const started = await startTrial(context, wish);
        return started.ok ? call.request.redirect(`/besvarelse/${started.value}`, 303) : show(call, true);
      },
    },
  ];

  async function show({ request, language }: Call, refused: boolean): Promise<Response> {
    const choices = await trialChoices(context, [...context.programmes.keys()][0] ?? '');
    const title = answering.trialTitle[language];
    if (!choices.ok)
      return request.html(
        messagePage({ title, text: answering.trialNone[language], language, path: '/proev' }),
      );
    const main = <TrialStart choices={choices.value} language={language} refused={refused} />;
    return request.html(
      renderPage({ title, language, path: '/proev', look: 'respondent', strip: 'trial', main }),
      refused ? 422 : 200,
    );
  }
}
