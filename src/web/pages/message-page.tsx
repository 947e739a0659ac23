import type { Language } from '../../core/language.ts';
import { site } from '../../messages/site.ts';
import { renderPage } from '../components/page.tsx';

interface Message {
  readonly title: string;
  readonly text: string;
  readonly language: Language;
  readonly path: string;
  /** What its reader had just written and we could not keep. */
  readonly written?: readonly string[];
}

/** A page that only says something: what is wrong, and where to go. */
export function messagePage({ title, text, language, path, written = [] }: Message): string {
  return renderPage({
    title,
    language,
    path,
    look: 'public',
    main: (
      <>
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        {written.length > 0 ? (
          <>
            <h2 id="skrevet">{site.writtenTitle[language]}</h2>
            <p>{site.writtenText[language]}</p>
            <textarea
              class="form-input"
              rows={Math.min(20, written.length + 2)}
              readOnly
              aria-labelledby="skrevet"
              value={written.join('\n')}
            />
          </>
        ) : null}
        <p>
          <a href="/">{site.home[language]}</a>
        </p>
      </>
    ),
  });
}
