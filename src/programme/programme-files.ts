/** Which files a programme's folder may hold, and what each is. */
import { nearest } from '../questionnaire/lint/nearest.ts';
import type { SourceFile } from './programme.ts';
import type { ProgrammeProblem } from './programme-problem.ts';

export interface SortedFiles {
  readonly programme: SourceFile | undefined;
  readonly questionnaires: readonly SourceFile[];
  readonly rounds: readonly SourceFile[];
  readonly figures: SourceFile | undefined;
  readonly memos: readonly SourceFile[];
  readonly demo: readonly SourceFile[];
  readonly demoRegisters: SourceFile | undefined;
  readonly problems: readonly ProgrammeProblem[];
}

const kinds = [
  ['programme', /^programme\.yaml$/],
  ['questionnaires', /^questionnaires\/[^/]+\.yaml$/],
  ['rounds', /^rounds\/[^/]+\.yaml$/],
  ['figures', /^figures\.yaml$/],
  ['memos', /^memos\/[^/]+\.md$/],
  ['demoRegisters', /^demo\/registers\.csv$/],
  ['demo', /^demo\/[^/]+\.csv$/],
  // Read by others, or by people only.
  [
    'other',
    /^(?:rules|agreements|activities|hotlines)\.yaml$|^(?:.*\/)?README\.md$|^[^/]+\.(?:md|csv|txt)$|(?:^|\/)\.[^/]+/,
  ],
] as const;

/** Names that a file with another name was probably meant to have. */
const usualNames = [
  'programme.yaml',
  'figures.yaml',
  'rules.yaml',
  'agreements.yaml',
  'activities.yaml',
  'hotlines.yaml',
];
const usualFolders = ['questionnaires', 'rounds', 'memos', 'demo'];

/** Files in the order of their paths, whatever order they were found in. */
export function sortFiles(files: ReadonlyMap<string, string>): SortedFiles {
  const sources = [...files]
    .map(([path, text]) => ({ path, text }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const of = (kind: (typeof kinds)[number][0]) => sources.filter(({ path }) => kindOf(path) === kind);
  const unknown = sources.filter(({ path }) => kindOf(path) === undefined);
  const missing = [
    ...(files.has('programme.yaml') ? [] : [missingFile('programme.yaml', 'programme.yaml')]),
    ...(of('questionnaires').length > 0
      ? []
      : [missingFile('questionnaires/', 'questionnaires/survey.yaml')]),
    ...(of('rounds').length > 0 ? [] : [missingFile('rounds/', 'rounds/2020-may.yaml')]),
  ];
  return {
    programme: of('programme')[0],
    questionnaires: of('questionnaires'),
    rounds: of('rounds'),
    figures: of('figures')[0],
    memos: of('memos'),
    demo: of('demo'),
    demoRegisters: of('demoRegisters')[0],
    problems: [
      ...missing,
      ...unknown.map(
        ({ path }) => ({ file: path, field: '', code: 'file-unknown', nearest: meant(path) }) as const,
      ),
    ],
  };
}

function kindOf(path: string): (typeof kinds)[number][0] | undefined {
  return kinds.find(([, pattern]) => pattern.test(path))?.[0];
}

function missingFile(file: string, example: string): ProgrammeProblem {
  return { file, field: '', code: 'file-missing', example };
}

function meant(path: string): string | undefined {
  const yaml = path.replace(/\.(?:yml|json)$/i, '.yaml');
  if (yaml !== path && kindOf(yaml) !== undefined) return yaml;
  const [folder = '', ...rest] = path.split('/');
  if (rest.length === 0) return nearest(path, usualNames);
  const near = nearest(folder, usualFolders);
  return near === undefined ? undefined : [near, ...rest].join('/');
}
