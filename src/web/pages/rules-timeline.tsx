/** The whole course: a picture, and a table that says the same and more. */
import { type Language, textIn } from '../../core/language.ts';
import { rulesPage as say } from '../../messages/rules.ts';
import type { Rules } from '../../rules/rules.ts';
import type { TimelineRow } from '../../rules/timeline.ts';
import { ScrollRegion } from '../components/scroll-region.tsx';
import { longDate } from '../dates.ts';
import type { RulesPageProps } from './rules.tsx';
import { SourceLinks } from './rules-grounds.tsx';
import { changeText, endText, startText, versionName } from './rules-text.ts';
import { TimelinePicture } from './rules-timeline-picture.tsx';

export function RulesTimeline({ view, language }: RulesPageProps) {
  const { rules, timeline } = view;
  return (
    <section aria-labelledby="forloeb">
      <h2 id="forloeb">{say.timelineTitle[language]}</h2>
      <p>{say.timelineHelp[language]}</p>
      <TimelinePicture view={view} language={language} width="wide" />
      <TimelinePicture view={view} language={language} width="narrow" />
      <details>
        <summary>{say.timelineTable[language]}</summary>
        <ScrollRegion name={say.timelineTable[language]}>
          <table class="rule-table">
            <thead>
              <tr>
                <th scope="col">{say.rule[language]}</th>
                <th scope="col">{say.agreed[language]}</th>
                <th scope="col">{say.issued[language]}</th>
                <th scope="col">{say.from[language]}</th>
                <th scope="col">{say.until[language]}</th>
                <th scope="col">{say.notFound[language]}</th>
              </tr>
            </thead>
            {timeline.streams.map(({ stream, rows }) => (
              <tbody key={stream.id}>
                <tr>
                  <th scope="rowgroup" colSpan={6} class="rule-stream">
                    {textIn(stream.title, language)}
                  </th>
                </tr>
                {rows.map((row) => (
                  <VersionRow key={row.dated.ref} row={row} rules={rules} language={language} />
                ))}
              </tbody>
            ))}
          </table>
        </ScrollRegion>
      </details>
    </section>
  );
}

interface RowProps {
  readonly row: TimelineRow;
  readonly rules: Rules;
  readonly language: Language;
}

function VersionRow({ row: { dated, span }, rules, language }: RowProps) {
  const { order, version } = dated;
  const change = changeText(version, order.versions, language);
  const missing = [
    ...(version.number.kind === 'not-found' ? [say.numberNotFound[language]] : []),
    ...version.notFound.map((text) => textIn(text, language)),
  ];
  const isPlanned = version.start.kind === 'planned';
  return (
    <tr>
      <th scope="row">
        {versionName(version, language)}
        {change ? <div class="muted">{change}</div> : null}
        <SourceLinks rules={rules} ids={version.sources} language={language} />
      </th>
      <td>{version.agreed ? longDate(version.agreed.on, language) : '–'}</td>
      <td>{version.issued ? longDate(version.issued, language) : '–'}</td>
      <td>{startText(version, language)}</td>
      <td>{isPlanned ? '–' : endText(span, language)}</td>
      <td>{missing.length > 0 ? missing.join(' ') : '–'}</td>
    </tr>
  );
}
