import { basePhraseAt, type Workbench } from './group-phrases.ts';
import { type Mention, mentionEnd } from './mention.ts';

/** Finds numbers that say what another has said: "(36 af 64)", ", 52 af 80,", ", svarende til 75 procent". */
export function markRestatements(bench: Workbench): void {
  for (const mention of bench.mentions) takeOutMajority(bench, mention);
  for (const mention of bench.mentions) {
    if (mention.role.kind !== 'claim') continue;
    const before = previousClaim(bench, mention.index);
    if (!before) continue;
    // "De sidste 7 pct." are the remainder.
    if (before.phrase.quantity.kind === 'remainder' && before.to === mention.at) {
      mention.role = { kind: 'restates', of: before.index };
      continue;
    }
    const lead = leadOf(bench, mention);
    if (isMajorityOf(bench, before, mention)) mention.role = { kind: 'restates', of: before.index };
    else if (lead.saysBase) mention.role = { kind: 'base', of: before.index };
    else if (isRestated(bench, mention, before, lead)) mention.role = { kind: 'restates', of: before.index };
  }
}

/** "A majority of 25 of the 55": the 25 are the majority, and not what it is of. */
function takeOutMajority(bench: Workbench, mention: Mention): void {
  const inside = mention.base?.number === undefined ? undefined : bench.mentions[mention.base.number];
  if (mention.phrase.quantity.kind !== 'qualitative' || inside?.at !== mention.to + 1) return;
  const base = basePhraseAt(bench, inside.to);
  if (base?.number === undefined) return;
  inside.role = { kind: 'restates', of: mention.index };
  mention.base = base;
  const size = bench.mentions[base.number];
  if (size) size.role = { kind: 'base', of: mention.index };
}

/** "Et flertal på 25 af de 55": the number of a majority. */
function isMajorityOf({ words }: Workbench, before: Mention, mention: Mention): boolean {
  const { quantity } = before.phrase;
  return (
    quantity.kind === 'qualitative' &&
    mention.phrase.quantity.kind === 'count' &&
    mention.at === before.to + 1 &&
    /^(?:på|of)$/.test(words[before.to]?.lower ?? '')
  );
}

interface Lead {
  /** The mark before the mention and its leading words: "(", ",", "–". */
  readonly mark: string;
  readonly at: number;
  readonly restates: boolean;
  /** "(n = 76". */
  readonly saysBase: boolean;
}

function previousClaim({ mentions }: Workbench, index: number): Mention | undefined {
  return mentions.slice(0, index).findLast(({ role }) => role.kind === 'claim');
}

/** What stands between the nearest mark and the mention, if it is only words that lead to a restatement. */
function leadOf({ words, lexicon }: Workbench, mention: Mention): Lead {
  let at = mention.at - 1;
  while (at >= 0 && mention.at - at <= 6 && !/^[(,–—:;-]$/.test(words[at]?.text ?? '')) at -= 1;
  const mark = words[at]?.text ?? '';
  const lead = words
    .slice(at + 1, mention.at)
    .map(({ lower }) => lower)
    .join(' ')
    .replace(/ \./g, '.');
  const restates = lead !== '' && lead.replace(lexicon.restates, '').replace(/[\s.]+/g, '') === '';
  return {
    mark: lead === '' || restates ? mark : '',
    at,
    restates,
    saysBase: /^n ?=$/.test(lead),
  };
}

function isRestated(bench: Workbench, mention: Mention, before: Mention, lead: Lead): boolean {
  const { words } = bench;
  if (lead.mark === '' || !canSayTheSame(before, mention)) return false;
  const closing = words[mentionEnd(mention)]?.text ?? '.';
  const adjoins = [before.to, mentionEnd(before), before.noun?.relative?.to].includes(lead.at);
  if (lead.mark === '(') {
    const between = words.slice(mentionEnd(before), lead.at);
    const near =
      isPartOfNumber(mention) && between.length <= 8 && between.every(({ kind }) => kind === 'word');
    return (adjoins || near) && /^[),;]$/.test(closing);
  }
  if (lead.restates) return true;
  return (
    adjoins &&
    /^[,–—-]$/.test(closing) &&
    (isPartOfNumber(mention) || isInsertedPercentage(bench, before, mention))
  );
}

/** "Langt de fleste sager, 54 pct., afgøres": a percentage between two marks of one kind, right after words. */
function isInsertedPercentage({ words }: Workbench, before: Mention, mention: Mention): boolean {
  const { kind } = before.phrase.quantity;
  if (kind === 'remainder') return true;
  const closing = words[mention.to]?.text;
  return (
    mention.phrase.quantity.kind === 'percent' &&
    (kind === 'qualitative' || kind === 'fraction' || before.noun !== undefined) &&
    words[mention.at - 1]?.text === closing
  );
}

function isPartOfNumber({ base, phrase }: Mention): boolean {
  return phrase.quantity.kind === 'count' && base?.number !== undefined;
}

/** The same thing is said in two ways only if the ways, or at least the exactness, differ and the nouns agree. */
function canSayTheSame(before: Mention, mention: Mention): boolean {
  const [first, second] = [before.phrase.quantity, mention.phrase.quantity];
  if (first.kind === second.kind && first.kind !== 'count') return false;
  const [unit, other] = [before.noun?.unit ?? before.base?.unit, mention.noun?.unit];
  if (first.kind === 'count' && second.kind === 'count')
    return other === undefined && isPartOfNumber(mention);
  return unit === undefined || other === undefined || unit === other || first.kind === 'remainder';
}
