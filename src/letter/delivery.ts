/** What became of one mail, worked out from what happened to it. */
import { type Instant, toInstant } from '../core/calendar.ts';

export type DeliveryKind =
  /** Everything but the last word has been said to the mail server. What follows tells how that word was taken. */
  | 'handing'
  | 'sent'
  /** The mail server will not have it, now or later. */
  | 'refused'
  /** It may succeed later: the server was away, or busy. */
  | 'failed'
  /** The mail server was away altogether. */
  | 'away'
  /** There was no reason to send it any more. */
  | 'skipped'
  | 'bounced'
  /** Somebody says that it did arrive, or that it is to be sent once more. */
  | 'settled'
  | 'again';

export interface DeliveryEvent {
  readonly kind: DeliveryKind;
  readonly at: Instant;
  /** In the words of the mail server; '' where it said none. */
  readonly detail: string;
}

export type DeliveryState =
  | { readonly kind: 'waiting'; readonly notBefore?: Instant; readonly detail?: string }
  | { readonly kind: 'sent' | 'skipped'; readonly at: Instant; readonly detail: string }
  | { readonly kind: 'refused' | 'bounced' | 'given-up'; readonly at: Instant; readonly detail: string }
  /** Whoever sent it ended in the moment between the last word and the answer to it. */
  | { readonly kind: 'uncertain'; readonly at: Instant };

/** Minutes until the next try, by how often it has failed. Greylisting servers want some. */
const pauses = [1, 5, 15, 60, 240, 240, 480] as const;

/** Events in the order they happened. */
export function deliveryState(events: readonly DeliveryEvent[]): DeliveryState {
  const since = events.slice(events.findLastIndex(({ kind }) => kind === 'again') + 1);
  const last = since.at(-1);
  if (!last) return { kind: 'waiting' };
  const { at, detail } = last;
  switch (last.kind) {
    case 'handing':
      return { kind: 'uncertain', at };
    case 'sent':
    case 'settled':
      return { kind: 'sent', at, detail };
    case 'failed':
      return afterFailure(since, last);
    case 'away':
      // It says nothing about this mail; how often the server is asked for is up to whoever sends.
      return { kind: 'waiting', detail };
    case 'again':
      return { kind: 'waiting' };
    default:
      return { kind: last.kind, at, detail };
  }
}

function afterFailure(events: readonly DeliveryEvent[], { at, detail }: DeliveryEvent): DeliveryState {
  const failures = events.filter(({ kind }) => kind === 'failed').length;
  const pause = pauses[failures - 1];
  if (pause === undefined) return { kind: 'given-up', at, detail };
  return { kind: 'waiting', notBefore: minutesAfter(at, pause), detail };
}

function minutesAfter(at: Instant, minutes: number): Instant {
  return toInstant(new Date(Date.parse(at) + minutes * 60_000));
}
