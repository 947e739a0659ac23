/** Figures divided by the rules in force when each sheet was sent, for those who work with figures. */
import type { Context } from '../../actions/context.ts';
import { type FoundRound, findRound } from '../../actions/find-round.ts';
import { splitByRule, splitChoices } from '../../actions/split-by-rule.ts';
import { textIn } from '../../core/language.ts';
import { ruleSplit as say } from '../../messages/rule-split.ts';
import { tableCsv } from '../../round/table-csv.ts';
import { renderPage } from '../components/page.tsx';
import { RuleSplitView } from '../pages/rule-split.tsx';
import type { Call, Route } from '../route.ts';
import { splitLines } from '../rule-split-rows.ts';
import type { Services } from '../services.ts';

export function ruleSplitRoutes({ context }: Services): readonly Route[] {
  const path = '/runder/:programme/:round/regler';
  const access = 'figures.read';
  const on = (work: (call: Call, found: FoundRound) => Promise<Response>) => async (call: Call) => {
    const found = findRound(context, call.param('programme'), call.param('round'));
    return found.ok ? work(call, found.value) : call.request.notFound();
  };
  return [
    { method: 'GET', path, access, handle: on((call, found) => show(context, call, found)) },
    { method: 'GET', path: `${path}.csv`, access, handle: on((call, found) => csv(context, call, found)) },
  ];
}

const chosenIn = ({ request }: Call) => ({
  figure: (request.req.query('tal') ?? '').slice(0, 200),
  rule: (request.req.query('regel') ?? '').slice(0, 200),
});

async function show(context: Context, call: Call, found: FoundRound): Promise<Response> {
  const { request, language } = call;
  const chosen = chosenIn(call);
  const choices = await splitChoices(context, found);
  const asked = chosen.rule !== '' && choices.versions.length > 0;
  const split = asked ? await splitByRule(context, found, chosen) : undefined;
  const base = `/runder/${found.key.programme}/${found.key.round}`;
  const page = {
    ...{ round: textIn(found.round.title, language), base, choices, chosen, language },
    ...(split?.ok ? { split: split.value } : {}),
    ...(split && !split.ok && split.problems[0] ? { problem: split.problems[0] } : {}),
  };
  const strip = found.round.synthetic ? ({ strip: 'synthetic' } as const) : {};
  const look = { look: 'public', styles: ['memo.css'], wide: true, ...strip } as const;
  const main = <RuleSplitView {...page} />;
  return request.html(
    renderPage({ title: say.title[language], language, path: request.req.path, main, ...look }),
    page.problem ? 422 : 200,
  );
}

async function csv(context: Context, call: Call, found: FoundRound): Promise<Response> {
  const split = await splitByRule(context, found, chosenIn(call));
  if (!split.ok) return call.request.text(say[split.problems[0]?.code ?? 'no-such-rule'][call.language], 422);
  const [head = [], ...rows] = splitLines(split.value);
  const headers = {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${found.key.round}-regler.csv"`,
  };
  return new Response(tableCsv([head, ...rows]), { headers });
}
