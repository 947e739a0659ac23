import { failed, ok, type Result } from '../core/result.ts';
import { checkTemplate } from '../memo/check-template.ts';
import type { Edition } from '../memo/edition.ts';
import { makeEdition } from '../memo/make-edition.ts';
import type { TemplateProblem } from '../memo/template-problem.ts';
import type { Programme } from '../programme/programme.ts';
import { codebookOf } from '../round/snapshot.ts';
import { definitionsFor } from './check-figures.ts';
import type { Actor, Context } from './context.ts';
import { figuresOfRound } from './figures-of-round.ts';
import type { FoundRound } from './find-round.ts';
import { memoFacts } from './memo-facts.ts';
import { currentTemplates, templatesFor } from './memo-templates.ts';

export interface MadeMemo {
  /** The template's file name without `.md`. */
  readonly name: string;
  readonly edition: Edition;
  /** A draft is made from answers that may still change. */
  readonly draft: boolean;
}

/**
 * Every memo of a programme about a round. One faulty template stops them all: half a set of memos is worse than none.
 * With `only`, the one of that name. Of a frozen round each is an edition that is kept; where nothing has changed it is the one that is there.
 */
export async function makeMemos(
  context: Context,
  found: FoundRound,
  actor: Actor,
  only?: string,
): Promise<Result<readonly MadeMemo[], TemplateProblem>> {
  const { definitions, tabulations, dataset } = await figuresOfRound(context, found);
  const facts = memoFacts(found);
  const made: MadeMemo[] = [];
  const problems: TemplateProblem[] = [];
  for (const { name, reading } of await currentTemplates(context, found)) {
    if (only !== undefined && name !== only) continue;
    const faults = checkTemplate(reading, definitions, facts);
    const edition =
      faults.length > 0
        ? failed(...faults)
        : makeEdition(reading, { definitions, tabulations, facts, dataset, edition: 0 });
    if (edition.ok) made.push({ name, edition: edition.value, draft: !dataset.frozen });
    else problems.push(...edition.problems);
  }
  if (problems.length > 0) return failed(...problems);
  if (!dataset.frozen) return ok(made);
  return ok(await Promise.all(made.map((memo) => keepEdition(context, found, memo, actor))));
}

/** Reads what memos need apart from answers, which is kept for `makeMemos`. */
export function prepareMemos(found: FoundRound): void {
  templatesFor(found);
}

/** What is wrong with a programme's templates before there are any answers. */
export function checkMemos(programme: Programme): readonly TemplateProblem[] {
  return programme.rounds.flatMap((round) => {
    const definitions = definitionsFor(programme, codebookOf(programme, round), round);
    const facts = memoFacts({ programme, round });
    return templatesFor({ programme, round }).flatMap(({ reading }) =>
      checkTemplate(reading, definitions, facts),
    );
  });
}

async function keepEdition(
  context: Context,
  { key }: FoundRound,
  memo: MadeMemo,
  actor: Actor,
): Promise<MadeMemo> {
  const { name, edition } = memo;
  const json = JSON.stringify(edition);
  const last = await context.store.editions.one(key, name, edition.language);
  if (last?.json === json) return { ...memo, edition: { ...edition, edition: last.edition } };
  const at = context.clock();
  const number = await context.store.editions.save({
    ...key,
    memo: name,
    language: edition.language,
    at,
    json,
  });
  const object = `${key.programme}/${key.round}/${name} ${number}`;
  await context.store.log.append({ at, by: actor.name, act: 'memo.published', object });
  return { ...memo, edition: { ...edition, edition: number } };
}
