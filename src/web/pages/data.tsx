import type { PublishedDataset } from '../../actions/published-data.ts';
import { type Language, textIn } from '../../core/language.ts';
import { publicPages as say } from '../../messages/public-pages.ts';
import { longMoment } from '../dates.ts';

export function DataPage({
  datasets,
  language,
}: {
  readonly datasets: readonly PublishedDataset[];
  readonly language: Language;
}) {
  return (
    <>
      <h1>{say.dataTitle[language]}</h1>
      <p class="lead">{say.dataText[language]}</p>
      {datasets.length === 0 ? (
        <p>{say.noDatasets[language]}</p>
      ) : (
        <dl class="datasets">
          {datasets.map(({ programme, round, title, hash, asOf, timeZone }) => (
            <>
              <dt>{textIn(title, language)}</dt>
              <dd>
                {say.frozen[language]} {longMoment(asOf, language, timeZone)}
                <br />
                {say.hash[language]}: <span class="hash">{hash}</span>
                <br />
                <a href={`/data/${programme}/${round}/tal.json`}>{say.figuresJson[language]}</a>
              </dd>
            </>
          ))}
        </dl>
      )}
    </>
  );
}
