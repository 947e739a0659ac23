import { phrase } from './phrase-pattern.ts';
import type { Scale } from './scale.ts';

/** Danish scales: rows of answers that exclude each other. `+` marks the stronger value of one end. */
export const danishScales: readonly Scale[] = [
  {
    name: 'answer',
    values: [
      ['unsaid', phrase('ikke (?:har )?(?:svaret|besvaret|oplyst)|har ikke svaret|ubesvaret')],
      ['unknown', phrase('ved (?:det )?ikke|ikke ved|i tvivl|uafklarede?')],
      ['no', phrase('nej')],
      ['yes', phrase('ja')],
    ],
  },
  {
    name: 'agreement',
    values: [
      ['neither', phrase('hverken enige? eller uenige?')],
      ['against+', phrase('(?:helt|meget) uenige?')],
      ['against', phrase('uenige?')],
      ['for+', phrase('(?:helt|meget) enige?')],
      ['for', phrase('(?:delvist? |overvejende |nogenlunde )?enige?')],
    ],
  },
  {
    name: 'satisfaction',
    values: [
      ['neither', phrase('hverken tilfredse? eller utilfredse?')],
      ['low+', phrase('meget utilfredse?')],
      ['low', phrase('utilfredse?')],
      ['high+', phrase('(?:meget|særdeles|yderst) tilfredse?')],
      ['high', phrase('tilfredse?')],
    ],
  },
  {
    name: 'trust',
    values: [
      ['neither', phrase('hverken trygge? eller utrygge?')],
      ['low+', phrase('meget utrygge?')],
      ['low', phrase('utrygge?')],
      ['high+', phrase('meget trygge?')],
      ['high', phrase('trygge?')],
    ],
  },
  {
    name: 'degree',
    values: [
      ['not', phrase('(?:i mindre grad eller )?slet ikke')],
      ['low', phrase('i (?:mindre|lav|ringe) grad')],
      ['some', phrase('i (?:nogen|en vis) grad')],
      ['high', phrase('i (?:meget )?(?:høj|stor) grad')],
    ],
  },
  {
    name: 'extent',
    values: [
      ['not', phrase('slet ikke')],
      ['partly', phrase('delvist?|kun til dels|til dels')],
      ['wholly', phrase('helt|fuldt ud|fuldstændigt?')],
    ],
  },
  {
    name: 'frequency',
    values: [
      ['never', phrase('aldrig')],
      ['rarely', phrase('sjældnere|sjældent|kun en gang imellem')],
      ['fortnight', phrase('hver (?:14\\. dag|anden uge)')],
      ['daily', phrase('dagligt|hver dag')],
      ['weekly', phrase('ugentligt?|hver uge|(?:én|en) gang om ugen')],
      ['monthly', phrase('månedligt?|hver måned|(?:én|en) gang om måneden')],
      ['quarterly', phrase('kvartalsvis|hvert kvartal|(?:én|en) gang i kvartalet')],
      ['yearly', phrase('årligt?|hvert år|(?:kun )?(?:én|en) gang om året')],
    ],
  },
  {
    name: 'progress',
    values: [
      ['nearly', phrase('næsten (?:i mål|færdige?|klare?|helt fremme|tilbage)|tæt på (?:målet|at være)')],
      [
        'not',
        phrase(
          '(?:endnu )?ikke (?:er )?(?:på)?begyndt|endnu ikke (?:er )?(?:i gang|startet)|ikke (?:i gang|startet|kommet i gang)|ikke planlagt',
        ),
      ],
      ['under way', phrase('(?:godt )?(?:på|undervejs|et stykke) vej(?:en)?|i gang|påbegyndt|undervejs')],
      ['planned', phrase('planlagt|på tegnebrættet')],
      [
        'finished',
        phrase(
          'færdige?|afsluttet|i mål|gennemført|fuldført|som før|tilbage til det normale|fuldt (?:ud )?normaliseret',
        ),
      ],
    ],
  },
  {
    name: 'stage',
    values: [
      ['drafted', phrase('under udarbejdelse|i udkast')],
      ['heard', phrase('(?:sendt )?i (?:offentlig )?høring')],
      ['adopted', phrase('(?:endeligt? )?vedtaget|vedtagne|trådt i kraft')],
    ],
  },
  {
    name: 'open',
    values: [
      ['partly', phrase('delvist? (?:åbn?[et]?|åben|åbne|lukket|lukkede)')],
      ['closed', phrase('lukket|lukkede')],
      ['open', phrase('åben|åbent|åbne')],
    ],
  },
  {
    name: 'stance',
    values: [
      ['neither', phrase('hverken (?:er )?tilhængere? eller modstandere?|neutrale?')],
      ['against', phrase('modstandere?')],
      ['for', phrase('tilhængere?')],
    ],
  },
  {
    name: 'enough',
    values: [
      ['too much', phrase('for (?:mange|meget|store?|høje?|højt)')],
      [
        'too little',
        phrase('(?:helt |klart )?(?:utilstrækkeligt?|utilstrækkelige)|for (?:få|lidt|små|lille|lave?|lavt)'),
      ],
      ['barely', phrase('(?:lige )?akkurat tilstrækkeligt?|i underkanten|(?:den|det|de) er knapp?e?')],
      ['right', phrase('passende|tilpas|tilstrækkeligt?|tilstrækkelige')],
    ],
  },
  {
    name: 'vote',
    values: [
      ['abstained', phrase('undlod|undlader|hverken for eller imod')],
      ['against', phrase('imod')],
      ['for', phrase('stemmer for|stemte for|stemt for')],
    ],
  },
  {
    name: 'decision',
    values: [
      ['waiting', phrase('afventer (?:svar|afgørelse)|under behandling')],
      ['remitted', phrase('hjemvist|hjemvisning')],
      ['changed', phrase('ændret|ændring|omgjort|omgørelse')],
      ['upheld', phrase('stadfæst(?:et|else)')],
      ['refused', phrase('afvist|afvisning|afslag|afslået|forkastet')],
      ['granted', phrase('godkendt|bevilget|imødekommet|tilladelse')],
    ],
  },
  {
    name: 'punctual',
    values: [
      ['cancelled', phrase('aflyst|aflyste')],
      ['late', phrase('forsinket|forsinkede')],
      ['on time', phrase('rettidige?|til tiden|rettidigt')],
    ],
  },
  {
    name: 'owner',
    values: [
      ['independent', phrase('selvejende')],
      ['private', phrase('private?|privatejede')],
      ['municipal', phrase('kommunale?')],
      ['regional', phrase('regionale?')],
      ['state', phrase('statslige?')],
    ],
  },
  {
    name: 'sex',
    values: [
      ['male', phrase('mænd|drenge|mandlige')],
      ['female', phrase('kvinder|piger|kvindelige')],
    ],
  },
  {
    name: 'hours',
    values: [
      ['part', phrase('(?:på )?deltid|deltidsansatte?')],
      ['full', phrase('(?:på )?fuldtid|fuldtidsansatte?')],
    ],
  },
  {
    name: 'colour',
    values: [
      ['red', phrase('rødt?|røde')],
      ['yellow', phrase('gult?|gule')],
      ['green', phrase('grønt?|grønne')],
    ],
  },
  {
    name: 'quality',
    values: [
      ['bad', phrase('dårlige?|dårligt|ringe|utilfredsstillende|kritisable?')],
      ['middling', phrase('acceptabelt?|acceptable|middel|nogenlunde')],
      ['good+', phrase('meget (?:gode?|godt)')],
      [
        'good',
        phrase(
          'god|godt stand|gode|(?:trives|fungerer|går|virker|klarer sig) (?:rigtig )?godt|tilfredsstillende',
        ),
      ],
    ],
  },
  {
    name: 'direction',
    values: [
      ['same', phrase('uændret|uændrede|det samme|samme niveau|status quo|stilstand')],
      ['down', phrase('faldet|falder|faldende|svagere|dårligere|tilbagegang|forværret')],
      ['up', phrase('steget|stiger|stigende|vokset|stærkere|bedre|fremgang|forbedret')],
    ],
  },
];
