import { faultsOf, type LogFault } from '../audit/seal.ts';
import type { Context } from './context.ts';

export interface LogVerdict {
  readonly faults: readonly LogFault[];
  readonly seals: number;
  readonly sealedLines: number;
  readonly unsealedLines: number;
  /** Of the last seal. Written down elsewhere, it proves later that everything up to it stands. */
  readonly hash?: string;
  /** Whether the seal that was written down is among them. */
  readonly expectedFound?: boolean;
}

const allLines = 100_000_000;

/** Whether every sealed line stands as it was sealed; changes nothing. */
export async function verifyLog({ store }: Context, expected?: string): Promise<LogVerdict> {
  return store.transaction(async (within) => {
    const seals = await within.log.seals();
    const lines = await within.log.lines({}, allLines);
    const last = seals.at(-1);
    return {
      faults: faultsOf(seals, lines),
      seals: seals.length,
      sealedLines: seals.reduce((sum, seal) => sum + seal.lines.length, 0),
      unsealedLines: await within.log.unsealed(),
      ...(last ? { hash: last.hash } : {}),
      ...(expected === undefined ? {} : { expectedFound: seals.some(({ hash }) => hash === expected) }),
    };
  });
}

/** Seals everything that is finished. */
export async function sealLog({ store, clock }: Context): Promise<number> {
  let sealed = 0;
  for (let more = await store.log.seal(clock()); more > 0; more = await store.log.seal(clock()))
    sealed += more;
  return sealed;
}
