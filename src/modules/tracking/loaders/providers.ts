import { asFunction, asValue, Lifetime } from "@medusajs/framework/awilix";
import { moduleProviderLoader } from "@medusajs/framework/modules-sdk";
import type { LoaderOptions } from "@medusajs/framework/types";
import type { TrackingOptions } from "../options";
import type { TrackingProvider } from "../provider";
import { PROVIDER_IDS, PROVIDER_PREFIX } from "../provider-registry";
import { slugProblem } from "../webhook-slugs";

interface ProviderClass {
  new (cradle: Record<string, unknown>, options: unknown): unknown;
  identifier?: string;
}

/** Registers the merchant's tracking providers in the module's container. */
export default async function loadProviders({
  container,
  options,
}: LoaderOptions<TrackingOptions>): Promise<void> {
  const providers = options?.providers ?? [];
  const ids = providers.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) {
    throw new Error(
      `medusa-plugin-17track: two tracking providers have the id "${twice}". Give each its own.`,
    );
  }
  await moduleProviderLoader({
    container,
    providers,
    registerServiceFn: async (service, moduleContainer, { id, options: providerOptions }) => {
      const provider = service as unknown as ProviderClass;
      moduleContainer.register({
        [`${PROVIDER_PREFIX}${id}`]: asFunction((cradle) => new provider(cradle, providerOptions ?? {}), {
          lifetime: Lifetime.SINGLETON,
        }),
      });
    },
  });
  container.register({ [PROVIDER_IDS]: asValue(ids) });
  const problem = slugProblem(
    ids.map((id) => ({
      id,
      slug: container.resolve<TrackingProvider>(`${PROVIDER_PREFIX}${id}`).webhook_slug,
    })),
  );
  if (problem !== null) {
    throw new Error(`medusa-plugin-17track: ${problem}`);
  }
}
