import type { ProgrammeId } from '../core/ids.ts';
import type { Programme } from '../programme/programme.ts';
import type { Store } from '../store/store.ts';

export interface LivingProgrammes {
  /** The same map for ever; what it holds follows the database whenever `refresh` is called. */
  readonly programmes: ReadonlyMap<ProgrammeId, Programme>;
  /** Looks whether any process has made or changed a round; costs one small question where none has. */
  readonly refresh: () => Promise<void>;
}

/** The programmes of the folders, with the rounds that were made in the browser behind those of the folder. */
export function livingProgrammes(
  fromFolders: ReadonlyMap<ProgrammeId, Programme>,
  store: Pick<Store, 'roundDefinitions'>,
): LivingProgrammes {
  const programmes = new Map(fromFolders);
  let known = 0;
  const refresh = async () => {
    const latest = await store.roundDefinitions.latest();
    if (latest === known) return;
    const made = await store.roundDefinitions.all();
    for (const [id, programme] of fromFolders) {
      const own = new Set(programme.rounds.map((round) => round.id));
      const rounds = made
        .filter(({ programme: of, definition }) => of === id && !own.has(definition.id))
        .map(({ definition }) => definition);
      programmes.set(id, { ...programme, rounds: [...programme.rounds, ...rounds] });
    }
    known = latest;
  };
  return { programmes, refresh };
}
