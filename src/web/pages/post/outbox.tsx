import type { Language } from '../../../core/language.ts';
import { post as say } from '../../../messages/post.ts';
import { safeHref } from '../../safe-href.ts';
import type { OutboxMail } from '../../services.ts';

interface OutboxPage {
  readonly mails: readonly OutboxMail[];
  readonly most: number;
  readonly language: Language;
}

export function Outbox({ mails, most, language }: OutboxPage) {
  return (
    <>
      <h1>{say.outbox[language]}</h1>
      <p class="lead">{say.outboxLead[language]}</p>
      {mails.length === 0 ? <p>{say.outboxNone[language]}</p> : null}
      {mails.length === most ? <p>{say.outboxLatest(most)[language]}</p> : null}
      {mails.map(({ to, subject, text, at }) => (
        <article class="mail-preview" key={at + to}>
          <h2>{subject}</h2>
          <p class="muted">
            {say.to[language]}: {to} · {at.slice(0, 16).replace('T', ' ')} UTC
          </p>
          <pre class="mail-plain">{linked(text)}</pre>
        </article>
      ))}
    </>
  );
}

/** Addresses on this site can be followed. */
function linked(text: string) {
  return text.split(/(https?:\/\/\S+)/).map((part) =>
    /^https?:\/\/\S+$/.test(part) ? (
      <a key={part} href={safeHref(part)}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
