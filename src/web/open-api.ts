/** The description of the open interface, made from the same table as its routes. */
import { openResources } from '../actions/open-data.ts';

const text = { type: 'string' };

const parameters = [
  { name: 'programme', in: 'path', required: true, schema: text },
  {
    name: 'dato',
    in: 'query',
    description: "The day it is seen from; absent: the programme's own.",
    schema: { type: 'string', format: 'date' },
  },
  {
    name: 'sprog',
    in: 'query',
    description: 'The language of titles.',
    schema: { type: 'string', enum: ['da', 'en'] },
  },
];

const answers = {
  '404': { description: 'There is no such programme.' },
  '422': { description: 'A parameter is not understood; the body says which.' },
};

const asked = ['handling', 'sted', 'dato', 'tid', 'antal'] as const;

/** OpenAPI 3.1 as JSON data; `base` is where the site is reached. */
export function openApi(base: string) {
  return {
    openapi: '3.1.0',
    info: { title: 'Pejling: what stands around a survey', version: '1' },
    servers: [{ url: base }],
    paths: {
      ...Object.fromEntries(openResources.flatMap(pathsOf)),
      [answerPath.replace(':programme', '{programme}')]: {
        get: {
          summary: 'What applies on a day, to a kind of place, for an act, and because of what.',
          parameters: [
            parameters[0],
            ...asked.map((name) => ({
              name,
              in: 'query',
              required: name !== 'tid' && name !== 'antal',
              schema: text,
            })),
          ],
          responses: { '200': { description: 'The parts of the day, each with its answer.' }, ...answers },
        },
      },
    },
  };
}

export const answerPath = '/api/v1/:programme/rules/answer.json';

export function resourcePath(name: string, format: 'json' | 'csv'): string {
  return `/api/v1/:programme/${name}.${format}`;
}

function pathsOf({ name, does, columns }: (typeof openResources)[number]) {
  const row = {
    type: 'object',
    properties: Object.fromEntries(
      columns.map((column) => [column, { type: ['string', 'number', 'boolean'] }]),
    ),
    required: columns,
  };
  const json = {
    'application/json': { schema: { type: 'object', properties: { rows: { type: 'array', items: row } } } },
  };
  const csv = { 'text/csv': { schema: text } };
  return (['json', 'csv'] as const).map((format) => [
    resourcePath(name, format).replace(':programme', '{programme}'),
    {
      get: {
        summary: does,
        parameters,
        responses: { '200': { description: does, content: format === 'json' ? json : csv }, ...answers },
      },
    },
  ]);
}
