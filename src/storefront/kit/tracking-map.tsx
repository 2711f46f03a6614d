import { RouteMap } from "../components/route-map";
import { oneLineTexts } from "../format/one-line";
import { mapOf } from "../map/map-of";
import type { Tracker } from "../types";
import { contextOf, type KitProps, rootOf } from "./kit-props";

export interface TrackingMapProps extends KitProps {
  tracker: Tracker;
}

/** A package's way on a map. Nothing when neither a place nor a country of it is known. */
export function TrackingMap({ tracker, ...props }: TrackingMapProps) {
  const context = contextOf(props);
  const content = mapOf(oneLineTexts(tracker), context);
  return (
    content && (
      <div {...rootOf(props, context)}>
        <RouteMap content={content} />
      </div>
    )
  );
}
