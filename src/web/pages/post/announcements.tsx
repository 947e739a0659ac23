import type { AnnouncementView } from '../../../actions/post/announcements.ts';
import type { CalendarDate } from '../../../core/calendar.ts';
import { dateIn } from '../../../core/calendar.ts';
import { type Language, textIn } from '../../../core/language.ts';
import { categoryGroup, everyAuthority, organisationGroup } from '../../../letter/audience.ts';
import { post as say } from '../../../messages/post.ts';
import type { Programme } from '../../../programme/programme.ts';
import { ProgrammeCrumbs, stayWith } from '../../components/programme-crumbs.tsx';
import { longDate } from '../../dates.ts';
import { safeHref } from '../../safe-href.ts';

type StoredAnnouncement = AnnouncementView['announcement'];

/** A group that can be written to, with its name. */
export function groupNames(programme: Programme, language: Language): ReadonlyMap<string, string> {
  const many = textIn(programme.authorityNoun.many, language);
  const categories = programme.groups.flatMap(({ id, title, categories: all }) =>
    all.map(
      ({ code, label }) =>
        [
          categoryGroup(id, code),
          `${capital(many)} – ${textIn(title, language)}: ${textIn(label, language)}`,
        ] as const,
    ),
  );
  const organisations = (programme.organisationGroups ?? []).map(
    ({ code, label }) => [organisationGroup(code), textIn(label, language)] as const,
  );
  return new Map([[everyAuthority, say.everyone(many)[language]], ...organisations, ...categories]);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface ArchivePage {
  readonly programme: Programme;
  readonly others: readonly Programme[];
  readonly announcements: readonly StoredAnnouncement[];
  readonly mayWrite: boolean;
  readonly language: Language;
}

/** The archive, newest first. */
export function AnnouncementArchive({ programme, others, announcements, mayWrite, language }: ArchivePage) {
  const stay = stayWith({ programme, others });
  return (
    <>
      {others.length > 0 ? (
        <ProgrammeCrumbs programme={programme} others={others} path="/orienteringer" language={language} />
      ) : null}
      <h1>{say.announcements[language]}</h1>
      <p class="lead">{say.announcementsLead[language]}</p>
      {mayWrite ? (
        <p>
          <a class="button button-primary" href={`/orienteringer/skriv${stay}`}>
            {say.write[language]}
          </a>
        </p>
      ) : null}
      {announcements.length === 0 ? <p>{say.announcementsNone[language]}</p> : null}
      <ul class="task-list">
        {announcements.map(({ id, subject, at, published }) => (
          <li key={id}>
            <a href={safeHref(`/orienteringer/${id}`)}>{subject}</a>
            <br />
            <span class="muted">
              {say.sentOn(longDate(dateIn(programme.timeZone, at), language))[language]}
              {published ? '' : ` · ${say.notPublic[language]}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface AnnouncementPage {
  readonly programme: Programme;
  readonly announcement: StoredAnnouncement;
  readonly mayManage: boolean;
  readonly language: Language;
}

/** One announcement, as everybody reads it. */
export function AnnouncementText({ programme, announcement, mayManage, language }: AnnouncementPage) {
  const names = groupNames(programme, language);
  const { id, subject, body, groups, files, at, asOf } = announcement;
  return (
    <>
      <nav class="crumbs">
        <a href="/orienteringer">{say.announcements[language]}</a>
      </nav>
      <h1 lang={announcement.language}>{subject}</h1>
      <p class="muted">
        {textIn(programme.owner, language)} · {say.sentOn(day(programme, at, language))[language]}
        <br />
        {say.to[language]}: {groups.map((group) => names.get(group) ?? group).join('; ')} (
        {say.asOfDay(longDate(asOf, language))[language]})
      </p>
      <div class="announcement-text" lang={announcement.language}>
        {body.split(/\n[ \t]*\n/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {files.length > 0 ? (
        <>
          <h2>{say.files[language]}</h2>
          <ul>
            {files.map(({ number, name, size }) => (
              <li key={number}>
                <a href={safeHref(`/orienteringer/${id}/bilag/${number}`)}>{name}</a> (
                {Math.ceil(size / 1024)} kB)
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {mayManage ? (
        <p>
          <a href={safeHref(`/orienteringer/${id}/modtagere`)}>{say.seeReceivers[language]}</a>
        </p>
      ) : null}
    </>
  );
}

function day({ timeZone }: Programme, at: StoredAnnouncement['at'], language: Language): string {
  const date: CalendarDate = dateIn(timeZone, at);
  return longDate(date, language);
}
