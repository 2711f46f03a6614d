import { model } from "@medusajs/framework/utils";

/** How far a job has come. */
const Cursor = model.define("tracking_cursor", {
  id: model.text().primaryKey(),
  value: model.text(),
});

export default Cursor;
