import { describeFixedDelays, describePolling } from "./report";

/** `npm run checkout:polling`: the tables of docs/checkout.md. Takes seconds: only the clock is simulated. */
async function main(): Promise<void> {
  console.log(`${await describeFixedDelays()}\n`);
  console.log(await describePolling());
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
