import type { ReactNode } from "react";
import type { FrameContent } from "../view/content";
import { LanguageMenu } from "./language-menu";

/** The whole document around a page's own content: the shop above, whom to ask below. */
export function PageFrame({
  content,
  stylesheet,
  children,
}: {
  content: FrameContent;
  /** Address of the style sheet, as seen from the page. */
  stylesheet: string;
  children: ReactNode;
}) {
  const { lang, direction, title, shop, languages, questions } = content;
  return (
    <html lang={lang} dir={direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="stylesheet" href={stylesheet} />
        {/* Keeps browsers from asking the server for one. */}
        <link rel="icon" href="data:," />
      </head>
      <body className="trk-page">
        <header className="trk-header">
          <p className="trk-shop">
            {shop.logo_url && <img className="trk-logo" src={shop.logo_url} alt="" />}
            <span>{shop.name}</span>
          </p>
          <LanguageMenu {...languages} />
        </header>
        <main className="trk-main">{children}</main>
        <footer className="trk-footer">
          <p>{questions.href === null ? questions.text : <a href={questions.href}>{questions.text}</a>}</p>
        </footer>
      </body>
    </html>
  );
}
