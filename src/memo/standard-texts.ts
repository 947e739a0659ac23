/** The sentences of a standard memo: what can be said of any programme, by the roles of its questions. */
import type { Language } from '../core/language.ts';

interface StandardTexts {
  readonly subtitle: string;
  readonly summary: string;
  readonly background: string;
  readonly occasion: string;
  readonly asked: string;
  readonly responses: string;
  readonly statusChart: string;
  readonly question: string;
  best(figure: string, option: string): string;
  rest(figure: string): string;
  change(now: string, then: string): string;
  moved(gained: string, lost: string): string;
  readonly flow: string;
  readonly map: string;
  readonly byGroup: string;
  readonly reasons: string;
  readonly expected: string;
  unsure(figure: string): string;
  held(due: string): string;
  readonly practice: string;
  readonly counts: string;
  learnt(figure: string, question: string): string;
  readonly learning: string;
  readonly method: string;
}

export const standardTexts: Readonly<Record<Language, StandardTexts>> = {
  da: {
    subtitle: '{{fact: round.title}}: status, årsager, forventninger og erfaringer',
    summary: 'Resumé',
    background: 'Baggrund',
    occasion: 'Anledningen er:',
    asked:
      '{{count: frame | all | start}} er spurgt. Svarene gælder for {{date: round.referenceDate}}. Andele er regnet af dem, der har svaret på det enkelte spørgsmål.',
    responses: 'Hvem har svaret',
    statusChart: 'Status på områderne',
    question: 'Spørgsmålet var:',
    best: (figure, option) => `{{${figure}}} svarer »{{option: ${option}}}«.`,
    rest: (figure) => `{{${figure}}} svarer noget andet.`,
    change: (now, then) =>
      `Blandt dem, der også svarede i {{date: earlier.referenceDate | month}}, er det nu {{${now}}} mod {{${then}}} dengang.`,
    moved: (gained, lost) => `{{${gained} | of}} er kommet til siden, og {{${lost} | of}} er faldet fra.`,
    flow: 'Hvor de var, og hvor de er nu',
    map: 'Hvad hver enkelt har svaret',
    byGroup: 'Fordelingen er:',
    reasons: 'De hyppigste årsager er:',
    expected: 'Er der, eller ventes at være der',
    unsure: (figure) => `{{${figure} | of}} kan endnu ikke sige hvornår.`,
    held: (due) =>
      `Af dem, der i {{date: earlier.referenceDate | month}} ventede at være der nu, er {{${due}}} der.`,
    practice: 'De hyppigste svar er:',
    counts: 'I tal',
    learnt: (figure, question) => `{{${figure}}} svarer ja til spørgsmålet »{{question: ${question}}}«`,
    learning: 'Det handler især om:',
    method: 'Metode',
  },
  en: {
    subtitle: '{{fact: round.title}}: status, reasons, expectations and experience',
    summary: 'Summary',
    background: 'Background',
    occasion: 'The occasion is:',
    asked:
      '{{count: frame | all | start}} were asked. The answers are for {{date: round.referenceDate}}. Shares are of those who answered the question concerned.',
    responses: 'Who has answered',
    statusChart: 'Status of the areas',
    question: 'The question was:',
    best: (figure, option) => `{{${figure}}} answer “{{option: ${option}}}”.`,
    rest: (figure) => `{{${figure}}} give another answer.`,
    change: (now, then) =>
      `Among those who also answered in {{date: earlier.referenceDate | month}} it is now {{${now}}}, against {{${then}}} then.`,
    moved: (gained, lost) => `{{${gained} | of}} have come to it since, and {{${lost} | of}} have left it.`,
    flow: 'Where they were, and where they are now',
    map: 'What each of them answered',
    byGroup: 'It is divided like this:',
    reasons: 'The most frequent reasons are:',
    expected: 'Are there, or are expected to be',
    unsure: (figure) => `{{${figure} | of}} cannot say when yet.`,
    held: (due) =>
      `Of those who in {{date: earlier.referenceDate | month}} expected to be there by now, {{${due}}} are.`,
    practice: 'The most frequent answers are:',
    counts: 'In numbers',
    learnt: (figure, question) => `{{${figure}}} answer yes to the question “{{question: ${question}}}”`,
    learning: 'It is mainly about:',
    method: 'Method',
  },
};
