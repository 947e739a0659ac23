import type { Context } from '../../actions/context.ts';
import { type Language, textIn } from '../../core/language.ts';
import { publicPages as say } from '../../messages/public-pages.ts';

/** A standard memo about each round, in one press; for those who write memos. */
export function StandardLinks({
  context,
  language,
}: {
  readonly context: Context;
  readonly language: Language;
}) {
  const rounds = [...context.programmes.values()].flatMap((programme) =>
    programme.rounds
      .filter(({ trial }) => !trial)
      .map(({ id, title }) => ({ address: `/notater/${programme.id}/${id}/standard`, title })),
  );
  return (
    <section aria-labelledby="standardnotat">
      <h2 id="standardnotat">{say.standardMemo[language]}</h2>
      <p>{say.standardHelp[language]}</p>
      <div class="button-row">
        {rounds.map(({ address, title }) => (
          <a key={address} class="button button-secondary" href={address}>
            {say.writeStandard(textIn(title, language))[language]}
          </a>
        ))}
      </div>
    </section>
  );
}
