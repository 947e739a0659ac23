/** One answer to a request for access to documents: everything of a round that may go out, and what may not. */
import { textIn } from '../core/language.ts';
import { sheetsOfDataset, writeAnswersCsv } from '../round/write-answers-csv.ts';
import type { Actor, Context } from './context.ts';
import { type ExportFile, publicDataset } from './export-round.ts';
import type { FoundRound } from './find-round.ts';
import { publicFigures } from './published-data.ts';
import { roundStatus } from './round-status.ts';

/** Files by name; written in Danish, as the requests are. */
export async function answerAccessRequest(
  context: Context,
  found: FoundRound,
  actor: Actor,
): Promise<readonly ExportFile[]> {
  const { programme, round } = found.key;
  const [dataset, figures, editions, status] = await Promise.all([
    publicDataset(context, programme, round),
    publicFigures(context, programme, round),
    context.store.editions.latest(programme),
    roundStatus(context, found),
  ]);
  const answers = dataset
    ? [
        {
          name: 'svar.csv',
          content: writeAnswersCsv(dataset.codebook.questionnaires, sheetsOfDataset(dataset)),
        },
      ]
    : [];
  const memos = editions
    .filter((edition) => edition.round === round)
    .map(({ memo, language, edition, json }) => ({
      name: `notat-${memo}-${language}-${edition}.json`,
      content: json,
    }));
  const files: readonly ExportFile[] = [
    ...answers,
    ...(figures ? [{ name: 'tal.json', content: `${JSON.stringify(figures, undefined, 1)}\n` }] : []),
    ...memos,
  ];
  const object = `${programme}/${round}`;
  const at = context.clock();
  await context.store.log.append({ at, by: actor.name, act: 'access-request.answered', object });
  return [
    { name: 'LAES-MIG.txt', content: covering(found, files, status.state, dataset !== undefined) },
    ...files,
  ];
}

function covering(
  { programme, round }: FoundRound,
  files: readonly ExportFile[],
  state: string,
  withAnswers: boolean,
): string {
  const held = programme.questionnaires
    .filter(({ id }) => round.questionnaires.includes(id))
    .map(({ title }) => textIn(title, 'da'));
  return [
    `${textIn(programme.title, 'da')}: ${textIn(round.title, 'da')}`,
    `Spørgeskemaer: ${held.join(', ')}.`,
    '',
    files.length > 0 ? 'Med følger:' : 'Der er intet i runden, som er offentligt.',
    ...files.map(({ name }) => `- ${name}`),
    '',
    'Ikke med:',
    '- navne på personer og fritekst, som aldrig gøres offentlige',
    '- svar på spørgsmål, der kun er for myndighederne eller er fortrolige',
    ...(withAnswers ? [] : [`- de enkelte myndigheders svar: ${whyNoAnswers(round.publicResponses, state)}`]),
    '- tal, der er skjult, fordi de bygger på for få svar',
    '',
    'Udtrækket følger rundens egne regler for, hvad der er offentligt. Om mere skal udleveres efter loven, afgør den,',
    'der har fået anmodningen.',
    '',
  ].join('\r\n');
}

function whyNoAnswers(isPublic: boolean, state: string): string {
  if (!isPublic) return 'i denne runde er det ikke offentligt, hvem der har svaret';
  return state === 'frozen' ? 'der er ingen' : 'runden er ikke afsluttet';
}
