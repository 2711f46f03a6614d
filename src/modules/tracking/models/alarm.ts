import { model } from "@medusajs/framework/utils";

/** A trouble that lasts: the row is there as long as it does, so that the merchant is told once, when it begins. */
const Alarm = model.define("tracking_alarm", {
  /** Which trouble, and whose: `quota_gone:17track`. */
  id: model.text().primaryKey(),
  /** What of it was tried when the alarm was raised; null where that makes no difference. */
  operation: model.text().nullable(),
});

export default Alarm;
