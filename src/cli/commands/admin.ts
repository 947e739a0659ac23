import { parseArgs } from 'node:util';
import { changeAccount, createAccount, mailOf } from '../../actions/accounts.ts';
import { commandLine } from '../../actions/context.ts';
import { makeSignInLink } from '../../actions/sign-in.ts';
import { type Command, type House, type Terminal, UsageError } from '../command.ts';

const linkMinutes = 24 * 60;

/** The first administrator, and the way back in when nobody else can give it. */
export const adminCreate: Command = {
  name: 'admin create',
  needs: 'users.manage',
  takes: 'MAIL [--name NAME]',
  does: 'Makes an administrator, or makes one of an account, and prints a link that signs in once.',
  async run(args, terminal) {
    const options = { name: { type: 'string' } } as const;
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [typed = '', ...more] = positionals;
    const mail = mailOf(typed);
    if (more.length > 0 || mail === undefined)
      throw new UsageError(`give one mail address${typed ? `; got "${positionals.join(' ')}"` : ''}`);
    const house = await terminal.openHouse();
    if (!house) return 1;
    try {
      const account = await administrator(house, mail, values.name);
      if (!account) return 1;
      const token = await makeSignInLink(house, account, '', linkMinutes);
      const base = terminal.settings.baseUrl ?? `http://localhost:${terminal.settings.port}`;
      say(terminal, mail, `${base}/log-ind/link/${token}`);
      return 0;
    } finally {
      await house.close();
    }
  },
};

async function administrator(house: House, mail: string, name = mail) {
  const known = await house.store.accounts.byMail(mail);
  if (!known) {
    const wish = { name, mail, roles: ['administrator'], authority: '' } as const;
    const made = await createAccount(house, wish, commandLine);
    return made.ok ? made.value : undefined;
  }
  const roles = [...new Set([...known.roles, 'administrator' as const])];
  const wish = { name: known.name, roles, authority: known.authority ?? '', closed: false };
  const changed = await changeAccount(house, known.id, wish, commandLine);
  return changed.ok ? changed.value : undefined;
}

function say({ out }: Terminal, mail: string, link: string): void {
  out(`${mail} is an administrator. Sign in with this link, once, within 24 hours:`);
  out(`  ${link}`);
}
