import { wordSet } from './phrase-pattern.ts';

/** Plurals that follow no rule, by the end of the word, so that compounds are found too. Longer ends come first. */
const irregular: readonly (readonly [string, string])[] = [
  ['forældrene', 'forælder'],
  ['forældre', 'forælder'],
  ['mennesker', 'menneske'],
  ['menneskerne', 'menneske'],
  ['museerne', 'museum'],
  ['museer', 'museum'],
  ['gymnasierne', 'gymnasium'],
  ['gymnasier', 'gymnasium'],
  ['laboratorier', 'laboratorium'],
  ['ministerierne', 'ministerium'],
  ['ministerier', 'ministerium'],
  ['hospicerne', 'hospice'],
  ['hospicer', 'hospice'],
  ['centrene', 'center'],
  ['centrerne', 'center'],
  ['centre', 'center'],
  ['børnene', 'barn'],
  ['børn', 'barn'],
  ['mændene', 'mand'],
  ['mænd', 'mand'],
  ['bøgerne', 'bog'],
  ['bøger', 'bog'],
  ['stæderne', 'stad'],
  ['stæder', 'stad'],
  ['nætter', 'nat'],
  ['hænder', 'hånd'],
  ['fædre', 'far'],
  ['mødre', 'mor'],
  ['brødre', 'bror'],
  ['døtre', 'datter'],
  ['bønder', 'bonde'],
  ['køerne', 'ko'],
  ['køer', 'ko'],
  ['anlæggene', 'anlæg'],
  ['oplæggene', 'oplæg'],
  ['tilbuddene', 'tilbud'],
  ['forbuddene', 'forbud'],
  ['svarene', 'svar'],
  ['rådene', 'råd'],
  ['holdene', 'hold'],
  ['hjemmene', 'hjem'],
  ['tilfældene', 'tilfælde'],
  ['områderne', 'område'],
  ['områder', 'område'],
  ['stederne', 'sted'],
  ['steder', 'sted'],
  ['byerne', 'by'],
  ['byer', 'by'],
  ['broerne', 'bro'],
  ['broer', 'bro'],
  ['søerne', 'sø'],
  ['søer', 'sø'],
  ['brugere', 'bruger'],
  ['pladserne', 'plads'],
  ['pladser', 'plads'],
  ['menighedsråd', 'menighedsråd'],
];

/** Nouns in -e whose plural ends in -er: "skoler" is of "skole". Ends of compounds. */
const endsInE = (
  'kommune else møde samtale aftale skole kirke kvinde pige gruppe klasse familie side uge time rute pulje fase lejrskole linje bane vugge krise læge maskine ' +
  'mølle have børnehave vuggestue stue hytte pleje sygeplejerske stilling linie bue sæde pumpe bølge frivillige kasse kilde type ' +
  'tjeneste ydelse opgave avis prøve ulykke rapporte enhede ramme andele hale kunde kollega måde note støtte serie kolonne påstande ' +
  'metode ende adresse regle elevpause indsigelse undersøgelse besvarelse oplysninge indberetninge henvendelse afgørelse anmeldelse ' +
  'hændelse bevillinge høringe stemme villa virksomhedsklasse garage kaserne fabrikke hospitalsafdelinge tilladelse bemærkninge'
)
  .split(' ')
  .filter(
    (noun) =>
      !/(?:inge|alle|andele|regle|hale|rapporte|enhede|påstande|fabrikke|villa|kollega|stilling)$/.test(noun),
  );

/** Those who do something, in -er: "ledere" is of "leder", and so is "lederne". Ends of compounds. */
const agents = wordSet(`
  leder lærer borger arbejder giver bruger beboer tager forsker pendler ejer spiller klager ansøger hjælper rådgiver behandler
  planlægger sælger kunstner politiker formidler holder fører bærer træner kører vælger sagsbehandler iværksætter
  deltager dansker medarbejder forhandler håndværker mester minister sygeplejer udlejer lejer ryger passager besøger hallinspektører frasorter
`);
const agentEnd = new RegExp(`(?:${[...agents].join('|')})(?:e|ne|en)$`);

/**
 * The singular of a Danish noun in any form, as far as rules and lists can tell; an unknown form loses its ending.
 * @example danishSingular('kommunerne') // => "kommune"
 * @example danishSingular('plejehjem') // => "plejehjem"
 */
export function danishSingular(noun: string): string {
  const word = noun.toLowerCase();
  for (const [plural, singular] of irregular) {
    if (word.endsWith(plural)) return word.slice(0, word.length - plural.length) + singular;
  }
  if (agentEnd.test(word)) return word.replace(/(?:e|ne|en)$/, '');
  const bare = word.replace(/(r)ne$/, '$1').replace(/([^r])ene$/, '$1e');
  if (bare.endsWith('er')) return fromErPlural(bare);
  if (/[^e]e$/.test(bare) && bare.length >= 4) return fromEPlural(bare, word);
  return bare;
}

function fromErPlural(plural: string): string {
  const withE = plural.slice(0, -1);
  if (endsInE.some((noun) => withE.endsWith(noun))) return withE;
  return undoubled(plural.slice(0, -2));
}

/** "sygehuse" is of "sygehus", but "ansatte" and "unge" have no shorter form. */
function fromEPlural(plural: string, word: string): string {
  if (
    /(?:ansatte|udsatte|voksne|unge|ældre|ledige|frivillige|studerende|pårørende|anbragte|indsatte|syge|døve|blinde|tilfælde|hospice|område)$/.test(
      word,
    )
  )
    return plural;
  if (endsInE.some((noun) => plural.endsWith(noun))) return plural;
  if (plural.endsWith('ere')) return plural.slice(0, -1);
  return undoubled(plural.slice(0, -1));
}

/** "haller" is of "hal", "klinikker" of "klinik". */
function undoubled(stem: string): string {
  return /([bdfgklmnprst])\1$/.test(stem) && !/(?:ll?ss|gg|dd)$/.test(stem) && stem.length > 3
    ? stem.slice(0, -1)
    : stem;
}
