import type { Mood } from "../view/situation-look";
import { contrast, isHexColor } from "./contrast";

export interface MoodColors {
  /** Words and pictures. */
  ink: string;
  /** What they stand on. */
  tint: string;
}

export interface Theme {
  page: string;
  card: string;
  text: string;
  muted: string;
  line: string;
  link: string;
  /** The shop's own colour, and what can be read on it. */
  accent: string;
  on_accent: string;
  moods: Record<Mood, MoodColors>;
}

const LIGHT: Omit<Theme, "accent" | "on_accent"> = {
  page: "#f5f5f4",
  card: "#ffffff",
  text: "#1c1917",
  muted: "#57534e",
  line: "#d6d3d1",
  link: "#1d4ed8",
  moods: {
    waiting: { ink: "#57534e", tint: "#efedeb" },
    moving: { ink: "#1d4ed8", tint: "#eff6ff" },
    attention: { ink: "#9a3412", tint: "#fff7ed" },
    trouble: { ink: "#b91c1c", tint: "#fef2f2" },
    arrived: { ink: "#166534", tint: "#ecfdf3" },
  },
};

const DARK: Omit<Theme, "accent" | "on_accent"> = {
  page: "#0c0a09",
  card: "#1c1917",
  text: "#fafaf9",
  muted: "#b5b0ab",
  line: "#44403c",
  link: "#93c5fd",
  moods: {
    waiting: { ink: "#d6d3d1", tint: "#292524" },
    moving: { ink: "#93c5fd", tint: "#172033" },
    attention: { ink: "#fdba74", tint: "#2e1d10" },
    trouble: { ink: "#fca5a5", tint: "#341515" },
    arrived: { ink: "#86efac", tint: "#0f2a1a" },
  },
};

/** A shop's colour that melts into what it stands on is no button any more. */
const VISIBLE = 3;

/** The colours by day and by night. Anything but a hex colour, or one that cannot be seen there, is not taken. */
export function themesFor(color: string | null): { light: Theme; dark: Theme } {
  return { light: withAccent(LIGHT, color), dark: withAccent(DARK, color) };
}

function withAccent(theme: Omit<Theme, "accent" | "on_accent">, color: string | null): Theme {
  const grounds = Object.values(theme.moods).map(({ tint }) => tint);
  const usable = isHexColor(color) && grounds.every((ground) => contrast(color, ground) >= VISIBLE);
  const accent = usable ? color : theme.text;
  const onAccent = contrast(accent, "#ffffff") >= contrast(accent, "#000000") ? "#ffffff" : "#000000";
  return { ...theme, accent, on_accent: onAccent };
}
