import { ownSessions } from '../../actions/own-sessions.ts';
import { signIn as say } from '../../messages/sign-in.ts';
import { whoAsks } from '../asker.ts';
import { renderPage } from '../components/page.tsx';
import { MyPage } from '../pages/my-page.tsx';
import { first, readForm } from '../request-form.ts';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';

/** What one is here, and where one is signed in. */
export function myPageRoutes(services: Services): readonly Route[] {
  const { context } = services;
  return [
    { method: 'GET', path: '/min-side', access: 'signed-in', handle: (call) => show(services, call) },
    {
      method: 'POST',
      path: '/min-side/luk',
      access: 'signed-in',
      async handle({ request, person }) {
        const id = first(await readForm(request), 'session');
        if (person.account) {
          const at = context.clock();
          const ended = await context.store.sessions.endOne(person.account, id, at);
          const object = `account/${person.account}`;
          if (ended) await context.store.log.append({ at, by: person.name, act: 'session.ended', object });
        }
        return request.redirect('/min-side', 303);
      },
    },
  ];
}

async function show(services: Services, call: Call): Promise<Response> {
  const { context } = services;
  const { request, language, person } = call;
  const { session } = await whoAsks(services, request);
  const authority = [...context.programmes.values()]
    .flatMap(({ authorities }) => authorities)
    .find(({ id }) => id === person.authority);
  const main = (
    <MyPage
      person={person}
      authority={authority?.name}
      session={session}
      sessions={await ownSessions(context, person)}
      language={language}
    />
  );
  const title = say.myPage[language];
  return request.html(renderPage({ title, language, path: '/min-side', look: 'public', main }));
}
