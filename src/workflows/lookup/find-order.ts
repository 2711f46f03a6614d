import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { TypedOrderNumber } from "./order-number";
import { type Proof, type Provable, proves } from "./proof";

/** An order of nobody: compared with when there is none, so that it takes as long. */
const NONE: Provable = { email: null, postal_code: null, country_code: null };

/** Nothing has this number. */
const NO_NUMBER: Omit<TypedOrderNumber, "canonical"> = { custom: [], display_id: null };

/**
 * The id of the order that has this number and of which the proof is true; null when there is none. Drafts are no orders.
 *
 * One statement, which does not ask for the proof, and one comparison: what is wrong cannot be told from outside.
 */
export async function findProvenOrder(
  container: MedusaContainer,
  number: TypedOrderNumber | null,
  proof: Proof,
): Promise<string | null> {
  const { custom, display_id } = number ?? NO_NUMBER;
  const own = JSON.stringify(custom);
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(STATEMENT, [own, display_id, own]);
  const candidates: (Provable & { id: string | null })[] = rows.length === 0 ? [{ id: null, ...NONE }] : rows;
  return candidates.find((order) => proves(proof, order))?.id ?? null;
}

/** A shop's own numbers go first; more than two orders of one number there are only in shops that were merged. */
const STATEMENT = `
  select o.id, o.email, a.postal_code, a.country_code
    from "order" o
    left join order_address a on a.id = o.shipping_address_id and a.deleted_at is null
   where (o.custom_display_id in (select jsonb_array_elements_text(?::jsonb)) or o.display_id = ?::integer)
     and o.deleted_at is null and o.is_draft_order = false and o.status <> 'draft'
   order by (o.custom_display_id in (select jsonb_array_elements_text(?::jsonb))) desc nulls last,
            o.created_at desc
   limit 4`;
