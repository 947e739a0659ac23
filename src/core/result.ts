/** What a person's input or the state of the world can make fail is returned, never thrown. */
export type Result<Value, Problem> = Ok<Value> | Failed<Problem>;
export interface Ok<Value> {
  readonly ok: true;
  readonly value: Value;
}
export interface Failed<Problem> {
  readonly ok: false;
  /** All problems found, not only the first; never empty. */
  readonly problems: readonly Problem[];
}

export function ok<Value>(value: Value): Ok<Value> {
  return { ok: true, value };
}

export function failed<Problem>(...problems: readonly Problem[]): Failed<Problem> {
  return { ok: false, problems };
}
