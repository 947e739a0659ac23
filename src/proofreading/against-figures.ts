import type { Language } from '../core/language.ts';
import type { Figure } from '../figure/figure.ts';
import { formatNumber } from '../quantity/number-format.ts';
import type { Claim } from './claim-set.ts';
import { type DataFact, dataFacts, stemsIn, wordingOf } from './data-fact.ts';
import { subjectOf } from './decide/subject.ts';
import { lexicons } from './read/lexicon/lexicons.ts';
import { unitOf } from './read/lexicon/stems.ts';
import { topicMatch, topicOf } from './read/topics.ts';
import { unitsAgree } from './read/unit-match.ts';
import type { Spoken } from './read-text.ts';
import type { ClaimFacts } from './report/claim-facts.ts';
import { claimName } from './report/claim-name.ts';
import type { Finding } from './report/finding.ts';
import { inOrder, type Report } from './report/report.ts';

export interface RoundData {
  readonly figures: readonly Figure[];
  /** What one of those asked is called, in the language of the text: "kommune". */
  readonly authorityNoun: string;
}

export interface Compared {
  /** With a finding for every claim that says something else than a figure. */
  readonly report: Report;
  /** Claims whose words and base fit one figure and no other; the rest were passed over. */
  readonly claims: number;
}

/**
 * Holds a report against a round's figures. A claim is compared only where its words and its base fit one figure and no
 * other; everything else is passed over in silence, for a false alarm costs more than a slip that is missed.
 */
export function againstFigures(report: Report, { figures, authorityNoun }: RoundData): Compared {
  const { language, claims } = report;
  const facts = dataFacts(figures, language);
  const noun = unitOf(authorityNoun.toLowerCase(), language);
  const inSentence = Map.groupBy(claims, ({ claim }) => claim.sentence);
  const compared = claims.flatMap((about): readonly Comparison[] => {
    const { claim } = about;
    if (!claim.printed || !unitsAgree(claim.unit ?? undefined, noun)) return [];
    const others = inSentence.get(claim.sentence) ?? [];
    return comparison({ about, others, language }, facts);
  });
  const differences = compared.filter(({ fits }) => !fits);
  // "Halvdelen (38 af 76)" is one number told twice.
  const told = Map.groupBy(differences, ({ claim, fact }) => `${subjectOf(claim)} ${fact.id}`);
  const findings = [...told.values()].map(differenceFinding);
  return {
    report: { ...report, findings: inOrder([...report.findings, ...findings]) },
    claims: compared.length,
  };
}

interface Comparison {
  readonly claim: Claim;
  readonly fact: DataFact;
  readonly fits: boolean;
}

/** The figure that a claim is held against. One that fits any figure its words may name differs from none. */
function comparison(told: Told, facts: readonly DataFact[]): readonly Comparison[] {
  const { claim, wide } = told.about;
  if (wide.kind !== 'counts') return [];
  const matches = [...responseMatches(told, facts), ...answerMatches(told, facts)];
  const fitting = matches.find(({ fact }) => fact.k >= wide.lo && fact.k <= wide.hi);
  if (fitting) return [{ claim, fact: fitting.fact, fits: true }];
  const fact = clearlyBest(matches);
  return fact ? [{ claim, fact, fits: false }] : [];
}

interface Told {
  readonly about: ClaimFacts;
  /** The claims of the same sentence, itself among them. */
  readonly others: readonly ClaimFacts[];
  readonly language: Language;
}

interface Match {
  readonly fact: DataFact;
  readonly score: number;
}

/** "83 kommuner har svaret på skemaet om bostøtte". */
function responseMatches({ about, others, language }: Told, facts: readonly DataFact[]): readonly Match[] {
  const { claim, base } = about;
  if (claim.printed?.kind !== 'whole' || isBaseAmong(others, claim)) return [];
  const { tookPart, negations } = lexicons[language];
  if (!tookPart.test(claim.sentence) || negations.test(claim.sentence)) return [];
  const topic = topicOf(claim.sentence, language);
  const matches = facts
    .filter(({ isResponse, n }) => isResponse && (base === null || base === n))
    .map((fact) => ({ fact, score: topicMatch(topicOf(fact.title, language), topic) }))
    .filter(({ score }) => score >= 2);
  return matches.length === 1 ? matches : [];
}

/** Whether other claims of the sentence are shares of what this one counts. */
function isBaseAmong(others: readonly ClaimFacts[], claim: Claim): boolean {
  const subject = subjectOf(claim);
  return others.some(({ claim: other }) => other !== claim && other.base === subject);
}

/** "Hos 54 af 83 kommuner er bostøtten som før". */
function answerMatches(told: Told, facts: readonly DataFact[]): readonly Match[] {
  const { about, language } = told;
  const { claim, base } = about;
  if (base === null) return [];
  const sentence = stemsIn(claim.sentence, language);
  const clause = clauseOf(told);
  const said = stemsIn(clause, language);
  const { isNegated, isExpected } = wordingOf(clause, language);
  // A hedge may stand for many numbers, so that more words must agree.
  const enough = claim.printed?.kind === 'whole' ? 2 : 3;
  return facts.flatMap((fact) => {
    const isSame = fact.wording.isNegated === isNegated && fact.wording.isExpected === isExpected;
    if (fact.isResponse || fact.n !== base || !isSame || fact.said.size === 0) return [];
    if (shared(fact.said, said) < fact.said.size) return [];
    const topic = shared(fact.about, sentence);
    const isNamed = topic >= enough || (fact.said.size >= 3 && (topic > 0 || isAllOf(fact, said)));
    return isNamed ? [{ fact, score: fact.said.size * 2 + topic }] : [];
  });
}

/** "Videomøder sparer tid: 35 af 76": hardly a word besides the answer's own, or the title is the whole statement. */
function isAllOf({ said, about }: DataFact, words: ReadonlySet<string>): boolean {
  const others = [...words].filter((word) => !/^\d/.test(word) && !said.has(word));
  return about.size === 0 || others.length <= 1;
}

/**
 * What is said of a count: the sentence, or where it states several, the words from the count to the last mark or
 * "og" before the next one. "På video hos halvdelen" says it the other way round, and is left alone.
 */
function clauseOf({ about: { claim }, others, language }: Told): string {
  const { sentence, phrase } = claim;
  const rivals = others.filter(
    ({ claim: other }) => subjectOf(other) !== subjectOf(claim) && !isBaseAmong(others, other),
  );
  if (rivals.length === 0) return sentence;
  const from = phrase ? onlyPlaceOf(phrase.text, sentence) : undefined;
  if (from === undefined || /\b(?:hos|among|in)\s*$/iu.test(sentence.slice(0, from))) return '';
  const next = rivals
    .map(({ claim: { phrase: other } }) => (other ? sentence.indexOf(other.text, from + 1) : -1))
    .filter((place) => place > from);
  if (next.length === 0) return sentence.slice(from);
  const joint = { da: /(?:[,;:]|\s(?:og|mens|men)\s)/gu, en: /(?:[,;:]|\s(?:and|while|but)\s)/gu }[language];
  const clause = sentence.slice(from, Math.min(...next));
  return clause.slice(0, [...clause.matchAll(joint)].at(-1)?.index ?? clause.length);
}

/** Where a phrase stands, if it stands once; the 19 of "COVID-19" is no phrase. */
function onlyPlaceOf(text: string, sentence: string): number | undefined {
  const places: number[] = [];
  for (let at = sentence.indexOf(text); at >= 0; at = sentence.indexOf(text, at + 1)) {
    const isPart = /[\p{L}\p{N}]-?$/u.test(sentence.slice(0, at));
    if (!isPart && !/^\p{N}/u.test(sentence.slice(at + text.length))) places.push(at);
  }
  return places.length === 1 ? places[0] : undefined;
}

function shared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((one) => others.has(one)).length;
}

/** The best match, unless another one with another number comes near it. */
function clearlyBest(matches: readonly Match[]): DataFact | undefined {
  const [best, ...others] = [...matches].sort((a, b) => b.score - a.score);
  const rival = others.find(({ fact }) => fact.k !== best?.fact.k || fact.n !== best.fact.n);
  return best && rival && best.score - rival.score < 2 ? undefined : best?.fact;
}

function differenceFinding(differences: readonly Comparison[]): Finding {
  const claims = differences.map(({ claim }) => claim);
  const inWords = (language: Language) => {
    const names = claims.map((claim) => claimName(claim, language)).join(', ');
    const [title, part, whole] = dataIn(differences, language);
    return {
      da: `teksten siger ${names}; data siger ${part} af ${whole} (»${title}«)`,
      en: `the text says ${names}; the data say ${part} of ${whole} (“${title}”)`,
    }[language];
  };
  const proof: Spoken = { da: inWords('da'), en: inWords('en') };
  return {
    severity: 'differs_from_data',
    kind: 'differs_from_data',
    claims: claims.map(({ id }) => id),
    standing: [],
    sentences: [...new Set(claims.map(({ sentence }) => sentence))],
    places: claims.flatMap(({ phrase }) => phrase ?? []),
    proof,
    suggestion: {
      da: 'Spørg forfatteren, om tallet skal rettes, eller om det måler noget andet.',
      en: 'Ask the author whether the number should be corrected, or whether it measures something else.',
    },
    stretchPoints: null,
    confirmedBy: [],
  };
}

function dataIn(differences: readonly Comparison[], language: Language): readonly string[] {
  return differences
    .slice(0, 1)
    .flatMap(({ fact: { title, k, n } }) => [title, formatNumber(k, language), formatNumber(n, language)]);
}
