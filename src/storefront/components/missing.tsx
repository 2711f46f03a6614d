import type { MissingContent } from "../view/content";
import { NotReceived } from "./customer-messages/not-received";

/** What helps when a package is not there although it says so. */
export function Missing({ summary, steps, contact, report }: MissingContent) {
  return (
    <details className="trk-details trk-missing" data-key="missing" open={report?.open}>
      <summary>{summary}</summary>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
        {report === undefined && (
          <li>{contact.href === null ? contact.text : <a href={contact.href}>{contact.text}</a>}</li>
        )}
      </ol>
      {report !== undefined && <NotReceived {...report} />}
    </details>
  );
}
