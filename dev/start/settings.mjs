import path from "node:path";
import { Explained } from "../harness/lifetime.mjs";

/**
 * Where everything of the demo runs. `PORT` moves it as a whole.
 * @typedef {ReturnType<typeof readSettings>} Settings
 */

/** The simulators live next to the shop: their port is the shop's plus this. */
const TRACK17_OFFSET = 17;
const RESEND_OFFSET = 18;
const DELHIVERY_OFFSET = 19;
const SHIPROCKET_OFFSET = 20;

/**
 * @param {string} root the project's folder
 * @param {NodeJS.ProcessEnv} env
 */
export function readSettings(root, env) {
  const port = Number(env.PORT ?? 9000);
  if (!Number.isInteger(port) || port < 1 || port + SHIPROCKET_OFFSET > 65_535) {
    throw new Explained(`PORT is "${env.PORT}"; use a number from 1 to ${65_535 - SHIPROCKET_OFFSET}.`);
  }
  const demo = path.join(root, ".demo");
  const medusa = path.join(root, "node_modules", "@medusajs", "cli", "cli.js");
  return {
    root,
    medusa,
    port,
    track17Port: port + TRACK17_OFFSET,
    resendPort: port + RESEND_OFFSET,
    delhiveryPort: port + DELHIVERY_OFFSET,
    shiprocketPort: port + SHIPROCKET_OFFSET,
    backendUrl: `http://localhost:${port}`,
    simulatorUrl: `http://localhost:${port + TRACK17_OFFSET}`,
    mailboxUrl: `http://localhost:${port + RESEND_OFFSET}`,
    delhiveryUrl: `http://localhost:${port + DELHIVERY_OFFSET}`,
    shiprocketUrl: `http://localhost:${port + SHIPROCKET_OFFSET}`,
    track17Key: env.TRACK17_API_KEY || "demo-17track-key",
    resendKey: env.RESEND_API_KEY || "re_demo_key",
    files: {
      logs: path.join(demo, "logs"),
      running: path.join(demo, "running"),
      simulators: path.join(demo, "simulators.json"),
      seeded: path.join(demo, "seed.json"),
      ready: path.join(demo, "ready.json"),
    },
  };
}

/**
 * What the shop and the simulators are told. They talk to each other only: nothing leaves this machine, even
 * with real keys in the environment.
 * @param {Settings} settings
 * @param {string} databaseUrl
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(settings, databaseUrl) {
  return {
    ...process.env,
    NODE_ENV: "development",
    DATABASE_URL: databaseUrl,
    PORT: String(settings.port),
    MEDUSA_BACKEND_URL: settings.backendUrl,
    MEDUSA_DISABLE_TELEMETRY: "true",
    TRACK17_API_KEY: settings.track17Key,
    TRACK17_BASE_URL: `${settings.simulatorUrl}/track`,
    SIM_17TRACK_PORT: String(settings.track17Port),
    SIM_RESEND_PORT: String(settings.resendPort),
    DELHIVERY_TOKEN: "demo-delhivery-token",
    DELHIVERY_WEBHOOK_SECRET: "delhivery-demo-secret",
    DELHIVERY_BASE_URL: settings.delhiveryUrl,
    SIM_DELHIVERY_PORT: String(settings.delhiveryPort),
    SIM_DELHIVERY_WEBHOOK_URL: `${settings.backendUrl}/hooks/tracking/delhivery`,
    SHIPROCKET_EMAIL: "api-user@example.com",
    SHIPROCKET_PASSWORD: "demo-shiprocket-password",
    SHIPROCKET_WEBHOOK_SECRET: "rocket-demo-token",
    SHIPROCKET_BASE_URL: `${settings.shiprocketUrl}/v1/external`,
    SHIPROCKET_SIMULATOR_URL: settings.shiprocketUrl,
    SIM_SHIPROCKET_PORT: String(settings.shiprocketPort),
    SIM_SHIPROCKET_WEBHOOK_URL: `${settings.backendUrl}/hooks/tracking/rocket`,
    SIM_STATE_FILE: settings.files.simulators,
    SIM_WEBHOOK_URL: `${settings.backendUrl}/hooks/tracking/17track`,
    RESEND_API_KEY: settings.resendKey,
    RESEND_BASE_URL: settings.mailboxUrl,
    SIMULATOR_URL: settings.simulatorUrl,
    MAILBOX_URL: settings.mailboxUrl,
    DEMO_RESULT: settings.files.seeded,
    // The dashboard's development server would listen on all interfaces.
    HMR_HOST: "localhost",
  };
}
