/** An authority registers a decision to depart from a duty, ends it, takes it back, or says that it has seen. */
import type { Person } from '../access/policy.ts';
import { parseDate } from '../core/calendar.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { lastDay } from '../derogation/coverage.ts';
import type { Derogation, DerogationEvent } from '../derogation/derogation.ts';
import {
  type DerogationProblem,
  readDerogation,
  type TypedDerogation,
} from '../derogation/read-derogation.ts';
import type { Context } from './context.ts';
import { type Asked, ownDerogations } from './derogations.ts';

/** For the person's own authority, whatever the form says. */
export async function registerDerogation(
  context: Context,
  person: Person,
  asked: Asked,
  typed: TypedDerogation,
): Promise<Result<Derogation, DerogationProblem | { readonly code: 'no-authority' }>> {
  const page = await ownDerogations(context, person, asked);
  if (!page) return failed({ code: 'no-authority' });
  const read = readDerogation(typed, page.rules);
  if (!read.ok) return read;
  const registered = { at: context.clock(), by: person.name };
  const id = context.newToken().slice(0, 16);
  const derogation: Derogation = { ...read.value, id, authority: page.authority.id, registered, events: [] };
  await context.store.transaction(async (store) => {
    await store.derogations.add(page.programme.id, derogation);
    await store.log.append({
      ...registered,
      act: 'derogation.register',
      object: `${page.programme.id}/${page.authority.id}/${id}`,
    });
  });
  return ok(derogation);
}

/** What may be done to one that is registered. */
export const derogationSteps = ['afslut', 'fortryd', 'set'] as const;
export type DerogationStep = (typeof derogationSteps)[number];

export type StepProblem =
  | { readonly code: 'no-such-derogation' }
  | { readonly code: 'ended-wrong'; readonly text: string }
  | { readonly code: 'ended-before-begun' | 'ended-after-end' };

/** Repeating a step changes nothing. */
export async function stepDerogation(
  context: Context,
  person: Person,
  asked: Asked,
  wish: { readonly id: string; readonly step: DerogationStep; readonly on: string },
): Promise<Result<undefined, StepProblem>> {
  const page = await ownDerogations(context, person, asked);
  const found = page?.own.find(({ derogation }) => derogation.id === wish.id)?.derogation;
  if (!page || !found) return failed({ code: 'no-such-derogation' });
  const event = eventOf(wish, found, { at: context.clock(), by: person.name });
  if (!event.ok) return event;
  const { value } = event;
  if (found.events.some(({ kind }) => kind === value.kind)) return ok(undefined);
  const key = { programme: page.programme.id, authority: page.authority.id, id: found.id };
  await context.store.transaction(async (store) => {
    await store.derogations.addEvent(key, value);
    await store.log.append({
      at: value.at,
      by: value.by,
      act: `derogation.${value.kind}`,
      object: `${key.programme}/${key.authority}/${key.id}`,
    });
  });
  return ok(undefined);
}

function eventOf(
  { step, on }: { readonly step: DerogationStep; readonly on: string },
  derogation: Derogation,
  done: Pick<DerogationEvent, 'at' | 'by'>,
): Result<DerogationEvent, StepProblem> {
  if (step !== 'afslut') return ok({ kind: step === 'set' ? 'seen' : 'withdrawn', ...done });
  const day = parseDate(on.trim());
  if (!day) return failed({ code: 'ended-wrong', text: on });
  if (day < derogation.from) return failed({ code: 'ended-before-begun' });
  const last = lastDay(derogation);
  if (last !== undefined && day > last) return failed({ code: 'ended-after-end' });
  return ok({ kind: 'ended', on: day, ...done });
}
