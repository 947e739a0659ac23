import type { Lexicon } from './lexicon.ts';

import { phrase, phraseAtEnd, phraseAtStart, wordSet as set, words } from './phrase-pattern.ts';

const finite = `
  is are was were be been has have had can could will would shall should may might must do does did
  say says said report reports reported answer answers answered expect expects expected believe believes believed think thinks
  state states stated offer offers offered use uses used lack lacks lacked want wants wanted need needs needed
  mention mentions mentioned cite cites cited point points pointed give gives gave go goes went take takes took plan plans planned
  remain remains remained run runs ran meet meets met get gets got make makes made work works worked live lives lived
  agree agrees agreed disagree disagrees disagreed support supports supported oppose opposes opposed own owns owned
  receive receives received visit visits visited come comes came found find finds rate rates rated voted vote
`;

/** The English words that the reading rules turn on. */
export const english: Lexicon = {
  ofBase: ['out of', 'of', 'among', 'amongst'],
  byWord: '',
  determiners: set('the these those them all our their its every'),
  inAll: ['in', 'total'],
  definite: set('the these those our their its'),
  whole: set('all every'),
  endsNoun: new Set([
    ...words(finite),
    ...words(`
      who which that whose where of and or but while whereas as if when because so
      in on to from for with about by at after before within under over between among without since through via against per
      not yet also already now however still only just again fully partly often never always
      each this corresponding equal namely including neither either both further no none all they we it i you
    `),
  ]),
  adjective:
    /(?:ed|al|ive|ous|ful|less|able|ible|ic|ary|ish)$|^(?:new|old|large|small|big|private|public|other|remaining|rest|last|first|different|local|own|many|several|few|more|main|young|relevant|participating|responding)$/,
  genitive: /['’]s$|s['’]$/,
  plural: /(?:[^s]s|ses|children|people|men|women|staff|sheep|fish|police)$/,
  nominal: set(
    'hospital hospitals proposal proposals unemployed elderly disabled approval approvals council councils clinic clinics library libraries',
  ),
  measures: set(`
    year years month months week weeks day days hour hours minute minutes second seconds quarter quarters
    metre metres meter meters km kilometres kilometers miles cm mm hectares ha litres liters kg tonnes tons grams
    degrees degree times time points point kwh mwh gwh kw mw pages page floors steps gb mb
  `),
  names: set('number no type model version route line room edition step level group scale'),
  tooMany: set('too'),
  relatives: set('who which that whose'),
  negations: phrase("not|never|neither|no longer|cannot|don't|doesn't|haven't|hasn't|isn't|aren't|didn't"),
  stopWords: new Set([
    ...words(finite).slice(0, 24),
    ...words(`
      who which that and or but while as if when because so in on to from for with about by at after before within under over between
      among a an the these those this it its their our they we not yet also already now however still only just again fully full
      completely partly out e.g etc here where what been being having be say says said report reports reported answer answers answered included
      survey study questionnaire figures results according today own self share proportion number numbers short summary percent per
      cent both all each every whole of
    `),
  ]),
  glosses: phraseAtStart('this holds|this applies|it holds|it applies|meaning'),
  partOfLast: phrase(
    'of these|of those(?! who| that| which)|of them|of which|of whom|among these|among them',
  ),
  hereof: phrase('of which|of this|of that'),
  // "in another room: 41" counts no others; "in another 12" does.
  further: phrase(
    'a further|further|an additional|additional|another(?=\\s*$)|(?<!(?:at|by|for|from|in|on|or|to|under|with) )another|in addition',
  ),
  total: phrase('in total|a total of|altogether|in all|combined|together'),
  totalRow: /^(?:in all|total|in total|altogether)(?!\p{L})/u,
  restates: phrase(
    'corresponding to|equal to|equivalent to|i\\.?e|that is|namely|or|which is|in total|n\\s*=',
  ),
  severalAnswers:
    /(?:several|multiple|more than one) (?:answers?|reasons?|options?|responses?|replies|choices?|boxes)|(?:choose|select|give|tick|name|mention|given|selected|ticked) (?:several|more than one|multiple)|overlap|add(?:s)? up to more|both|neither of (?:these|them)|over 100 ?(?:%|per ?cent)/,
  dividesInto: phrase(
    'divided into|split into|broken down|made up of|consists? of|consisted of|comprises?|falls? into|fell into|distributed',
  ),
  tookPart: phrase(
    'took part|taken part|participated|responded|answered|completed|replied|returned|submitted|are included',
  ),
  survey:
    /survey|questionnaire|study|poll|interview|mapping|review|analysis|evaluation|respond|answered|repl|panel/,
  answered: phraseAtStart("yes|no|don't know|that|:"),
  coversNext: phraseAtEnd(
    'covers|covered|includes|included|based on|responses from|replies from|answers from|interviews with|spoke to|visited|conducted (?:among|in|at)|surveyed',
  ),
  possesses: phraseAtEnd('owns|has|runs|operates|there are|consists of'),
  confines: phraseAtStart('in|at|divided|split|of which|of whom|and'),
  asked: phrase('sent|invited|asked|contacted|approached'),
  responseRate: /\bresponse rate\b/,
  change: {
    before:
      /\b(?:risen|rises?|rose|fallen|falls?|fell|grown|grew|increased?|increases|decreased?|decreases|reduced|cut|up|down|dropped|growth|reduction|saving|gain|loss|improvement)(?: \w+){0,2} (?:by|of)(?: (?:about|around|nearly|almost))?\s*$/u,
    after:
      /^\s*(?:-?\s?points?\b|percentage points?|(?:more|fewer|higher|lower|less|cheaper|larger|faster|longer|shorter)\b(?! than))/,
  },
  fromTo: /\bfrom\s.{0,60}\bto\b/,
  finite: set(finite),
  conjunctions: set('and but while whereas or'),
  money: /\b(?:dkk|kroner|million|billion|euros?|pounds?|dollars?|bn|mn)\b|[€£$]/,
  topicMarks: phrase('on|about|regarding|concerning'),
  pointsOut: /(?<!\p{L})in\s+it is ((?:the|their|its) (?:\p{L}+ )?\p{L}+)[\s,.;]*(?:(?:and|while|but)\s*)?$/u,
  wentTo: /(?:^|\s)(to|from|in|at)\s+(\p{L}[\p{L} -]*)[\s,.;]*$/u,
  asSaid:
    /(?<!\p{L})(?:as (?:mentioned|noted|stated|shown|described)(?: above| earlier| (?:in|by) (?:the )?\p{L}+)?|(?:the (?:survey|table|figure|annex)) shows that|it (?:appears|is seen)(?: from \p{L}+ \p{L}+)? that)(?!\p{L})/gu,
  wasAsked: phrase(
    'received (?:a |the )?questionnaires?|(?:were|have been) (?:asked|invited|contacted|surveyed)',
  ),
  surveyWith: /(?:survey|study|poll|review|sample|panel|test) (?:of|with|in)$/,
  narrows: set('with without who which that in from'),
  hypernyms: set(
    'employee person people participant unit institution case place service vehicle building site post response enquiry activity event staff',
  ),
};
