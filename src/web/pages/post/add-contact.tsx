import type { FoundRound } from '../../../actions/find-round.ts';
import { contactRoles, everyArea } from '../../../contact/contact.ts';
import { type Language, languages, textIn } from '../../../core/language.ts';
import { post as say } from '../../../messages/post.ts';
import type { SummaryItem } from '../../components/error-summary.tsx';
import { TextField } from '../../components/text-field.tsx';
import { roundAddress } from './round-frame.tsx';

export const contactFields = ['authority', 'area', 'name', 'mail', 'role', 'language'] as const;
export type TypedContact = Readonly<Record<(typeof contactFields)[number], string>>;
export const nobodyTyped: TypedContact = {
  authority: '',
  area: everyArea,
  name: '',
  mail: '',
  role: 'primary',
  language: '',
};

interface AddContactProps {
  readonly found: FoundRound;
  readonly language: Language;
  readonly typed?: TypedContact;
  readonly problems: readonly SummaryItem[];
}

/** One person by hand. The same authority, area and address again corrects what is there. */
export function AddContact({ found, language, typed = nobodyTyped, problems }: AddContactProps) {
  const { programme } = found;
  const error = (field: string) => problems.find(({ href }) => href === `#${field}`)?.text;
  const field = (name: 'authority' | 'name' | 'mail', label: string) => (
    <TextField id={name} name={name} label={label} value={typed[name]} error={error(name)} />
  );
  const own = typed.language || programme.languages[0];
  return (
    <details {...(typed === nobodyTyped ? {} : { open: true })}>
      <summary>{say.addTitle[language]}</summary>
      <form method="post" action={`${roundAddress(found)}/kontakter`}>
        {field('authority', say.authority[language])}
        {field('name', say.name[language])}
        {field('mail', say.mail[language])}
        <Select
          name="area"
          label={say.area[language]}
          value={typed.area}
          options={[
            [everyArea, say.allAreas[language]],
            ...programme.areas.map(({ id, title }) => [id, textIn(title, language)] as const),
          ]}
        />
        <Select
          name="role"
          label={say.role[language]}
          value={typed.role}
          options={named(contactRoles, say.roles[language])}
        />
        <Select
          name="language"
          label={say.language[language]}
          value={own}
          options={named(languages, say.languages[language])}
        />
        <div class="button-row">
          <button class="button button-primary" type="submit">
            {say.add[language]}
          </button>
        </div>
      </form>
    </details>
  );
}

function named(values: readonly string[], names: string): readonly (readonly [string, string])[] {
  return values.map((value, index) => [value, names.split('|')[index] ?? value]);
}

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
}

function Select({ name, label, value, options }: SelectProps) {
  return (
    <div class="form-group">
      <label class="form-label" for={name}>
        {label}
      </label>
      <select class="form-select input-width-l" id={name} name={name}>
        {options.map(([code, text]) => (
          <option key={code} value={code} selected={code === value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
