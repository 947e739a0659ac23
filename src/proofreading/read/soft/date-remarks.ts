import type { SoftFinding } from '../../read-text.ts';
import { calendarWords } from '../lexicon/calendar-words.ts';
import type { Statement } from '../statement.ts';
import { compareTimes, type TimeExpression, timesIn } from '../time-expression.ts';
import { topicMatch, topicOf } from '../topics.ts';
import { documentDay } from './document-day.ts';
import { claimsOf, type Look, type Reading, sentencesOf } from './reading.ts';

/** Remarks about days: expected ones that have passed, days inside the field period, months left out, summaries. */
export const dateRemarks: Look = (reading) => [
  ...passed(reading),
  ...insideFieldPeriod(reading),
  ...skippedMonths(reading),
  ...summaryDates(reading),
];

const isPlan = ({ predicate }: Statement): boolean =>
  /forvent|planlæg|skal|vil |expect|plan|will /.test(predicate.text);

/** What is expected at a day before the day of the text. */
function passed(reading: Reading): readonly SoftFinding[] {
  const today = documentDay(reading);
  if (!today) return [];
  return reading.view.statements.flatMap((statement) => {
    const early = statement.predicate.times.find((time) => isBefore(time, today));
    if (!early || !isPlan(statement)) return [];
    const said = statement.predicate.text.slice(early.start, early.end);
    return [
      remark(reading, 'date_passed', 'note', [statement], {
        da: `det ventede tidspunkt (${said}) var forbi, da teksten blev skrevet`,
        en: `the time expected (${said}) had passed when the text was written`,
      }),
    ];
  });
}

function isBefore(time: TimeExpression, today: Pick<TimeExpression, 'year' | 'day'>): boolean {
  if (time.kind === 'unknown' || time.isNow || time.day === undefined) return false;
  const order = compareTimes(time, today);
  return order !== undefined && order < 0 && (time.year === undefined || time.year === today.year);
}

const isAboutAnswers =
  /(?<!\p{L})(?:be)?svar(?:e|er|es|et|ede|edes|ene)?(?!\p{L})|indhentet|indsamlet|answer|repl(?:y|ie)|collected/u;

/** Answers given between two days about a day between them: the first are guesses. */
function insideFieldPeriod(reading: Reading): readonly SoftFinding[] {
  const { language } = reading.view;
  for (const { sentence } of reading.view.read) {
    const lower = sentence.text.toLowerCase();
    const [field] = isAboutAnswers.test(lower) ? periodsIn(lower, timesIn(lower, language)) : [];
    if (!field) continue;
    const [from, to] = field;
    const within = reading.view.statements.filter(({ predicate }) => {
      const ends = periodsIn(predicate.text.toLowerCase(), predicate.times).flat();
      return predicate.times.some(
        (time) => time.kind === 'by' && !ends.includes(time) && isAfter(time, from) && isAfter(to, time),
      );
    });
    if (within.length === 0) continue;
    const period = lower.slice(from.start, to.end);
    const finding = remark(reading, 'date_passed', 'note', within, {
      da: `svarene er givet ${period}, men gælder en dag inde i perioden: de første er forventninger`,
      en: `the answers were given ${period}, but are about a day within: the first of them are expectations`,
    });
    return [{ ...finding, sentences: [sentence.id, ...finding.sentences] }];
  }
  return [];
}

/** Two days with "mellem … og" or "fra … til" about them, as the first and the last of a period. */
function periodsIn(
  lower: string,
  times: readonly TimeExpression[],
): readonly (readonly [TimeExpression, TimeExpression])[] {
  return times.slice(1).flatMap((to, at) => {
    const from = times[at];
    if (from?.day === undefined || to.day === undefined) return [];
    const isPeriod =
      /(?<!\p{L})(?:mellem|fra|between|from) (?:den |the )?$/u.test(lower.slice(0, from.start)) &&
      /^,? ?(?:og|til|and|to|through|until|till)(?!\p{L})/u.test(lower.slice(from.end, to.end));
    return isPeriod ? [[from, to] as const] : [];
  });
}

const isAfter = (time: TimeExpression, other: TimeExpression): boolean =>
  (compareTimes(time, other) ?? 0) > 0;

/** "ved udgangen af juni", then "i løbet af august": nobody is asked about July. */
function skippedMonths(reading: Reading): readonly SoftFinding[] {
  const { months } = calendarWords[reading.view.language];
  return reading.distributions.flatMap(({ members }) => {
    const days = members.flatMap(({ predicate }) =>
      predicate.times.flatMap(({ day, kind }) =>
        day === undefined ? [] : [{ month: Math.floor((day - 1) / 31), kind }],
      ),
    );
    const skipped = days.slice(1).flatMap(({ month, kind }, at) => {
      const before = days[at];
      return before && kind === 'during' && month - before.month === 2 ? [months[month - 1] ?? ''] : [];
    });
    return skipped.map((month) =>
      remark(reading, 'missing_part', 'note', members, {
        da: `${month} er ikke med mellem tidspunkterne`,
        en: `${month} is missing between the times`,
      }),
    );
  });
}

/** So many words in common make two sentences speak of one thing. */
const sameMatter = 5;

/** A summary that names another day than the body for the same expectation. */
function summaryDates(reading: Reading): readonly SoftFinding[] {
  const { statements, sections, language } = reading.view;
  const dated = statements.filter(
    (statement) => isPlan(statement) && statement.predicate.times.some(({ kind }) => kind === 'by'),
  );
  return dated
    .filter(({ section }) => sections[section]?.isSummary)
    .flatMap((summary) => {
      const topic = topicOf(summary.read.sentence.text, language);
      const [time] = summary.predicate.times;
      const body = dated.find((other) => {
        const [day] = other.predicate.times;
        const differs =
          time?.day !== undefined &&
          day?.day !== undefined &&
          time.day !== day.day &&
          Math.abs(time.day - day.day) < 62;
        return (
          differs &&
          other.section > summary.section &&
          topicMatch(topicOf(other.read.sentence.text, language), topic) >= sameMatter
        );
      });
      const [day] = body?.predicate.times ?? [];
      if (!body || !time || !day) return [];
      const [first, second] = [
        summary.predicate.text.slice(time.start, time.end),
        body.predicate.text.slice(day.start, day.end),
      ];
      return [
        remark(reading, 'dates_differ', 'unclear', [summary, body], {
          da: `opsamlingen siger »${first}«, afsnittet »${second}«`,
          en: `the summary says “${first}”, the section “${second}”`,
        }),
      ];
    });
}

function remark(
  reading: Reading,
  kind: SoftFinding['kind'],
  severity: SoftFinding['severity'],
  statements: readonly Statement[],
  proof: SoftFinding['proof'],
): SoftFinding {
  return {
    kind,
    severity,
    claims: claimsOf(reading, statements),
    sentences: sentencesOf(statements),
    proof,
    suggestion: suggestions[kind as keyof typeof suggestions],
  };
}

const suggestions = {
  date_passed: {
    da: 'Spørg, om det er sket, eller sig, hvilken dag svaret gælder.',
    en: 'Ask whether it has happened, or say which day the answer is about.',
  },
  missing_part: {
    da: 'Tag alle måneder med, eller sig, hvorfor en mangler.',
    en: 'Include every month, or say why one is missing.',
  },
  dates_differ: {
    da: 'Brug samme dag begge steder, eller sig, at det er to spørgsmål.',
    en: 'Use one day in both places, or say that these are two questions.',
  },
} as const satisfies Partial<Record<SoftFinding['kind'], SoftFinding['suggestion']>>;
