import { readOptions, USAGE } from "./options";
import { startSimulators } from "./start-simulators";

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const running = await startSimulators(options);
  const end = () => void running.close().then(() => process.exit(0));
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
  console.log(`17TRACK simulator  ${running.track17.url}`);
  console.log(`Delhivery          ${running.delhivery.url}`);
  console.log(`Shiprocket         ${running.shiprocket.url}`);
  console.log(`Mailbox (Resend)   ${running.resend.url}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
