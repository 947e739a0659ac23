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

/**
 * A report with every claim that says something else than the round's figures. A claim is compared only where its
 * words and its base fit one figure and no other; everything else is passed over in silence.
 */
export function againstFigures(report: Report, { figures, authorityNoun }: RoundData): Report {
  const { language, claims } = report;
  const facts = dataFacts(figures, language);
  const noun = unitOf(authorityNoun.toLowerCase(), language);
  const inSentence = Map.groupBy(claims, ({ claim }) => claim.sentence);
  const findings = claims.flatMap((about): readonly Finding[] => {
    const { claim, wide } = about;
    if (!claim.printed || !unitsAgree(claim.unit ?? undefined, noun) || wide.kind !== 'counts') return [];
    const told: Told = { about, others: inSentence.get(claim.sentence) ?? [], language };
    const fact = responseFact(told, facts) ?? answerFact(told, facts);
    if (!fact || (fact.k >= wide.lo && fact.k <= wide.hi)) return [];
    return [differenceFinding(claim, fact)];
  });
  return { ...report, findings: inOrder([...report.findings, ...findings]) };
}

interface Told {
  readonly about: ClaimFacts;
  /** The claims of the same sentence, itself among them. */
  readonly others: readonly ClaimFacts[];
  readonly language: Language;
}

/** "83 kommuner har svaret på skemaet om bostøtte". */
function responseFact({ about, others, language }: Told, facts: readonly DataFact[]): DataFact | undefined {
  const { claim, base } = about;
  const isBaseOfAnother = others.some(({ claim: other }) => other.base === subjectOf(claim) && other !== claim);
  if (claim.printed?.kind !== 'whole' || isBaseOfAnother) return undefined;
  const { tookPart, negations } = lexicons[language];
  if (!tookPart.test(claim.sentence) || negations.test(claim.sentence)) return undefined;
  const topic = topicOf(claim.sentence, language);
  const matches = facts
    .filter(({ isResponse, n }) => isResponse && (base === null || base === n))
    .map((fact) => ({ fact, score: topicMatch(topicOf(fact.title, language), topic) }));
  return clearlyBest(matches, 2);
}

/** "Hos 54 af 83 kommuner er bostøtten som før". */
function answerFact(told: Told, facts: readonly DataFact[]): DataFact | undefined {
  const { about, language } = told;
  const { claim, base } = about;
  if (base === null) return undefined;
  const sentence = stemsIn(claim.sentence, language);
  const clause = clauseOf(told);
  const said = stemsIn(clause, language);
  const { isNegated, isExpected } = wordingOf(clause, language);
  const matches = facts.flatMap((fact) => {
    const isSame = fact.wording.isNegated === isNegated && fact.wording.isExpected === isExpected;
    if (fact.isResponse || fact.n !== base || !isSame || fact.said.size === 0) return [];
    if (shared(fact.said, said) < fact.said.size) return [];
    const about = shared(fact.about, sentence);
    return fact.said.size >= 3 || about >= 2 ? [{ fact, score: fact.said.size * 2 + about }] : [];
  });
  return clearlyBest(matches, 1);
}

/** Where a sentence states several counts, what is said of one stands between it and the next. */
function clauseOf({ about: { claim }, others }: Told): string {
  const { sentence, phrase } = claim;
  const subject = subjectOf(claim);
  const rivals = others.filter(
    ({ claim: other }) => subjectOf(other) !== subject && !others.some(({ claim: one }) => one.base === subjectOf(other)),
  );
  if (rivals.length === 0) return sentence;
  const from = phrase ? sentence.indexOf(phrase.text) : -1;
  if (from < 0 || sentence.indexOf(phrase?.text ?? '', from + 1) >= 0) return '';
  const ends = rivals.map(({ claim: { phrase: other } }) => (other ? sentence.indexOf(other.text, from + 1) : -1));
  return sentence.slice(from, Math.min(...ends.filter((end) => end > from), sentence.length));
}

function shared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((one) => others.has(one)).length;
}

/** The best match, unless another one with another number comes near it. */
function clearlyBest(
  matches: readonly { readonly fact: DataFact; readonly score: number }[],
  least: number,
): DataFact | undefined {
  const [best, ...others] = [...matches].sort((a, b) => b.score - a.score);
  if (!best || best.score < least) return undefined;
  const rival = others.find(({ fact }) => fact.k !== best.fact.k || fact.n !== best.fact.n);
  return rival && best.score - rival.score < 2 ? undefined : best.fact;
}

function differenceFinding(claim: Claim, { title, k, n }: DataFact): Finding {
  const inWords = (language: Language) => {
    const [part, whole] = [k, n].map((count) => formatNumber(count, language));
    const name = claimName(claim, language);
    return {
      da: `teksten siger ${name}, data siger ${part} af ${whole} (»${title}«)`,
      en: `the text says ${name}, the data say ${part} of ${whole} (“${title}”)`,
    }[language];
  };
  const proof: Spoken = { da: inWords('da'), en: inWords('en') };
  return {
    severity: 'differs_from_data',
    kind: 'differs_from_data',
    claims: [claim.id],
    standing: [],
    sentences: [claim.sentence],
    places: claim.phrase ? [claim.phrase] : [],
    proof,
    suggestion: {
      da: 'Spørg forfatteren, om tallet skal rettes, eller om det måler noget andet.',
      en: 'Ask the author whether the number should be corrected, or whether it measures something else.',
    },
    stretchPoints: null,
    confirmedBy: [],
  };
}
