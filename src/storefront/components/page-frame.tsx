import type { ReactNode } from "react";
import type { FrameContent, Writing } from "../view/content";
import { LanguageMenu } from "./language-menu";

/**
 * The document up to its title: all that a browser needs to fetch what the page looks like, and nothing that only
 * the page itself says.
 */
export function PageOpening({
  writing: { lang, direction, locale },
  stylesheet,
  script,
}: {
  writing: Writing;
  /** Addresses as seen from the page. */
  stylesheet: string;
  /** Null on a page that stays as it is. */
  script: string | null;
}) {
  return (
    <html lang={lang} dir={direction} data-locale={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={stylesheet} />
        {script && <script src={script} defer />}
        {/* Keeps browsers from asking the server for one. */}
        <link rel="icon" href="data:," />
      </head>
    </html>
  );
}

/** The document's body around a page's own content: the shop above, whom to ask below. */
export function PageFrame({
  content: { shop, languages, questions },
  live,
  children,
}: {
  content: FrameContent;
  /** Set on a page that keeps itself up to date. */
  live: { version: string; news: string[] } | null;
  children: ReactNode;
}) {
  return (
    <body className="trk-page">
      <header className="trk-header">
        <p className="trk-shop">
          {shop.logo_url && <img className="trk-logo" src={shop.logo_url} alt="" />}
          <bdi>{shop.name}</bdi>
        </p>
        <LanguageMenu {...languages} />
      </header>
      <main className="trk-main" data-version={live?.version} data-news={live && JSON.stringify(live.news)}>
        {children}
      </main>
      {/* Filled by the script when the page has changed by itself. */}
      {live && <p className="trk-unseen" role="status" data-news-region="" />}
      <footer className="trk-footer">
        <p>{questions.href === null ? questions.text : <a href={questions.href}>{questions.text}</a>}</p>
      </footer>
    </body>
  );
}
