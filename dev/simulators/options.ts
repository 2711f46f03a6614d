import { parseArgs } from "node:util";

export const USAGE = `Simulated 17TRACK, Resend, Delhivery and Shiprocket, on 127.0.0.1.

  npx tsx dev/simulators/main.ts [options]

  --track17-port <n>    SIM_17TRACK_PORT     default 9017; 0: any free port
  --resend-port <n>     SIM_RESEND_PORT      default 9018; 0: any free port
  --delhivery-port <n>  SIM_DELHIVERY_PORT   default 9019; 0: any free port
  --shiprocket-port <n> SIM_SHIPROCKET_PORT  default 9020; 0: any free port
  --key <key>           TRACK17_API_KEY      default demo-17track-key
  --webhook-url <url>   SIM_WEBHOOK_URL      default none
  --delhivery-webhook-url <url> SIM_DELHIVERY_WEBHOOK_URL default none
  --shiprocket-webhook-url <url> SIM_SHIPROCKET_WEBHOOK_URL default none
  --step-ms <n>         SIM_STEP_MS          every step of a journey takes so long
  --hour-ms <n>         SIM_HOUR_MS          one hour of a journey takes so long; default 1000
  --auto-journey <name> SIM_AUTO_JOURNEY     off, by_carrier (default), or a journey's name
  --state <file>        SIM_STATE_FILE       go on where this file ended, and keep it up to date
  --help`;

export interface MainOptions {
  track17_port: number;
  resend_port: number;
  delhivery_port: number;
  shiprocket_port: number;
  key: string;
  webhook_url: string | null;
  delhivery_webhook_url: string | null;
  shiprocket_webhook_url: string | null;
  step_ms: number | null;
  hour_ms: number;
  auto_journey: string;
  state: string | null;
  help: boolean;
}

/** Arguments win over environment variables. @throws Error with one line that says what is wrong */
export function readOptions(args: string[], env: Record<string, string | undefined>): MainOptions {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args,
    options: {
      "track17-port": text,
      "resend-port": text,
      "delhivery-port": text,
      "delhivery-webhook-url": text,
      "shiprocket-port": text,
      "shiprocket-webhook-url": text,
      key: text,
      "webhook-url": text,
      "step-ms": text,
      "hour-ms": text,
      "auto-journey": text,
      state: text,
      help: { type: "boolean" },
    },
  });
  const either = (argument: string | undefined, variable: string) => argument || env[variable] || undefined;
  const step = either(values["step-ms"], "SIM_STEP_MS");
  return {
    track17_port: port("--track17-port", either(values["track17-port"], "SIM_17TRACK_PORT") ?? "9017"),
    resend_port: port("--resend-port", either(values["resend-port"], "SIM_RESEND_PORT") ?? "9018"),
    delhivery_port: port(
      "--delhivery-port",
      either(values["delhivery-port"], "SIM_DELHIVERY_PORT") ?? "9019",
    ),
    shiprocket_port: port(
      "--shiprocket-port",
      either(values["shiprocket-port"], "SIM_SHIPROCKET_PORT") ?? "9020",
    ),
    key: either(values.key, "TRACK17_API_KEY") ?? "demo-17track-key",
    webhook_url: webhookUrl("webhook-url", either(values["webhook-url"], "SIM_WEBHOOK_URL")),
    delhivery_webhook_url: webhookUrl(
      "delhivery-webhook-url",
      either(values["delhivery-webhook-url"], "SIM_DELHIVERY_WEBHOOK_URL"),
    ),
    shiprocket_webhook_url: webhookUrl(
      "shiprocket-webhook-url",
      either(values["shiprocket-webhook-url"], "SIM_SHIPROCKET_WEBHOOK_URL"),
    ),
    step_ms: step === undefined ? null : positive("--step-ms", step),
    hour_ms: positive("--hour-ms", either(values["hour-ms"], "SIM_HOUR_MS") ?? "1000"),
    auto_journey: either(values["auto-journey"], "SIM_AUTO_JOURNEY") ?? "by_carrier",
    state: either(values.state, "SIM_STATE_FILE") ?? null,
    help: values.help ?? false,
  };
}

function port(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65_535) {
    throw new Error(`${name}: '${text}' is not a port. Give a number from 0 to 65535.`);
  }
  return value;
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) {
    throw new Error(`${name}: '${text}' is not a number of milliseconds above 0.`);
  }
  return value;
}

function webhookUrl(name: string, text: string | undefined): string | null {
  if (text !== undefined && !URL.canParse(text)) {
    throw new Error(
      `--${name}: '${text}' is not an address. Give one such as http://127.0.0.1:9000/hooks/tracking/17track.`,
    );
  }
  return text ?? null;
}
