import { parseArgs } from 'node:util';
import { askProgrammeRules, type ToldPart } from '../../actions/ask-programme-rules.ts';
import { questionProblems, verdicts } from '../../messages/rules.ts';
import { type Command, UsageError } from '../command.ts';

export const rulesAsk: Command = {
  name: 'rules ask',
  needs: 'nothing',
  takes: 'DIR --on DAY --act ACT --place PLACE [--at HH:MM] [--amount N] [--json]',
  does: "Asks a programme's rules: allowed, not allowed, on conditions, unknown or uncertain, and because of what.",
  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new UsageError('rules ask takes one folder');
    const read = terminal.readProgramme(folder);
    if (!read.ok) {
      for (const problem of read.problems) terminal.err(problem);
      return 1;
    }
    const { on, at, act, place, amount } = values;
    const asked = askProgrammeRules(read.value, { date: on, time: at, act, place, amount });
    if (!asked.ok) {
      for (const problem of asked.problems) terminal.err(problemText(problem));
      return 1;
    }
    if (values.json) terminal.out(JSON.stringify(asked.value));
    else for (const part of asked.value) terminal.out(partText(part));
    return 0;
  },
};

const text = { type: 'string', default: '' } as const;
const options = {
  on: text,
  at: text,
  act: text,
  place: text,
  amount: text,
  json: { type: 'boolean', default: false },
} as const;

type Problem = Extract<ReturnType<typeof askProgrammeRules>, { ok: false }>['problems'][number];

function problemText(problem: Problem): string {
  switch (problem.code) {
    case 'no-rules':
      return 'The programme has no rules.yaml.';
    case 'act-unknown':
      return `There is no act "${problem.text}". Write --act with one of ${problem.acts.join(', ')}.`;
    case 'place-unknown':
      return `There is no place "${problem.text}". Write --place with one of ${problem.places.join(', ')}.`;
    default:
      return questionProblems[problem.code](problem.text).en;
  }
}

function partText({ from, verdict, why, because, lawStands, ahead, readings }: ToldPart): string {
  const reasons = [
    ...because,
    ...(lawStands ? ['the duty stands'] : []),
    ...(why ? [why] : []),
    ...readings.map(
      (reading) => `${verdicts[reading.verdict].en} if ${reading.because.join(', ') || 'none'}`,
    ),
    ...(ahead.length > 0 ? [`not in force: ${ahead.join(', ')}`] : []),
  ];
  return `${from}\t${verdicts[verdict].en}\t${reasons.join('; ')}`;
}
