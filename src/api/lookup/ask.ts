import type { MedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type LookupResult, lookUp, type Question } from "../../workflows/lookup/look-up";
import { trackingService } from "../../workflows/tracking-service";
import { clientAddress } from "./client-address";

/** Looks up what a request asks for, on the account of the address it comes from. */
export function answerQuestion(req: MedusaRequest, question: Question): Promise<LookupResult> {
  const { trusted_proxies } = trackingService(req.scope).options.lookup;
  const forwarded = req.headers["x-forwarded-for"];
  if (forwarded !== undefined && trusted_proxies === null) {
    warnOfProxy(req);
  }
  const passed = Array.isArray(forwarded) ? forwarded.join(",") : forwarded;
  return lookUp(req.scope, question, clientAddress(req.socket.remoteAddress, passed, trusted_proxies));
}

let warned = false;

/** Once: anybody can send the header. */
function warnOfProxy(req: MedusaRequest): void {
  if (!warned) {
    warned = true;
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        "tracking: look-ups seem to come through a proxy (X-Forwarded-For). Set the option lookup.trusted_proxies, " +
          "or all customers behind it count as one when failures are limited.",
      );
  }
}

/** Notes that looking up failed. What was typed stays out: messages of the database repeat it. */
export function reportOutage(req: MedusaRequest, error: unknown): void {
  const { name, code } = error as { name?: string; code?: string };
  const frames = error instanceof Error ? (error.stack ?? "").match(/^ {4}at .*$/gm) : null;
  req.scope
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(
      [`tracking: A look-up failed: ${name ?? "error"} ${code ?? ""}`.trim(), ...(frames ?? [])].join("\n"),
    );
}
