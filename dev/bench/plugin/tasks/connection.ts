import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

interface Client {
  query<Row>(text: string, values?: unknown[]): Promise<{ rows: Row[] }>;
}

/** Works on one connection of the shop's own pool, past everything that is built on top of it. */
export async function onConnection<T>(
  container: MedusaContainer,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const client = await knex.client.acquireConnection();
  try {
    return await work(client);
  } finally {
    await knex.client.releaseConnection(client);
  }
}
