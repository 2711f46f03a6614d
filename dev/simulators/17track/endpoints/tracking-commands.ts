import { wireError } from "../errors";
import { type Endpoint, meantBy, orderedRejection } from "./endpoint";
import { forEachNumber } from "./items";

/** Stops following; the registration stays. */
export const stoptrack: Endpoint = (body, context) =>
  forEachNumber(body, (number, item, results) => {
    for (const registration of meantBy(number, item, results, context)) {
      const { carrier } = registration;
      const ordered = orderedRejection(context.state, number, "stoptrack");
      if (ordered !== undefined || registration.stopped_at !== null) {
        results.reject(number, carrier, ordered ?? wireError(-18019906, number));
      } else {
        registration.stopped_at = context.state.now();
        registration.stop_reason = "ByRequest";
        context.stopped(registration);
        results.accept({ number, carrier });
      }
    }
  });

/** Follows a stopped number again; free, and possible once in a registration's life. */
export const retrack: Endpoint = (body, context) =>
  forEachNumber(body, (number, item, results) => {
    for (const registration of meantBy(number, item, results, context)) {
      const { carrier } = registration;
      const ordered = orderedRejection(context.state, number, "retrack");
      if (ordered !== undefined || registration.stopped_at === null || registration.is_retracked) {
        const code = registration.stopped_at === null ? -18019904 : -18019905;
        results.reject(number, carrier, ordered ?? wireError(code, number));
      } else {
        registration.stopped_at = null;
        registration.stop_reason = null;
        registration.is_retracked = true;
        context.state.registry.touch();
        results.accept({ number, carrier });
      }
    }
  });

/** Forgets a registration; registering the number again costs quota again. */
export const deletetrack: Endpoint = (body, context) =>
  forEachNumber(body, (number, item, results) => {
    for (const registration of meantBy(number, item, results, context)) {
      const ordered = orderedRejection(context.state, number, "deletetrack");
      if (ordered !== undefined) {
        results.reject(number, registration.carrier, ordered);
      } else {
        context.state.registry.remove(registration);
        results.accept({ number, carrier: registration.carrier });
      }
    }
  });

/** Sends the webhook of a number once more. */
export const push: Endpoint = (body, context) =>
  forEachNumber(body, (number, item, results) => {
    for (const registration of meantBy(number, item, results, context)) {
      const { carrier } = registration;
      const ordered = orderedRejection(context.state, number, "push");
      if (ordered !== undefined) {
        results.reject(number, carrier, ordered);
      } else if (context.state.settings.webhook_url === null) {
        results.reject(number, carrier, wireError(-18010204));
      } else if (!context.state.hasNews(registration)) {
        results.reject(number, carrier, wireError(-18019909));
      } else {
        context.push(registration);
        results.accept({ number, carrier });
      }
    }
  });
