import type { Language } from '../../core/language.ts';

const word = (list: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${list.trim().split(/\s+/).join('|')})(?!\\p{L})`, 'giu');

/** Small words that a language uses all the time. */
const tells: Readonly<Record<Language, RegExp>> = {
  da: word('og af til med det der som ikke på har er den de for en et pct ved blev også fra efter'),
  en: word('the of and to with that not on have has is are was were which for a by per cent from'),
};

/** The same for neighbours that share many words with the two, so that they are not taken for one of them. */
const others: readonly RegExp[] = [
  word('und der die das ist nicht ein eine den dem des von mit auf zu im sich auch wird werden für'),
  word('och att av är inte på det som en ett den de för med har till från kommunerna'),
  word('og av til med det som ikke på har er den de for en et fra ble også etter noen mellom'),
  word('le la les des et est une dans pour que qui du au par sur pas ne'),
  word('el la los las de y es una en para que del por con se no un'),
  word('het een van en de is dat niet op te met voor zijn die er aan ook'),
];

/** So much of a long text is enough to tell. */
const looksAt = 20_000;
/** One word in so many, at least, is a small word of its language. */
const leastTells = 0.08;

/**
 * The language a text is written in, told by its small words; none for text in neither, or with too few words to tell.
 * @example languageOf('Halvdelen af de 8 skoler har svømmehal.') // => "da"
 * @example languageOf('Die Hälfte der Schulen hat ein Schwimmbad.') // => undefined
 */
export function languageOf(text: string): Language | undefined {
  const count = counterOf(text);
  const words = count(/\p{L}+/gu);
  const [danish, english] = [count(tells.da), count(tells.en)];
  const most = Math.max(danish, english);
  if (most === 0 || most < words * leastTells || others.some((pattern) => count(pattern) > most))
    return undefined;
  return danish >= english ? 'da' : 'en';
}

/** So many small words of another language, and more of them than of ours, show that it is that one. */
const showsOther = 4;

/**
 * Whether a text, however short, is clearly in another language than the two.
 * @example isInOtherLanguage('Die Hälfte der 98 Schulen hat ein Schwimmbad, und der Rest nicht.') // => true
 * @example isInOtherLanguage('Halvdelen af de 98 skoler.') // => false
 */
export function isInOtherLanguage(text: string): boolean {
  const count = counterOf(text);
  const ours = Math.max(count(tells.da), count(tells.en));
  return others.some((pattern) => {
    const theirs = count(pattern);
    return theirs >= showsOther && theirs >= ours * 2;
  });
}

function counterOf(text: string): (pattern: RegExp) => number {
  const part = text.slice(0, looksAt);
  return (pattern) => part.match(pattern)?.length ?? 0;
}
