import type { Spoken } from '../read-text.ts';
import { bandsCoverAll } from './bands-apart.ts';
import { type Bases, sameBase } from './base-group.ts';
import type { Distribution } from './distribution.ts';
import type { DocumentView } from './document-view.ts';
import { type Exclusion, exclusionOf } from './exclusion.ts';
import { closedByRemainder } from './remainder.ts';
import type { Statement } from './statement.ts';
import { totalsIn } from './totals.ts';
import { isVague } from './vague.ts';

const reasons: Readonly<Record<Exclusion, Spoken>> = {
  scale: { da: 'svarene udelukker hinanden', en: 'the answers exclude each other' },
  denied: { da: 'det ene er det modsatte af det andet', en: 'one denies the other' },
  opposite: { da: 'det ene er det modsatte af det andet', en: 'one is the opposite of the other' },
  further: { da: '»yderligere« lægger andre til', en: '“further” adds others' },
  time: { da: 'hver regnes med ved ét tidspunkt', en: 'each is counted at one time' },
  bands: { da: 'intervallerne overlapper ikke', en: 'the bands do not overlap' },
  divided: { da: 'de er en fordeling af det hele', en: 'they divide the whole' },
};

/** The distributions of a text: what a remainder or a total closes first, then what the words show to be exclusive. */
export function findDistributions(view: DocumentView, bases: Bases): readonly Distribution[] {
  const closed = [...closedByRemainder(view, bases), ...totalsIn(view, bases)];
  const taken = new Set(closed.flatMap(({ members }) => members));
  return [...closed, ...openRuns(view, bases, taken)];
}

/** Runs of statements of one base of which each excludes all before it. */
function openRuns(view: DocumentView, bases: Bases, taken: ReadonlySet<Statement>): readonly Distribution[] {
  const found: Distribution[] = [];
  const used = new Set<Statement>();
  for (const first of view.statements) {
    const base = bases.baseOf.get(first.index);
    if (!base || used.has(first) || taken.has(first)) continue;
    const run = [first];
    let why: Exclusion | undefined;
    for (const next of view.statements.slice(first.index + 1, first.index + 13)) {
      if (next.section !== first.section || isDeclared(bases, next)) break;
      if (taken.has(next) || !sameBase(base, bases.baseOf.get(next.index))) continue;
      if (!hasNumber(next) || !hasNumber(first)) continue;
      const exclusions = run.map((member) => exclusionOf(view, member, next));
      if (exclusions.some((exclusion) => exclusion === undefined)) continue;
      // Those who answered are a base of others, but "further" ones still come on top of them.
      if (isDeclared(bases, first) && exclusions.some((exclusion) => exclusion !== 'further')) continue;
      why ??= exclusions[0];
      run.push(next);
    }
    if (run.length < 2 || why === undefined) continue;
    for (const member of run) used.add(member);
    const isWhole = isAllOfSentence(why, run) || (why === 'bands' && bandsCoverAll(run));
    found.push({ members: run, relator: isWhole ? '=' : '<=', whole: base, reason: reasons[why] });
  }
  return found;
}

/** What a sentence divides is all there is, if every number in it was understood as a part. */
function isAllOfSentence(why: Exclusion, run: readonly Statement[]): boolean {
  const numbers = run[0]?.read.mentions.filter(({ role }) => role.kind === 'claim' || role.kind === 'band');
  return why === 'divided' && run[0]?.read.fronted?.isLast !== true && numbers?.length === run.length;
}

function isDeclared({ declares }: Bases, { index }: Statement): boolean {
  return declares.has(index);
}

/** Words that bound nothing from below ("nogle") say nothing in a sum. */
function hasNumber(statement: Statement): boolean {
  const { phrase } = statement.mention;
  if (
    isVague(statement) &&
    phrase.quantity.kind === 'qualitative' &&
    !/^(?:all|none)$/.test(phrase.quantity.word)
  )
    return false;
  return phrase.quantity.kind !== 'remainder' && phrase.quantity.kind !== 'amount';
}
