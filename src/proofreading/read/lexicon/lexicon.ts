/** The words of one language that the reading rules turn on. Words and phrases are in lower case. */
export interface Lexicon {
  /** Before the group that a share is taken of: "af", "ud af", "blandt". */
  readonly ofBase: readonly string[];
  /** The one of these that also says by whom something is done. */
  readonly byWord: string;
  /** "de", "alle", "samtlige": may stand before the noun that is counted. */
  readonly determiners: ReadonlySet<string>;
  /** "i alt" between a determiner and its number: the two words. */
  readonly inAll: readonly [string, string];
  /** Those of the determiners that make it a group already known. */
  readonly definite: ReadonlySet<string>;
  /** Those that take the whole group. */
  readonly whole: ReadonlySet<string>;
  /** End a noun phrase: prepositions, auxiliaries, conjunctions, adverbs, pronouns, verbs that often come next. */
  readonly endsNoun: ReadonlySet<string>;
  /** Adjectives and participles by their endings; such a word is the noun only when no noun follows. */
  readonly adjective: RegExp;
  /** "landets", "the council's": someone's, before the noun. */
  readonly genitive: RegExp;
  /** Nouns in the plural, as far as their form shows. */
  readonly plural: RegExp;
  /** Words that look like adjectives but count people: "ansatte", "unge". */
  readonly nominal: ReadonlySet<string>;
  /** Numbers before these are measures, not counts of anybody: "uger", "meter", "grader". */
  readonly measures: ReadonlySet<string>;
  /** Words that a number after them names: "nummer 4". */
  readonly names: ReadonlySet<string>;
  /** Makes "too many" of "many". */
  readonly tooMany: ReadonlySet<string>;
  /** Begin a clause about those just named. */
  readonly relatives: ReadonlySet<string>;
  readonly negations: RegExp;
  /** Carry no meaning when two predicates are compared. */
  readonly stopWords: ReadonlySet<string>;
  /** "det gælder": what begins a parenthesis that says what the words before it mean. */
  readonly glosses: RegExp;
  /** "heraf", "af disse": a part of what was counted last. */
  readonly partOfLast: RegExp;
  /** Those of them that can be said of money: "heraf". */
  readonly hereof: RegExp;
  /** "yderligere": others than those counted last. */
  readonly further: RegExp;
  /** "i alt", "tilsammen": a sum of others. */
  readonly total: RegExp;
  /** "I alt: 395", at the start of a line: the sum of the lines above. */
  readonly totalRow: RegExp;
  /** "svarende til", "dvs.": the same number in another form. */
  readonly restates: RegExp;
  /** Several answers could be given, or the same one can be counted twice. */
  readonly severalAnswers: RegExp;
  /** "fordeler sig": the parts make up the whole. */
  readonly dividesInto: RegExp;
  /** "har deltaget", "har besvaret": those counted are the base of what follows. */
  readonly tookPart: RegExp;
  /** What one takes part in where those who did are a base: "undersøgelsen", "skemaet". */
  readonly survey: RegExp;
  /** After which "har svaret" is no base but an answer: "ja", ", at". */
  readonly answered: RegExp;
  /** "omfatter", "svar fra": those counted next are the base of what follows. */
  readonly coversNext: RegExp;
  /** "ejer", "har": those counted next are all there are, if nothing narrows them down. */
  readonly possesses: RegExp;
  /** What may follow without narrowing them down: "i kommunen", ", heraf". */
  readonly confines: RegExp;
  /** "sendt til", "inviteret": those counted were asked. */
  readonly asked: RegExp;
  readonly responseRate: RegExp;
  /** A rise or a difference, not a share: "steget med", "procentpoint". */
  readonly change: { readonly before: RegExp; readonly after: RegExp };
  /** A movement between two times: "steget fra 30 til 45 pct.". */
  readonly fromTo: RegExp;
  /** Verbs in the forms that show that a clause stands on its own. */
  readonly finite: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Money: "mio. kr.". */
  readonly money: RegExp;
  readonly topicMarks: RegExp;
  /** "er det udvalget": points out the one that it is; the group is what is named. */
  readonly pointsOut: RegExp;
  /** "til fabrikker": the groups are where parts went, or are, and what stands there. */
  readonly wentTo: RegExp;
  /** "som nævnt i bilaget", "tabel 3 viser, at": says where something is said, not what. */
  readonly asSaid: RegExp;
  /** "blev spurgt", "fik tilsendt": those counted before were asked. */
  readonly wasAsked: RegExp;
  /** "en måling med": those counted next are the group that the sentence is about. */
  readonly surveyWith: RegExp;
  /** After a noun in the plural: takes out some of those. */
  readonly narrows: ReadonlySet<string>;
  /** Nouns for whatever a list is of: its sum may be told in these. */
  readonly hypernyms: ReadonlySet<string>;
}
