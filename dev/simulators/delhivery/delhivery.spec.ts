import { startReceiver } from "../http/spec-receiver";
import { DelhiveryControl } from "./control-client";
import { type RunningDelhivery, startDelhiverySimulator } from "./index";
import type { DelhiveryOptions } from "./server";

const WAYBILL = "26805710004126";
/** 18:20:25.570 in India. */
const NOW = Date.parse("2026-09-21T12:50:25.570Z");

let running: RunningDelhivery;
let control: DelhiveryControl;

async function start(options: DelhiveryOptions = {}) {
  running = await startDelhiverySimulator({ token: "secret", now: () => NOW, ...options });
  control = new DelhiveryControl(running.url);
}
afterEach(() => running.close());

async function track(query: string, authorization = "Token secret") {
  const response = await fetch(`${running.url}/api/v1/packages/json/?${query}`, {
    headers: { authorization },
  });
  const text = await response.text();
  return { status: response.status, text, body: text.startsWith("{") ? JSON.parse(text) : null };
}

const NOT_FOUND = {
  Success: false,
  Error: "No such waybill or Order Id found",
  rmk: "Data does not exist for provided Waybill(s)",
};

describe("tracking", () => {
  it("tells everything, in Delhivery's spelling and on India's clock, the oldest scan first", async () => {
    await start();
    await control.shipment(WAYBILL, { reference: "1042" });
    await control.scans(WAYBILL, [
      { status: "Manifested", at: "2026-09-20T20:00:00Z" },
      { type: "DL", status: "Delivered", received_by: "Asha" },
      { status: "In Transit", hours_ago: 2 },
    ]);
    const { status, body } = await track(`waybill=${WAYBILL}`);
    expect(status).toBe(200);
    const [{ Shipment }] = body.ShipmentData;
    expect(Shipment).toMatchObject({
      AWB: WAYBILL,
      ReferenceNo: "1042",
      OriginRecieveDate: "2026-09-21T16:20:25.57",
      ExpectedDeliveryDate: "2026-09-25T23:59:59",
      Consignee: { Name: expect.any(String), Telephone1: expect.any(String) },
      Status: {
        Status: "Delivered",
        StatusType: "DL",
        StatusCode: "EOD-38",
        StatusDateTime: "2026-09-21T18:20:25.57",
        RecievedBy: "Asha",
      },
    });
    expect(Shipment.Scans.map(({ ScanDetail }: { ScanDetail: object }) => ScanDetail)).toMatchObject([
      { ScanType: "UD", Scan: "Manifested", ScanDateTime: "2026-09-21T01:30:00", StatusCode: "X-UCI" },
      { Scan: "In Transit" },
      { ScanType: "DL", Scan: "Delivered" },
    ]);
    expect((await track(`waybill=${WAYBILL}&verbose=0`)).body.ShipmentData[0].Shipment.Scans).toBeUndefined();
  });

  it("says no with 200, leaves unknown waybills out, and fails order ids together", async () => {
    await start();
    await control.shipment(WAYBILL, { reference: "1042" });
    expect(await track("waybill=1,2")).toMatchObject({ status: 200, body: NOT_FOUND });
    expect((await track(`waybill=1,${WAYBILL}`)).body.ShipmentData).toHaveLength(1);
    expect((await track("ref_ids=1042")).body.ShipmentData).toHaveLength(1);
    expect((await track("ref_ids=1042,1043")).body).toEqual(NOT_FOUND);
    await control.settings({ unknown_spoils_list: true });
    expect((await track(`waybill=1,${WAYBILL}`)).body).toEqual(NOT_FOUND);
    expect((await track(`waybill=${Array.from({ length: 51 }, (_, index) => index)}`)).status).toBe(400);
  });

  it("tells a token it does not know (401) from too many calls (403, a page)", async () => {
    await start({ calls_per_window: 3 });
    expect((await track("waybill=1", "Token guess")).status).toBe(401);
    expect((await track("waybill=1", "Bearer secret")).status).toBe(401);
    expect((await track("waybill=1")).status).toBe(200);
    const { status, text } = await track("waybill=1");
    expect(status).toBe(403);
    expect(text).toContain("<html>");
    await control.reset();
    expect((await track("waybill=1")).status).toBe(200);
    await control.fault({ kind: "status", status: 403 });
    expect((await track("waybill=1")).text).toContain("<html>");
    expect((await control.calls()).calls.map((call) => [call.status, call.fault])).toEqual([
      [200, null],
      [403, "status"],
    ]);
  });
});

describe("pushes", () => {
  it("go out for every scan with the agreed header, and tell that scan alone", async () => {
    const shop = await startReceiver();
    await start({ webhook_url: shop.url, webhook_header: "x-shop", webhook_secret: "open" });
    await control.scans(WAYBILL, [{ status: "Dispatched", location: "Pune_Chinchwad_D (Maharashtra)" }]);
    await control.settled();
    expect(shop.received[0]?.headers["x-shop"]).toBe("open");
    expect(JSON.parse(shop.received[0]?.body ?? "")).toEqual({
      Shipment: {
        AWB: WAYBILL,
        NSLCode: "X-DDD3FD",
        PickUpDate: "2026-09-21T18:20:25.57",
        ReferenceNo: "",
        Sortcode: expect.any(String),
        Status: {
          Status: "Dispatched",
          StatusType: "UD",
          StatusDateTime: "2026-09-21T18:20:25.57",
          StatusLocation: "Pune_Chinchwad_D (Maharashtra)",
          Instructions: "Out for delivery",
        },
      },
    });
    await shop.close();
  });

  it("are tried once more, and then dropped for good", async () => {
    const shop = await startReceiver();
    await start({ webhook_url: shop.url });
    shop.statuses.push(500, 201, 500);
    await control.scans(WAYBILL, [{ status: "In Transit" }]);
    await control.settled();
    await control.scans(WAYBILL, [{ status: "Pending" }]);
    await control.settled();
    expect((await control.webhooks(WAYBILL)).map(({ state, attempts }) => [state, attempts.length])).toEqual([
      ["dropped", 2],
      ["delivered", 2],
    ]);
    await shop.close();
  });

  it("get lost, come twice, in another order, and from others, as the control says", async () => {
    const shop = await startReceiver();
    await start({ webhook_url: shop.url });
    const codes = () =>
      shop.received
        .splice(0)
        .map(({ body, headers }) => [JSON.parse(body).Shipment.NSLCode, headers["x-delhivery-secret"]]);
    const right = "delhivery-demo-secret";
    const scan = (code: string) => ({ status: "In Transit", code });

    await control.webhookFault({ kind: "lost" });
    await control.webhookFault({ kind: "duplicated", copies: 1 });
    await control.webhookFault({ kind: "wrong_secret" });
    await control.webhookFault({ kind: "no_secret" });
    await control.scans(WAYBILL, [scan("A"), scan("B")]);
    await control.settled();
    expect(codes()).toEqual([
      ["B", right],
      ["B", right],
    ]);
    await control.scans(WAYBILL, [scan("C")]);
    await control.settled();
    await control.scans(WAYBILL, [scan("D")]);
    await control.settled();
    expect(codes()).toEqual([
      ["C", `not ${right}`],
      ["D", undefined],
    ]);

    await control.webhookFault({ kind: "reordered", times: 2 });
    await control.scans(WAYBILL, [scan("E"), scan("F")]);
    await control.settled();
    expect(new Set(codes().map(([code]) => code))).toEqual(new Set(["E", "F"]));
    await shop.close();
  });
});

describe("journeys", () => {
  it("go on scan by scan, until nothing is left", async () => {
    await start();
    let words: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      const { scans } = await control.next(WAYBILL, "returned");
      words = scans.map(({ type, status }) => `${type} ${status}`);
    }
    expect(words).toHaveLength(11);
    expect(words.slice(-2)).toEqual(["RT Dispatched", "DL RTO"]);
  });
});

describe("booking", () => {
  const shipment = {
    name: "Asha Verma",
    order: "1042",
    phone: "9812345670",
    add: "Flat 7",
    pin: 411019,
    payment_mode: "Prepaid",
  };

  async function post(path: string, body: string) {
    const response = await fetch(`${running.url}${path}`, {
      method: "POST",
      headers: { authorization: "Token secret" },
      body,
    });
    return { status: response.status, text: await response.text() };
  }
  async function create(shipments: object[], place = "Demo warehouse") {
    const data = JSON.stringify({ shipments, pickup_location: { name: place } });
    const { status, text } = await post(
      "/api/cmu/create.json",
      `format=json&data=${encodeURIComponent(data)}`,
    );
    expect(status).toBe(200);
    return JSON.parse(text);
  }

  it("gives a waybill that is followed from then on", async () => {
    await start();
    const { success, packages, cod_count, cod_amount } = await create([
      shipment,
      { ...shipment, order: "1043", payment_mode: "COD", cod_amount: 1999, waybill: WAYBILL },
    ]);
    expect({ success, cod_count, cod_amount }).toEqual({ success: true, cod_count: 1, cod_amount: 1999 });
    expect(packages).toMatchObject([
      { status: "Success", refnum: "1042", waybill: expect.stringMatching(/^\d{14}$/), remarks: [""] },
      { status: "Success", waybill: WAYBILL },
    ]);
    const { body } = await track(`ref_ids=1042,1043`);
    expect(body.ShipmentData.map((one: { Shipment: object }) => one.Shipment)).toMatchObject([
      { OrderType: "Pre-paid", Status: { Status: "Manifested" } },
      { OrderType: "COD", CODAmount: 1999 },
    ]);
  });

  it.each([
    [{ ...shipment, phone: "" }, /phone is missing/],
    [{ ...shipment, add: "Flat 7 & 8" }, /Invalid characters/],
    [{ ...shipment, payment_mode: "Postpaid" }, /Payment mode/],
    [{ ...shipment, pin: 999999 }, /non serviceable pincode/],
    [{ ...shipment, order: "taken" }, /Duplicate order id/],
  ])("says no with HTTP 200: %j", async (bad, problem) => {
    await start();
    await control.shipment("1", { reference: "taken" });
    const answer = await create([bad]);
    expect(answer).toMatchObject({ success: false, rmk: expect.stringMatching(problem) });
    expect(answer.packages).toMatchObject([{ status: "Fail", waybill: "" }]);
    expect(await create([shipment], "demo warehouse")).toMatchObject({
      success: false,
      rmk: expect.stringContaining("ClientWarehouse"),
    });
  });

  it("is taken back as often as one likes; what is under way turns round", async () => {
    await start();
    const cancel = (waybill: string) =>
      post("/api/p/edit", JSON.stringify({ waybill, cancellation: "true" }));
    await create([{ ...shipment, waybill: WAYBILL }]);
    for (let time = 0; time < 2; time += 1) {
      expect((await cancel(WAYBILL)).text).toContain("<status>True</status>");
    }
    const words = (await control.shipment(WAYBILL)).scans.map(({ type, status }) => `${type} ${status}`);
    expect(words).toEqual(["UD Manifested", "CN Canceled"]);
    await control.scans("2", [{ status: "In Transit" }]);
    await cancel("2");
    expect((await control.shipment("2")).scans.at(-1)).toMatchObject({ type: "RT" });
    expect((await cancel("unknown")).text).toContain("<status>False</status>");
  });

  it("knows which places are served", async () => {
    await start({ embargoed_pins: ["411001"] });
    const places = await Promise.all(
      ["411019", "411001", "999999"].map(async (pin) => {
        const response = await fetch(`${running.url}/c/api/pin-codes/json/?filter_codes=${pin}`, {
          headers: { authorization: "Token secret" },
        });
        const { delivery_codes } = (await response.json()) as {
          delivery_codes: { postal_code: { remarks: string } }[];
        };
        return delivery_codes.map(({ postal_code }) => postal_code.remarks);
      }),
    );
    expect(places).toEqual([[""], ["Embargo"], []]);
  });
});
