import type { EmailContent, Mood } from "../content/email-content";

/** Colours of the light mail; `dark-mode.ts` holds their counterparts. Texts keep a contrast of 4.5:1 in both. */
export const COLORS = {
  page: "#f4f4f5",
  card: "#ffffff",
  text: "#18181b",
  muted: "#52525b",
  line: "#d4d4d8",
  link: "#1d4ed8",
  box: "#f4f4f5",
};

export const FONT =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif';

/** White on each of them is readable; the sign says it without colour. */
export const MOODS: Record<Mood, { color: string; sign: string }> = {
  moving: { color: "#1d4ed8", sign: "→" },
  attention: { color: "#b45309", sign: "!" },
  trouble: { color: "#b91c1c", sign: "!" },
  arrived: { color: "#15803d", sign: "✓" },
};

/** The sign of a mood; what moves, moves the way people read. */
export function signOf(mood: Mood, direction: EmailContent["direction"]): string {
  return mood === "moving" && direction === "rtl" ? "←" : MOODS[mood].sign;
}
