import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { EmitPayload } from "../../modules/tracking/domain/effect";

/** Tells other people's subscribers. A kill in between may tell them again, never leave them out. */
export async function emitEvents(container: MedusaContainer, payloads: EmitPayload[]): Promise<void> {
  const events = payloads.flatMap(({ names, data }) => names.map((name) => ({ name, data })));
  if (events.length > 0) {
    await container.resolve(Modules.EVENT_BUS).emit(events);
  }
}
