/** What can be wrong with a programme's rules: where in the file, what, and the data that a sentence needs. */
import type { Verdict } from './rules.ts';

/** From the file's top: `['orders', 0, 'versions', 2, 'from']`. */
export type RulesPath = readonly (string | number)[];

export type RulesFault =
  | { readonly code: 'id-twice'; readonly id: string; readonly what: string; readonly first: RulesPath }
  | {
      readonly code: 'unknown-name';
      readonly what: string;
      readonly name: string;
      readonly known: readonly string[];
    }
  | { readonly code: 'start-missing' }
  | { readonly code: 'start-twice'; readonly fields: readonly string[] }
  | { readonly code: 'claims-agree' }
  | { readonly code: 'too-many-uncertain'; readonly count: number; readonly most: number }
  | { readonly code: 'ends-before-begins'; readonly begins: string; readonly ends: string }
  | { readonly code: 'in-force-before-issued'; readonly issued: string; readonly begins: string }
  | { readonly code: 'agreed-after-issued'; readonly agreed: string; readonly issued: string }
  | { readonly code: 'change-twice' }
  | { readonly code: 'change-in-circle' }
  | {
      readonly code: 'changed-before-issued';
      readonly other: string;
      readonly issued: string;
      readonly begins: string;
    }
  | {
      readonly code: 'changed-before-in-force';
      readonly other: string;
      readonly otherBegins: string;
      readonly begins: string;
    }
  | { readonly code: 'versions-overlap'; readonly other: string; readonly on: string }
  | {
      readonly code: 'provisions-contradict';
      readonly other: string;
      readonly act: string;
      readonly place: string;
      readonly on?: string;
    }
  | {
      readonly code: 'provision-repeated';
      readonly other: string;
      readonly act: string;
      readonly place: string;
    }
  | { readonly code: 'drops-nothing'; readonly name: string }
  | { readonly code: 'drops-without-amending' }
  | { readonly code: 'repeal-with-provisions' }
  | { readonly code: 'both-scopes' }
  | {
      readonly code: 'act-of-other-stream';
      readonly act: string;
      readonly stream: string;
      readonly own: string;
    }
  | { readonly code: 'limit-missing' }
  | { readonly code: 'limit-not-meant'; readonly effect: string }
  | { readonly code: 'limit-without-amount'; readonly act: string }
  | { readonly code: 'limits-crossed'; readonly freely: number; readonly onConditions: number }
  | { readonly code: 'conditions-missing' }
  | { readonly code: 'event-ends-before-begins' }
  | {
      readonly code: 'followed-too-short';
      readonly followedTo: string;
      readonly version: string;
      readonly begins: string;
    }
  | {
      readonly code: 'local-outside-frame';
      readonly version: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly code: 'local-without-frame'; readonly version: string; readonly act: string }
  | {
      readonly code: 'example-fails';
      readonly expected: Verdict;
      readonly actual: Verdict;
      readonly grounds: readonly string[];
    }
  | { readonly code: 'example-other-grounds'; readonly missing: string; readonly grounds: readonly string[] }
  | { readonly code: 'wording'; readonly sentence: string; readonly about: string; readonly word: string };

export type PlacedFault = RulesFault & { readonly path: RulesPath };
