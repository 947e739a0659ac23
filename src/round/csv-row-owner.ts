/** Whose answers a row of an answers CSV holds, and to which questionnaire. */
import { matchAuthority } from '../authority/match-authority.ts';
import type { AuthorityId } from '../core/ids.ts';
import type { Programme } from '../programme/programme.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import { nearest } from '../questionnaire/lint/nearest.ts';
import type { CellFault } from './csv-problem.ts';
import { unguardFormula } from './formula-guard.ts';

export function findAuthority(
  written: string,
  { authorities, authorityNoun, excluded = [] }: Programme,
): CellFault | { readonly id: AuthorityId } {
  if (written === '') return { code: 'authority-missing' };
  const name = unguardFormula(written);
  const nouns = Object.values(authorityNoun.one);
  const match = matchAuthority(authorities, name, nouns);
  if (match.kind === 'one') return { id: match.authority.id };
  if (match.kind === 'several') {
    return {
      code: 'authority-ambiguous',
      candidates: match.authorities.map(({ id, name }) => `${id} ${name}`),
    };
  }
  const left = matchAuthority(
    excluded.map((one) => ({ ...one, name: one.name ?? one.id })),
    name,
    nouns,
  );
  if (left.kind === 'one') return { code: 'authority-excluded', why: left.authority.why };
  return {
    code: 'authority-unknown',
    nearest: nearest(
      name,
      authorities.map((one) => one.name),
    ),
  };
}

export function findQuestionnaire(
  written: string,
  {
    programme,
    questionnaires,
  }: { readonly programme: Programme; readonly questionnaires: readonly Questionnaire[] },
): CellFault | Questionnaire {
  const known = questionnaires.map(({ id }) => id);
  if (written === '') return { code: 'questionnaire-missing', known };
  const id = written.toLowerCase();
  const found = questionnaires.find((questionnaire) => questionnaire.id === id);
  if (found) return found;
  if (programme.questionnaires.some((questionnaire) => questionnaire.id === id))
    return { code: 'questionnaire-not-in-round', known };
  return { code: 'questionnaire-unknown', known, nearest: nearest(id, known) };
}
