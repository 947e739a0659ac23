import { parseArgs } from 'node:util';
import { actOnRound } from '../../actions/act-on-round.ts';
import { commandLine } from '../../actions/context.ts';
import type { FoundRound } from '../../actions/find-round.ts';
import { freezeRound } from '../../actions/freeze-round.ts';
import { roundStatus } from '../../actions/round-status.ts';
import type { Command, ExitCode, House, Terminal } from '../command.ts';
import { withRound } from '../round-argument.ts';

const takes = 'PROGRAMME/ROUND [--json]';

export const roundCommands: readonly Command[] = [
  {
    name: 'round status',
    needs: 'rounds.follow',
    takes,
    does: 'Who has answered, and where the round is in its life.',
    run: (args, terminal) => onRound(args, terminal, status),
  },
  {
    name: 'round open',
    needs: 'rounds.manage',
    takes,
    does: 'Opens the round for answers.',
    run: (args, terminal) => onRound(args, terminal, (call) => act(call, 'open')),
  },
  {
    name: 'round close',
    needs: 'rounds.manage',
    takes,
    does: 'Takes no more answers.',
    run: (args, terminal) => onRound(args, terminal, (call) => act(call, 'close')),
  },
  {
    name: 'round freeze',
    needs: 'rounds.manage',
    takes,
    does: 'Makes the dataset that figures and memos are computed from, once and for all.',
    run: (args, terminal) => onRound(args, terminal, freeze),
  },
];

interface Call {
  readonly house: House;
  readonly found: FoundRound;
  readonly json: boolean;
  readonly terminal: Terminal;
}

async function onRound(
  args: readonly string[],
  terminal: Terminal,
  work: (call: Call) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  return withRound(positionals, terminal, (house, found) =>
    work({ house, found, json: values.json, terminal }),
  );
}

async function act({ house, found, json, terminal }: Call, kind: 'open' | 'close'): Promise<ExitCode> {
  const done = await actOnRound(house, found, kind, commandLine);
  const name = `${found.key.programme}/${found.key.round}`;
  if (!done.ok) {
    for (const { state } of done.problems)
      terminal.err(`${name} cannot be ${kind === 'open' ? 'opened' : 'closed'}: it is ${state}.`);
    return 1;
  }
  terminal.out(json ? JSON.stringify({ ...found.key, state: done.value }) : `${name} is now ${done.value}.`);
  return 0;
}

async function freeze({ house, found, json, terminal }: Call): Promise<ExitCode> {
  const frozen = await freezeRound(house, found, commandLine);
  const name = `${found.key.programme}/${found.key.round}`;
  if (!frozen.ok) {
    for (const { state } of frozen.problems)
      terminal.err(
        `${name} cannot be frozen: it is ${state}${state === 'frozen' ? ' already, and a frozen dataset never changes' : ''}.`,
      );
    return 1;
  }
  const { hash, sheets } = frozen.value;
  terminal.out(
    json
      ? JSON.stringify({ ...found.key, state: 'frozen', dataset: hash, sheets })
      : `${name} is frozen: ${sheets} sheets, dataset ${hash}.`,
  );
  return 0;
}

async function status({ house, found, json, terminal }: Call): Promise<ExitCode> {
  const now = await roundStatus(house, found);
  if (json) {
    terminal.out(JSON.stringify(now));
    return 0;
  }
  terminal.out(
    `${now.programme}/${now.round} is ${now.state}${now.dataset ? ` (dataset ${now.dataset})` : ''}.`,
  );
  for (const { questionnaire, asked, sent, begun, awaitsSignOff, withdrawn } of now.questionnaires)
    terminal.out(
      `  ${questionnaire}: ${sent} of ${asked} sent, ${begun} begun${awaitsSignOff > 0 ? ` (${awaitsSignOff} awaiting sign-off)` : ''}, ${withdrawn} withdrawn, ${asked - sent - begun - withdrawn} silent`,
    );
  return 0;
}
