/** What must be mended, at the top of the page, each with a link to its field. */
export interface SummaryItem {
  readonly href: string;
  readonly text: string;
}

export function ErrorSummary({
  title,
  items,
  note,
}: {
  title: string;
  items: readonly SummaryItem[];
  note?: string;
}) {
  return (
    <div class="alert alert-error" role="alert" aria-labelledby="fejl-titel" tabIndex={-1} data-error-summary>
      <div class="alert-body">
        <h2 class="alert-heading" id="fejl-titel">
          {title}
        </h2>
        {note ? <p class="alert-text">{note}</p> : null}
        <ul class="alert-text">
          {items.map(({ href, text }) => (
            <li key={href + text}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
