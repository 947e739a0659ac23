import type { Context as Request } from 'hono';
import type { Permission, Person } from '../access/policy.ts';
import type { Language } from '../core/language.ts';

/** Who may: everyone, whoever holds the personal link in the address, whoever is signed in, whoever has the permission. */
export type Access = 'public' | 'sheet-link' | 'signed-in' | Permission;

export interface Call {
  readonly request: Request;
  readonly language: Language;
  /** Whoever asks; a handler that serves one authority takes it from here, never from the address. */
  readonly person: Person;
  /** A parameter of the address. */
  param(name: string): string;
}

/** How much may be sent, where that is not what a form of answers needs. */
export interface BodyLimit {
  readonly bytes: number;
  /** What is answered to more than that; the body is not read, so that nothing of it can be shown again. */
  refuse(call: Call): Promise<Response> | Response;
}

/** One thing that the site answers. Every route says who may; there is no default. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly access: Access;
  readonly body?: BodyLimit;
  handle(call: Call): Promise<Response> | Response;
}
