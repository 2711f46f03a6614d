import { started } from "./start-postgres.mjs";

/** Ends the PostgreSQL that the set-up started, if it did. */
export default async function stopPostgres() {
  await started.cluster?.stop();
}
