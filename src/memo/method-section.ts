/** The method section of a memo, as a template of its own: it says nothing that is not a reference or a fixed text. */
import type { Language } from '../core/language.ts';
import type { QuestionnaireFacts } from './memo-facts.ts';
import { rulesTemplate } from './rules-section.ts';
import type { HeadingLevel } from './template.ts';
import type { WritingContext } from './writing.ts';

interface MethodTexts {
  asked(many: boolean): string;
  /** A round that nobody has given a last day. */
  askedOpen(many: boolean): string;
  readonly answeredHeading: string;
  readonly definitionHeading: string;
  definition(of: string, definition: string): string;
  readonly boundsHeading: string;
  readonly bounds: string;
  readonly earlierHeading: string;
  readonly earlier: string;
  readonly rulesHeading: string;
  readonly wordsHeading: string;
  readonly words: string;
  readonly synthetic: string;
}

const texts: Readonly<Record<Language, MethodTexts>> = {
  da: {
    asked: (many) =>
      `${many ? 'Spørgeskemaerne' : 'Spørgeskemaet'} er sendt til {{count: frame | all | noun}}. ${many ? 'De' : 'Det'} kunne besvares fra {{date: round.opens | short}} til {{date: round.closes}}, og svarene gælder for {{date: round.referenceDate}}. Andele er regnet af dem, der har svaret på det enkelte spørgsmål; hvor mange det er, står ved hvert tal.`,
    askedOpen: (many) =>
      `${many ? 'Spørgeskemaerne' : 'Spørgeskemaet'} er sendt til {{count: frame | all | noun}}. ${many ? 'De' : 'Det'} har kunnet besvares siden {{date: round.opens}}, og svarene gælder for {{date: round.referenceDate}}. Andele er regnet af dem, der har svaret på det enkelte spørgsmål; hvor mange det er, står ved hvert tal.`,
    answeredHeading: 'Hvem er spurgt, og hvem har svaret?',
    definitionHeading: 'Hvad betyder »som før«?',
    definition: (of, definition) => `**{{${of}}}:** »{{definition: ${definition}}}«`,
    boundsHeading: 'Hvad med dem, der ikke har svaret?',
    bounds:
      'De tavse kan ligne dem, der har svaret, eller være anderledes; det kan svarene ikke sige noget om. Derfor er der til andelene regnet ud, hvad de mindst og højst kan være, når de tavse regnes med: mindst som om det ikke gjaldt for dem, højst som om det gjaldt for dem. Grænserne er ikke en statistisk usikkerhed, for der er ikke trukket lod om, hvem der blev spurgt.',
    earlierHeading: 'Hvad er sammenlignet?',
    earlier:
      'Tal, der holdes op mod runden {{fact: earlier.title}} ({{date: earlier.referenceDate}}), handler kun om dem, der har svaret på spørgsmålet i hver af runderne. Derved er en forskel ikke et udslag af, at det er andre, der har svaret. En forventning har holdt, når den måned, der blev nævnt, er gået, og det er som før; de, der ikke kunne sige hvornår, er talt for sig. Hvor svarene ikke er offentlige, er sjældne svar lagt sammen med det, de ligger nærmest.',
    rulesHeading: 'Hvilke regler gjaldt?',
    wordsHeading: 'Hvad betyder ordene ved tallene?',
    words: 'Det samme tal får det samme ord i hele notatet.',
    synthetic:
      '**Svarene i denne runde er opdigtede.** Notatet viser, hvordan det ville se ud, og siger ikke noget om virkeligheden.',
  },
  en: {
    asked: (many) =>
      `The ${many ? 'questionnaires were' : 'questionnaire was'} sent to {{count: frame | all | noun}}. ${many ? 'They' : 'It'} could be answered from {{date: round.opens | short}} to {{date: round.closes}}, and the answers are for {{date: round.referenceDate}}. Shares are of those who answered the question concerned; how many they are is printed with each figure.`,
    askedOpen: (many) =>
      `The ${many ? 'questionnaires were' : 'questionnaire was'} sent to {{count: frame | all | noun}}. ${many ? 'They have' : 'It has'} been open since {{date: round.opens}}, and the answers are for {{date: round.referenceDate}}. Shares are of those who answered the question concerned; how many they are is printed with each figure.`,
    answeredHeading: 'Who was asked, and who has answered?',
    definitionHeading: 'What does “as before” mean?',
    definition: (of, definition) => `**{{${of}}}:** “{{definition: ${definition}}}”`,
    boundsHeading: 'What about those who did not answer?',
    bounds:
      'The silent may be like those who answered, or not; that cannot be known. So for each share it is worked out what it is at least and at most when the silent are counted in: at least as if it did not hold for them, at most as if it did. These bounds are not a statistical uncertainty, since nobody was drawn by lot to be asked.',
    earlierHeading: 'What is compared?',
    earlier:
      'Figures held against the round {{fact: earlier.title}} ({{date: earlier.referenceDate}}) are only about those who answered the question in each of the rounds, so that a difference does not come of others having answered. An expectation has held when the month named has passed and things are as before; those who could not say when are counted by themselves. Where answers are not public, rare answers are put together with what lies nearest.',
    rulesHeading: 'Which rules applied?',
    wordsHeading: 'What do the words beside the numbers mean?',
    words: 'The same number has the same word throughout the memo.',
    synthetic:
      '**The answers of this round are made up.** The memo shows what it would look like, and says nothing about reality.',
  },
};

/** The section about the questionnaires named, its headings at `level`. */
export function methodTemplate(
  questionnaires: readonly QuestionnaireFacts[],
  context: WritingContext,
  level: HeadingLevel,
): string {
  const { facts, language, noun } = context;
  const { round } = facts;
  const said = texts[language];
  const heading = (text: string) => `${'#'.repeat(level)} ${text}`;
  const responses = questionnaires.flatMap(({ id }) => [`${id}.response`, `${id}.response.population`]);
  const definitions = questionnaires.flatMap(({ id, area, questions }) => {
    const defined = questions.filter(({ role, definition }) => role === 'status' && definition);
    return defined.map((question) => {
      const name = `${id}.${question.id}`;
      return said.definition(defined.length > 1 ? `question: ${name}` : `area: ${area}`, name);
    });
  });
  const asked = (round.closes ? said.asked : said.askedOpen)(questionnaires.length > 1);
  return [
    ...(round.synthetic ? [said.synthetic] : []),
    heading(said.answeredHeading),
    noun ? asked : asked.replace(' | noun', ''),
    `{{table: ${responses.join(', ')}}}`,
    ...(definitions.length > 0 ? [heading(said.definitionHeading), ...definitions] : []),
    heading(said.boundsHeading),
    said.bounds,
    ...(facts.earlier ? [heading(said.earlierHeading), said.earlier] : []),
    ...(rulesTemplate(context) === '' ? [] : [heading(said.rulesHeading), '{{rules}}']),
    heading(said.wordsHeading),
    said.words,
    '{{words}}',
  ].join('\n\n');
}
