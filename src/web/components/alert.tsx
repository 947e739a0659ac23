import type { ComponentChildren } from 'preact';

export type AlertKind = 'info' | 'success' | 'warning' | 'error';

/** What each kind of alert draws beside its text, so that its colour is not all that tells. */
const signs = {
  info: 'M12 7.2h.01M12 11v6',
  success: 'M7.5 12.4l3 3 6-6.6',
  warning: 'M12 6.5v7M12 17h.01',
  error: 'M8.5 8.5l7 7M15.5 8.5l-7 7',
} as const satisfies Record<AlertKind, string>;

interface AlertProps {
  readonly kind: AlertKind;
  readonly heading?: string;
  readonly id?: string;
  readonly role?: 'alert' | 'status';
  readonly hidden?: boolean;
  /** The check that it speaks of, for the script that shows and hides it. */
  readonly check?: string;
  readonly children?: ComponentChildren;
}

export function Alert({ kind, heading, id, role, hidden, check, children }: AlertProps) {
  return (
    <div class={`alert alert-${kind}`} id={id} role={role} hidden={hidden} data-check={check}>
      <AlertSign kind={kind} />
      <div class="alert-body">
        {heading ? <p class="alert-heading">{heading}</p> : null}
        {children}
      </div>
    </div>
  );
}

export function AlertSign({ kind }: { readonly kind: AlertKind }) {
  return (
    <svg class="alert-sign" viewBox="0 0 24 24" aria-hidden="true">
      {kind === 'warning' ? <path d="M12 1.8 23 21.5H1Z" /> : <circle cx="12" cy="12" r="11" />}
      <path class="alert-mark" d={signs[kind]} />
    </svg>
  );
}
