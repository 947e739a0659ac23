import type { TemplateVersionLine } from '../../../actions/memo-templates.ts';
import type { Instant } from '../../../core/calendar.ts';
import type { Language } from '../../../core/language.ts';
import { memoEditor as say } from '../../../messages/memo-editor.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { longMoment } from '../../dates.ts';
import { safeHref } from '../../safe-href.ts';

interface HistoryPage {
  readonly address: string;
  readonly name: string;
  readonly versions: readonly TemplateVersionLine[];
  readonly timeZone: string;
  readonly language: Language;
}

const kinds = { saved: say.kindSaved, merged: say.kindMerged, aside: say.kindAside };

/** Every version of a template, the newest first. */
export function TemplateHistory({ address, name, versions, timeZone, language }: HistoryPage) {
  const current = versions.find(({ kind }) => kind !== 'aside')?.version ?? 0;
  const when = (at: Instant) => longMoment(at, language, timeZone);
  return (
    <>
      <p>
        <a href={safeHref(address)}>{say.back[language]}</a>
      </p>
      <h1>{say.historyTitle(name)[language]}</h1>
      <ScrollRegion name={say.versions[language]}>
        <table>
          <caption class="visually-hidden">{say.versions[language]}</caption>
          <thead>
            <tr>
              <th scope="col">{say.version(0)[language].replace(/\s*0$/, '')}</th>
              <th scope="col">{say.when[language]}</th>
              <th scope="col">{say.who[language]}</th>
              <th scope="col">{say.what[language]}</th>
            </tr>
          </thead>
          <tbody>
            {versions.map(({ version, at, by, kind }) => (
              <tr key={version}>
                <th scope="row">
                  <a href={safeHref(`${address}/udgaver/${version}`)}>{say.version(version)[language]}</a>
                </th>
                <td>{when(at)}</td>
                <td>{by}</td>
                <td>
                  {kinds[kind][language]}
                  {version === current ? <strong>{` – ${say.counts[language]}`}</strong> : null}
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">
                <a href={safeHref(`${address}/udgaver/0`)}>{say.version(0)[language]}</a>
              </th>
              <td />
              <td />
              <td>
                {say.folderVersion[language]}
                {current === 0 ? <strong>{` – ${say.counts[language]}`}</strong> : null}
              </td>
            </tr>
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

interface VersionPage {
  readonly address: string;
  readonly version: number;
  readonly text: string;
  /** The version that counts, which the old text is to take the place of. */
  readonly current: number;
  readonly language: Language;
}

/** One version as it was, to be brought back. */
export function TemplateVersionText({ address, version, text, current, language }: VersionPage) {
  return (
    <>
      <p>
        <a href={safeHref(`${address}/udgaver`)}>{say.versions[language]}</a>
      </p>
      <h1>{say.version(version)[language]}</h1>
      <pre class="code template-text">{text}</pre>
      <form method="post" action={safeHref(address)}>
        <input type="hidden" name="seen" value={current} />
        <input type="hidden" name="text" value={text} />
        <div class="button-row">
          <button class="button button-primary" type="submit" name="act" value="gem">
            {say.restore[language]}
          </button>
        </div>
      </form>
    </>
  );
}
