import type { BaseGroup } from './base-group.ts';
import { type DocumentView, sectionOf } from './document-view.ts';
import type { ReadSentence } from './mention.ts';
import type { Statement } from './statement.ts';
import { topicMatch, topicOf } from './topics.ts';
import { unitsAgree } from './unit-match.ts';

/** Where a group is looked for. */
export interface Place {
  readonly section: number;
  readonly read: ReadSentence;
}

/** The groups met so far, and how they are looked up. */
export interface GroupBook {
  readonly groups: readonly BaseGroup[];
  readonly add: (group: Omit<BaseGroup, 'id' | 'sizes'>) => BaseGroup;
  /** The group of a noun without a number: "kommunerne". */
  readonly groupFor: (unit: string, statement: Statement) => BaseGroup;
  /** The group that is known to be so many. */
  readonly withSize: (unit: string | undefined, value: number, place: Place) => BaseGroup | undefined;
  /** Those of a noun who took part, by what the place is about; none where that leaves a choice. */
  readonly tookPart: (unit: string, place: Place) => BaseGroup | undefined;
  /** An earlier statement under the same heading that counts just so many: "de 12 kommuner" after "12 kommuner". */
  readonly counted: (
    unit: string | undefined,
    value: number,
    place: Place,
    before: number,
  ) => Statement | undefined;
}

export function groupBook(view: DocumentView): GroupBook {
  const groups: BaseGroup[] = [];
  const add: GroupBook['add'] = (group) => {
    const added: BaseGroup = { ...group, id: `n${groups.length + 1}`, sizes: [] };
    groups.push(added);
    return added;
  };
  const tookPart: GroupBook['tookPart'] = (unit, place) => choose(view, declaredFor(groups, unit), place);
  return {
    groups,
    add,
    tookPart,
    groupFor: (unit, statement) => {
      const place = { section: statement.section, read: statement.read };
      const declared = declaredFor(groups, unit);
      const chosen =
        choose(view, declared, place) ??
        (declared.length === 0
          ? (lastNamed(groups, unit, place) ?? allThereAre(groups, unit, place))
          : undefined);
      if (chosen) return chosen;
      const known = groups.find(
        (group) => group.kind === 'unknown' && group.unit === unit && sameChoice(group, declared, place),
      );
      const either = declared.length > 1 ? { either: declared } : {};
      return known ?? add({ kind: 'unknown', unit, topic: new Set(), section: place.section, ...either });
    },
    withSize: (unit, value, place) => {
      const matches = groups.filter(
        (group) =>
          unitsAgree(group.unit, unit) &&
          group.sizes.some((size) => size.value === value) &&
          group.kind !== 'complement',
      );
      if (unit === undefined) {
        const isHere = ({ sizes }: BaseGroup) =>
          sizes.some((size) => size.value === value && sectionOf(view, size.read) === place.section);
        return matches.find(({ section }) => section === place.section) ?? matches.find(isHere);
      }
      return (
        choose(
          view,
          matches.filter(({ kind }) => kind === 'took_part'),
          place,
        ) ?? matches.at(-1)
      );
    },
    counted: (unit, value, { section }, before) =>
      view.statements.findLast(
        ({ index, section: other, mention, unit: counted }) =>
          index < before &&
          other === section &&
          unit !== undefined &&
          unitsAgree(counted, unit) &&
          mention.phrase.quantity.kind === 'count' &&
          mention.phrase.quantity.count === value,
      ),
  };
}

/** Those who took part go before those who were asked. */
function declaredFor(groups: readonly BaseGroup[], unit: string): readonly BaseGroup[] {
  const declared = groups.filter(
    ({ kind, unit: other }) =>
      (kind === 'took_part' || kind === 'asked') && other !== undefined && unitsAgree(other, unit),
  );
  const exact = declared.filter((group) => group.unit === unit);
  const usable = exact.length > 0 ? exact : declared;
  const tookPart = usable.filter(({ kind }) => kind === 'took_part');
  return tookPart.length > 0 ? tookPart : usable;
}

/** All there are of something, if the same section says how many. */
function allThereAre(groups: readonly BaseGroup[], unit: string, { section }: Place): BaseGroup | undefined {
  return groups.findLast(
    (group) => group.kind === 'exists' && group.section === section && unitsAgree(group.unit, unit),
  );
}

function lastNamed(groups: readonly BaseGroup[], unit: string, { section }: Place): BaseGroup | undefined {
  const named = groups.filter(
    ({ kind, unit: other }) => kind === 'named' && other !== undefined && unitsAgree(other, unit),
  );
  return named.findLast((group) => group.section === section) ?? (named.length === 1 ? named[0] : undefined);
}

/** An unknown group of one noun is one for the whole text, unless it stands for a choice between known ones. */
function sameChoice(group: BaseGroup, declared: readonly BaseGroup[], { section }: Place): boolean {
  return declared.length <= 1
    ? group.either === undefined
    : group.either !== undefined && group.section === section;
}

/** The one group that the place is about: by the headings above it, then by the sentence itself. A summary has no heading of its own. */
function choose(
  view: DocumentView,
  groups: readonly BaseGroup[],
  { section, read }: Place,
): BaseGroup | undefined {
  if (groups.length <= 1) return groups[0];
  const here = view.sections[section];
  const inSection = groups.filter((group) => group.section === section);
  if (inSection.length === 1) return inSection[0];
  const { language } = view;
  const headings = here?.isSummary ? [] : (here?.chain ?? []).map((heading) => topicOf(heading, language));
  const byHeading = best(
    groups.map((group) => headings.reduce((sum, heading) => sum + topicMatch(group.topic, heading), 0)),
  );
  if (byHeading !== undefined) return groups[byHeading];
  // One sentence can be about several surveys at once: then it is about none of them alone.
  const sentence = topicOf(read.sentence.text, language);
  const matching = groups.filter((group) => topicMatch(group.topic, sentence) > 0);
  return matching.length === 1 ? matching[0] : undefined;
}

/** The place of the highest score, if it is above zero and the only one. */
function best(scores: readonly number[]): number | undefined {
  const highest = Math.max(...scores);
  return highest > 0 && scores.filter((score) => score === highest).length === 1
    ? scores.indexOf(highest)
    : undefined;
}
