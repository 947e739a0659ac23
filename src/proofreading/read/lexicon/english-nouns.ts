const irregular: Readonly<Record<string, string>> = {
  children: 'child',
  people: 'person',
  men: 'man',
  women: 'woman',
  wives: 'wife',
  lives: 'life',
  staff: 'staff',
  series: 'series',
  businesses: 'business',
  buses: 'bus',
  bus: 'bus',
  census: 'census',
  campuses: 'campus',
  campus: 'campus',
  crises: 'crisis',
  analyses: 'analysis',
};

/**
 * The singular of an English noun.
 * @example englishSingular('municipalities') // => "municipality"
 */
export function englishSingular(noun: string): string {
  const word = noun.toLowerCase().replace(/['’]s?$/, '');
  const known = irregular[word];
  if (known !== undefined) return known;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (/(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('s') && word.length > 3 ? word.slice(0, -1) : word;
}
