import { Timeline } from "../components/timeline";
import { oneLineTexts } from "../format/one-line";
import type { TrackingEvent } from "../types";
import { timelineOf } from "../view/timeline";
import { contextOf, type KitProps, rootOf } from "./kit-props";

export interface TrackingTimelineProps extends KitProps {
  /** Newest first, as the store API answers them. */
  events: TrackingEvent[];
  /** Level of the days' headings: one below that of the package's own. */
  level?: 3 | 4 | 5;
}

/** What happened to a package, day by day, newest first; the oldest on demand. */
export function TrackingTimeline({ events, level = 3, ...props }: TrackingTimelineProps) {
  const context = contextOf(props);
  const { title, empty } = context.language.texts.timeline;
  return (
    <div {...rootOf(props, context)}>
      <Timeline title={title} empty={empty} level={level} {...timelineOf(oneLineTexts(events), context)} />
    </div>
  );
}
