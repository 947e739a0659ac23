/** The templates of memos: as a programme's folder brings them, or as they have been written in the house since. */
import type { Instant } from '../core/calendar.ts';
import {
  parseTemplate,
  roundOfTemplate,
  type TemplateFile,
  type TemplateReading,
} from '../memo/parse-template.ts';

import type { TemplateVersion } from '../store/templates.ts';
import type { Context } from './context.ts';
import type { FoundRound } from './find-round.ts';

/** A template as it counts now. */
export interface WrittenTemplate {
  readonly name: string;
  readonly text: string;
  /** 0 is what the programme's folder brings. */
  readonly version: number;
  readonly saved?: { readonly at: Instant; readonly by: string };
}

/** A version as a list shows it. */
export type TemplateVersionLine = Omit<TemplateVersion, 'text'>;

/** Names are parts of addresses and of file names. */
export const memoNamePattern = /^[a-z0-9][a-z0-9-]{0,59}$/;

export async function currentTemplate(
  { store }: Pick<Context, 'store'>,
  { programme }: Pick<FoundRound, 'programme'>,
  name: string,
): Promise<WrittenTemplate | undefined> {
  const stored = await store.templates.current({ programme: programme.id, memo: name });
  if (stored) {
    const { text, version, at, by } = stored;
    return { name, text, version, saved: { at, by } };
  }
  const text = folderText({ programme }, name);
  return text === undefined ? undefined : { name, text, version: 0 };
}

/** The text of a version; `undefined` where there is none. */
export async function textOfVersion(
  { store }: Pick<Context, 'store'>,
  { programme }: Pick<FoundRound, 'programme'>,
  name: string,
  version: number,
): Promise<string | undefined> {
  if (version === 0) return folderText({ programme }, name) ?? '';
  return (await store.templates.one({ programme: programme.id, memo: name }, version))?.text;
}

function folderText({ programme }: Pick<FoundRound, 'programme'>, name: string): string | undefined {
  return programme.memos.find(({ path }) => path.endsWith(`/${name}.md`) || path === `${name}.md`)?.text;
}

/** The templates about a round, as they count now. */
export async function currentTemplates(
  { store }: Pick<Context, 'store'>,
  found: Pick<FoundRound, 'programme' | 'round'>,
): Promise<readonly NamedTemplate[]> {
  const stored = await store.templates.ofProgramme(found.programme.id);
  const written = stored.map(({ memo, text }) => ({ path: `memos/${memo}.md`, text }));
  const names = new Set(written.map(({ path }) => memoName(path)));
  return [
    ...templatesFor(found).filter(({ name }) => !names.has(name)),
    ...written.filter((file) => isAbout(file, found.round)).map(templateOf),
  ];
}

export interface NamedTemplate {
  readonly name: string;
  readonly reading: TemplateReading;
}

/** The templates about a round: those that name it, and those that name none. */
export function templatesFor({
  programme,
  round,
}: Pick<FoundRound, 'programme' | 'round'>): readonly NamedTemplate[] {
  return programme.memos.filter((file) => isAbout(file, round)).map(templateOfFolder);
}

/** What a folder brings never changes, so that it is read once. */
function templateOfFolder(file: TemplateFile): NamedTemplate {
  const known = readOf.get(file) ?? templateOf(file);
  readOf.set(file, known);
  return known;
}

const readOf = new WeakMap<TemplateFile, NamedTemplate>();

export function templateOf(file: TemplateFile): NamedTemplate {
  return { name: memoName(file.path), reading: parseTemplate(file) };
}

/** A template that names no round is about every real one. */
export function isAbout(file: TemplateFile, round: Pick<FoundRound['round'], 'id' | 'trial'>): boolean {
  const about = roundOfTemplate(file);
  return about === undefined ? !round.trial : about === round.id;
}

function memoName(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.md$/, '');
}
