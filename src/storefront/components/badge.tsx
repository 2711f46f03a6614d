import type { StatusContent } from "../view/status";
import { Icon } from "./icon";

/** A status in a few words, with its picture. */
export function Badge({ mood, icon, text }: StatusContent) {
  return (
    <span className={`trk-badge trk-${mood}`}>
      <Icon name={icon} />
      {text}
    </span>
  );
}
