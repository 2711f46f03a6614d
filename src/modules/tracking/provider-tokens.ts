import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { TrackingContext } from "./context";
import type { ResolvedOptions } from "./options";
import { type IssuedToken, ProviderCallError } from "./provider";
import { enterLane, leaveLane } from "./repositories/lane-repository";
import { readProviderToken, saveProviderToken, TOKEN_TABLE } from "./repositories/provider-token-repository";
import { open, seal, UnreadableSecretError } from "./secrets/seal";

/** Signing in takes no longer; who holds the lane longer has died in it. */
const LANE_SECONDS = 60;
const LOOK_AGAIN_MS = 100;
/** Of a token's life, the part that is left when a new one is fetched. */
const RENEWED_EARLY = 0.1;
/** When signing in ahead of time fails, the old token serves on, and this long later it is tried again. */
const TRY_AGAIN_MS = 5 * 60_000;

interface KeptToken {
  value: string;
  renew_at: Date;
  expires_at: Date;
}

/** A wish for a token. */
interface Wanted {
  /** Names the token over all processes. */
  id: string;
  renew: () => Promise<IssuedToken>;
  /** A token that the provider has just refused; null when none was. */
  refused: string | null;
}

/**
 * Tokens that providers give for signing in. One process signs in, under a lane, and all use what it got: kept in the
 * database, encrypted. Without an encryption key nothing secret is written there, and each process keeps its own.
 */
export class ProviderTokens {
  private readonly own = new Map<string, KeptToken>();
  private readonly renewals = new Map<string, Promise<string>>();

  constructor(
    private readonly context: Pick<TrackingContext, "direct" | "logger"> & {
      options: Pick<ResolvedOptions, "encryption_keys">;
    },
  ) {}

  /** See `CallContext.token`. */
  async get(wanted: Wanted): Promise<string> {
    for (;;) {
      const kept = await this.read(wanted.id);
      if (kept !== null && isFresh(kept, wanted)) {
        return kept.value;
      }
      const underWay = this.renewals.get(wanted.id);
      if (underWay === undefined) {
        return this.start(wanted);
      }
      const value = await underWay;
      if (value !== wanted.refused) {
        return value;
      }
    }
  }

  private start(wanted: Wanted): Promise<string> {
    const renewal = (this.isShared ? this.renewInTurn(wanted) : this.issue(wanted, null)).finally(() =>
      this.renewals.delete(wanted.id),
    );
    this.renewals.set(wanted.id, renewal);
    return renewal;
  }

  /** Signs in, or waits until another process has. One that has some time left serves meanwhile. */
  private async renewInTurn(wanted: Wanted): Promise<string> {
    const holder = randomUUID();
    const lane = `token:${wanted.id}`;
    for (;;) {
      if ((await this.context.direct((sql) => enterLane(sql, lane, holder, LANE_SECONDS))) !== null) {
        try {
          const kept = await this.read(wanted.id);
          return kept !== null && isFresh(kept, wanted) ? kept.value : await this.issue(wanted, kept);
        } finally {
          await this.context.direct((sql) => leaveLane(sql, lane, holder));
        }
      }
      const kept = await this.read(wanted.id);
      if (kept !== null && isUsable(kept, wanted)) {
        return kept.value;
      }
      await sleep(LOOK_AGAIN_MS);
    }
  }

  /** @param before what there is, which serves on when signing in ahead of time fails */
  private async issue(wanted: Wanted, before: KeptToken | null): Promise<string> {
    let issued: IssuedToken;
    try {
      issued = await wanted.renew();
    } catch (error) {
      const kept = before ?? this.own.get(wanted.id) ?? null;
      if (!(error instanceof ProviderCallError) || kept === null || !isUsable(kept, wanted)) {
        throw error;
      }
      this.context.logger.warn(
        `tracking: the token ${wanted.id} could not be renewed ahead of time, the one there is serves on: ${error.message}`,
      );
      await this.keep(wanted.id, { ...kept, renew_at: new Date(Date.now() + TRY_AGAIN_MS) });
      return kept.value;
    }
    const life = issued.expires_at.getTime() - Date.now();
    const renew_at = new Date(issued.expires_at.getTime() - life * RENEWED_EARLY);
    await this.keep(wanted.id, { ...issued, renew_at });
    return issued.value;
  }

  private async read(id: string): Promise<KeptToken | null> {
    if (!this.isShared) {
      return this.own.get(id) ?? null;
    }
    const row = await this.context.direct((sql) => readProviderToken(sql, id));
    if (row === null) {
      return null;
    }
    try {
      const value = open(this.context.options.encryption_keys, row.sealed, { table: TOKEN_TABLE, row: id });
      return { ...row, value };
    } catch (error) {
      if (!(error instanceof UnreadableSecretError)) {
        throw error;
      }
      // Signing in anew brings another, which replaces it.
      this.context.logger.warn(`tracking: the token ${id} is fetched anew. ${error.message}`);
      return null;
    }
  }

  private async keep(id: string, token: KeptToken): Promise<void> {
    if (!this.isShared) {
      this.own.set(id, token);
      return;
    }
    const sealed = seal(this.context.options.encryption_keys, token.value, { table: TOKEN_TABLE, row: id });
    await this.context.direct((sql) => saveProviderToken(sql, id, { ...token, sealed }));
  }

  private get isShared(): boolean {
    return this.context.options.encryption_keys.length > 0;
  }
}

/** Whether a token may serve at all. */
function isUsable({ value, expires_at }: KeptToken, { refused }: Wanted): boolean {
  return value !== refused && expires_at > new Date();
}

/** Whether it serves without a thought of the next one. */
function isFresh(kept: KeptToken, wanted: Wanted): boolean {
  return isUsable(kept, wanted) && kept.renew_at > new Date();
}
