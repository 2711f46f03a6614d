import { MedusaError } from "@medusajs/framework/utils";
import type { TrackingProvider } from "./provider";

/** Prefix under which the loader registers providers in the module's container. */
export const PROVIDER_PREFIX = "tracking_provider_";
/** Key of the list of provider ids, in the merchant's order. */
export const PROVIDER_IDS = "tracking_provider_ids";

/** The tracking providers a merchant has configured. */
export class ProviderRegistry {
  constructor(
    private readonly cradle: Record<string, unknown>,
    private readonly preferred: string | null,
  ) {}

  /** Ids in the merchant's order. */
  get ids(): string[] {
    return (this.cradle[PROVIDER_IDS] as string[] | undefined) ?? [];
  }

  /** Throws when nobody configured a provider of that id. */
  get(id: string): TrackingProvider {
    if (!this.ids.includes(id)) {
      const known = this.ids.length === 0 ? "none is configured" : `configured are ${this.ids.join(", ")}`;
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `There is no tracking provider "${id}"; ${known}.`,
      );
    }
    return this.cradle[`${PROVIDER_PREFIX}${id}`] as TrackingProvider;
  }

  has(id: string): boolean {
    return this.ids.includes(id);
  }

  /** Who follows a number when nothing else decides. */
  get defaultId(): string {
    const id = this.preferred ?? this.ids[0];
    if (id === undefined || !this.has(id)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "No tracking provider is configured. Add one under the plugin's `providers` option.",
      );
    }
    return id;
  }

  /** The provider whose webhooks arrive at `/hooks/tracking/<slug>`. */
  findBySlug(slug: string): { id: string; provider: TrackingProvider } | null {
    for (const id of this.ids) {
      const provider = this.get(id);
      if (provider.webhook_slug === slug) {
        return { id, provider };
      }
    }
    return null;
  }
}
