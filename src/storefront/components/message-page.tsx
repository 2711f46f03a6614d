import type { MessagePageContent } from "../view/content";

/** A page that says one thing. */
export function MessagePage({ headline, sentence }: MessagePageContent) {
  return (
    <section className="trk-answer trk-waiting">
      <h1>{headline}</h1>
      <p className="trk-sentence">{sentence}</p>
    </section>
  );
}
