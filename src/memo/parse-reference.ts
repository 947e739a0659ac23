import { failed, ok, type Result } from '../core/result.ts';
import { nearestName } from './nearest-name.ts';
import {
  blockKinds,
  figureStyles,
  inlineKinds,
  optionsOf,
  type Reference,
  type ReferenceKind,
} from './reference.ts';
import type { ReferenceFault } from './template-problem.ts';

const kinds: readonly ReferenceKind[] = [...inlineKinds, ...blockKinds];
const withoutArgument: readonly ReferenceKind[] = ['contents', 'method', 'words', 'rules'];

/**
 * Reads what stands between `{{` and `}}`: `id | wish | wish: value`, or `kind: argument | wish`.
 * @example parseReference('bostoette.status.as_before | percent').ok // => true
 */
export function parseReference(text: string): Result<Reference, ReferenceFault> {
  const source = text.trim();
  const [head = '', ...wishes] = source.split('|').map((part) => part.trim());
  if (head === '') return failed({ code: 'reference-empty' });
  const named = splitHead(head);
  if (!('kind' in named)) return failed(named.fault);
  const { kind, argument } = named;
  const read = wishes.map((wish) => readWish(wish, kind));
  const faults = read.flatMap((each) => ('code' in each ? [each] : []));
  const options = Object.fromEntries(read.flatMap((each) => ('code' in each ? [] : [each.entry])));
  faults.push(...wholeFaults(kind, argument, options));
  return faults.length > 0 ? failed(...faults) : ok({ kind, argument, options, source });
}

function splitHead(
  head: string,
): { readonly kind: ReferenceKind; readonly argument: string } | { readonly fault: ReferenceFault } {
  const colon = head.indexOf(':');
  const word = (colon === -1 ? head : head.slice(0, colon)).trim();
  const argument = colon === -1 ? '' : head.slice(colon + 1).trim();
  const kind = kinds.find((each) => each === word && (colon !== -1 || withoutArgument.includes(each)));
  if (kind) return { kind, argument };
  if (colon === -1) return { kind: 'figure', argument: head };
  const nearest = nearestName(word, kinds);
  return { fault: { code: 'reference-kind-unknown', kind: word, ...(nearest ? { nearest } : {}) } };
}

function readWish(
  wish: string,
  kind: ReferenceKind,
): { readonly entry: readonly [string, string] } | ReferenceFault {
  const colon = wish.indexOf(':');
  const name = (colon === -1 ? wish : wish.slice(0, colon)).trim();
  const value = colon === -1 ? '' : wish.slice(colon + 1).trim();
  const allowed = optionsOf[kind];
  const expects = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
  if (!expects) {
    const nearest = nearestName(name, Object.keys(allowed));
    return {
      code: 'option-unknown',
      option: name,
      allowed: Object.keys(allowed),
      ...(nearest ? { nearest } : {}),
    };
  }
  if (expects === 'flag' && colon !== -1) return { code: 'option-value', option: name, expected: 'none' };
  if (expects === 'text' && value === '') return { code: 'option-value', option: name, expected: 'text' };
  if (expects === 'whole-number' && !/^\d{1,3}$/.test(value)) {
    return { code: 'option-value', option: name, expected: 'whole-number' };
  }
  return { entry: [name, value] };
}

function wholeFaults(
  kind: ReferenceKind,
  argument: string,
  options: Readonly<Record<string, string>>,
): readonly ReferenceFault[] {
  const faults: ReferenceFault[] = [];
  if (argument === '' && !withoutArgument.includes(kind)) faults.push({ code: 'argument-missing', kind });
  const styles = kind === 'figure' ? figureStyles.filter((style) => style in options) : [];
  if (styles.length > 1) faults.push({ code: 'styles-clash', styles });
  if (kind === 'quote' && !options.source) faults.push({ code: 'quote-without-source' });
  return faults;
}
