import type { SoftFinding } from '../../read-text.ts';
import type { BaseGroup } from '../base-group.ts';
import type { Statement } from '../statement.ts';
import { claimsOf, isShare, type Look, sentencesOf } from './reading.ts';

/** Shares of a group whose size the text does not give, or gives far away. */
export const missingBase: Look = (reading) => {
  const byGroup = new Map<BaseGroup, Statement[]>();
  for (const statement of reading.view.statements) {
    const base = reading.bases.baseOf.get(statement.index);
    if (base?.kind !== 'group' || !isShare(statement) || statement.base?.number !== undefined) continue;
    byGroup.set(base.group, [...(byGroup.get(base.group) ?? []), statement]);
  }
  const unknown = [...byGroup].filter(([group]) => group.kind === 'unknown');
  const far = [...byGroup].flatMap(([group, statements]) =>
    group.sizes.length > 0 ? statements.filter(({ section }) => group.section !== section) : [],
  );
  return [
    ...unknown.map(([group, statements]) => ofUnknown(group, statements, claimsOf(reading, statements))),
    ...(far.length > 0 ? [ofFar(far, claimsOf(reading, far))] : []),
  ];
};

function ofUnknown(
  { unit, either }: BaseGroup,
  statements: readonly Statement[],
  claims: SoftFinding['claims'],
): SoftFinding {
  const many = statements.length;
  const sizes = [...new Set((either ?? []).flatMap((group) => group.sizes.map(({ value }) => value)))].join(
    ', ',
  );
  const proof =
    sizes === ''
      ? {
          da: `${many} ${many === 1 ? 'andel' : 'andele'} af »${unit ?? '?'}«, men teksten siger ikke, hvor mange de er`,
          en: `${many} ${many === 1 ? 'share' : 'shares'} of “${unit ?? '?'}”, but the text does not say how many they are`,
        }
      : {
          da: `${many} ${many === 1 ? 'andel' : 'andele'} af »${unit ?? '?'}«, som kan være enhver af: ${sizes}`,
          en: `${many} ${many === 1 ? 'share' : 'shares'} of “${unit ?? '?'}”, which can be any of: ${sizes}`,
        };
  return {
    kind: 'missing_base',
    severity: 'unclear',
    claims,
    sentences: sentencesOf(statements),
    proof,
    suggestion: {
      da: 'Skriv antallet ved tallet: »… af de n …«.',
      en: 'Give the number beside it: “… of the n …”.',
    },
  };
}

function ofFar(statements: readonly Statement[], claims: SoftFinding['claims']): SoftFinding {
  const many = statements.length;
  return {
    kind: 'missing_base',
    severity: 'note',
    claims,
    sentences: sentencesOf(statements),
    proof: {
      da: `${many} ${many === 1 ? 'andel står' : 'andele står'} uden antal; det findes kun i et andet afsnit`,
      en: `${many} ${many === 1 ? 'share stands' : 'shares stand'} without a base; it is only given in another section`,
    },
    suggestion: { da: 'Gentag antallet i hvert afsnit.', en: 'Repeat the base in each section.' },
  };
}
