import type { Language } from '../../core/language.ts';
import { site } from '../../messages/site.ts';
import { renderPage } from '../components/page.tsx';

interface Message {
  readonly title: string;
  readonly text: string;
  readonly language: Language;
  readonly path: string;
}

/** A page that only says something: what is wrong, and where to go. */
export function messagePage({ title, text, language, path }: Message): string {
  return renderPage({
    title,
    language,
    path,
    look: 'public',
    main: (
      <>
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        <p>
          <a href="/">{site.home[language]}</a>
        </p>
      </>
    ),
  });
}
