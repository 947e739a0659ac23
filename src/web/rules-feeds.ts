/** Changes in the rules as a calendar and as a feed. */
import type { ProgrammeRules } from '../actions/rules-in-force.ts';
import { type Language, textIn } from '../core/language.ts';
import { dateOf, endOfLocalDay, instantOf, startOfLocalDay, timeOf } from '../core/local-moment.ts';
import { rulesPage as say } from '../messages/rules.ts';
import { type AtomEntry, writeAtom } from '../publish/feeds/atom.ts';
import { type CalendarEntry, writeCalendar } from '../publish/feeds/icalendar.ts';
import { allChanges, type Change, momentsOf } from '../rules/changes.ts';
import { stayWith } from './components/programme-crumbs.tsx';
import { changeText } from './pages/rules-changes.tsx';

export function rulesCalendar(found: ProgrammeRules, base: string, language: Language): string {
  const { programme, rules } = found;
  const host = new URL(base).host;
  return writeCalendar({
    name: say.feedTitle(textIn(programme.title, language))[language],
    entries: allChanges(rules).map((change): CalendarEntry => {
      const [first, last] = momentsOf(change);
      const lastDay = change.kind === 'event' ? change.event.to : dateOf(last);
      const isMoment = first === last && timeOf(first) !== '00:00';
      return {
        id: `${changeId(change)}@${host}`,
        at: isMoment
          ? { moment: instantOf(programme.timeZone, first) }
          : { day: dateOf(first), ...(lastDay ? { lastDay } : {}) },
        title: changeText(change, language),
        text: changeDetail(change, language),
        link: linkOf(change, base, found),
      };
    }),
  });
}

export function rulesAtom(found: ProgrammeRules, base: string, language: Language): string {
  const { programme, rules } = found;
  return writeAtom({
    self: `${base}/regler.atom${stayWith(found)}`,
    page: `${base}/regler${stayWith(found)}`,
    title: say.feedTitle(textIn(programme.title, language))[language],
    author: textIn(programme.owner, language),
    language,
    updated: instantOf(programme.timeZone, endOfLocalDay(programme.asOf)),
    entries: allChanges(rules).map(
      (change): AtomEntry => ({
        id: `${base}/regler#${changeId(change)}`,
        title: changeText(change, language),
        text: changeDetail(change, language),
        link: linkOf(change, base, found),
        updated: instantOf(programme.timeZone, startOfLocalDay(dateOf(momentsOf(change)[0]))),
      }),
    ),
  });
}

/** The same for ever: what it is about and what happened to it. */
function changeId(change: Change): string {
  return change.kind === 'event' ? `event/${change.event.id}` : `${change.dated.ref}/${change.kind}`;
}

function changeDetail(change: Change, language: Language): string {
  return change.kind === 'event'
    ? textIn(change.event.title, language)
    : textIn(change.dated.version.summary, language);
}

function linkOf(change: Change, base: string, found: ProgrammeRules): string {
  return `${base}/regler?dato=${dateOf(momentsOf(change)[0])}${stayWith(found, '&')}`;
}
