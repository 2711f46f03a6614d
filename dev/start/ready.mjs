import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * What the demo's seed tells: it fills the shop, and writes this to the file that `DEMO_RESULT` names.
 * @typedef {object} Seeded
 * @property {string} [admin_email]
 * @property {string} [admin_password]
 * @property {string} [publishable_key]
 * @property {string} [customer_email]
 * @property {string} [customer_password]
 * @property {{ id: string, display_id: number, email: string, state: string }[]} [orders]
 * @property {{ what: string, url: string }[]} [look_at] more places worth a look, one line each
 */

/**
 * @param {string} file
 * @returns {Seeded}
 */
export function readSeeded(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

/**
 * Tells other programs that the demo is up. The file is there entirely or not at all.
 * @param {import("./settings.mjs").Settings} settings
 * @param {Seeded} seeded
 */
export function writeReady(settings, { look_at: _, ...seeded }) {
  const { ready } = settings.files;
  const content = {
    backend_url: settings.backendUrl,
    ...seeded,
    simulator_url: settings.simulatorUrl,
    mailbox_url: settings.mailboxUrl,
    track17_api_key: settings.track17Key,
    orders: seeded.orders ?? [],
  };
  mkdirSync(path.dirname(ready), { recursive: true });
  writeFileSync(`${ready}.new`, `${JSON.stringify(content, null, 2)}\n`);
  renameSync(`${ready}.new`, ready);
}

/**
 * What a person sees when the demo is up.
 * @param {import("./settings.mjs").Settings} settings
 * @param {Seeded} seeded
 */
export function describe(settings, seeded) {
  const login = (/** @type {string | undefined} */ email, /** @type {string | undefined} */ password) =>
    email ? `  (${email} / ${password})` : "";
  const places = [
    {
      what: "Dashboard",
      url: `${settings.backendUrl}/app${login(seeded.admin_email, seeded.admin_password)}`,
    },
    ...(seeded.look_at ?? []),
    { what: "Find an order, as customers do", url: `${settings.backendUrl}/track` },
    { what: "Mailbox", url: settings.mailboxUrl },
    { what: "17TRACK, simulated", url: settings.simulatorUrl },
    { what: "Delhivery, simulated", url: settings.delhiveryUrl },
    { what: "Shiprocket, simulated", url: settings.shiprocketUrl },
  ];
  if (seeded.customer_email) {
    places.push({ what: "Customer", url: `${seeded.customer_email} / ${seeded.customer_password}` });
  }
  if (seeded.publishable_key) {
    places.push({ what: "Publishable key", url: seeded.publishable_key });
  }
  const width = Math.max(...places.map(({ what }) => what.length));
  const lines = places.map(({ what, url }) => `  ${what.padEnd(width)}  ${url}`);
  return [
    "",
    "The demo shop is up:",
    "",
    ...lines,
    "",
    "Ctrl-C stops it; npm start continues where it ended.",
    "",
  ].join("\n");
}
