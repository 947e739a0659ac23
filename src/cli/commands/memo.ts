import type { Command } from '../command.ts';
export const memoCommand: Command = { name: 'memo', takes: '', does: '', run: async () => 1 };
