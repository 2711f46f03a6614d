import { addRequestOf, checkAddForm, openAddForm } from "./add-form";
import { isUnpaid, shippablesOf } from "./order-facts";
import { leftForPackage } from "./package-checks";
import { emptyPackage, type PackageDraft } from "./package-draft";
import {
  checkShipForm,
  itemsToShip,
  openShipForm,
  type ShipDraft,
  shippableKey,
  shipRequestOf,
} from "./ship-form";
import { SHIRT, SOCKS, sampleFulfillment, sampleOrder } from "./testing/samples";

const UPS = { provider_id: "17track", code: "100002", name: "UPS", country: "US", url: null };

function typed(tracking_number: string, changes: Partial<PackageDraft> = {}): PackageDraft {
  return { ...emptyPackage(), tracking_number, ...changes };
}

function form(changes: Partial<ShipDraft>, order = sampleOrder()) {
  const shippables = shippablesOf(order);
  const draft = { ...openShipForm(order, shippables), ...changes };
  const shippable = shippables.find((each) => shippableKey(each) === draft.chosen);
  return { draft, shippable, errors: checkShipForm(draft, shippable, isUnpaid(order)) };
}

describe("shipping an order that nobody has packed", () => {
  it("ships everything in one package, and tells the customer", () => {
    const { draft, shippable, errors } = form({
      packages: [typed(" 1z999 aa1 0123456784", { carrier: UPS })],
    });
    expect(errors).toEqual({});
    expect(shippable && shipRequestOf(draft, shippable)).toEqual({
      trackers: [{ tracking_number: "1Z999AA10123456784", carrier: "100002" }],
      items: [
        { id: SOCKS.id, quantity: 2 },
        { id: SHIRT.id, quantity: 1 },
      ],
      no_notification: false,
    });
  });

  it("ships a part of it when quantities are typed", () => {
    const { draft, shippable, errors } = form({
      packages: [typed("1Z999AA10123456784")],
      quantities: { [SOCKS.id]: "1", [SHIRT.id]: "" },
    });
    expect(errors).toEqual({});
    expect(itemsToShip(draft, shippable).map(({ id, quantity }) => [id, quantity])).toEqual([[SOCKS.id, 1]]);
  });

  it.each(["3", "-1", "1.5", "many"])("does not accept %s of two socks", (quantity) => {
    const { errors } = form({
      packages: [typed("1Z999AA10123456784")],
      quantities: { [SOCKS.id]: quantity },
    });
    expect(errors[`quantities.${SOCKS.id}`]).toEqual({ text: "invalid.quantity", values: { max: 2 } });
  });

  it("does not ship what nobody has promised to pay, unless that is meant", () => {
    const unpaid = sampleOrder({ payment_collections: [{ status: "not_paid" }] });
    const packages = [typed("1Z999AA10123456784")];
    expect(form({ packages }, unpaid).errors).toEqual({ allow_unpaid: { text: "ship.unpaidRefused" } });
    const { draft, shippable, errors } = form({ packages, allow_unpaid: true }, unpaid);
    expect(errors).toEqual({});
    expect(shippable && shipRequestOf(draft, shippable)).toMatchObject({ allow_unpaid: true });
  });

  it("does not ship nothing", () => {
    const { errors } = form({
      packages: [typed("1Z999AA10123456784")],
      quantities: { [SOCKS.id]: "0", [SHIRT.id]: "0" },
    });
    expect(errors.quantities).toEqual({ text: "invalid.nothingChosen" });
  });

  it("says what is wrong with each package's number", () => {
    const packages = [
      typed(""),
      typed("1Z999AA10123456784"),
      typed("1z999aa10123456784"),
      typed("ABC_123"),
      typed("1234"),
    ];
    const { errors } = form({ packages });
    expect(packages.map(({ key }) => errors[`packages.${key}.tracking_number`])).toEqual([
      { text: "invalid.numberMissing" },
      undefined,
      { text: "invalid.numberTwice" },
      { text: "invalid.numberCharacters" },
      { text: "invalid.numberLength" },
    ]);
  });

  it("asks for four digits of the phone, or none", () => {
    const [wrong, right] = [
      typed("1Z999AA10123456784", { phone_last4: "12a4" }),
      typed("00340434161094042557", { phone_last4: "1234" }),
    ];
    expect(form({ packages: [wrong, right] }).errors).toEqual({
      [`packages.${wrong.key}.phone_last4`]: { text: "invalid.phone" },
    });
  });
});

describe("several packages", () => {
  const first = typed("1Z999AA10123456784", { items: { [SOCKS.id]: "1", [SHIRT.id]: "1" } });
  const second = typed("00340434161094042557", { items: { [SOCKS.id]: "1" } });

  it("say what is in them", () => {
    const { draft, shippable, errors } = form({ packages: [first, second] });
    expect(errors).toEqual({});
    expect(shippable && shipRequestOf(draft, shippable).trackers.map(({ items }) => items)).toEqual([
      [
        { id: SOCKS.id, quantity: 1 },
        { id: SHIRT.id, quantity: 1 },
      ],
      [{ id: SOCKS.id, quantity: 1 }],
    ]);
  });

  it("may leave that open", () => {
    const { draft, shippable } = form({
      packages: [typed("1Z999AA10123456784"), typed("00340434161094042557")],
    });
    expect(shippable && shipRequestOf(draft, shippable).trackers[0]).toEqual({
      tracking_number: "1Z999AA10123456784",
    });
  });

  it("cannot hold more together than leaves, and the last one is told", () => {
    const greedy = { ...second, items: { [SOCKS.id]: "2" } };
    expect(form({ packages: [first, greedy] }).errors).toEqual({
      [`packages.${greedy.key}.items`]: { text: "invalid.tooMany", values: { max: 2, title: "Socks" } },
    });
    expect(leftForPackage([first, greedy], greedy.key, SOCKS)).toBe(1);
  });

  it("once more only one, holds everything again", () => {
    const { draft, shippable } = form({ packages: [first] });
    expect(shippable && shipRequestOf(draft, shippable).trackers[0]?.items).toBeUndefined();
  });
});

describe("shipping what is packed", () => {
  const order = sampleOrder({
    items: [{ ...SOCKS, detail: { fulfilled_quantity: 2 } }, SHIRT],
    fulfillments: [sampleFulfillment()],
  });

  it("asks which when there is a choice", () => {
    expect(form({ packages: [typed("1Z999AA10123456784")] }, order).errors).toEqual({
      chosen: { text: "invalid.fulfillment" },
    });
  });

  it("names the fulfillment and no items", () => {
    const { draft, shippable } = form(
      { packages: [typed("1Z999AA10123456784")], chosen: "ful_1", notify: false },
      order,
    );
    expect(shippable && shipRequestOf(draft, shippable)).toEqual({
      trackers: [{ tracking_number: "1Z999AA10123456784" }],
      fulfillment_id: "ful_1",
      no_notification: true,
    });
  });
});

describe("shipping items of two shipping profiles", () => {
  const of = (line: typeof SOCKS, id: string, name: string) => ({
    ...line,
    variant: { inventory_items: [], product: { shipping_profile: { id, name } } },
  });
  const order = sampleOrder({
    items: [
      of(SOCKS, "sp_parcels", "Parcels"),
      of(SHIRT, "sp_bulky", "Bulky goods"),
      { ...SHIRT, id: "ordli_deleted", variant: null },
    ],
  });

  it("offers what goes together; what has no profile goes with any", () => {
    expect(
      shippablesOf(order).map(({ shipping_profile, items }) => [
        shipping_profile?.name,
        items.map(({ id }) => id),
      ]),
    ).toEqual([
      ["Parcels", [SOCKS.id, "ordli_deleted"]],
      ["Bulky goods", [SHIRT.id]],
    ]);
  });

  it("asks which leave, and names these items only", () => {
    const packages = [typed("1Z999AA10123456784")];
    expect(form({ packages }, order).errors).toEqual({ chosen: { text: "invalid.fulfillment" } });
    const { draft, shippable, errors } = form({ packages, chosen: "sp_bulky" }, order);
    expect(errors).toEqual({});
    expect(shippable && shipRequestOf(draft, shippable)).toMatchObject({
      items: [{ id: SHIRT.id, quantity: 1 }],
    });
  });

  it("does not ask when only one of them is left", () => {
    const [socks, ...others] = order.items;
    const items = socks === undefined ? [] : [{ ...socks, detail: { fulfilled_quantity: 2 } }, ...others];
    const shippables = shippablesOf(sampleOrder({ items }));
    expect(shippables).toMatchObject([{ shipping_profile: null }]);
    expect(openShipForm(sampleOrder(), shippables).chosen).toBe("unpacked");
  });
});

describe("how the form opens", () => {
  it("tells the customer unless the order says no, or has no address to write to", () => {
    expect(openShipForm(sampleOrder(), []).notify).toBe(true);
    expect(openShipForm(sampleOrder({ no_notification: true }), []).notify).toBe(false);
    expect(openShipForm(sampleOrder({ email: null }), []).notify).toBe(false);
  });
});

describe("adding a number later", () => {
  const shipped = sampleFulfillment({ shipped_at: "2026-11-24T12:00:00Z" });

  it("goes to the only shipment, silently", () => {
    const draft = { ...openAddForm([shipped]), packages: [typed("1Z999AA10123456784")] };
    expect(checkAddForm(draft, [])).toEqual({});
    expect(addRequestOf(draft)).toEqual({
      trackers: [{ tracking_number: "1Z999AA10123456784" }],
      fulfillment_id: "ful_1",
      notify: false,
    });
  });

  it("asks which of several shipments", () => {
    const draft = {
      ...openAddForm([shipped, { ...shipped, id: "ful_2" }]),
      packages: [typed("1Z999AA10123456784")],
    };
    expect(checkAddForm(draft, []).chosen).toEqual({ text: "invalid.shipment" });
  });
});
