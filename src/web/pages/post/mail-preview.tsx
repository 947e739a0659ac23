import type { Language } from '../../../core/language.ts';
import { type Letter, letterAsPlainText } from '../../../letter/letter-text.ts';
import { post as say } from '../../../messages/post.ts';

interface PreviewProps {
  readonly letter: Letter;
  readonly name: string;
  readonly mail: string;
  /** The language of the mail. */
  readonly written: Language;
  readonly language: Language;
}

/** One mail as its receiver gets it, before it is sent. */
export function MailPreview({ letter, name, mail, written, language }: PreviewProps) {
  return (
    <section class="mail-preview" aria-labelledby="mailen">
      <h3 id="mailen" tabIndex={-1}>
        {say.mailTo(name)[language]}
      </h3>
      <p>
        {mail}
        <br />
        {say.subject[language]}: <strong lang={written}>{letter.subject}</strong>
      </p>
      <h4>{say.mailAsHtml[language]}</h4>
      <div class="mail-paper" lang={written}>
        {letter.blocks.map((block) =>
          block.kind === 'paragraph' ? (
            <p key={block.text}>{block.text}</p>
          ) : (
            <ul key="links">
              {block.links.map(({ title, note }) => (
                <li key={title}>
                  <u>{title}</u>
                  <br />
                  {note}
                </li>
              ))}
            </ul>
          ),
        )}
      </div>
      <details>
        <summary>{say.mailAsText[language]}</summary>
        <pre class="mail-plain" lang={written}>
          {letterAsPlainText(letter)}
        </pre>
      </details>
    </section>
  );
}
