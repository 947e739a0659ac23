import { Fragment } from 'preact';
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
          {datasets.map(({ programme, programmeTitle, round, title, hash, asOf, timeZone, answerFiles }) => (
            <Fragment key={hash}>
              <dt>
                {textIn(programmeTitle, language)}: {textIn(title, language)}
              </dt>
              <dd>
                {say.frozen[language]} {longMoment(asOf, language, timeZone)}
                <br />
                {say.hash[language]}: <span class="hash">{hash}</span>
                <br />
                {say.figuresFiles[language]}{' '}
                <Files folder={`/data/${programme}/${round}`} names={['tal.json', 'tal.csv', 'tal.xlsx']} />
                {answerFiles.length > 0 ? (
                  <>
                    <br />
                    {say.answerFiles[language]}{' '}
                    <Files folder={`/data/${programme}/${round}`} names={answerFiles} />
                  </>
                ) : null}
              </dd>
            </Fragment>
          ))}
        </dl>
      )}
      <h2>{say.apiTitle[language]}</h2>
      <p>
        {say.apiText[language]} <a href="/api/v1/openapi.json">{say.apiLink[language]}</a>
      </p>
    </>
  );
}

function Files({ folder, names }: { readonly folder: string; readonly names: readonly string[] }) {
  return (
    <>
      {names.map((name, index) => (
        <Fragment key={name}>
          {index > 0 ? ', ' : ''}
          <a href={`${folder}/${name}`}>{name}</a>
        </Fragment>
      ))}
    </>
  );
}
