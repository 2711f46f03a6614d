import type { MessageContent } from "../view/content";

/** A page that says one thing. */
export function MessagePage({ headline, sentence, level = 1 }: MessageContent & { level?: 1 | 2 }) {
  const Heading = `h${level}` as const;
  return (
    <section className="trk-answer trk-waiting">
      <Heading>{headline}</Heading>
      <p className="trk-sentence">{sentence}</p>
    </section>
  );
}
