import type { Logger } from "@medusajs/framework/types";
import type { ResolvedOptions } from "./options";
import type { CallContext } from "./provider";
import type { ProviderRegistry } from "./provider-registry";
import type { Sql } from "./repositories/sql";

/** What the module's drains work with. */
export interface TrackingContext {
  /** Runs work in one transaction; again when Postgres broke a deadlock by ending it. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** Runs single statements, each on its own. */
  direct<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** What a call to a provider needs: slots that hold its limit, and its tokens, both over all processes. */
  callContext(providerId: string): CallContext;
  providers: ProviderRegistry;
  options: ResolvedOptions;
  logger: Logger;
}
