import type { Language } from '../../core/language.ts';
import { accessibilityLead, accessibilityParts } from '../../messages/accessibility.ts';
import { site } from '../../messages/site.ts';

/** What was tested, with what, and what is not known. */
export function Accessibility({ language }: { readonly language: Language }) {
  return (
    <>
      <h1>{site.accessibility[language]}</h1>
      <p class="lead">{accessibilityLead[language]}</p>
      {accessibilityParts.map(({ id, title, text, points = [] }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title[language]}</h2>
          {text ? <p>{text[language]}</p> : null}
          {points.length > 0 ? (
            <ul>
              {points.map((point) => (
                <li key={point.en}>{point[language]}</li>
              ))}
            </ul>
          ) : null}
        </section>
      ))}
    </>
  );
}
