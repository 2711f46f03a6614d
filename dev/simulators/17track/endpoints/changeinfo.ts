import { wireError } from "../errors";
import type { Registration } from "../registry";
import { type Endpoint, type EndpointContext, meantBy, orderedRejection } from "./endpoint";
import { forEachNumber, type Item, isItem, textOf } from "./items";
import { extraData } from "./new-registration";
import { invalidField } from "./register-fields";

const TEXT_FIELDS = ["tag", "lang", "email", "order_no", "order_time", "remark"] as const;

/** Changes what was said about a number when it was registered. */
export const changeinfo: Endpoint = (body, context) =>
  forEachNumber(body, (number, item, results) => {
    const [registration, another] = meantBy(number, item, results, context);
    if (registration === undefined) {
      return;
    }
    const { carrier } = registration;
    const items = isItem(item.items) ? item.items : {};
    const ordered = orderedRejection(context.state, number, "changeinfo");
    if (ordered !== undefined) {
      results.reject(number, carrier, ordered);
    } else if (another !== undefined) {
      results.reject(number, carrier, wireError(-18019810));
    } else if (Object.keys(items).length === 0 || invalidField(items) !== undefined) {
      results.reject(number, carrier, wireError(-18019811));
    } else {
      applyChanges(registration, items, context);
      results.accept({ number, carrier });
    }
  });

function applyChanges(registration: Registration, items: Item, context: EndpointContext): void {
  for (const field of TEXT_FIELDS) {
    if (field in items) {
      registration[field] = textOf(items[field]);
    }
  }
  const hadNews = context.state.hasNews(registration);
  const { param, additional } = extraData(items, context.version);
  registration.param = param ?? registration.param;
  registration.additional = { ...registration.additional, ...additional };
  context.state.registry.touch();
  if (!hadNews) {
    context.registered(registration);
  }
}
