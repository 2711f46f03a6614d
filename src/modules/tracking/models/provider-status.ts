import { model } from "@medusajs/framework/utils";

/** How a provider is doing: paused or not, quota, and how far catching up has come. */
const ProviderStatus = model.define("tracking_provider_status", {
  id: model.text().primaryKey(),
  paused_until: model.dateTime().nullable(),
  pause_kind: model.enum(["retry", "quota", "configuration"]).nullable(),
  pause_message: model.text().nullable(),
  /** Operations that are left alone while the others go on: until when, of which kind the trouble is, and in words. */
  paused_operations: model.json().nullable(),
  failures_in_a_row: model.number().default(0),
  last_success_at: model.dateTime().nullable(),
  cursor: model.text().nullable(),
  quota_total: model.number().nullable(),
  quota_used: model.number().nullable(),
  quota_remaining: model.number().nullable(),
  quota_used_today: model.number().nullable(),
  quota_checked_at: model.dateTime().nullable(),
});

export default ProviderStatus;
