import type { StoryLine } from '../../../actions/sheet-story.ts';
import { textIn } from '../../../core/language.ts';
import { sheetActs as say } from '../../../messages/board.ts';
import type { SheetEvent } from '../../../round/sheet.ts';
import { behalfText } from '../../behalf-text.ts';
import { longDeadline, longMoment } from '../../dates.ts';
import type { SheetActsPage } from './sheet-acts.tsx';

/** What has happened to a sheet, newest first. */
export function StoryList({ page }: { readonly page: SheetActsPage }) {
  const { story, language } = page;
  const zone = story.sheet.programme.timeZone;
  if (story.lines.length === 0) return <p>{say.nobody[language]}</p>;
  return (
    <ol class="timeline">
      {story.lines.map((line, index) => (
        <li key={index}>
          <strong>{what(line, page)}</strong>
          <span class="board-note">
            {say.by(longMoment(line.at, language, zone), line.by || say.someone[language])[language]}
          </span>
          <Words line={line} />
        </li>
      ))}
    </ol>
  );
}

function Words({ line }: { readonly line: StoryLine }) {
  // What explains answers is for those who may read answers.
  if (line.kind === 'event' && line.event.kind === 'kept') return null;
  const text =
    line.kind === 'message'
      ? line.message.text
      : line.kind === 'deadline'
        ? line.deadline.reason
        : line.kind === 'event' && 'reason' in line.event
          ? (line.event.reason ?? '')
          : '';
  return text === '' ? null : <p class="said">{text}</p>;
}

function what(line: StoryLine, page: SheetActsPage): string {
  const { language, story } = page;
  switch (line.kind) {
    case 'event':
      return eventText(line.event, line.version ?? 0, page);
    case 'message': {
      const kinds = { question: say.asked, reply: say.replied, settled: say.settled };
      return `${kinds[line.message.kind][language]}: ${sectionName(line.message.section, page)}`;
    }
    case 'deadline': {
      const { until } = line.deadline;
      const zone = story.sheet.programme.timeZone;
      return until
        ? say.deadlineSet(longDeadline(until, language, zone))[language]
        : say.deadlineTaken[language];
    }
    case 'saved':
      return `${say.lastEntry[language]}${behalfText(line.behalf, language)}`;
  }
}

function eventText(event: SheetEvent, version: number, page: SheetActsPage): string {
  const { language } = page;
  switch (event.kind) {
    case 'sent':
      return `${say.sentEvent(version)[language]}${behalfText(event.behalf, language)}`;
    case 'imported':
      return say.imported(version)[language];
    case 'ready':
      return say.readyEvent[language];
    case 'signed':
      return say.signedEvent[language];
    case 'approval-returned':
      return say.approvalReturned[language];
    case 'withdrawn':
      return say.withdrawn[language];
    case 'reopened':
      return say.reopened[language];
    case 'not-run':
      return say.notRunEvent[language];
    case 'returned':
      return say.returned(sectionName(event.section, page))[language];
    case 'unchanged':
      return say.unchanged(sectionName(event.section, page))[language];
    case 'kept':
      return say.kept[language];
  }
}

function sectionName(id: string, { story, language }: SheetActsPage): string {
  const section = story.sheet.questionnaire.sections.find((one) => one.id === id);
  return section ? textIn(section.title, language) : id;
}
