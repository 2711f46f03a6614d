import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { TASKS } from "../../../../tasks";

/** Does a piece of work inside the measured process and answers with what it took. */
export async function POST(req: MedusaRequest<never>, res: MedusaResponse): Promise<void> {
  const task = TASKS[req.params.task as keyof typeof TASKS];
  if (task === undefined) {
    res.status(404).json({ type: "not_found", message: `There is no task "${req.params.task}".` });
    return;
  }
  res.json(await task(req.scope, req.body));
}
