import type { Lexicon } from './lexicon.ts';

import { phrase, phraseAtEnd, phraseAtStart, wordSet as set, words } from './phrase-pattern.ts';

const finite = `
  er var bliver blev har havde får fik kan kunne skal skulle vil ville må måtte bør burde
  svarer svarede angiver angav mener mente oplyser oplyste forventer forventede vurderer vurderede peger pegede nævner nævnte
  ønsker ønskede tilbyder tilbød bruger brugte mangler manglede oplever oplevede anvender anvendte deltager deltog siger sagde
  udlåner underviser underviste overholder sorterer sorterede mødes kører kørte deler delte går gik kommer kom står stod ligger lå
  giver gav gør gjorde tager tog finder fandt ser så arbejder arbejdede gennemfører gennemførte modtager modtog
  forventes vurderes tilbydes anvendes benyttes benytter benyttede rapporterer rapporterede afholder afholdt fører førte begrunder
  indfører indførte planlægger planlagde skifter skiftede venter afventer afventede udgør udgjorde fordeler bruges findes fandtes
  lukker lukkede åbner åbnede henter hentede klarer klarede fungerer fungerede trives opfylder opfyldte besøger leverer leverede indgår indgik
  betyder betød følger fulgte stemmer stemte støtter støttede viser viste gælder gjaldt omfatter omfattede bor boede læser læste betaler betalte
`;

/** The Danish words that the reading rules turn on. */
export const danish: Lexicon = {
  ofBase: ['ud af', 'af', 'blandt', 'iblandt', 'hos'],
  byWord: 'af',
  determiners: set('de den det disse dem alle samtlige vores deres sine hele begge cirka adspurgte'),
  inAll: ['i', 'alt'],
  definite: set('de disse samtlige vores deres sine'),
  whole: set('alle samtlige'),
  endsNoun: new Set([
    ...words(finite),
    ...words(`
      der som hvor hvoraf heraf deraf hvor og eller men mens samt at hvis når fordi så
      i på af til fra for med om ved efter før inden under over mellem blandt hos uden siden gennem via mod pr per
      ikke endnu også allerede nu dog desuden derudover fortsat stadig kun netop igen helt delvist ofte aldrig altid
      sig sit sin sine deres man vi de den det jeg han hun hver dette svarende dvs nemlig altså herunder
      hverken enten både yderligere ingen alle
    `),
  ]),
  adjective:
    /(?:ende|[^kt]ede|iske|ale|elle|lige|ige|bare|somme|løse|fulde|ære|øse|ive|nte|gte|lte|rte|dte|mte|[eiæ]vne|(?<!vo|so)gne|kte|åbne|ste|[^ai]est|nære|frie|grønne)$|^(?:nye|gamle|store|små|mindre|større|danske|forskellige|enkelte|øvrige|sidste|første|andre|relevante|lokale|private|hele|mange|flere|få|tidligere|nuværende|nordiske|ekstra)$/,
  genitive: /\p{L}{3}(?:ets|ens|nes|arks)$/u,
  plural:
    /(?:er|e)(?:ne)?$|r$|(?:råd|svar|tilbud|hold|hjem|børn|mænd|bud|forslag|anlæg|køb|valg|kort|dyr|lån|løb|mål|tog|fly|krav|tab|uheld|besøg|opkald|rum|folk|par|fag|spor|fund|brud|sæt|tiltag|bidrag|opslag|afslag|tilsagn|led|slag|tal|tegn|bind|ord|fald|tjek|stop|telt|skift|greb|punkt|dæk|digt|hug|kup|lag|net|pas|slot|skib|skilt|skjul|syn|træk|tryk|udfald|varsel|gods|job|kryds)$/,
  nominal: set(`
    ansatte unge ældre voksne studerende ledige frivillige pårørende anbragte udsatte handicappede hjemløse indsatte syge rejsende
    selvstændige adspurgte deltagende fremmødte gravide blinde døve nyuddannede borgmestre lokale asylansøgere indskrevne tilmeldte
    fastansatte timelønnede deltidsansatte fuldtidsansatte visiterede forældre søskende ordblinde nyansatte kursister
  `),
  measures: set(`
    år års måneder måned uger uge dage dag døgn timer time minutter minut sekunder kvartaler kvartal
    meter m km kilometer cm centimeter mm hektar ha kvadratmeter m2 m² kubikmeter m3 m³ liter kg kilo ton tons gram
    grader grad celsius gange gang procentpoint point kwh mwh gwh kw mw megawatt watt volt db decibel
    sider side etager etage skridt kl klasse årgang årige gigabyte mb gb
  `),
  names: set('nummer nr no type model version rute linje lokale udgave trin niveau gruppe skala'),
  tooMany: set('for alt'),
  relatives: set('der som hvis'),
  negations: phrase('ikke|aldrig|hverken|slet ikke'),
  stopWords: new Set([
    ...words(finite).slice(0, 24),
    ...words(`
      der som at og eller men mens samt hvis når fordi så i på af til fra for med om ved efter før inden under over mellem blandt hos
      en et den det de dem disse dette denne sig sin sit sine deres jeres vores man vi ikke endnu også allerede nu dog desuden
      derudover fortsat stadig kun netop igen fuldt fuld fulde helt helst delvist ud mv m.v fx f.eks bl.a her hvor hvad hvilke
      været blevet have være blive få fået svarer svaret svare siger oplyser angiver viser viste rapporterer undersøgelse undersøgelsen
      survey skemaet tal tallene resultaterne resultater ifølge dag idag egen eget egne selv andel andelen antal antallet
      kort fortalt samlet heraf deraf pct procent begge alle hver hele alt
    `),
  ]),
  glosses: phraseAtStart('det gælder'),
  partOfLast: phrase(
    'herunder|heraf|deraf|hvoraf|af disse|af dem(?!,? (?:der|som))|blandt disse|blandt dem(?!,? (?:der|som))',
  ),
  hereof: phrase('heraf|deraf|hvoraf'),
  // "i andre lokaler: 41" counts no others; "hos andre 12" does.
  further: phrase(
    'yderligere|herudover|derudover|desuden har|hertil kommer|dertil kommer|andre(?=\\s*$)|(?<!(?:eller|for|fra|hos|i|med|om|på|til|under|ved) )andre',
  ),
  total: phrase('i alt|tilsammen|sammenlagt|alt i alt|samlet set|samlet'),
  totalRow: /^(?:i alt|total|sum|samlet)(?:t antal)?(?!\p{L})/u,
  restates: phrase(
    'svarende til|svarer til|dvs|det vil sige|nemlig|altså|eller|hvilket svarer til|hvilket er|i alt|n\\s*=',
  ),
  severalAnswers:
    /flere (?:svar|kryds|årsager|svarmuligheder|muligheder|begrundelser|grunde|mangler|barrierer|emner|ting|former)|mere end (?:ét|et|én|en) (?:svar|kryds|årsag|svarmulighed)|(?:vælge|angive|angivet|sætte|afgive|nævne|pege på) flere|overlapper|summer (?:ikke|til mere)|begge dele|ingen af delene|både|over 100 (?:pct|procent)/,
  dividesInto: phrase(
    'fordeler sig|fordelte sig|fordelt (?:på|med|til|mellem)|fordeles|er fordelt|deler sig|består af|bestod af|opdelt i|inddelt i',
  ),
  tookPart: phrase(
    'besvaret|besvarede|svaret|svarede|(?:kom(?:met)?|modtaget|sendt) retur|indsendt svar|indberettet|returneret|indleveret svar|deltaget|deltog|medvirket|medvirkede|medvirker|indgår|indgik|indgået',
  ),
  survey:
    /undersøgelse|spørgeskema|skema|survey|rundspørge|interview|kortlægning|måling|analyse|opgørelse|evaluering|besvar|svar|afdækning|panel|indberet|retur/,
  answered: phraseAtStart('ja|nej|ved ikke|både|hverken|bekræftende|benægtende|på|,? ?at|:'),
  coversNext: phraseAtEnd(
    'omfatter|omfattede|dækker|bygger på|baseret på|baserer sig på|består af|svar fra|besvarelser fra|interview med|talt med|besøgte|besøgt|(?:måling|undersøgelse|rundspørge|brugerundersøgelse|tilfredshedsmåling|panel|survey)(?:en|n)? (?:med|blandt|hos)(?: svar fra)?|besvaret af|svar fra|gennemført (?:blandt|i|på|hos)|foretaget (?:blandt|i|på|hos)|undersøgt',
  ),
  possesses: phraseAtEnd(
    'ejer|har|driver|modtog|modtaget|behandlede|traf|registrerede|foretog|råder over|rummer|er der|der er|der findes|findes der|består af|tæller',
  ),
  confines: phraseAtStart('i|på|fordelt|heraf|hvoraf|deraf|og'),
  asked: phrase(
    'tilsendt|sendt|udsendt|sendte|udsendte|inviteret|inviterede|adspurgt|adspurgte|spurgt|spurgte|kontaktet|henvendt',
  ),
  responseRate: /\bsvarprocent(?:en)?\b|\bbesvarelsesprocent(?:en)?\b|\bsvarandel(?:en)?\b/,
  change: {
    before:
      /\b(?:steget|stiger|stige|steg|faldet|falder|falde|faldt|vokset|vokser|øget|øges|reduceret|reduceres|mindsket|sænket|hævet|stigning(?:en)?|fald(?:et)?|vækst(?:en)?|besparelse(?:n)?|reduktion(?:en)?|fremgang(?:en)?|tilbagegang(?:en)?|nedgang(?:en)?)(?: [\p{L}\d]+){0,7} (?:med|på)(?: (?:ca|cirka|omkring|godt|knap|næsten))?\.?\s*$/u,
    after:
      /^\s*(?:-?\s?points?\b|procentpoint|(?:flere|færre|højere|lavere|mere|mindre|billigere|dyrere|større|hurtigere|længere|kortere)\b)/,
  },
  fromTo: /\bfra\s.{0,60}\btil\b/,
  finite: set(finite),
  conjunctions: set('og men mens medens hvorimod eller samt imens'),
  money: /\b(?:kr|kroner|mio|mia|euro|dkk|milliarder|millioner)\b|€/,
  topicMarks: phrase('om|vedrørende|angående|for så vidt angår'),
  pointsOut:
    /(?<!\p{L})i\s+er det ((?:den|det|de) (?:\p{L}+ )?\p{L}+|\p{L}+(?:en|et|ene|erne))[\s,.;]*(?:(?:og|mens|men)\s*)?$/u,
  wentTo: /(?:^|\s)(til|fra|i|på|hos)\s+(\p{L}[\p{L} -]*)[\s,.;]*$/u,
  asSaid:
    /(?<!\p{L})(?:som (?:nævnt|anført|vist|beskrevet|omtalt)(?: ovenfor| tidligere| (?:i|under|af) (?:den |det |de )?\p{L}+)?|(?:det fremgår|af (?:tabel|figur|bilag)(?:let|en|et)?(?: \d+)? fremgår det)(?: af \p{L}+)?,? at|(?:tabellen|figuren|bilaget|undersøgelsen|opgørelsen|tallene) (?:viser|vidner om),? at)(?!\p{L})/gu,
  wasAsked: phrase(
    '(?:fik|har fået|modtog) (?:\\p{L}+ )?(?:tilsendt|spørgeskema(?:et)?|skema(?:et)?)|blev (?:spurgt|inviteret|kontaktet|adspurgt)|er blevet (?:spurgt|inviteret|kontaktet)',
  ),
  surveyWith:
    /(?:måling|undersøgelse|rundspørge|survey|panel|analyse|test|stikprøve|evaluering)(?:en|n|et)? (?:med|på|hos|af)$/,
  narrows: set('med uden der som i på fra'),
  hypernyms: set(
    'medarbejder ansatte person deltager enhed institution sag plads tilbud køretøj bygning sted stilling svar henvendelse aktivitet arrangement',
  ),
};
