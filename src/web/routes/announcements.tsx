import type { ComponentChildren } from 'preact';
import { may } from '../../access/policy.ts';
import { type ChosenProgramme, chooseProgramme } from '../../actions/choose-programme.ts';
import type { Context } from '../../actions/context.ts';
import {
  type AnnouncementProblem,
  announce,
  announcementOfReceipt,
  announcementView,
  audienceOf,
  checkAnnouncement,
  confirmRead,
  type WrittenAnnouncement,
} from '../../actions/post/announcements.ts';
import { dateIn, parseDate } from '../../core/calendar.ts';
import { announcementProblem, post as say } from '../../messages/post.ts';
import { site } from '../../messages/site.ts';
import type { Programme } from '../../programme/programme.ts';
import type { SummaryItem } from '../components/error-summary.tsx';
import { renderPage } from '../components/page.tsx';
import { programmeParameter } from '../components/programme-crumbs.tsx';
import { messagePage } from '../pages/message-page.tsx';
import { AnnouncementReceipts } from '../pages/post/announcement-receipts.tsx';
import { AnnouncementArchive, AnnouncementText } from '../pages/post/announcements.tsx';
import { WriteAnnouncement } from '../pages/post/write-announcement.tsx';
import { first, readFormWithFiles } from '../request-form.ts';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';

type Chosen = ChosenProgramme<Programme>;

const base = '/orienteringer';
const manage = 'rounds.manage';
const formBytes = 26 * 1024 * 1024;

/** Letters to groups of authorities and organisations: the public archive, writing one, and receipts. */
export function announcementRoutes({ context, wakePost }: Services): readonly Route[] {
  // Which of several programmes it is about stands in the address.
  const about = (work: (call: Call, chosen: Chosen) => Promise<Response>) => async (call: Call) => {
    const named = call.request.req.query(programmeParameter) ?? '';
    const chosen = chooseProgramme(context, named, (one) => one);
    return chosen ? work(call, chosen) : call.request.notFound();
  };
  const body = {
    bytes: formBytes,
    refuse: about((call, chosen) => writePage(context, chosen, call, tooLarge(call))),
  };
  return [
    {
      method: 'GET',
      path: base,
      access: 'public',
      handle: about((call, chosen) => archive(context, chosen, call)),
    },
    {
      method: 'GET',
      path: `${base}/skriv`,
      access: manage,
      handle: about((call, chosen) => writePage(context, chosen, call, {})),
    },
    {
      method: 'POST',
      path: `${base}/skriv`,
      access: manage,
      body,
      handle: about((call, chosen) => write(context, chosen, call, wakePost)),
    },
    ...readingRoutes(context),
    { method: 'GET', path: `${base}/:id`, access: 'public', handle: (call) => one(context, call) },
    {
      method: 'GET',
      path: `${base}/:id/modtagere`,
      access: manage,
      handle: (call) => receipts(context, call),
    },
    {
      method: 'GET',
      path: `${base}/:id/bilag/:number`,
      access: 'public',
      handle: (call) => file(context, call),
    },
  ];
}

/** Behind the link in each mail: the announcement, and saying that one has read it. */
function readingRoutes(context: Context): readonly Route[] {
  return [
    {
      method: 'GET',
      path: `${base}/laest/:token`,
      access: 'public',
      handle: (call) => receiptPage(context, call),
    },
    {
      method: 'POST',
      path: `${base}/laest/:token`,
      access: 'public',
      async handle(call) {
        const token = call.param('token');
        return (await confirmRead(context, token))
          ? call.request.redirect(`${base}/laest/${token}`, 303)
          : receiptPage(context, call);
      },
    },
  ];
}

function page(
  { request, language }: Call,
  title: string,
  main: ComponentChildren,
  status: 200 | 413 | 422 = 200,
) {
  const frame = { title, language, path: request.req.path, look: 'public', main } as const;
  return request.html(renderPage(frame), status);
}

async function archive(context: Context, chosen: Chosen, call: Call): Promise<Response> {
  const { programme, others } = chosen;
  const mayWrite = may(call.person, manage);
  const all = await context.store.announcements.all(programme.id);
  const announcements = all.filter(({ published }) => published || mayWrite);
  const main = (
    <AnnouncementArchive {...{ programme, others, announcements, mayWrite, language: call.language }} />
  );
  return page(call, say.announcements[call.language], main);
}

/** The announcement that an address names, as far as whoever asks may see it. */
async function find(context: Context, { param, person }: Call) {
  const id = /^\d{1,15}$/.test(param('id')) ? Number(param('id')) : 0;
  const view = await announcementView(context, id);
  const programme = view && context.programmes.get(view.announcement.programme);
  const mayManage = may(person, manage);
  return view && programme && (view.announcement.published || mayManage)
    ? { view, programme, mayManage }
    : undefined;
}

async function one(context: Context, call: Call): Promise<Response> {
  const found = await find(context, call);
  if (!found) return call.request.notFound();
  const { view, programme, mayManage } = found;
  const { announcement } = view;
  const main = <AnnouncementText {...{ programme, announcement, mayManage, language: call.language }} />;
  return page(call, announcement.subject, main);
}

async function receipts(context: Context, call: Call): Promise<Response> {
  const found = await find(context, call);
  if (!found) return call.request.notFound();
  const main = <AnnouncementReceipts {...found} language={call.language} />;
  return page(call, say.seeReceivers[call.language], main);
}

/** Always as a file to keep: what somebody has attached must not run as a page of ours. */
async function file(context: Context, call: Call): Promise<Response> {
  const found = await find(context, call);
  const number = /^\d{1,3}$/.test(call.param('number')) ? Number(call.param('number')) : 0;
  const known = found && (await context.store.announcements.file(found.view.announcement.id, number));
  if (!known) return call.request.notFound();
  const headers = {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(known.name)}`,
  };
  return new Response(new Uint8Array(known.bytes), { headers });
}

async function receiptPage(context: Context, call: Call): Promise<Response> {
  const { language, request, param } = call;
  const found = await announcementOfReceipt(context, param('token'));
  const programme = found && context.programmes.get(found.announcement.programme);
  if (!programme) {
    const text = say.receiptUnknown[language];
    return request.html(
      messagePage({ title: site.notFoundTitle[language], text, language, path: base }),
      404,
    );
  }
  const { announcement, mail } = found;
  const main = (
    <>
      <AnnouncementText
        programme={programme}
        announcement={announcement}
        mayManage={false}
        language={language}
      />
      {mail.read ? (
        <p class="done" role="status">
          ✓ {say.confirmed[language]}
        </p>
      ) : (
        <form method="post">
          <button class="button button-primary" type="submit">
            {say.confirmRead[language]}
          </button>
        </form>
      )}
    </>
  );
  return page(call, announcement.subject, main);
}

interface Written {
  readonly written?: WrittenAnnouncement;
  readonly problems?: readonly AnnouncementProblem[];
  readonly items?: readonly SummaryItem[];
  readonly status?: 413 | 422;
}

const fields: Readonly<Record<string, string>> = {
  'subject-empty': 'subject',
  'text-too-long': 'subject',
  'body-empty': 'body',
  'date-wrong': 'asOf',
  'files-too-many': 'files',
  'file-too-large': 'files',
};

async function writePage(
  context: Context,
  { programme, others }: Chosen,
  call: Call,
  { written, problems = [], items = [], status }: Written,
): Promise<Response> {
  const { language } = call;
  const today = dateIn(programme.timeZone, context.clock());
  const typed = written ?? { subject: '', body: '', groups: [], asOf: today, published: true };
  const asOf = parseDate(typed.asOf);
  const audience =
    written && asOf && problems.length === 0
      ? await audienceOf(context, programme, typed.groups, asOf)
      : undefined;
  const found = problems.map((problem) => ({
    href: `#${fields[problem.code] ?? 'groups'}`,
    text: announcementProblem(problem)[language],
  }));
  const main = (
    <WriteAnnouncement
      {...{ programme, others, typed, audience, language }}
      problems={[...items, ...found]}
    />
  );
  return page(call, say.write[language], main, status ?? (found.length > 0 ? 422 : 200));
}

function tooLarge({ language }: Call): Written {
  const text = site.tooLarge(`${formBytes / 1024 / 1024} MB`)[language];
  return { items: [{ href: '#files', text }], status: 413 };
}

async function write(
  context: Context,
  chosen: Chosen,
  call: Call,
  wakePost: Services['wakePost'],
): Promise<Response> {
  const { form, files } = await readFormWithFiles(call.request, 'files');
  const written: WrittenAnnouncement = {
    subject: first(form, 'subject'),
    body: first(form, 'body'),
    groups: form.groups ?? [],
    asOf: first(form, 'asOf'),
    published: first(form, 'published') === 'ja',
    files: files.map(({ name, bytes }) => ({ name, type: 'application/octet-stream', bytes })),
  };
  const checked = checkAnnouncement(written);
  if (!checked.ok) return writePage(context, chosen, call, { written, problems: checked.problems });
  if (first(form, 'act') !== 'send') return writePage(context, chosen, call, { written });
  const sent = await announce(context, chosen.programme, written, call.person);
  if (!sent.ok) return writePage(context, chosen, call, { written, problems: sent.problems });
  wakePost?.();
  return call.request.redirect(`${base}/${sent.value}/modtagere`, 303);
}
