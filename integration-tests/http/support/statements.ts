import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Story } from "./story";

/** Tables of orders and of this plugin. Others are asked now and then by whatever else the shop does meanwhile. */
const CONCERNED = /"order"|tracker|tracking_/;

/** The statements about orders and packages that the shop sends to its database while something is done. */
export async function statementsOf(story: Story, work: () => Promise<unknown>): Promise<string[]> {
  const connection = story.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const statements: string[] = [];
  const note = ({ sql }: { sql: string }) => {
    if (CONCERNED.test(sql)) {
      statements.push(sql);
    }
  };
  connection.on("query", note);
  try {
    await work();
  } finally {
    connection.removeListener("query", note);
  }
  return statements;
}
