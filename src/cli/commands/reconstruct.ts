import type { Command } from '../command.ts';

export const reconstructCommand: Command = {
  name: 'reconstruct',
  needs: 'nothing',
  takes: 'FILE [--claims FILE.yaml] [--range "a + b" [--of n]] [--reading ordinary|wide] [--json]',
  does: 'Finds answers that a memo or a claims file can come from, in how many ways, and how little and how much each count, or the one named by --range, can be.',
  // Other commands need nothing of what it loads.
  run: async (args, terminal) => (await import('./run-reconstruct.ts')).runReconstruct(args, terminal),
};
