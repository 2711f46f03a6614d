import type { IconName } from "../view/situation-look";

/** Outlines on a grid of 24 by 24. */
const PATHS: Record<IconName, string> = {
  ordered: "M6 8h12l1 12H5L6 8Zm3 0V7a3 3 0 0 1 6 0v1",
  waiting: "M12 7v5l3 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z",
  announced: "M7 3h7l4 4v14H7V3Zm7 0v4h4M10 12h5M10 16h5",
  packed: "M4 8l8-4 8 4v8l-8 4-8-4V8Zm0 0 8 4 8-4M12 12v8M8 6l8 4",
  moving:
    "M3 7h11v9H3V7Zm11 3h4l3 3v3h-7M7 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm10 0a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z",
  customs: "M12 3l8 3v6c0 4.5-3.2 7.6-8 9-4.8-1.4-8-4.5-8-9V6l8-3Zm-3 9 2 2 4-4",
  today: "M4 11l8-7 8 7v9H4v-9Zm5 9v-6h6v6",
  pickup: "M4 10l1-5h14l1 5M4 10h16M4 10v10h16V10M9 20v-6h6v6",
  attempt: "M12 8v5M12 16.5v.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z",
  delivered: "M5 12.5l4.5 4.5L19 7.5",
  trouble: "M12 4l9 16H3L12 4Zm0 6v4M12 17v.01",
  back: "M9 6l-5 5 5 5M4 11h11a5 5 0 0 1 0 10h-3",
  copy: "M9 9h11v11H9V9Zm-5 6V4h11",
  silence: "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM8 12h8",
};

/** What goes somewhere: to the other side where people write from right to left. */
const POINTS: ReadonlySet<IconName> = new Set(["moving", "back"]);

/** A picture beside words that say the same; screen readers skip it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className={POINTS.has(name) ? "trk-icon trk-points" : "trk-icon"}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
