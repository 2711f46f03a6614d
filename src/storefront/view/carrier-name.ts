import { isolate } from "../../i18n/isolate";
import type { Tracker } from "../types";
import type { ViewContext } from "./context";

/** A package's carrier as texts name it; null when it has no name. */
export function carrierName(
  { carrier }: Tracker,
  { language: { texts } }: Pick<ViewContext, "language">,
): string | null {
  return carrier.name ? isolate(carrier.name, texts.direction) : null;
}
