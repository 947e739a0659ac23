/** Who at an authority gets the mail about which questionnaires. */
import type { AreaId, AuthorityId, QuestionnaireId } from '../core/ids.ts';
import type { Language } from '../core/language.ts';
import { type Contact, everyArea } from './contact.ts';
import type { MailAddress } from './mail-address.ts';

export interface Addressee {
  readonly mail: MailAddress;
  /** Empty where nobody has said it. */
  readonly name: string;
  readonly language: Language;
  readonly questionnaires: readonly QuestionnaireId[];
  /** Written to because nobody before them in line can be. */
  readonly standsIn: boolean;
  /** Not named in the register: somebody who was has handed the task over, or asked them to sign. */
  readonly hasTask?: 'answer' | 'approve';
}
export interface Addressed {
  readonly reached: readonly Addressee[];
  readonly unreached: readonly {
    readonly questionnaire: QuestionnaireId;
    readonly why: 'no-contact' | 'bounced';
  }[];
}
export interface AskedQuestionnaire {
  readonly id: QuestionnaireId;
  readonly area: AreaId;
}

/**
 * For each questionnaire the first of these that has an address that works: who is named for its area, who is named
 * for all areas, substitutes for its area, substitutes for all. One person with several questionnaires is written to
 * once.
 */
export function addressees(
  authority: AuthorityId,
  questionnaires: readonly AskedQuestionnaire[],
  contacts: readonly Contact[],
  bounced: ReadonlySet<MailAddress>,
): Addressed {
  const here = contacts.filter((contact) => contact.authority === authority);
  const reached = new Map<MailAddress, Addressee>();
  const unreached: Addressed['unreached'][number][] = [];
  for (const { id, area } of questionnaires) {
    const line = inLine(here, area);
    const standing = line.find((level) => level.some(({ mail }) => !bounced.has(mail)));
    if (!standing) unreached.push({ questionnaire: id, why: line.length > 0 ? 'bounced' : 'no-contact' });
    for (const { mail, name, language } of standing?.filter((one) => !bounced.has(one.mail)) ?? []) {
      const known = reached.get(mail);
      const standsIn = standing !== line[0];
      reached.set(mail, {
        mail,
        name: known?.name ?? name,
        language: known?.language ?? language,
        questionnaires: [...(known?.questionnaires ?? []), id],
        standsIn: (known?.standsIn ?? false) || standsIn,
      });
    }
  }
  return { reached: [...reached.values()], unreached };
}

/** From first to last in line; levels with nobody on them are left out. */
function inLine(contacts: readonly Contact[], area: AreaId): readonly (readonly Contact[])[] {
  const levels = [
    ['primary', area],
    ['primary', everyArea],
    ['substitute', area],
    ['substitute', everyArea],
  ] as const;
  return levels
    .map(([role, of]) => contacts.filter((contact) => contact.role === role && contact.area === of))
    .filter((level) => level.length > 0);
}

/** Who is written to at an authority about no area in particular: whoever is named for all, else everybody first in line. */
export function generalAddressees(
  authority: AuthorityId,
  contacts: readonly Contact[],
  bounced: ReadonlySet<MailAddress>,
): { readonly reached: readonly Contact[]; readonly why?: 'no-contact' | 'bounced' } {
  const here = contacts.filter((contact) => contact.authority === authority);
  if (here.length === 0) return { reached: [], why: 'no-contact' };
  const works = here.filter(({ mail }) => !bounced.has(mail));
  const levels = [
    works.filter(({ role, area }) => role === 'primary' && area === everyArea),
    works.filter(({ role }) => role === 'primary'),
    works,
  ];
  const reached = levels.find((level) => level.length > 0);
  if (!reached) return { reached: [], why: 'bounced' };
  return { reached: [...new Map(reached.map((contact) => [contact.mail, contact])).values()] };
}
