import type { Route } from '../route.ts';
import type { Services } from '../services.ts';

/** For those who watch over the process. */
export function machineRoutes({ isReady }: Services): readonly Route[] {
  return [
    { method: 'GET', path: '/healthz', access: 'public', handle: ({ request }) => request.text('ok') },
    {
      method: 'GET',
      path: '/readyz',
      access: 'public',
      handle: async ({ request }) =>
        (await isReady()) ? request.text('ok') : request.text('the database does not answer', 503),
    },
  ];
}
