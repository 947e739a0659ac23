import { addContact, changeContacts, markAddress } from '../../actions/contacts/change-contacts.ts';
import { contactRegister } from '../../actions/contacts/contact-register.ts';
import { importContacts, previewContacts, readContactFile } from '../../actions/contacts/import-contacts.ts';
import { isBounceKey, receiveBounce } from '../../actions/contacts/receive-bounce.ts';
import type { Context } from '../../actions/context.ts';
import { type FoundRound, findRound } from '../../actions/find-round.ts';
import { letterProgress, postTasks, settleMail } from '../../actions/post/letter-progress.ts';
import { addressees } from '../../contact/addressees.ts';
import { contactName } from '../../contact/contact.ts';
import type { ContactTable } from '../../contact/contact-list.ts';
import type { ContactRowFault } from '../../contact/contact-problem.ts';
import type { Phrase } from '../../messages/phrase.ts';
import { contactFileProblem, contactRowFault, post as say } from '../../messages/post.ts';
import { site } from '../../messages/site.ts';
import type { SummaryItem } from '../components/error-summary.tsx';
import type { contactFields, TypedContact } from '../pages/post/add-contact.tsx';
import { AuthorityContacts } from '../pages/post/authority-contacts.tsx';
import { ContactImportPreview } from '../pages/post/contact-preview.tsx';
import { Contacts } from '../pages/post/contacts.tsx';
import { roundAddress } from '../pages/post/round-frame.tsx';
import { first, readForm, readFormWithFile } from '../request-form.ts';
import { roundPage } from '../round-page.tsx';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';

const base = '/runder/:programme/:round/kontakter';
const access = 'rounds.manage';
const listBytes = 4 * 1024 * 1024;

/** The register of contacts, and the way in for delivery status mails. */
export function contactRoutes({ context, wakePost, bounceKey }: Services): readonly Route[] {
  const on = (work: (call: Call, found: FoundRound) => Promise<Response>) => async (call: Call) => {
    const found = findRound(context, call.param('programme'), call.param('round'));
    return found.ok ? work(call, found.value) : call.request.notFound();
  };
  const body = { bytes: listBytes, refuse: tooLarge(context) };
  return [
    { method: 'GET', path: base, access, handle: on((call, found) => show(context, call, found, {})) },
    { method: 'POST', path: base, access, handle: on((call, found) => add(context, call, found)) },
    {
      method: 'POST',
      path: `${base}/hent`,
      access,
      body,
      handle: on((call, found) => preview(context, call, found)),
    },
    {
      method: 'POST',
      path: `${base}/overtag`,
      access,
      body,
      handle: on((call, found) => take(context, call, found)),
    },
    {
      method: 'POST',
      path: `${base}/opgave`,
      access,
      handle: on(async (call, found) => {
        const form = await readForm(call.request);
        const said = first(form, 'said') === 'again' ? 'again' : 'settled';
        const id = /^\d{1,15}$/.test(first(form, 'mail')) ? Number(first(form, 'mail')) : 0;
        if (await settleMail(context, id, said, call.person)) wakePost?.();
        return call.request.redirect(`${roundAddress(found)}/kontakter`, 303);
      }),
    },
    {
      method: 'GET',
      path: `${base}/:authority`,
      access,
      handle: on((call, found) => one(context, call, found)),
    },
    {
      method: 'POST',
      path: `${base}/:authority`,
      access,
      handle: on((call, found) => act(context, call, found)),
    },
    {
      method: 'POST',
      path: '/post/afvist/:key',
      access: 'public',
      body: { bytes: listBytes, refuse: ({ request }) => request.text('too large\n', 413) },
      async handle({ request, param }) {
        if (!bounceKey || !isBounceKey(param('key'), bounceKey)) return request.notFound();
        const marked = await receiveBounce(context, await request.req.text());
        return request.json({ marked }, 200);
      },
    },
  ];
}

interface Shown {
  readonly problems?: readonly SummaryItem[];
  readonly typed?: TypedContact;
  readonly status?: 413 | 422;
}

async function show(context: Context, call: Call, found: FoundRound, shown: Shown): Promise<Response> {
  const { language, request } = call;
  const [register, progress] = await Promise.all([
    contactRegister(context, found.programme),
    letterProgress(context, found.key.programme),
  ]);
  const present = new Set(register.contacts.map(({ authority, mail }) => `${authority} ${mail}`));
  const tasks = postTasks(progress, present, (mail, since) =>
    register.bounces.some((one) => one.kind === 'mended' && one.mail === mail && one.at >= since),
  );
  const asked = found.programme.questionnaires.filter(({ id }) => found.round.questionnaires.includes(id));
  const bounced = new Set(register.bounced.keys());
  const missing = found.programme.authorities
    .map(({ id }) => id)
    .filter((id) => addressees(id, asked, register.contacts, bounced).unreached.length > 0);
  const done = request.req.query('hentet') === undefined ? undefined : say.importDone;
  const main = <Contacts {...{ found, register, tasks, missing, language, done, ...shown }} />;
  return roundPage(call, found, say.contacts, main, shown.status);
}

/** At fields, where the fault has one. */
function faultItem(fault: ContactRowFault, language: Call['language']): SummaryItem {
  const field = fault.code.startsWith('authority')
    ? 'authority'
    : fault.code.startsWith('mail')
      ? 'mail'
      : fault.code.startsWith('role') || fault.code.startsWith('area') || fault.code.startsWith('language')
        ? fault.code.split('-')[0]
        : 'name';
  return { href: `#${field}`, text: contactRowFault(fault)[language] };
}

async function add(context: Context, call: Call, found: FoundRound): Promise<Response> {
  const form = await readForm(call.request);
  const of = (field: (typeof contactFields)[number]) => first(form, field);
  const [authority, area, name, mail] = [of('authority'), of('area'), of('name'), of('mail')];
  const typed = { authority, area, name, mail, role: of('role'), language: of('language') };
  const added = await addContact(context, found.programme, typed, call.person);
  if (added.ok) return call.request.redirect(`${roundAddress(found)}/kontakter?hentet`, 303);
  const problems = added.problems.map((fault) => faultItem(fault, call.language));
  return show(context, call, found, { problems, typed, status: 422 });
}

async function preview(context: Context, call: Call, found: FoundRound): Promise<Response> {
  const { file } = await readFormWithFile(call.request, 'file');
  const table = await readContactFile(file?.bytes ?? new Uint8Array());
  const read = table.ok ? await previewContacts(context, found.programme, table.value) : table;
  if (!read.ok) return refuse(context, call, found, read.problems.map(contactFileProblem));
  const main = <ContactImportPreview found={found} preview={read.value} language={call.language} />;
  return roundPage(call, found, say.importPreview, main);
}

function refuse(context: Context, call: Call, found: FoundRound, why: readonly Phrase[]): Promise<Response> {
  const problems = why.map((phrase) => ({ href: '#fil', text: phrase[call.language] }));
  return show(context, call, found, { problems, status: 422 });
}

/** Only what was shown is done: where the register has moved meanwhile, the list is shown again. */
async function take(context: Context, call: Call, found: FoundRound): Promise<Response> {
  const form = await readForm(call.request);
  const table = tableOf(first(form, 'table'));
  const read = table && (await previewContacts(context, found.programme, table));
  if (!table || !read?.ok)
    return refuse(context, call, found, [contactFileProblem({ code: 'file-missing' })]);
  const { added, changed, absent } = read.value.changes;
  if (first(form, 'shown') !== `${added.length} ${changed.length} ${absent.length}`) {
    const main = <ContactImportPreview found={found} preview={read.value} language={call.language} />;
    return roundPage(call, found, say.importPreview, main, 422);
  }
  const removeAbsent = first(form, 'remove') === 'ja';
  await importContacts(context, found.programme, { table, removeAbsent }, call.person);
  return call.request.redirect(`${roundAddress(found)}/kontakter?hentet`, 303);
}

function tableOf(text: string): ContactTable | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isTable(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isTable(value: unknown): value is ContactTable {
  const texts = (list: unknown) => Array.isArray(list) && list.every((one) => typeof one === 'string');
  if (typeof value !== 'object' || value === null || !('header' in value) || !('rows' in value)) return false;
  const { header, rows } = value;
  const isRow = (row: unknown) =>
    typeof row === 'object' &&
    row !== null &&
    'row' in row &&
    Number.isInteger(row.row) &&
    'cells' in row &&
    texts(row.cells);
  return texts(header) && Array.isArray(rows) && rows.every(isRow);
}

async function one(context: Context, call: Call, found: FoundRound): Promise<Response> {
  const { programme } = found;
  const known = [...programme.authorities, ...(programme.organisations ?? [])];
  const authority = known.find(({ id }) => id === call.param('authority'));
  if (!authority) return call.request.notFound();
  const register = await contactRegister(context, programme);
  const main = (
    <AuthorityContacts found={found} authority={authority.id} register={register} language={call.language} />
  );
  return roundPage(call, found, say.contactsOf(authority.name), main);
}

async function act(context: Context, call: Call, found: FoundRound): Promise<Response> {
  const form = await readForm(call.request);
  const { contacts } = await contactRegister(context, found.programme);
  const name = `${call.param('authority')} ${first(form, 'area')} ${first(form, 'mail')}`;
  const contact = contacts.find((known) => contactName(known) === name);
  const wanted = first(form, 'act');
  if (contact && wanted === 'removed')
    await changeContacts(context, found.programme, { set: [], removed: [contact] }, call.person);
  if (contact && (wanted === 'bounced' || wanted === 'mended')) {
    const why = wanted === 'bounced' ? say.markedByHand[call.language] : '';
    await markAddress(context, found.programme, { kind: wanted, mail: contact.mail, why }, call.person);
  }
  const authority = encodeURIComponent(call.param('authority'));
  return call.request.redirect(`${roundAddress(found)}/kontakter/${authority}`, 303);
}

function tooLarge(context: Context) {
  return async (call: Call): Promise<Response> => {
    const found = findRound(context, call.param('programme'), call.param('round'));
    if (!found.ok) return call.request.notFound();
    const problems = [{ href: '#fil', text: site.tooLarge(`${listBytes / 1024 / 1024} MB`)[call.language] }];
    return show(context, call, found.value, { problems, status: 413 });
  };
}
