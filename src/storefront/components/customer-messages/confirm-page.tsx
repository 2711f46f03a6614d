import type { ConfirmContent } from "../../view/customer-messages/content";

/**
 * Confirms by a button, not by being opened: mail programs and scanners open every link. The form is sent to the page's
 * own address.
 */
export function ConfirmPage({ mood, headline, sentence, form, link }: ConfirmContent) {
  return (
    <section className={`trk-answer trk-${mood}`}>
      <h1>{headline}</h1>
      <p className="trk-sentence">{sentence}</p>
      {form !== null && (
        <form className="trk-form" method="post">
          <p className="trk-note">{form.readers}</p>
          <button className="trk-button" type="submit">
            {form.submit}
          </button>
        </form>
      )}
      {link !== null && (
        <p className="trk-action">
          <a href={link.href}>{link.text}</a>
        </p>
      )}
    </section>
  );
}
