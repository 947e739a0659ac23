import type { Command } from '../command.ts';

export const proofreadCommand: Command = {
  name: 'proofread',
  needs: 'nothing',
  takes: 'FILE [--claims FILE.yaml] [--round PROGRAMME/ROUND] [--report FILE.docx|.pdf|.json|.txt] [--json]',
  does: 'Reads the quantities of a memo and works out whether they can all be true. With claims alone, leave FILE out. With a round, also whether they agree with its figures.',
  // Other commands need nothing of what it loads.
  run: async (args, terminal) => (await import('./run-proofread.ts')).runProofread(args, terminal),
};
