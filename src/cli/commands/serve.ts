import { parseArgs } from 'node:util';
import { type Command, UsageError } from '../command.ts';

export const serveCommand: Command = {
  name: 'serve',
  needs: 'nothing',
  takes: '[--port 3000] [--data DIR]',
  does: 'Runs the site until it is stopped.',
  async run(args, terminal) {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, data: { type: 'string' } },
    });
    const given = values.port;
    const port = given === undefined ? terminal.settings.port : Number(given);
    if (port > 65535 || (given !== undefined && !/^\d+$/.test(given)))
      throw new UsageError(`--port must be a whole number from 0 to 65535; got "${given}"`);
    return terminal.serve({ port });
  },
};
