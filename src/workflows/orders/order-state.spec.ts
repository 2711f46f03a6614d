import {
  hasArrived,
  isMoreToShip,
  isReturned,
  type OrderState,
  type PackageState,
  quantitiesOf,
} from "./order-state";

type Packages = PackageState[];
type Item = OrderState["items"][number];

const NOTHING = { shipped_quantity: 0, delivered_quantity: 0, return_received_quantity: 0 };

function item(
  id: string,
  { requires_shipping = true, ...detail } = {} as Partial<Item> & Partial<Item["detail"]>,
): Item {
  return { id, quantity: 1, requires_shipping, detail: { quantity: 1, ...NOTHING, ...detail } };
}

/** A fulfillment that has left with one line item, and is called like it. */
function sent(id: string, changes: Partial<OrderState["fulfillments"][number]> = {}) {
  return {
    id,
    shipped_at: "2026-11-20T10:00:00Z",
    delivered_at: null,
    canceled_at: null,
    items: [{ line_item_id: id, inventory_item_id: null, quantity: 1 }],
    ...changes,
  };
}

function order(items: Item[], fulfillments: OrderState["fulfillments"]): OrderState {
  return { status: "pending", canceled_at: null, items, fulfillments };
}

function package_(fulfillment_id: string, changes: Partial<Packages[number]> = {}): Packages[number] {
  return { fulfillment_id, direction: "outbound", status: "delivered", reason: null, ...changes };
}

const BACK = { status: "exception", reason: "returned" } as const;
const ALL_GONE = order(
  [item("shirt", { shipped_quantity: 1 }), item("socks", { shipped_quantity: 1 })],
  [sent("shirt"), sent("socks")],
);

describe("an order has arrived", () => {
  it("when the packages of all that was sent have", () => {
    expect(hasArrived(ALL_GONE, [package_("shirt"), package_("socks")])).toBe(true);
    expect(hasArrived(ALL_GONE, [package_("shirt"), package_("socks", { status: "in_transit" })])).toBe(
      false,
    );
    expect(hasArrived(ALL_GONE, [])).toBe(false);
  });

  it("not while a shipment without a number may still travel", () => {
    expect(hasArrived(ALL_GONE, [package_("shirt")])).toBe(false);
  });

  it("when a person has marked the shipment without a number", () => {
    const marked = {
      ...ALL_GONE,
      fulfillments: [sent("shirt"), sent("socks", { delivered_at: "2026-11-22" })],
    };
    expect(hasArrived(marked, [package_("shirt")])).toBe(true);
  });

  it("whatever became of a shipment that was cancelled", () => {
    const again = {
      ...ALL_GONE,
      fulfillments: [...ALL_GONE.fulfillments, sent("shirt", { id: "old", canceled_at: "2026" })],
    };
    expect(hasArrived(again, [package_("shirt"), package_("socks")])).toBe(true);
  });

  it("not by what comes back to the shop", () => {
    expect(hasArrived(ALL_GONE, [package_("shirt"), package_("socks", { direction: "return" })])).toBe(false);
  });
});

describe("an order that came back", () => {
  const HALF = order([item("shirt", { shipped_quantity: 1 }), item("socks")], [sent("shirt")]);

  it("has not, while something of it has still to leave", () => {
    expect(isReturned(HALF, [package_("shirt", BACK)])).toBe(false);
    expect(isMoreToShip(HALF, [package_("shirt", BACK)])).toBe(true);
    expect(isMoreToShip(ALL_GONE, [])).toBe(false);
  });
});

describe("items that need no shipping, by Medusa's books", () => {
  const book = { requires_shipping: false };

  it("count once a package brings them", () => {
    const only = order([item("shirt", book)], [sent("shirt")]);
    expect(hasArrived(only, [package_("shirt")])).toBe(true);
    expect(hasArrived(only, [package_("shirt", { status: "in_transit" })])).toBe(false);
    const beside = order([item("shirt", book), item("socks")], [sent("shirt"), sent("socks")]);
    expect(quantitiesOf(beside, [package_("shirt"), package_("socks")])).toMatchObject({
      ordered: 2,
      shipped: 2,
    });
  });

  it("are waited for where no item needs it and one was sent nevertheless", () => {
    expect(
      hasArrived(order([item("shirt", book), item("socks", book)], [sent("shirt")]), [package_("shirt")]),
    ).toBe(false);
  });

  it("do not hold up what is sent", () => {
    expect(
      hasArrived(order([item("shirt"), item("e-book", book)], [sent("shirt")]), [package_("shirt")]),
    ).toBe(true);
  });
});

describe("more is to be shipped", () => {
  const book = { requires_shipping: false };

  it("while something of what is sent has not left", () => {
    const items = [item("shirt"), item("socks")];
    expect(isMoreToShip(order(items, [sent("shirt")]), [package_("shirt")])).toBe(true);
    expect(isMoreToShip(order(items, [sent("shirt"), sent("socks")]), [package_("shirt")])).toBe(false);
  });

  it("also where no item needs shipping, by Medusa's books, and one was sent nevertheless", () => {
    const items = [item("shirt", book), item("socks", book)];
    expect(isMoreToShip(order(items, [sent("shirt")]), [package_("shirt")])).toBe(true);
    expect(isMoreToShip(order(items, [sent("shirt"), sent("socks")]), [package_("shirt")])).toBe(false);
  });

  it("not for what is never sent", () => {
    const items = [item("shirt"), item("e-book", book)];
    expect(isMoreToShip(order(items, [sent("shirt")]), [package_("shirt")])).toBe(false);
  });
});

describe("an order has come back", () => {
  it("when every package of it has", () => {
    expect(isReturned(ALL_GONE, [package_("shirt", BACK), package_("socks", BACK)])).toBe(true);
    expect(isReturned(ALL_GONE, [package_("shirt", BACK), package_("socks")])).toBe(false);
  });

  it("not while a shipment without a number may still travel", () => {
    expect(isReturned(ALL_GONE, [package_("shirt", BACK)])).toBe(false);
  });
});
