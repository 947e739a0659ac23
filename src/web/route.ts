import type { Context as Request } from 'hono';
import type { Language } from '../core/language.ts';

/** Who may: everyone, whoever holds the personal link in the address, the coordinator. */
export type Access = 'public' | 'sheet-link' | 'coordinator';

export interface Call {
  readonly request: Request;
  readonly language: Language;
  /** A parameter of the address. */
  param(name: string): string;
}

/** One thing that the site answers. Every route says who may; there is no default. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly access: Access;
  handle(call: Call): Promise<Response> | Response;
}
