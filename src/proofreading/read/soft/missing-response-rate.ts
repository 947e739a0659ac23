import type { Look } from './reading.ts';

/** How many took part is said, but not how many were asked. */
export const missingResponseRate: Look = ({ view, bases, claims }) => {
  const hasRate = view.read.some(({ mentions }) => mentions.some(({ role }) => role.kind === 'rate'));
  const groups = bases.groups.filter(
    ({ kind, within, sizes }) => kind === 'took_part' && !within && sizes.some(({ statement }) => statement),
  );
  const surveyed = groups.filter(({ sizes }) =>
    sizes.some(({ statement }) => statement && saysTookPart(statement.predicate.text)),
  );
  if (hasRate || surveyed.length === 0) return [];
  const sizes = surveyed.flatMap((group) => group.sizes.flatMap((size) => (size.statement ? [size] : [])));
  const said = sizes.map(({ value }) => value).join(', ');
  const mentions = new Set(sizes.map(({ mention }) => mention));
  return [
    {
      kind: 'missing_response_rate',
      severity: 'note',
      claims: claims.flatMap(({ claim, mention }) => (mentions.has(mention) ? [claim.id] : [])),
      sentences: [...new Set(sizes.map(({ read }) => read.sentence.id))],
      proof: {
        da: `antallet af svar står der (${said}), men ikke hvor mange der blev spurgt`,
        en: `the number of answers is given (${said}), but not how many were asked`,
      },
      suggestion: {
        da: 'Skriv, hvor mange der blev spurgt, og svarprocenten.',
        en: 'Say how many were asked, and the response rate.',
      },
    },
  ];
};

function saysTookPart(text: string): boolean {
  return /delt[ao]|svar|medvirk|indg[åi]|respond|took part|participated|answered|completed|replied|return/.test(
    text,
  );
}
