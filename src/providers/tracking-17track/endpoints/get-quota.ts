import { ProviderCallError, type Quota } from "../../../modules/tracking/provider";
import { numberAt, objectAt } from "../../wire/fields";
import type { Call } from "./endpoint";

/**
 * `getquota`: registrations bought, used and left. Free. What is left may be negative.
 *
 * @throws ProviderCallError also when the answer does not say how much is left: registrations then go on without
 *   knowing, and 17TRACK refuses for itself what goes beyond
 */
export async function getQuota({ client, context }: Call): Promise<Quota> {
  const answer = await client.post("getquota", [], context);
  if (answer.kind === "refused") {
    throw new ProviderCallError(`17TRACK refused getquota (code ${answer.code ?? "none"}).`, {
      kind: "configuration",
      scope: "operation",
      ...(answer.code === null ? {} : { code: answer.code }),
    });
  }
  const data = objectAt(answer.body, "data");
  const total = numberAt(data, "quota_total");
  const used = numberAt(data, "quota_used");
  const remaining = numberAt(data, "quota_remain") ?? (total === null || used === null ? null : total - used);
  if (remaining === null) {
    throw new ProviderCallError("17TRACK's answer to getquota does not say how much quota is left.", {
      kind: "retry",
    });
  }
  return {
    total: total ?? remaining + (used ?? 0),
    used: used ?? Math.max((total ?? remaining) - remaining, 0),
    remaining,
    used_today: numberAt(data, "today_used") ?? 0,
  };
}
