/** Who may import whom. ARCHITECTURE.md prints this table; a test holds the code against it. */

interface Border {
  readonly does: string;
  /** No database, clock, web or environment. */
  readonly pure: boolean;
  /** Modules, or single files of a module. */
  readonly imports: readonly string[];
}

const domain = [
  'core',
  'access',
  'audit',
  'quantity',
  'authority',
  'rules',
  'derogation',
  'reopening',
  'agreement',
  'hotline',
  'questionnaire',
  'programme',
  'round',
  'statistics',
  'figure',
  'memo',
  'proofreading',
  'contact',
  'letter',
] as const;
const adapters = ['store', 'engine', 'solver', 'intake', 'publish', 'post', 'identity'] as const;

export const modules = {
  core: { does: 'result, ids, calendar, languages, canonical JSON and hashes', pure: true, imports: [] },
  access: { does: 'roles, permissions, and who may do what', pure: true, imports: ['core'] },
  audit: { does: 'seals over the log, and what they prove', pure: true, imports: ['core'] },
  quantity: {
    does: 'numbers, fractions, number words, hedges; writing and reading',
    pure: true,
    imports: ['core'],
  },
  authority: {
    does: 'registers of authorities over time, and finding one by code or name',
    pure: true,
    imports: ['core'],
  },
  rules: { does: 'orders and provisions with their dates', pure: true, imports: ['core', 'authority'] },
  derogation: {
    does: 'decisions to depart from a duty: whether the order opens for them, and when they lapse',
    pure: true,
    imports: ['core', 'rules', 'statistics', 'src/questionnaire/codecs/cpr.ts'],
  },
  reopening: {
    does: 'activities and offers to resume, and what to watch for',
    pure: true,
    imports: ['core', 'authority', 'rules', 'statistics', 'src/questionnaire/codecs/cpr.ts'],
  },
  questionnaire: {
    does: 'definitions, one codec per kind, logic, linting',
    pure: true,
    imports: ['core', 'quantity'],
  },
  agreement: { does: 'agreements, partnerships, initiatives', pure: true, imports: ['core', 'authority'] },
  hotline: { does: 'who to call, and whether they are open', pure: true, imports: ['core'] },
  programme: {
    does: "a programme's files read and checked",
    pure: true,
    imports: ['core', 'authority', 'questionnaire', 'rules', 'reopening', 'agreement', 'hotline'],
  },
  round: {
    does: "a round's life: sheets, answers as CSV, the dataset",
    pure: true,
    imports: ['core', 'authority', 'questionnaire', 'programme'],
  },
  statistics: {
    does: 'methods on counts and columns, suppression; knows nothing of surveys',
    pure: true,
    imports: ['core'],
  },
  figure: {
    does: 'definitions, plan, evaluation',
    pure: true,
    imports: ['core', 'questionnaire', 'statistics', 'src/round/dataset.ts'],
  },
  memo: {
    does: 'templates, the document with its provenance, editions',
    pure: true,
    imports: ['core', 'quantity', 'figure', 'rules'],
  },
  proofreading: {
    does: 'claims in any text, and whether they can be true together',
    pure: true,
    imports: ['core', 'quantity', 'figure'],
  },
  contact: {
    does: 'who at an authority is written to, read from lists, and who stands in',
    pure: true,
    imports: ['core', 'authority'],
  },
  letter: {
    does: 'who gets which mail when: reminders by state, quiet hours, texts, deliveries',
    pure: true,
    imports: ['core', 'contact', 'src/hotline/holidays.ts'],
  },
  messages: {
    does: 'every sentence that people see, Danish and English',
    pure: true,
    imports: [
      'core',
      'access',
      'quantity',
      'authority',
      'questionnaire',
      'programme',
      'round',
      'figure',
      'memo',
      'proofreading',
      'rules',
      'derogation',
      'reopening',
      'agreement',
      'hotline',
      'contact',
      'letter',
      'src/actions/answering.ts',
      'src/actions/proofread-file.ts',
      'src/actions/refresh-file.ts',
      'src/actions/verify-file.ts',
      'src/actions/save-template.ts',
      'src/intake/document-problem.ts',
    ],
  },
  actions: {
    does: 'one file per thing a person can do: load, decide, save, log',
    pure: false,
    imports: [...domain, ...adapters],
  },
  store: { does: 'PostgreSQL: tables, queries, migrations; folders and files', pure: false, imports: domain },
  engine: { does: 'tabulating with DuckDB', pure: false, imports: domain },
  solver: { does: 'z3 behind a small interface', pure: false, imports: domain },
  intake: { does: 'reading Word, PDF, HTML and text', pure: false, imports: domain },
  identity: {
    does: 'signing in with a provider by OpenID Connect',
    pure: false,
    imports: ['core', 'access', 'src/actions/identity-provider.ts'],
  },
  publish: { does: 'a document to HTML, Word, PDF, Markdown; charts', pure: false, imports: domain },
  post: {
    does: 'mail out, and the queue of jobs',
    pure: false,
    imports: ['core', 'src/actions/mailer.ts', 'src/actions/post/job-queue.ts'],
  },
  web: {
    does: 'routes, pages, components, enhancement scripts',
    pure: false,
    imports: [
      'core',
      'access',
      'audit',
      'actions',
      'messages',
      'questionnaire',
      'quantity',
      'publish',
      'programme',
      'round',
      'figure',
      'memo',
      'proofreading',
      'rules',
      'derogation',
      'reopening',
      'agreement',
      'hotline',
      'contact',
      'letter',
    ],
  },
  cli: {
    does: 'commands; each calls an action',
    pure: false,
    imports: [
      'core',
      'access',
      'audit',
      'actions',
      'messages',
      'programme',
      'round',
      'figure',
      'memo',
      'proofreading',
      'quantity',
      'letter',
    ],
  },
} as const satisfies Record<string, Border>;

export type Module = keyof typeof modules;

export function mayImport(from: Module, to: Module, file: string): boolean {
  const allowed: readonly string[] = modules[from]?.imports ?? [];
  return from === to || allowed.includes(to) || allowed.includes(file);
}

/** The map as ARCHITECTURE.md shows it. */
export function moduleTable(): string {
  const rows = Object.entries<Border>(modules).map(
    ([name, { does, pure, imports }]) =>
      `| \`${name}\` | ${does} | ${pure ? 'yes' : ''} | ${imports.join(', ') || '–'} |`,
  );
  return ['| module | what it does | pure | may import |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
