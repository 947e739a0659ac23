import { post as say } from '../../messages/post.ts';
import { renderPage } from '../components/page.tsx';
import { Outbox } from '../pages/post/outbox.tsx';
import type { Route } from '../route.ts';
import type { Services } from '../services.ts';

const most = 100;

/** The mails that the demo would have sent; no such page elsewhere. */
export function outboxRoutes({ outbox }: Services): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/postkasse',
      access: 'public',
      async handle({ request, language }) {
        if (!outbox) return request.notFound();
        const main = <Outbox mails={await outbox(most)} most={most} language={language} />;
        const frame = { title: say.outbox[language], language, path: '/postkasse', look: 'public' } as const;
        return request.html(renderPage({ ...frame, main }));
      },
    },
  ];
}
