import type { Command } from './command.ts';
import { adminCreate } from './commands/admin.ts';
import { exportCommand, importCommand } from './commands/answers.ts';
import { figuresCommand } from './commands/figures.ts';
import { jobsCommand } from './commands/jobs.ts';
import { logVerify } from './commands/log.ts';
import { memoCommand } from './commands/memo.ts';
import { privacyCommands } from './commands/privacy.ts';
import { programmeCheck } from './commands/programme-check.ts';
import { proofreadCommand } from './commands/proofread.ts';
import { reconstructCommand } from './commands/reconstruct.ts';
import { refreshCommand } from './commands/refresh.ts';
import { roundCommands } from './commands/round.ts';
import { rulesAsk } from './commands/rules.ts';
import { serveCommand } from './commands/serve.ts';
import { verifyCommand } from './commands/verify.ts';

/** In the order that `pejling help` lists them. */
export const commands: readonly Command[] = [
  serveCommand,
  programmeCheck,
  rulesAsk,
  ...roundCommands,
  jobsCommand,
  importCommand,
  exportCommand,
  figuresCommand,
  memoCommand,
  refreshCommand,
  verifyCommand,
  proofreadCommand,
  adminCreate,
  logVerify,
  ...privacyCommands,
  reconstructCommand,
];
