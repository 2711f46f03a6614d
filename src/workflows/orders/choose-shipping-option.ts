import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import type { OrderFacts } from "./load-order";
import { refused } from "./refused";

interface ProfileFacts {
  id: string;
  name: string;
}

interface OptionFacts {
  id: string;
  shipping_profile_id: string;
  shipping_profile: ProfileFacts | null;
}

/** Items that ship by the same profile. */
interface ProfileGroup extends ProfileFacts {
  items: { id: string; title: string }[];
}

/**
 * Chooses how a new fulfillment ships: by the order's shipping method for the profile of its items. At the checkout
 * Medusa asks for one method per profile, then it takes the first for every fulfillment, and refuses the items of any
 * other profile.
 *
 * @param wanted the option that the merchant named
 * @returns null where no item asks for a profile, and Medusa's own choice is as good as any
 */
export async function chooseShippingOption(
  container: MedusaContainer,
  order: Pick<OrderFacts, "id" | "display_id">,
  items: { id: string }[],
  wanted: string | undefined,
): Promise<string | null> {
  const { groups, methods } = await readProfiles(container, order.id, new Set(items.map(({ id }) => id)));
  const options = await readOptions(container, wanted === undefined ? methods : [wanted]);
  if (wanted !== undefined && options.length === 0) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no shipping option ${wanted}. Name one of the shop's, or leave it away to take the order's.`,
    );
  }
  const [profile, ...others] = groups;
  if (profile === undefined) {
    return wanted ?? null;
  }
  if (others.length > 0) {
    throw refused(
      `These items of order #${order.display_id} have different shipping profiles, and Medusa ships only one with a shipment: ${groups.map(namesOf).join("; ")}. Ship them one after the other: name those of one profile with items.`,
      "several_shipping_profiles",
    );
  }
  const fitting = options.find(({ shipping_profile_id }) => shipping_profile_id === profile.id);
  if (fitting === undefined) {
    throw refused(whyNone(order, profile, wanted === undefined ? undefined : options[0]));
  }
  return fitting.id;
}

function whyNone(
  { display_id }: Pick<OrderFacts, "display_id">,
  profile: ProfileGroup,
  named: OptionFacts | undefined,
): string {
  return named === undefined
    ? `Order #${display_id} has no shipping method of the profile ${profile.name}, which these items need now: ${titlesOf(profile)}. Name a shipping option of that profile with shipping_option_id, or pack them in Medusa with one, and ship that.`
    : `Shipping option ${named.id} is of the shipping profile ${named.shipping_profile?.name ?? named.shipping_profile_id}, but these items need ${profile.name}: ${titlesOf(profile)}. Name an option of that profile.`;
}

function namesOf(profile: ProfileGroup): string {
  return `${profile.name}: ${titlesOf(profile)}`;
}

function titlesOf({ items }: ProfileGroup): string {
  return items.map(({ id, title }) => `${title} (${id})`).join(", ");
}

/**
 * The profiles of items, and the options of the order's shipping methods, in the order's own order. What needs no
 * shipping, and what is no product any more, goes with anything.
 */
async function readProfiles(
  container: MedusaContainer,
  orderId: string,
  itemIds: Set<string>,
): Promise<{ groups: ProfileGroup[]; methods: string[] }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "shipping_methods.shipping_option_id",
      "items.id",
      "items.title",
      "items.product_title",
      "items.requires_shipping",
      "items.variant.product.id",
      "items.variant.product.shipping_profile.id",
      "items.variant.product.shipping_profile.name",
    ],
    filters: { id: orderId },
  });
  const [order] = data as unknown as {
    shipping_methods: ({ shipping_option_id: string | null } | null)[] | null;
    items: {
      id: string;
      title: string;
      product_title: string | null;
      requires_shipping: boolean;
      variant: { product: { shipping_profile: ProfileFacts | null } | null } | null;
    }[];
  }[];
  const groups = new Map<string, ProfileGroup>();
  for (const { id, title, product_title, requires_shipping, variant } of order?.items ?? []) {
    const profile = variant?.product?.shipping_profile;
    if (itemIds.has(id) && requires_shipping && profile) {
      const group = groups.get(profile.id) ?? { ...profile, items: [] };
      group.items.push({ id, title: product_title ?? title });
      groups.set(profile.id, group);
    }
  }
  return {
    groups: [...groups.values()],
    methods: (order?.shipping_methods ?? []).flatMap((method) => method?.shipping_option_id ?? []),
  };
}

async function readOptions(container: MedusaContainer, ids: string[]): Promise<OptionFacts[]> {
  if (ids.length === 0) {
    return [];
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "shipping_profile_id", "shipping_profile.id", "shipping_profile.name"],
    filters: { id: ids },
  });
  const found = data as unknown as OptionFacts[];
  return ids.flatMap((id) => found.find((option) => option.id === id) ?? []);
}
