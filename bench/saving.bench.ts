/** Saving one answer at 50 savers, against a bare INSERT through the same pool. */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import type { Context } from '../src/actions/context.ts';
import { loadProgrammes } from '../src/actions/load-programmes.ts';
import { saveField } from '../src/actions/save-field.ts';
import { makeSheetLink } from '../src/actions/use-link.ts';
import { toInstant } from '../src/core/calendar.ts';
import { questionId } from '../src/core/ids.ts';
import { createEngine } from '../src/engine/duckdb-engine.ts';
import { joinEmbeddedServer } from '../src/store/embedded/embedded-postgres.ts';
import { openDatabase } from '../src/store/open-database.ts';
import { postgresStore } from '../src/store/postgres-store.ts';
import { programmeFolders, registers } from '../src/store/programme-folders.ts';
import { percentile, print, rounded } from './measure.ts';

const savers = 50;
const savesEach = 40;
const folder = mkdtempSync(join(tmpdir(), 'pejling-bench-'));
const server = await joinEmbeddedServer(folder);
if (!server.ok) throw new Error(JSON.stringify(server.problems));
const opened = await openDatabase(server.value.url);
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const { db } = opened.value;
const store = postgresStore(db);
const { programmes } = loadProgrammes(programmeFolders('.'), registers('.'));
const context: Context = {
  store,
  programmes,
  engine: createEngine(),
  clock: () => toInstant(new Date()),
  newToken: () => randomBytes(32).toString('base64url'),
};

const [programme] = programmes.values();
const round = programme?.rounds.find(({ trial }) => trial);
if (!programme || !round) throw new Error('no trial round');
const key = { programme: programme.id, round: round.id };
await store.rounds.append(key, { kind: 'open', at: context.clock(), by: 'bench' });
const [questionnaire] = programme.questionnaires;
if (!questionnaire) throw new Error('no questionnaire');
const links = await Promise.all(
  programme.authorities
    .slice(0, savers)
    .map(({ id }) =>
      makeSheetLink(context, store, { ...key, authority: id, questionnaire: questionnaire.id }),
    ),
);

// A table of the same shape and indexes without row security, and no word to the database beside the INSERT itself.
const owner = new pg.Client({ connectionString: server.value.url });
await owner.connect();
await owner.query('create table bare (like entry including all); grant insert on bare to pejling_app');
await owner.end();
const bareTable = sql`insert into bare (programme_id, round_id, authority_id, questionnaire_id, question_id, entry, save_id, at, by_name)
  values ('bare', 'bare', ${'0101'}, 'bare', 'q', '{"q":["1"]}', `;
const bare = (saver: number) =>
  store.onBehalfOf({ reach: 'by-link', roles: [] }, () =>
    sql`${bareTable}${randomUUID()}, now(), ${String(saver)})`.execute(db),
  );
const last = new Map<number, number>();
let turn = 0;
const whole = async (saver: number) => {
  turn += 1;
  const saved = await saveField(context, {
    token: links[saver] ?? '',
    question: questionId('remarks'),
    form: { remarks: [`answer ${turn}`] },
    seen: last.get(saver) ?? 0,
    saveId: randomUUID(),
    by: 'bench',
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
  last.set(saver, saved.value.field.entryId);
};

async function measure(work: (saver: number) => Promise<unknown>) {
  const times: number[] = [];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: savers }, async (_, saver) => {
      for (let turn = 0; turn < savesEach; turn += 1) {
        const from = performance.now();
        await work(saver);
        times.push(performance.now() - from);
      }
    }),
  );
  return {
    p95: percentile(times, 0.95),
    perSecond: (savers * savesEach) / ((performance.now() - began) / 1000),
  };
}

await measure(bare);
await measure(whole);
const rival = await measure(bare);
const ours = await measure(whole);
print([
  {
    name: 'one saved answer (link, round, conflict, save), p95 at 50 savers',
    value: rounded(ours.p95),
    unit: 'ms',
    limit: rounded(rival.p95 * 1.5),
    rival: { name: 'bare INSERT', value: rounded(rival.p95) },
    ratio: rounded(ours.p95 / rival.p95),
    limitRatio: 1.5,
  },
  {
    name: 'saves per second',
    value: rounded(ours.perSecond, 0),
    unit: '1/s',
    limit: rounded(rival.perSecond * 0.6, 0),
    rival: { name: 'bare INSERT', value: rounded(rival.perSecond, 0) },
    ratio: rounded(ours.perSecond / rival.perSecond),
    limitRatio: 0.6,
  },
]);
await context.engine.close();
await opened.value.close();
await server.value.leave();
rmSync(folder, { recursive: true, force: true });
