import type { MedusaContainer } from "@medusajs/framework/types";
import { claimToPoll } from "../../../../src/modules/tracking/repositories/due-tracker-repository";
import type { Sql } from "../../../../src/modules/tracking/repositories/sql";
import { onConnection } from "./connection";

/** Picks what is due, as the job does, and takes it back; milliseconds for each time. */
export async function pickDue(
  container: MedusaContainer,
  { times, limit }: { times: number; limit: number },
): Promise<{ milliseconds: number[]; picked: number }> {
  return onConnection(container, async (client) => {
    const sql: Sql = {
      async execute<Row>(query: string, params: unknown[] = []) {
        let index = 0;
        const { rows } = await client.query<Row>(
          query.replace(/\?/g, () => `$${++index}`),
          params,
        );
        return rows;
      },
    };
    const milliseconds: number[] = [];
    let picked = 0;
    for (let time = 0; time < times; time += 1) {
      await client.query("begin");
      const start = performance.now();
      picked = (await claimToPoll(sql, "17track", limit, 60)).length;
      milliseconds.push(performance.now() - start);
      await client.query("rollback");
    }
    return { milliseconds, picked };
  });
}
