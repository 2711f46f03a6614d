import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { EmitPayload } from "../../modules/tracking/domain/effect";
import type { EffectResult } from "./run-effects";

/** Tells other people's subscribers. A kill in between may tell them again, never leave them out. */
export async function emitEvents(
  container: MedusaContainer,
  { names, data }: EmitPayload,
): Promise<EffectResult> {
  await container.resolve(Modules.EVENT_BUS).emit(names.map((name) => ({ name, data })));
  return { outcome: "emitted" };
}
