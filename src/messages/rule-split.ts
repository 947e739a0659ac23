/** Figures divided by the rules in force when each sheet was sent. */
import type { RuleGroup } from '../rules/at-answer-time.ts';
import type { Phrase, Phrases } from './phrase.ts';

export const ruleSplit = {
  title: { da: 'Tal delt efter reglerne', en: 'Figures divided by the rules' },
  lead: {
    da: 'Svarede de anderledes, der svarede, mens en regel gjaldt? Vælg et tal og en regel, som gjaldt, da nogle besvarelser blev sendt, og ikke da andre blev det.',
    en: 'Did those answer differently who answered while a rule held? Choose a figure, and a rule that held when some sheets were sent and not when others were.',
  },
  figure: { da: 'Tal', en: 'Figure' },
  rule: { da: 'Regel', en: 'Rule' },
  show: { da: 'Del tallet', en: 'Divide the figure' },
  nothing: {
    da: 'Alle besvarelser i runden er sendt under de samme regler, så der er intet at dele efter.',
    en: 'All sheets of the round were sent under the same rules, so there is nothing to divide by.',
  },
  when: { da: 'Da besvarelsen blev sendt', en: 'When the sheet was sent' },
  authorities: { da: 'Myndigheder', en: 'Authorities' },
  answers: { da: 'Svar', en: 'Answers' },
  notShown: { da: 'for få svar', en: 'too few answers' },
  noAnswers: { da: 'ingen svar', en: 'no answers' },
  care: {
    da: 'Forskellen kan skyldes andet end reglen: de, der svarer sidst, kan være længst fra målet. Er der få i en gruppe, siger dens andele lidt.',
    en: 'The difference may have other causes than the rule: those who answer last may be furthest behind. Where a group is small, its shares say little.',
  },
  csv: { da: 'Hent som CSV', en: 'Get as CSV' },
  link: { da: 'Del tallet efter reglerne', en: 'Divide the figure by the rules' },
  wrong: { da: 'Tallet er ikke delt', en: 'The figure was not divided' },
  'no-rules': { da: 'Opfølgningen følger ingen regler', en: 'The programme follows no rules' },
  'no-such-figure': { da: 'Vælg et tal fra listen', en: 'Choose a figure from the list' },
  'figure-not-split': {
    da: 'Et tal af den slags kan ikke deles. Vælg en fordeling eller en andel',
    en: 'A figure of that kind cannot be divided. Choose a distribution or a share',
  },
  'no-such-rule': { da: 'Vælg en regel fra listen', en: 'Choose a rule from the list' },
} as const satisfies Phrases;

export const ruleGroupNames: Readonly<Record<RuleGroup, Phrase>> = {
  'in-force': { da: 'gjaldt reglen', en: 'the rule held' },
  'not-in-force': { da: 'gjaldt reglen ikke', en: 'the rule did not hold' },
  uncertain: { da: 'er det uvist, om reglen gjaldt', en: 'it is uncertain whether the rule held' },
  'not-sent': { da: 'ikke sendt', en: 'not sent' },
};
