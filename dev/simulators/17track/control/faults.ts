import { apiFaultSchema } from "../../http/api-faults";
import { ControlError, type Route } from "../../http/router";
import { ENDPOINTS } from "../endpoints";
import type { Track17Simulator } from "../simulator";
import { webhookFaultSchema } from "../webhooks/faults";

/** What shall go wrong: with calls of the API, and with webhooks. */
export function faultRoutes({ faults, webhooks }: Track17Simulator): Route[] {
  return [
    { method: "GET", pattern: "/_control/faults", handle: () => ({ faults: faults.list() }) },
    {
      method: "POST",
      pattern: "/_control/faults",
      handle: ({ body }) => {
        const fault = apiFaultSchema.parse(body);
        if (fault.endpoint !== null && ENDPOINTS[fault.endpoint] === undefined) {
          throw new ControlError(
            400,
            `No endpoint '${fault.endpoint}'. There are: ${Object.keys(ENDPOINTS).join(", ")}.`,
          );
        }
        return faults.add(fault);
      },
    },
    { method: "DELETE", pattern: "/_control/faults", handle: () => ({ cleared: faults.clear() }) },
    {
      method: "DELETE",
      pattern: "/_control/faults/:id",
      handle: ({ params }) => ({ cleared: faults.clear(Number(params.id)) }),
    },
    {
      method: "GET",
      pattern: "/_control/webhook-faults",
      handle: () => ({ faults: webhooks.faults.list() }),
    },
    {
      method: "POST",
      pattern: "/_control/webhook-faults",
      handle: ({ body }) => webhooks.faults.add(webhookFaultSchema.parse(body)),
    },
    {
      method: "DELETE",
      pattern: "/_control/webhook-faults",
      handle: () => ({ cleared: webhooks.faults.clear() }),
    },
    {
      method: "DELETE",
      pattern: "/_control/webhook-faults/:id",
      handle: ({ params }) => ({ cleared: webhooks.faults.clear(Number(params.id)) }),
    },
  ];
}
