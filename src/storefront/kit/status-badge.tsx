import { Badge } from "../components/badge";
import type { Tracker } from "../types";
import { statusOf } from "../view/status";
import { contextOf, type KitProps, rootOf } from "./kit-props";

export interface StatusBadgeProps extends KitProps {
  /** A package's status, with its reason and direction where they are known. */
  tracker: Pick<Tracker, "status"> & Partial<Pick<Tracker, "reason" | "direction">>;
}

/** A package's status in a few words, with its picture and colour. */
export function StatusBadge({ tracker, ...props }: StatusBadgeProps) {
  const context = contextOf(props);
  return (
    <span {...rootOf(props, context)}>
      <Badge {...statusOf(tracker, context)} />
    </span>
  );
}
