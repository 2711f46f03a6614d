import type { ReactNode } from "react";
import type { FrameContent } from "../view/content";
import { LanguageMenu } from "./language-menu";

/** The whole document around a page's own content: the shop above, whom to ask below. */
export function PageFrame({
  content,
  stylesheet,
  live,
  children,
}: {
  content: FrameContent;
  /** Address of the style sheet, as seen from the page. */
  stylesheet: string;
  /** Set on a page that keeps itself up to date. */
  live: { script: string; version: string; news: string } | null;
  children: ReactNode;
}) {
  const { lang, direction, locale, title, shop, languages, questions } = content;
  return (
    <html lang={lang} dir={direction} data-locale={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="stylesheet" href={stylesheet} />
        {live && <script src={live.script} defer />}
        {/* Keeps browsers from asking the server for one. */}
        <link rel="icon" href="data:," />
      </head>
      <body className="trk-page">
        <header className="trk-header">
          <p className="trk-shop">
            {shop.logo_url && <img className="trk-logo" src={shop.logo_url} alt="" />}
            <bdi>{shop.name}</bdi>
          </p>
          <LanguageMenu {...languages} />
        </header>
        <main className="trk-main" data-version={live?.version} data-news={live?.news}>
          {children}
        </main>
        {/* Filled by the script when the page has changed by itself. */}
        {live && <p className="trk-unseen" role="status" data-news-region="" />}
        <footer className="trk-footer">
          <p>{questions.href === null ? questions.text : <a href={questions.href}>{questions.text}</a>}</p>
        </footer>
      </body>
    </html>
  );
}
