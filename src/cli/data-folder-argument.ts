import { failed, ok, type Result } from '../core/result.ts';

export interface TakenDataFolder {
  /** Absent where the arguments do not say. */
  readonly folder?: string;
  /** The arguments without it. */
  readonly rest: readonly string[];
}

/** `--data DIR` goes with every command, since each opens the same house. */
export function takeDataFolder(args: readonly string[]): Result<TakenDataFolder, string> {
  const at = args.findIndex((argument) => argument === '--data' || argument.startsWith('--data='));
  const argument = args[at];
  if (argument === undefined) return ok({ rest: args });
  const inOne = argument.startsWith('--data=');
  const folder = inOne ? argument.slice('--data='.length) : (args[at + 1] ?? '');
  // Falling back on the usual folder would work on another house than the one that was meant.
  if (folder === '' || folder.startsWith('--'))
    return failed('--data needs a folder, for example --data data');
  return ok({ folder, rest: args.toSpliced(at, inOne ? 1 : 2) });
}
