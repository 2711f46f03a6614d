import { ingest } from "./ingest";
import { insertPlainly } from "./insert-plainly";
import { memory } from "./memory";
import { pickDue } from "./pick-due";
import { refresh } from "./refresh";
import { settle } from "./settle";

/** What can be asked of the measured process, by the last part of the address. */
export const TASKS = {
  ingest,
  "insert-plainly": insertPlainly,
  memory,
  "pick-due": pickDue,
  refresh,
  settle,
};
