import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import { type Language, languages } from '../../core/language.ts';
import { site } from '../../messages/site.ts';
import { asset } from '../assets.ts';
import { currentRequest } from '../current-request.ts';
import { withFormToken } from '../form-token.ts';
import { ownPlace, placesFor } from '../navigation.ts';
import { safeHref } from '../safe-href.ts';

export interface PageFrame {
  readonly title: string;
  readonly language: Language;
  /** The page's own address, for the switch of language. */
  readonly path: string;
  readonly look: 'respondent' | 'public';
  /** Which strip of warning stands on top. */
  readonly strip?: 'synthetic' | 'trial';
  readonly scripts?: readonly string[];
  /** Beside that of the look. */
  readonly styles?: readonly string[];
  /** What the programme is called, where the page belongs to one. */
  readonly about?: string;
  readonly main: ComponentChildren;
  readonly wide?: boolean;
}

/** A whole page as HTML. */
export function renderPage(frame: PageFrame): string {
  return `<!doctype html>${withFormToken(render(<Page {...frame} />), currentRequest().formToken)}`;
}

function Page({
  title,
  language,
  path,
  look,
  strip,
  scripts = [],
  styles = [],
  about,
  main,
  wide = false,
}: PageFrame) {
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{`${title} – Pejling`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        {[`${look}.css`, ...styles].map((name) => (
          <link key={name} rel="stylesheet" href={asset(name)} />
        ))}
        {scripts.map((name) => (
          <script key={name} type="module" src={asset(name)} />
        ))}
      </head>
      <body>
        <a class="skipnav" href="#indhold">
          {site.skip[language]}
        </a>
        <Masthead language={language} path={path} look={look} about={about} />
        {strip ? (
          <section class="synthetic" aria-label={site.aboutAnswers[language]}>
            <div class="container">
              <p>{site[strip][language]}</p>
            </div>
          </section>
        ) : null}
        <main id="indhold" class={wide ? 'container' : 'container narrow-page'} tabIndex={-1}>
          {main}
        </main>
        <Footer language={language} />
      </body>
    </html>
  );
}

function Masthead({
  language,
  path,
  look,
  about,
}: Pick<PageFrame, 'language' | 'path' | 'look'> & { about: string | undefined }) {
  const other = languages.find((one) => one !== language) ?? 'da';
  return (
    <header class="masthead">
      <div class="container">
        <a class="masthead-name" href="/">
          Pejling
        </a>
        <span class="masthead-about">{about}</span>
        <a href={safeHref(`${path}?sprog=${other}`)} lang={other} hreflang={other}>
          {site.otherLanguage[language]}
        </a>
        {look === 'public' ? <Navigation language={language} path={path} /> : null}
      </div>
    </header>
  );
}

function Navigation({ language, path }: Pick<PageFrame, 'language' | 'path'>) {
  const { person, isSignedIn, programmes } = currentRequest();
  const own = ownPlace(isSignedIn);
  const places = [...placesFor(person, programmes), own];
  return (
    <nav aria-label={site.mainNavigation[language]}>
      <details>
        <summary>{site.menu[language]}</summary>
        <ul class="no-max-width">
          {places.map(({ address, name }) => (
            <li key={address} class={address === own.address ? 'nav-own' : undefined}>
              <a href={address} {...(address === path ? { 'aria-current': 'page' as const } : {})}>
                {address === '/min-side' && person.name !== '' ? person.name : name[language]}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

function Footer({ language }: { readonly language: Language }) {
  return (
    <footer class="footer-line">
      <div class="container">
        <ul>
          <li>
            <a href="/tilgaengelighed">{site.accessibility[language]}</a>
          </li>
          <li>
            <a href="/privatliv">{site.privacy[language]}</a>
          </li>
        </ul>
        <p class="muted">{site.about[language]}</p>
      </div>
    </footer>
  );
}
