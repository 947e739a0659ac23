/** The whole site on a database of its own: a small programme with an open round, and links to its sheets. */
import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import pg from 'pg';
import type { Person } from '../../src/access/policy.ts';
import type { Context } from '../../src/actions/context.ts';
import { livingProgrammes } from '../../src/actions/living-programmes.ts';
import { proofreadFile } from '../../src/actions/proofread-file.ts';
import { openSession } from '../../src/actions/sign-in.ts';
import { makeCoordinatorLink, makeSheetLink } from '../../src/actions/use-link.ts';
import { toInstant } from '../../src/core/calendar.ts';
import { authorityId, questionnaireId, roundId } from '../../src/core/ids.ts';
import { createEngine } from '../../src/engine/duckdb-engine.ts';
import type { Programme } from '../../src/programme/programme.ts';
import { readProgramme } from '../../src/programme/read-programme.ts';
import { createZ3Decider } from '../../src/solver/z3.ts';
import { postgresStore } from '../../src/store/postgres-store.ts';
import { createApp } from '../../src/web/app.tsx';
import type { Services } from '../../src/web/services.ts';
import { smallFiles } from './small-programme.ts';
import { testDatabase } from './test-database.ts';

export interface TestSite {
  readonly app: Hono;
  readonly context: Context;
  /** The path of a new link to a sheet of the round; an authority's sheet is the same behind every link. */
  sheet(authority: string, questionnaire?: string): Promise<string>;
  coordinatorLink(): Promise<string>;
  /** The same site as somebody who is signed in sees it. */
  as(person: Person): { readonly app: Hono };
  /** A `cookie` header of somebody with a session. */
  cookieOf(person: Person): Promise<string>;
  /** A statement as the owner of the tables. */
  asOwner(statement: string): Promise<void>;
  closeRound(): Promise<void>;
  close(): Promise<void>;
}

interface World {
  /** The files of a programme. */
  readonly files: ReadonlyMap<string, string>;
  readonly registers: ReadonlyMap<string, string>;
  /** The round that is opened. */
  readonly round: string;
}
const smallWorld: World = { files: smallFiles, registers: new Map(), round: 'may' };

export async function testSite(world: World = smallWorld, extra: Partial<Services> = {}): Promise<TestSite> {
  const database = await testDatabase();
  const programme = programmeOf(world);
  const store = postgresStore(database.db);
  const context: Context = {
    store,
    engine: createEngine(),
    ...livingProgrammes(new Map([[programme.id, programme]]), store),
    clock: () => toInstant(new Date()),
    newToken: () => randomBytes(32).toString('base64url'),
  };
  const round = { programme: programme.id, round: roundId(world.round) };
  const act = (kind: 'open' | 'close') =>
    context.store.rounds.append(round, { kind, at: context.clock(), by: 'test' });
  await act('open');
  const faults: unknown[] = [];
  const parts = { deciders: [createZ3Decider()], now: () => performance.now() };
  const services: Services = {
    ...extra,
    context,
    proofread: (request) => proofreadFile(request, parts),
    isReady: async () => true,
    reportFault(error) {
      faults.push(error);
      console.error(error);
      return `fault-${faults.length}`;
    },
  };
  const app = createApp(services);
  return {
    app,
    context,
    async sheet(authority, questionnaire = 'parks') {
      const at = { authority: authorityId(authority), questionnaire: questionnaireId(questionnaire) };
      return `/besvarelse/${await makeSheetLink(context, context.store, { ...round, ...at })}`;
    },
    coordinatorLink: async () => `/koordinator/${await makeCoordinatorLink(context)}`,
    as: (person) => ({ app: createApp({ ...services, identify: async () => person }) }),
    async cookieOf(person) {
      const { token } = await openSession(context, { guest: person }, 'demo', 'test');
      return `pejling=${token}`;
    },
    async asOwner(statement) {
      const owner = new pg.Client({ connectionString: database.url });
      await owner.connect();
      await owner.query(statement);
      await owner.end();
    },
    closeRound: () => act('close'),
    close: () => database.close(),
  };
}

function programmeOf({ files, registers }: World): Programme {
  const read = readProgramme(files, registers);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
