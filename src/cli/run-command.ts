import { may, type Person } from '../access/policy.ts';
import { type Command, type ExitCode, type Terminal, UsageError } from './command.ts';

/**
 * Finds the command by its words and runs it, if whoever sits at the machine may. What a user can cause ends as a sentence on stderr; only a fault of
 * ours shows a trace, and that in the log of the terminal.
 */
export async function runCommand(
  commands: readonly Command[],
  args: readonly string[],
  terminal: Terminal,
  operator: Person,
): Promise<ExitCode> {
  if (args.length === 0 || ['help', '--help', '-h'].includes(args[0] ?? '')) {
    for (const line of usage(commands)) terminal.out(line);
    return args.length === 0 ? 2 : 0;
  }
  const command = commands.find(({ name }) => name === args.slice(0, name.split(' ').length).join(' '));
  if (!command) {
    terminal.err(
      `pejling: there is no command "${args.slice(0, 2).join(' ')}". Run "pejling help" for the list.`,
    );
    return 2;
  }
  const rest = args.slice(command.name.split(' ').length);
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(`pejling ${command.name} ${command.takes}`);
    terminal.out(`    ${command.does}`);
    return 0;
  }
  if (command.needs !== 'nothing' && !may(operator, command.needs)) {
    terminal.err(`pejling ${command.name}: needs ${command.needs}, which is not for the command line.`);
    return 1;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (!(error instanceof UsageError) && !isParseArgsError(error)) throw error;
    terminal.err(`pejling ${command.name}: ${(error as Error).message}`);
    terminal.err(`Usage: pejling ${command.name} ${command.takes}`);
    return 2;
  }
}

function isParseArgsError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function usage(commands: readonly Command[]): readonly string[] {
  const rows = commands.map(
    ({ name, takes, does }) => [`  pejling ${name} ${takes}`.trimEnd(), does] as const,
  );
  const width = Math.min(60, Math.max(...rows.map(([call]) => call.length)) + 2);
  return [
    'Pejling asks many authorities how far they are, and publishes a memo in which every figure proves itself.',
    '',
    ...rows.map(([call, does]) =>
      call.length < width ? call.padEnd(width) + does : `${call}\n${' '.repeat(width)}${does}`,
    ),
    '',
    'PROGRAMME/ROUND is an id such as covid19-2020/2020-maj, or the path of a programme folder and a round.',
    'Exit codes: 0 done; 1 the input is at fault and nothing was changed; 2 the command was not understood.',
  ];
}
