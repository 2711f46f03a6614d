import type { MissingContent } from "../view/content";

/** What helps when a package is not there although it says so. */
export function Missing({ summary, steps, contact }: MissingContent) {
  return (
    <details className="trk-details trk-missing">
      <summary>{summary}</summary>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
        <li>{contact.href === null ? contact.text : <a href={contact.href}>{contact.text}</a>}</li>
      </ol>
    </details>
  );
}
