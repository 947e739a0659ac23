/** Builds the parts and hands them out. The only file that knows them all; nothing imports it. */
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { housePerson } from './actions/guests.ts';
import { livingProgrammes } from './actions/living-programmes.ts';
import { loadDemo } from './actions/load-demo.ts';
import {
  checkProgramme,
  type LoadedProgrammes,
  loadProgrammes,
  type ReadProgramme,
} from './actions/load-programmes.ts';
import type { ProofreadParts } from './actions/proofread.ts';
import type { ExitCode, House, Meanwhile, Terminal } from './cli/command.ts';
import { commands } from './cli/commands.ts';
import { takeDataFolder } from './cli/data-folder-argument.ts';
import { runCommand } from './cli/run-command.ts';
import { readSettings, type Settings } from './cli/settings.ts';
import { toInstant } from './core/calendar.ts';
import { failed, ok, type Result } from './core/result.ts';
import { createEngine } from './engine/duckdb-engine.ts';
import { letterWords } from './messages/letters.ts';
import { templateProblemLine } from './messages/template-problem.ts';
import { createMailer, mailHost } from './post/mailer.ts';
import { readOutbox } from './post/outbox.ts';
import type { Programme } from './programme/programme.ts';
import { writeApart } from './publish/write-apart.ts';
import { createZ3Decider } from './solver/z3.ts';
import { databaseProblemText, serverNewsText } from './store/database-problem-text.ts';
import { stayJoined } from './store/embedded/stay-joined.ts';
import { openDatabase } from './store/open-database.ts';
import { postgresStore } from './store/postgres-store.ts';
import { programmeCache } from './store/programme-cache.ts';
import { programmeFolders, readProgrammeFolder, registers } from './store/programme-folders.ts';
import { answerProofreading, proofreadApart, proofreadingThread } from './web/proofread-apart.ts';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const out = (line: string) => process.stdout.write(`${line}\n`);
const err = (line: string) => process.stderr.write(`${line}\n`);

// A reader that stops reading, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

async function main(args: readonly string[]): Promise<ExitCode> {
  const taken = takeDataFolder(args);
  if (!taken.ok) {
    err(`pejling: ${taken.problems[0]}`);
    return 2;
  }
  const { folder: given, rest } = taken.value;
  const settings = readSettings({ ...process.env, ...(given === undefined ? {} : { PEJLING_DATA: given }) });
  if (!settings.ok) {
    for (const { name, sentence } of settings.problems) err(`${name} ${sentence}`);
    return 2;
  }
  // Whoever reaches the data folder runs the house.
  return runCommand(commands, rest, terminalWith(settings.value), housePerson);
}

/** Writes memos; it lies beside the program that was built. */
const writing = writeApart(new URL('./writing-thread.js', import.meta.url));

const proofreading = (): ProofreadParts => ({ deciders: [createZ3Decider()], now: () => performance.now() });

function terminalWith(settings: Settings): Terminal {
  return {
    settings,
    out,
    err,
    proofreading,
    writing,
    readProgramme(folder) {
      // A folder somewhere else may bring registers of its own, beside its `programmes/`.
      const beside = dirname(dirname(resolve(folder)));
      const known = registers(project, settings.dataFolder, beside);
      return checkProgramme(readProgrammeFolder(folder), known, (problem) => templateProblemLine(problem));
    },
    async openHouse(brought, meanwhile) {
      const house = await openHouse(settings, { brought, meanwhile });
      if (house.ok) return house.value;
      for (const sentence of house.problems) err(sentence);
      return undefined;
    },
    async serve(options) {
      const { serve } = await import('./web/serve.ts');
      const { openidProvider } = await import('./identity/openid.ts');
      const proofread = proofreadApart(new URL(import.meta.url));
      const shown = settings.demo && settings.smtpUrl === undefined;
      const outbox = shown ? { outbox: (most: number) => readOutbox(settings.dataFolder, most) } : {};
      const house = await openHouse(settings);
      if (!house.ok) {
        for (const sentence of house.problems) err(sentence);
        return 1;
      }
      return serve(
        house.value,
        {
          ...settings,
          ...options,
          publicFolder: join(project, 'dist', 'public'),
          proofread,
          mailer: createMailer(settings),
          ...outbox,
          ...(settings.provider
            ? { signInProvider: { provider: openidProvider(settings.provider), mapping: settings.provider } }
            : {}),
        },
        { out, err },
      );
    },
  };
}

function programmesOf({ dataFolder }: Settings): LoadedProgrammes {
  const around = registers(project, dataFolder);
  // The program's own text tells one build from another: it names its parts by what they hold.
  const version = createHash('sha256')
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .digest('hex');
  const cache = programmeCache<ReadProgramme>(join(dataFolder, 'cache', 'programmes'), version, around);
  return loadProgrammes(programmeFolders(project, dataFolder), around, cache);
}

interface Opening {
  readonly brought?: Programme | undefined;
  readonly meanwhile?: Meanwhile | undefined;
}

/** The programmes, and the database, which starts while they are read. */
async function openParts(settings: Settings, { brought, meanwhile }: Opening) {
  // The database starts while the programmes are read; it is on its way before this thread is busy with them.
  const begun = Promise.withResolvers<void>();
  const starting = settings.databaseUrl
    ? undefined
    : stayJoined(settings.dataFolder, (news) => err(serverNewsText(news)), begun.resolve);
  await Promise.race([begun.promise, starting]);
  const loaded = programmesOf(settings);
  for (const problem of loaded.problems) err(problem);
  if (loaded.problems.length > 0) err('Programmes with faults are left out.');
  const folded = brought ? new Map(loaded.programmes).set(brought.id, brought) : loaded.programmes;
  const engine = createEngine();
  meanwhile?.({ programmes: folded });
  const embedded = await starting;
  const databaseUrl = settings.databaseUrl ?? (embedded?.ok ? embedded.value.url : '');
  const opened = embedded?.ok === false ? embedded : await openDatabase(databaseUrl);
  if (!opened.ok) {
    await engine.close();
    if (embedded?.ok) await embedded.value.leave();
    return failed(...opened.problems.map(databaseProblemText));
  }
  return ok({
    programmes: folded,
    engine,
    databaseUrl,
    db: opened.value.db,
    async close() {
      await engine.close();
      await opened.value.close();
      if (embedded?.ok) await embedded.value.leave();
    },
  });
}

async function openHouse(settings: Settings, opening: Opening = {}): Promise<Result<House, string>> {
  const opened = await openParts(settings, opening);
  if (!opened.ok) return opened;
  const { engine, programmes, databaseUrl, db, close } = opened.value;
  const store = postgresStore(db);
  const house: House = {
    store,
    engine,
    ...livingProgrammes(programmes, store),
    clock: () => toInstant(new Date()),
    newToken: () => randomBytes(32).toString('base64url'),
    writeApart: writing,
    officeAt: (baseUrl) => ({
      mailer: createMailer({ baseUrl, ...settings }),
      words: letterWords,
      async receiptPdf(receipt, language) {
        const { paperPdf } = await import('./publish/paper/paper-pdf.ts');
        const { receiptPaper } = await import('./web/paper/sheet-on-paper.ts');
        return paperPdf(receiptPaper(receipt, language));
      },
      baseUrl,
      host: mailHost({ baseUrl, ...settings }),
      mailsPerMinute: settings.mailsPerMinute,
    }),
    async startJobs(work, report) {
      const { startJobQueue } = await import('./post/job-queue.ts');
      return startJobQueue(databaseUrl, work, report);
    },
    close,
  };
  try {
    await house.refresh?.();
    if (settings.demo) await loadDemo(house, err);
  } catch (error) {
    await house.close();
    throw error;
  }
  return ok(house);
}

/** This program again, as the thread that the site's proofreading runs in. */
function proofreadFor(port: MessagePort): void {
  const parts = proofreading();
  answerProofreading(port, async (request) => {
    const { proofreadFile } = await import('./actions/proofread-file.ts');
    return proofreadFile(request, parts);
  });
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  err(
    `Pejling needs Node 22.18 or newer, and this is ${process.versions.node}. Run bin/pejling, which brings its own.`,
  );
  process.exit(2);
}

try {
  if (parentPort && workerData === proofreadingThread) proofreadFor(parentPort);
  else process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const reference = randomBytes(4).toString('hex');
  err(`Something went wrong at our end (${reference}). What was acknowledged as done is done.`);
  err(error instanceof Error ? (error.stack ?? error.message) : String(error));
  // Whatever still runs, such as a server that has begun to listen, must not go on half alive.
  process.exit(1);
}
