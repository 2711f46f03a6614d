import path from "node:path";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules, TransactionState } from "@medusajs/framework/utils";
import { startApp } from "@medusajs/test-utils";
import { eventually } from "../../../dev/shop/eventually";
import type { TestDatabase } from "../../processes/support/database";
import { copyOfShop, type ShopFacts } from "../../processes/support/shop-template";
import { DatabaseState } from "./database-state";

const PROJECT = path.resolve(__dirname, "../../..");

/** What a workflow is in when nothing of it runs, nor will. */
const AT_REST = [
  TransactionState.NOT_STARTED,
  TransactionState.DONE,
  TransactionState.REVERTED,
  TransactionState.FAILED,
];

/** A shop that runs in the tests' own process, where what it holds can be reached. */
export class BootedShop {
  private state: DatabaseState | null = null;

  private constructor(
    readonly baseUrl: string,
    readonly container: MedusaContainer,
    readonly facts: ShopFacts,
    private readonly database: TestDatabase,
    private readonly shutDown: () => Promise<void>,
  ) {}

  /** Boots it by this repository's `medusa-config.ts`, which reads the environment. */
  static async boot(): Promise<BootedShop> {
    const { facts, database } = await copyOfShop();
    process.env.DATABASE_URL = database.url;
    // A Redis that is there is for shops of several processes.
    delete process.env.REDIS_URL;
    const { container, port, shutdown } = await startApp({ cwd: PROJECT });
    return new BootedShop(`http://localhost:${port}`, container, facts, database, shutdown);
  }

  /** The database is as it was when this was first called. */
  async startAnew(): Promise<void> {
    if (this.state === null) {
      this.state = await DatabaseState.keep(this.database);
    } else {
      await this.state.restore();
    }
  }

  /** Waits until no workflow runs in the background any more. */
  async workflowsDone(): Promise<void> {
    const engine = this.container.resolve(Modules.WORKFLOW_ENGINE);
    await eventually(async () => {
      const running = await engine.listWorkflowExecutions({ state: { $nin: AT_REST } });
      expect(running.map(({ workflow_id, state }) => [workflow_id, state])).toEqual([]);
    }, 60_000);
  }

  async close(): Promise<void> {
    await this.shutDown();
    await this.database.drop();
  }
}
