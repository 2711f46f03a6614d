import type { AdminTracker } from "../../src/api/http-types";
import { type JsonClient } from "../shop/http";
import { type PlacedOrder, placeOrder } from "../shop/place-order";
import type { Shop } from "../shop/shop";
import type { Track17Control } from "../simulators/17track/control-client";
import type { DelhiveryControl } from "../simulators/delhivery/control-client";
import type { ShiprocketControl } from "../simulators/shiprocket/control-client";
import { CUSTOMER } from "./accounts";
import type { Scene, ScenePackage } from "./scenes";
import { placeUnpaidOrder } from "./unpaid-order";

/** What the scenes are played with. */
export interface Stage {
  baseUrl: string;
  shop: Shop;
  admin: JsonClient;
  track17: Track17Control;
  delhivery: DelhiveryControl;
  shiprocket: ShiprocketControl;
  customerToken: string;
}

/** Plays one scene through the shop's own API: buys, cancels or ships, and sets the packages on their way. */
export async function playScene(stage: Stage, scene: Scene): Promise<PlacedOrder> {
  const order = await buy(stage, scene);
  if (scene.cancelled) {
    await stage.admin.post(`/admin/orders/${order.id}/cancel`);
  }
  if (scene.ships !== undefined) {
    for (const parcel of scene.ships) {
      await prepare(stage, parcel);
    }
    await ship(stage, order, scene, scene.ships);
  }
  return order;
}

function buy(stage: Stage, scene: Scene): Promise<PlacedOrder> {
  const items = scene.products.map((index) => ({
    variant_id: stage.shop.variants[index]?.id ?? "",
    quantity: 1,
  }));
  if (scene.unpaid) {
    return placeUnpaidOrder(stage, items);
  }
  return placeOrder(stage.baseUrl, stage.shop, {
    items,
    email: scene.account ? CUSTOMER.email : scene.email,
    ...(scene.account ? { customer_token: stage.customerToken } : {}),
    ...(scene.locale === undefined ? {} : { locale: scene.locale }),
    ...(scene.country === undefined ? {} : { address: { country_code: scene.country } }),
  });
}

/** Journeys are set before the number is registered, so that the first answer has everything. */
async function prepare(
  { track17, delhivery, shiprocket }: Stage,
  { tracking_number, journey, delhivery: scanned, shiprocket: booked, rule }: ScenePackage,
): Promise<void> {
  for (let step = 0; step < (booked?.steps_done ?? 0); step += 1) {
    await shiprocket.next(tracking_number, booked?.journey);
  }
  for (let step = 0; step < (scanned?.steps_done ?? 0); step += 1) {
    await delhivery.next(tracking_number, scanned?.journey);
  }
  if (rule !== undefined) {
    await track17.rule(tracking_number, rule);
  }
  if (journey !== undefined) {
    const steps =
      (await track17.journeys()).journeys.find(({ name }) => name === journey.name)?.steps.length ?? 0;
    await track17.journey(tracking_number, journey.name, {
      steps_done: Math.min(journey.steps_done, steps),
      paused: journey.live !== true,
    });
  }
}

async function ship(stage: Stage, order: PlacedOrder, scene: Scene, packages: ScenePackage[]): Promise<void> {
  const lines = order.items.slice(0, scene.ship_only ?? order.items.length);
  await stage.admin.post<{ trackers: AdminTracker[] }>(`/admin/orders/${order.id}/ship`, {
    items: lines.map(({ id, quantity }) => ({ id, quantity })),
    trackers: packages.map(({ tracking_number, carrier, holds }) => ({
      tracking_number,
      ...(carrier === undefined ? {} : { carrier }),
      ...(holds === undefined
        ? {}
        : {
            items: holds.flatMap((index) => {
              const line = lines[index];
              return line === undefined ? [] : [{ id: line.id, quantity: 1 }];
            }),
          }),
    })),
  });
}
