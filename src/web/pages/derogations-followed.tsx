/** Every authority's derogations by name, for whoever follows the register. */
import type { FollowedDerogationsView } from '../../actions/derogations.ts';
import { type Language, textIn } from '../../core/language.ts';
import { derogationsPage as say } from '../../messages/derogations.ts';
import { DayForm } from '../components/day-form.tsx';
import { ProgrammeCrumbs, stayWith } from '../components/programme-crumbs.tsx';
import { ScrollRegion } from '../components/scroll-region.tsx';
import { actTitle, periodText, StateTag } from './derogations-own.tsx';

interface FollowedProps {
  readonly view: FollowedDerogationsView;
  readonly language: Language;
}

export function FollowedDerogations({ view, language }: FollowedProps) {
  const title = say.allTitle[language];
  return (
    <>
      <ProgrammeCrumbs {...view} path="/fravigelser/alle" language={language} />
      <h1>{title}</h1>
      <p>
        <a href={`/fravigelser${stayWith(view)}`}>{say.back[language]}</a>
      </p>
      <DayForm path="/fravigelser/alle" view={view} language={language} />
      {view.all.length === 0 ? (
        <p>{say.noneRegistered[language]}</p>
      ) : (
        <ScrollRegion name={title}>
          <Table view={view} language={language} />
        </ScrollRegion>
      )}
    </>
  );
}

function Table({ view, language }: FollowedProps) {
  const heads = [say.authority, say.act, say.ground, say.citizens, say.from, say.state, say.reasoning];
  return (
    <table class="rule-table">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head.en} scope="col">
              {head[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.all
          .toSorted((a, b) => a.authority.localeCompare(b.authority, 'da'))
          .map((one) => (
            <tr key={one.derogation.id}>
              <th scope="row">{one.authority}</th>
              <td>{actTitle(view.rules.acts, one.derogation.act, language)}</td>
              <td>{groundTitle(view, one.derogation.ground, language)}</td>
              <td class="number">{one.derogation.citizens}</td>
              <td>{periodText(one, language)}</td>
              <td>
                <StateTag state={one.state} language={language} />
              </td>
              <td>{one.derogation.reasoning}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function groundTitle({ terms }: FollowedDerogationsView, id: string, language: Language): string {
  const ground = terms.grounds.find((one) => one.id === id);
  return ground ? textIn(ground.title, language) : id;
}
