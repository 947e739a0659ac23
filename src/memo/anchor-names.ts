const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
};

/**
 * Names for places in a document that can stand in an address; a name that is taken gets a number.
 * @example anchorNames()('Hvor langt er kommunerne på § 85?') // => "hvor-langt-er-kommunerne-paa-85"
 */
export function anchorNames(): (text: string) => string {
  const taken = new Map<string, number>();
  return (text) => {
    const spelled = [...text.toLowerCase()].map((letter) => letters[letter] ?? letter).join('');
    const plain = spelled
      .normalize('NFD')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const name = plain === '' ? 'afsnit' : plain;
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return times === 1 ? name : `${name}-${times}`;
  };
}
