import type { Context } from '../../actions/context.ts';
import { exportLog, type LogWish, readLog } from '../../actions/read-log.ts';
import { logPage as say } from '../../messages/log.ts';
import { renderPage } from '../components/page.tsx';
import { LogTable } from '../pages/log.tsx';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';

/** What people have done. */
export function logRoutes({ context }: Services): readonly Route[] {
  return [
    { method: 'GET', path: '/log', access: 'log.read', handle: (call) => show(context, call) },
    {
      method: 'GET',
      path: '/log.csv',
      access: 'log.read',
      async handle(call) {
        const csv = await exportLog(context, wishOf(call));
        const at = context.clock();
        await context.store.log.append({ at, by: call.person.name, act: 'log.exported', object: 'log' });
        const type = { 'content-type': 'text/csv; charset=utf-8' };
        return new Response(`\ufeff${csv}\r\n`, {
          headers: { ...type, 'content-disposition': 'attachment; filename="log.csv"' },
        });
      },
    },
  ];
}

/** Characters that no database takes are none that anyone looks for. */
function wishOf({ request }: Call): LogWish {
  const typed = (name: string) => (request.req.query(name) ?? '').replaceAll('\0', '').toWellFormed();
  return {
    from: typed('fra'),
    to: typed('til'),
    by: typed('hvem'),
    act: typed('hvad'),
    object: typed('paa'),
    before: typed('foer'),
  };
}

async function show(context: Context, call: Call): Promise<Response> {
  const { request, language } = call;
  const wish = wishOf(call);
  const view = await readLog(context, wish);
  const main = <LogTable view={view} wish={wish} language={language} />;
  const frame = { title: say.title[language], language, path: '/log', look: 'public' } as const;
  return request.html(renderPage({ ...frame, main, wide: true }), view.wrong.length > 0 ? 422 : 200);
}
