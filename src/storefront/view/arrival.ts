import { fullStop } from "../../i18n/full-stop";
import { oneLineTexts } from "../format/one-line";
import type { Tracker } from "../types";
import type { ViewContext } from "./context";
import { awaitsEstimate, readParcel } from "./parcel";

/** When a package comes or came, in one line; what holds it up when nobody can say. */
export function arrivalOf(tracker: Tracker, context: ViewContext): string {
  const { texts } = context.language;
  const parcel = readParcel(oneLineTexts(tracker), { position: 1, total: 1 }, context);
  const { situation, headline, sentence, estimate } = parcel;
  if (situation === "delivered") {
    return fullStop(headline, texts.full_stop) + texts.sentence_gap + sentence;
  }
  if (estimate?.late) {
    return texts.estimate.was + texts.colon + estimate.text;
  }
  return awaitsEstimate(parcel) ? texts.estimate.pending : headline;
}
