import { isRole } from '../../access/policy.ts';
import type { LogView, LogWish } from '../../actions/read-log.ts';
import { logZone } from '../../actions/read-log.ts';
import type { LogLine } from '../../audit/seal.ts';
import type { Language } from '../../core/language.ts';
import { actText, logPage as say } from '../../messages/log.ts';
import { roleList } from '../../messages/roles.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { ScrollRegion } from '../components/scroll-region.tsx';
import { longMoment } from '../dates.ts';

interface LogProps {
  readonly view: LogView;
  readonly wish: LogWish;
  readonly language: Language;
}

export function LogTable(props: LogProps) {
  const { view, wish, language } = props;
  const wrong = view.wrong.map((name) => ({
    href: name === 'from' ? '#fra' : '#til',
    text: say.dateWrong[language],
  }));
  return (
    <>
      <h1>{say.title[language]}</h1>
      {wrong.length > 0 ? <ErrorSummary title={say.wrong[language]} items={wrong} /> : null}
      <p class="lead">{say.lead[language]}</p>
      <Filters {...props} />
      {view.lines.length === 0 ? <p>{say.none[language]}</p> : <Lines {...props} />}
      {view.older === undefined ? null : (
        <p>
          <a href={`/log?${addressOf({ ...wish, before: String(view.older) })}`}>{say.older[language]}</a>
        </p>
      )}
      <p>
        <a href={`/log.csv?${addressOf({ ...wish, before: '' })}`} download>
          {say.download[language]}
        </a>
      </p>
      <p>{say.seals(view.seals, view.unsealed)[language]}</p>
      {view.lastSeal ? (
        <p>
          {say.sealHelp[language]} <span class="hash">{view.lastSeal}</span>
        </p>
      ) : null}
    </>
  );
}

function addressOf({ from, to, by, act, object, before }: LogWish): string {
  const fields = { fra: from, til: to, hvem: by, hvad: act, paa: object, foer: before };
  return new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== '')).toString();
}

function Filters({ view, wish, language }: LogProps) {
  return (
    <form method="get" action="/log" class="log-filters">
      <Field name="fra" label={say.from[language]} value={wish.from} hint={say.dateHint[language]} />
      <Field name="til" label={say.to[language]} value={wish.to} hint={say.dateHint[language]} />
      <Field name="hvem" label={say.by[language]} value={wish.by} />
      <div class="form-group">
        <label class="form-label" for="hvad">
          {say.act[language]}
        </label>
        <select class="form-select" id="hvad" name="hvad">
          <option value="">{say.all[language]}</option>
          {view.acts.map((act) => (
            <option key={act} value={act} selected={act === wish.act}>
              {actText(act, language)}
            </option>
          ))}
        </select>
      </div>
      <Field name="paa" label={say.object[language]} value={wish.object} />
      <button class="button button-primary" type="submit">
        {say.show[language]}
      </button>
    </form>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
}

function Field({ name, label, value, hint }: FieldProps) {
  return (
    <div class="form-group">
      <label class="form-label" for={name}>
        {label}
      </label>
      {hint ? (
        <span class="form-hint" id={`${name}-hint`}>
          {hint}
        </span>
      ) : null}
      <input
        class="form-input"
        id={name}
        name={name}
        type="text"
        value={value}
        maxLength={200}
        {...(hint ? { 'aria-describedby': `${name}-hint` } : {})}
      />
    </div>
  );
}

function Lines({ view, language }: LogProps) {
  const headings = [say.when, say.by, say.role, say.act, say.object];
  return (
    <ScrollRegion name={say.title[language]}>
      <table>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th scope="col" key={heading.da}>
                {heading[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.lines.map((line) => (
            <Line key={line.id} line={line} language={language} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Line({ line, language }: { readonly line: LogLine; readonly language: Language }) {
  const { at, by, role, authority, act, object } = line;
  const roles = roleList(role.split(' ').filter(isRole), language, { da: 'og', en: 'and' });
  return (
    <tr>
      <td>{longMoment(at, language, logZone)}</td>
      <td>{by === '' ? <span class="muted">{say.forgotten[language]}</span> : by}</td>
      <td>{[roles, authority].filter(Boolean).join(', ') || '–'}</td>
      <td>{actText(act, language)}</td>
      <td class="as-typed">{object}</td>
    </tr>
  );
}
