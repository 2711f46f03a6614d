import { wireError } from "../errors";
import { missingRequirement } from "../number-rule";
import { buildTrackItem } from "../track-item";
import { type Endpoint, orderedRejection } from "./endpoint";
import { carrierOf, forEachNumber } from "./items";

/** What is known about numbers. Rejections name the carrier as a string here, unlike elsewhere. */
export const gettrackinfo: Endpoint = (body, { state, version }) =>
  forEachNumber(body, (number, item, results) => {
    const carrier = carrierOf(item.carrier);
    const found = state.registry.find(number, carrier);
    if (found.length === 0) {
      results.reject(number, String(carrier ?? 0), wireError(-18019902, number));
    }
    for (const registration of found) {
      const missing = missingRequirement(state.rules.get(number), registration);
      const ordered = orderedRejection(state, number, "gettrackinfo");
      if (ordered !== undefined) {
        results.reject(number, String(registration.carrier), ordered);
      } else if (missing !== null) {
        results.reject(number, String(registration.carrier), wireError(missing, number));
      } else if (!state.hasNews(registration)) {
        results.reject(number, String(registration.carrier), wireError(-18019909));
      } else {
        results.accept(buildTrackItem(state, registration, version));
      }
    }
  });
