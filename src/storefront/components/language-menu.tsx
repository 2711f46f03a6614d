import type { LanguagesContent } from "../view/content";

/** The page in another language; works without a script. */
export function LanguageMenu({ label, current, others }: LanguagesContent) {
  return (
    <nav className="trk-languages" aria-label={label}>
      <details>
        <summary>
          <span className="trk-unseen">{label} </span>
          {current}
        </summary>
        <ul>
          {others.map(({ code, name, href }) => (
            <li key={code}>
              <a href={href} lang={code} hrefLang={code}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
