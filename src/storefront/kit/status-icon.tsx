import { Icon } from "../components/icon";
import { statusOf } from "../view/status";
import { contextOf, type KitProps, rootOf } from "./kit-props";
import type { StatusBadgeProps } from "./status-badge";

export interface StatusIconProps extends KitProps, Pick<StatusBadgeProps, "tracker"> {
  /** Beside words that say the same, a screen reader may skip it. */
  decorative?: boolean;
}

/** The picture of a package's status, named for who cannot see it. */
export function StatusIcon({ tracker, decorative = false, ...props }: StatusIconProps) {
  const context = contextOf(props);
  const { mood, icon, text } = statusOf(tracker, context);
  const name = decorative ? {} : { role: "img", "aria-label": text };
  return (
    <span {...rootOf(props, context, "trk-status-icon", `trk-${mood}`)} {...name}>
      <Icon name={icon} />
    </span>
  );
}
