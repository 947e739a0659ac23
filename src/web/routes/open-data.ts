/** The open interface: rows as JSON and CSV, an answer from the rules, and the description of it all. */
import { askProgrammeRules } from '../../actions/ask-programme-rules.ts';
import type { Context } from '../../actions/context.ts';
import { type OpenResource, type OpenRow, openResources } from '../../actions/open-data.ts';
import { parseDate } from '../../core/calendar.ts';
import { site } from '../../messages/site.ts';
import type { Programme } from '../../programme/programme.ts';
import { guardFormula } from '../../round/formula-guard.ts';
import { answerPath, openApi, resourcePath } from '../open-api.ts';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';

export function openDataRoutes({ context, baseUrl }: Services): readonly Route[] {
  const open = (path: string, handle: Route['handle']): Route => ({
    method: 'GET',
    path,
    access: 'public',
    handle,
  });
  return [
    open('/api/v1/openapi.json', ({ request }) =>
      request.json(openApi((baseUrl ?? new URL(request.req.url).origin).replace(/\/$/, ''))),
    ),
    open(answerPath, (call) => answer(context, call)),
    ...openResources.flatMap((resource) =>
      (['json', 'csv'] as const).map((format) =>
        open(resourcePath(resource.name, format), (call) => rows(context, call, resource, format)),
      ),
    ),
  ];
}

async function rows(
  context: Context,
  call: Call,
  resource: OpenResource,
  format: 'json' | 'csv',
): Promise<Response> {
  const { request, language } = call;
  const programme = programmeOf(context, call);
  if (!programme) return request.json({ problem: 'no-such-programme' }, 404);
  const typed = request.req.query('dato')?.trim() ?? '';
  const date = typed === '' ? programme.asOf : parseDate(typed);
  if (!date)
    return request.json(
      { problem: 'date-wrong', field: 'dato', sentence: site.wrongDay(typed)[language] },
      422,
    );
  const found = await resource.rows(context, { programme, date, language });
  if (format === 'csv')
    return request.body(csvOf(resource.columns, found), 200, { 'content-type': 'text/csv; charset=utf-8' });
  const synthetic = programme.rounds.some((round) => round.synthetic);
  return request.json({ programme: programme.id, date, synthetic, resource: resource.name, rows: found });
}

function answer(context: Context, call: Call): Response {
  const { request } = call;
  const programme = programmeOf(context, call);
  if (!programme) return request.json({ problem: 'no-such-programme' }, 404);
  const query = (name: string) => request.req.query(name) ?? '';
  const asked = askProgrammeRules(programme, {
    date: query('dato'),
    time: query('tid'),
    place: query('sted'),
    act: query('handling'),
    amount: query('antal'),
  });
  return asked.ok
    ? request.json({ programme: programme.id, parts: asked.value })
    : request.json({ problems: asked.problems }, 422);
}

function programmeOf({ programmes }: Context, { param }: Call): Programme | undefined {
  return [...programmes.values()].find(({ id }) => id === param('programme'));
}

/** Commas between, quotes where needed, and nothing that a spreadsheet would run. */
function csvOf(columns: readonly string[], found: readonly OpenRow[]): string {
  const cell = (value: OpenRow[string]) => {
    const text = typeof value === 'string' ? guardFormula(value) : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [
    columns.join(','),
    ...found.map((row) => columns.map((name) => cell(row[name] ?? '')).join(',')),
  ];
  return `${lines.join('\r\n')}\r\n`;
}
