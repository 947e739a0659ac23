/** What must be mended, at the top of the page, each with a link to its field. */
import { safeHref } from '../safe-href.ts';
import { AlertSign } from './alert.tsx';

export interface SummaryItem {
  readonly href: string;
  readonly text: string;
}

interface SummaryProps {
  readonly title: string;
  readonly items: readonly SummaryItem[];
  readonly note?: string;
}

export function ErrorSummary({ title, items, note }: SummaryProps) {
  return (
    <div class="alert alert-error" role="alert" aria-labelledby="fejl-titel" tabIndex={-1} data-error-summary>
      <AlertSign kind="error" />
      <div class="alert-body">
        <h2 class="alert-heading" id="fejl-titel">
          {title}
        </h2>
        {note ? <p class="alert-text">{note}</p> : null}
        <SummaryLinks items={items} />
      </div>
    </div>
  );
}

export function SummaryLinks({ items }: Pick<SummaryProps, 'items'>) {
  return (
    <ul class="alert-text summary-links">
      {items.map(({ href, text }) => (
        <li key={href + text}>
          <a href={safeHref(href)}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
