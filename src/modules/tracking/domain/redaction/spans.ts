/** A part of a text, from one position up to, and without, another. */
export interface Span {
  from: number;
  to: number;
}

/** What stands in place of something that was taken out: it says so in every language. */
export const GAP = "…";

/** Between two things that belong together: an initial, a comma, a hyphen. */
const LITTLE = /^[\s.,;/&+_-]*(?:\p{L}[\s.,]+)?$/u;

/** Puts one {@link GAP} for whatever lies in the spans, and for several that stand side by side. */
export function cutOut(text: string, spans: readonly Span[]): string {
  let out = "";
  let end = 0;
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    if (span.to <= end) {
      continue;
    }
    const between = text.slice(end, Math.max(end, span.from));
    out += out.endsWith(GAP) && LITTLE.test(between) ? "" : between + GAP;
    end = span.to;
  }
  return out + text.slice(end);
}
