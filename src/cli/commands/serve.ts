import { parseArgs } from 'node:util';
import { type Command, UsageError } from '../command.ts';

export const serveCommand: Command = {
  name: 'serve',
  takes: '[--port 3000] [--data DIR]',
  does: 'Runs the site until it is stopped.',
  async run(args, terminal) {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, data: { type: 'string' } },
    });
    const port = values.port === undefined ? terminal.settings.port : Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new UsageError(`--port must be a whole number from 0 to 65535; got "${values.port}"`);
    return terminal.serve({ port });
  },
};
