import type { SoftFinding } from '../../read-text.ts';
import type { Section } from '../sections.ts';
import { timesIn } from '../time-expression.ts';
import { wordsOf } from '../words.ts';
import type { Look, Reading } from './reading.ts';

/** Headings that promise what their section does not hold, and blocks that one theme has and another lacks. */
export const missingBlock: Look = (reading) => [...brokenPromises(reading), ...lackingThemes(reading)];

/** "…, hvornår det er normaliseret", and no time below. */
function brokenPromises({ view }: Reading): readonly SoftFinding[] {
  return view.sections.flatMap(({ heading, sentences }): readonly SoftFinding[] => {
    const asks = heading !== undefined && /hvornår|\bwhen\b/i.test(heading.text);
    const answers = sentences.some(({ text }) =>
      timesIn(text, view.language).some(
        ({ kind, isNow, day }) => kind === 'unknown' || (!isNow && day !== undefined),
      ),
    );
    if (
      !asks ||
      answers ||
      sentences.length === 0 ||
      view.statements.every(({ section }) => view.sections[section]?.heading !== heading)
    )
      return [];
    return [
      finding([heading.id], {
        da: `overskriften spørger hvornår, men afsnittet nævner intet tidspunkt`,
        en: `the heading asks when, but the section names no time`,
      }),
    ];
  });
}

function lackingThemes({ view }: Reading): readonly SoftFinding[] {
  const themes = themesOf(view.sections);
  const kinds = new Map<string, number>();
  for (const { blocks } of themes)
    for (const block of new Set(blocks)) kinds.set(block, (kinds.get(block) ?? 0) + 1);
  const common = [...kinds].filter(([, times]) => times >= 2 && times < themes.length).map(([kind]) => kind);
  return themes.flatMap(({ heading, blocks }) => {
    if (heading === undefined || !blocks.some((block) => (kinds.get(block) ?? 0) >= 2)) return [];
    return common
      .filter((kind) => !blocks.includes(kind))
      .map((kind) =>
        finding([heading.id], {
          da: `andre temaer har et afsnit om »${kind}«, det har dette ikke`,
          en: `other themes have a section on “${kind}”, this one does not`,
        }),
      );
  });
}

/** Numbered headings with the opening words of the plain headings under each. */
function themesOf(
  sections: readonly Section[],
): readonly { readonly heading?: Section['heading']; readonly blocks: readonly string[] }[] {
  const themes: { heading?: Section['heading']; blocks: string[] }[] = [];
  for (const { heading } of sections) {
    if (!heading) continue;
    if (/^(?:tema|kapitel|theme|chapter)\s+\d/i.test(heading.text)) themes.push({ heading, blocks: [] });
    else themes.at(-1)?.blocks.push(opening(heading.text));
  }
  return themes;
}

function opening(heading: string): string {
  return wordsOf(heading)
    .filter(({ kind }) => kind === 'word')
    .slice(0, 3)
    .map(({ lower }) => lower)
    .join(' ');
}

function finding(sentences: SoftFinding['sentences'], proof: SoftFinding['proof']): SoftFinding {
  return {
    kind: 'missing_block',
    severity: 'note',
    claims: [],
    sentences,
    proof,
    suggestion: {
      da: 'Tag blokken med, eller skriv, at der ikke er spurgt.',
      en: 'Add the block, or say that it was not asked.',
    },
  };
}
