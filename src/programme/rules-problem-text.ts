/** What is wrong with rules.yaml, as one sentence for its author, in English: what, and what to do. */
import { nearest } from '../questionnaire/lint/nearest.ts';
import type { RulesFault, RulesPath } from '../rules/rules-fault.ts';
import { didYouMean, listOf } from './definition-problem-text.ts';
import { fieldName } from './yaml-file.ts';

type Texts = {
  readonly [Code in RulesFault['code']]: (fault: Extract<RulesFault, { code: Code }>) => string;
};

export function rulesProblemText(fault: RulesFault): string {
  // The compiler cannot see that the text and the fault have the same code.
  return (texts[fault.code] as (fault: RulesFault) => string)(fault);
}

const at = (path: RulesPath) => fieldName(path);
const because = (grounds: readonly string[]) =>
  grounds.length === 0 ? 'no provision says anything' : `because of ${listOf(grounds)}`;

const texts: Texts = {
  'id-twice': ({ id, what, first }) =>
    `The ${what} "${id}" is already in ${at(first)}. Remove one, or give it another id.`,
  'unknown-name': ({ what, name, known }) =>
    `There is no ${what} "${name}".${didYouMean(nearest(name, known))}${known.length === 0 ? ` No ${what} is given at all.` : ''}`,
  'start-missing': () =>
    'It is not said when the version comes into force. Write one of from, fromSometimeOn, fromNoLaterThan, fromConflicting and planned.',
  'start-twice': ({ fields }) => `The beginning is given twice: ${listOf(fields)}. Keep one of them.`,
  'claims-agree': () => 'The sources name the same moment, so they do not disagree. Write it as from.',
  'too-many-uncertain': ({ count, most }) =>
    `${count} versions of this stream have a beginning that is not certain; at most ${most} can be reckoned with. Split the stream.`,
  'ends-before-begins': ({ begins, ends }) =>
    `It ends (${ends}) before it begins (${begins}). Change one of them.`,
  'in-force-before-issued': ({ issued, begins }) =>
    `It comes into force (${begins}) before it was issued (${issued}). Change one of them.`,
  'agreed-after-issued': ({ agreed, issued }) =>
    `It was agreed (${agreed}) after it was issued (${issued}). Change one of them.`,
  'change-twice': () =>
    'A version amends, replaces or repeals one other, in one way. Keep one of the fields.',
  'change-in-circle': () =>
    'The versions change each other in a circle, so that none comes first. Let each change an earlier one.',
  'changed-before-issued': ({ other, issued, begins }) =>
    `It changes "${other}" on ${begins}, before that was issued (${issued}). Change one of the dates, or name another version.`,
  'changed-before-in-force': ({ other, otherBegins, begins }) =>
    `It changes "${other}" from ${begins}, before that came into force (${otherBegins}). Change one of the dates, or name another version.`,
  'versions-overlap': ({ other, on }) =>
    `Both this version and "${other}" of the same order hold on ${on}. Say that one amends, replaces or repeals the other, or let one end.`,
  'provisions-contradict': ({ other, act, place, on }) =>
    `"${other}" says something else about "${act}" at "${place}"${on === undefined ? '' : `, and both hold on ${on}`}. Narrow the places or acts of one, or let one version end.`,
  'provision-repeated': ({ other, act, place }) =>
    `"${other}" already says this about "${act}" at "${place}". Narrow the places or acts of one, or make them one provision.`,
  'drops-nothing': ({ name }) => `The amended version has no provision "${name}" to drop. Check its id.`,
  'drops-without-amending': () =>
    'Only a version that amends another can drop provisions. Add amends, or remove drops.',
  'repeal-with-provisions': () =>
    'A version that repeals forbids and requires nothing. Write replaces instead, or remove those provisions.',
  'both-scopes': () => 'Write places or exceptPlaces, not both.',
  'act-of-other-stream': ({ act, stream, own }) =>
    `The act "${act}" belongs to the stream "${stream}", the order to "${own}". Move one of them.`,
  'limit-missing': () => 'A provision that limits needs freely, onConditions, or both.',
  'limit-not-meant': ({ effect }) =>
    `A provision that "${effect}" has no limit. Write effect: limits, or remove freely and onConditions.`,
  'limit-without-amount': ({ act }) =>
    `The act "${act}" has no amount to limit. Add amount to the act, or use another effect.`,
  'limits-crossed': ({ freely, onConditions }) =>
    `What is free (${freely}) must come before what needs conditions (${onConditions}). Swap them, or keep one.`,
  'conditions-missing': () => 'It is allowed on conditions, but none is written. Add conditions.',
  'event-ends-before-begins': () => 'The event ends before it begins. Swap on and to.',
  'followed-too-short': ({ followedTo, version, begins }) =>
    `The stream is followed to ${followedTo}, but "${version}" begins on ${begins}. Move followedTo to that day or later.`,
  'local-outside-frame': ({ version, from, to }) =>
    `The decision (${from}${to === '' ? '' : ` to ${to}`}) falls outside the time of "${version}", which it is made under. Change its dates, or name the version that held.`,
  'local-without-frame': ({ version, act }) =>
    `"${version}" does not leave "${act}" to places. Name a version with leavesToPlaces for it, or remove the act.`,
  'example-fails': ({ expected, actual, grounds }) =>
    `The example expects "${expected}", but the rules answer "${actual}", ${because(grounds)}. Mend the rules or the example.`,
  'example-other-grounds': ({ missing, grounds }) =>
    `The example names "${missing}", but the answer rests on something else: ${because(grounds)}. Mend the rules or the example.`,
  wording: ({ sentence, about, word }) =>
    `"${word}" must not be said of "${about}": ${sentence} Write what holds for the single service instead.`,
};
