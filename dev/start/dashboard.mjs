import { waitForAnswer } from "./service.mjs";

/**
 * Waits for the dashboard and lets it prepare what a first visitor would otherwise wait for: its development
 * server bundles the dependencies on demand.
 * @param {string} backendUrl
 * @param {import("./service.mjs").Service} shop
 */
export async function warmUpDashboard(backendUrl, shop) {
  await waitForAnswer(`${backendUrl}/app/`, shop);
  const entry = await fetch(`${backendUrl}/app/entry.jsx`);
  const imports = [...(await entry.text()).matchAll(/from "(\/app\/[^"]+)"/g)].map(([, address]) => address);
  for (const address of imports) {
    await waitForAnswer(`${backendUrl}${address}`, shop);
  }
}
