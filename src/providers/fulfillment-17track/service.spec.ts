import { MedusaError } from "@medusajs/framework/utils";
import { chosenCarrierCode } from "../../contracts/carrier-hints";
import provider from "./index";
import { Track17FulfillmentProvider } from "./service";

const service = new Track17FulfillmentProvider();

const UPS_NUMBER = "1Z999AA10123456784";
const DHL_NUMBER = "00340434292135100186";

/** Creates a fulfillment going to Germany. */
const create = (additional_data?: Record<string, unknown>, fulfillment: object = {}) =>
  service.createFulfillment(
    { id: "17track-outbound", phone: "+49 30 1234567" },
    [],
    { shipping_address: { country_code: "de" } } as never,
    fulfillment,
    additional_data,
  );

async function refusal(additional_data: Record<string, unknown>): Promise<string> {
  const error: unknown = await create(additional_data).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(MedusaError);
  expect((error as MedusaError).type).toBe(MedusaError.Types.INVALID_DATA);
  return (error as MedusaError).message;
}

describe("creating a fulfillment", () => {
  it("puts the number and the carrier's page on a label", async () => {
    const { labels, data } = await create({ tracking_number: UPS_NUMBER, carrier: "UPS" });
    expect(labels).toEqual([
      {
        tracking_number: UPS_NUMBER,
        tracking_url: `https://www.ups.com/track?tracknum=${UPS_NUMBER}`,
        label_url: "",
      },
    ]);
    expect(chosenCarrierCode(data, UPS_NUMBER)).toBe("100002");
  });

  it("writes the number the one way, however it was typed", async () => {
    const { labels } = await create({ tracking_number: " 1z999 aa1 0123 456784 " });
    expect(labels[0]?.tracking_number).toBe(UPS_NUMBER);
  });

  it("takes several packages, each with its own carrier, by code or by name", async () => {
    const { labels, data } = await create({
      tracking_numbers: [
        { tracking_number: UPS_NUMBER, carrier: 100002 },
        { tracking_number: DHL_NUMBER, carrier: "dhl paket" },
      ],
    });
    expect(labels.map((label) => label.tracking_number)).toEqual([UPS_NUMBER, DHL_NUMBER]);
    expect(labels[1]?.tracking_url).toMatch(/^https:\/\/www\.dhl\.de\//);
    expect(chosenCarrierCode(data, DHL_NUMBER)).toBe("7041");
  });

  it("decides a name that several carriers share by the destination", async () => {
    const { data } = await create({ tracking_number: "01234567890123", carrier: "DPD" });
    expect(chosenCarrierCode(data, "01234567890123")).toBe("100007");
  });

  it("follows the number's form before the destination", async () => {
    const { data } = await service.createFulfillment(
      {},
      [],
      { shipping_address: { country_code: "fr" } } as never,
      {},
      { tracking_number: DHL_NUMBER, carrier: "DHL" },
    );
    expect(chosenCarrierCode(data, DHL_NUMBER)).toBe("7041");
  });

  it("takes the own van, which has no page", async () => {
    const { labels, data } = await create({ tracking_number: "TOUR-7", carrier: "Own van" });
    expect(labels).toEqual([{ tracking_number: "TOUR-7", tracking_url: "", label_url: "" }]);
    expect(chosenCarrierCode(data, "TOUR-7")).toBe("own-van");
  });

  it("gives a page that works when nobody named the carrier", async () => {
    const { labels, data } = await create({ tracking_number: "RR123456785DE" });
    expect(labels[0]?.tracking_url).toBe("https://t.17track.net/en#nums=RR123456785DE");
    expect(data).toEqual({});
  });

  it("makes no label when the number comes later, and minds nobody else's data", async () => {
    await expect(create()).resolves.toEqual({ data: {}, labels: [] });
    await expect(create({ gift_wrap: true })).resolves.toEqual({ data: {}, labels: [] });
    await expect(create({ tracking_number: "", carrier: "" })).resolves.toEqual({ data: {}, labels: [] });
  });

  it("keeps labels that a workflow gave, and fills in missing addresses", async () => {
    const given = [
      { tracking_number: UPS_NUMBER, tracking_url: "#", label_url: "https://labels.example/1.pdf" },
      { tracking_number: DHL_NUMBER, tracking_url: "https://shop.example/dhl", label_url: "" },
    ];
    const { labels } = await create({ tracking_number: UPS_NUMBER, carrier: "UPS" }, { labels: given });
    expect(labels.map((label) => label.tracking_url)).toEqual([
      `https://www.ups.com/track?tracknum=${UPS_NUMBER}`,
      "https://shop.example/dhl",
    ]);
    const kept = await create({}, { labels: given });
    expect(kept.labels[0]).toEqual({
      tracking_number: UPS_NUMBER,
      tracking_url: `https://t.17track.net/en#nums=${UPS_NUMBER}`,
      label_url: "https://labels.example/1.pdf",
    });
  });

  it("leaves nothing secret or personal in the data that anyone with the order's id can read", async () => {
    const { data } = await create({ tracking_number: UPS_NUMBER, carrier: "UPS", note: "ring twice" });
    expect(data).toEqual({ carriers: [{ number_ends_with: "6784", carrier_code: "100002" }] });
  });
});

describe("what a merchant mistyped", () => {
  it.each([
    [{ tracking_number: "1Z/999" }, "contains characters that no carrier uses. Enter letters, digits"],
    [{ tracking_number: "12" }, "has 2 characters. Enter between"],
    [{ tracking_numbers: [{ tracking_number: " " }] }, "The tracking number is missing. Enter the number"],
    [{ carrier: "UPS" }, 'names the carrier "UPS" without a tracking number'],
    [{ tracking_number: UPS_NUMBER, carrier: "Pigeon Post" }, 'There is no carrier "Pigeon Post".'],
    [{ tracking_number: UPS_NUMBER, carrier: "Hermess" }, "Did you mean "],
    [{ tracking_number: UPS_NUMBER, carrier: "999999999" }, 'There is no carrier "999999999".'],
    [{ tracking_number: { a: 1 } }, "`tracking_number` of additional_data cannot be read."],
    [{ tracking_numbers: UPS_NUMBER }, "`tracking_numbers` of additional_data cannot be read."],
    [{ tracking_numbers: [{ carrier: "UPS" }] }, "`tracking_numbers.0.tracking_number` of additional_data"],
    [
      { tracking_number: UPS_NUMBER, tracking_numbers: [{ tracking_number: UPS_NUMBER.toLowerCase() }] },
      `The tracking number ${UPS_NUMBER} is given twice.`,
    ],
  ])("%j is refused with a sentence that says what to do", async (additional_data, message) => {
    expect(await refusal(additional_data)).toContain(message);
  });

  it("is asked which carrier is meant when the destination does not decide", async () => {
    const error: unknown = await service
      .createFulfillment({}, [], undefined, {}, { tracking_number: DHL_NUMBER, carrier: "DPD" })
      .catch((thrown: unknown) => thrown);
    expect(String(error)).toContain("DPD (DE) (100007)");
  });
});

describe("shipping options", () => {
  it("offers one way out and one way back", async () => {
    const options = await service.getFulfillmentOptions();
    expect(options.map(({ id, is_return }) => ({ id, is_return }))).toEqual([
      { id: "17track-outbound", is_return: undefined },
      { id: "17track-return", is_return: true },
    ]);
    for (const option of options) {
      await expect(service.validateOption(option)).resolves.toBe(true);
    }
    await expect(service.validateOption({ id: "express" })).resolves.toBe(false);
  });

  it("passes the storefront's data on and calculates no price", async () => {
    await expect(service.validateFulfillmentData({}, { pickup: "A" })).resolves.toEqual({ pickup: "A" });
    await expect(service.canCalculate()).resolves.toBe(false);
    await expect(service.calculatePrice()).rejects.toThrow("Give the shipping option a flat price.");
  });
});

describe("afterwards", () => {
  it("has nothing to cancel and no documents", async () => {
    await expect(service.cancelFulfillment()).resolves.toEqual({});
    await expect(service.getFulfillmentDocuments()).resolves.toEqual([]);
    await expect(service.getReturnDocuments()).resolves.toEqual([]);
    await expect(service.getShipmentDocuments()).resolves.toEqual([]);
    await expect(service.retrieveDocuments()).rejects.toThrow("Print the label where you bought it.");
  });

  it("keeps the labels a return was made with", async () => {
    const labels = [{ tracking_number: DHL_NUMBER, tracking_url: "", label_url: "" }];
    await expect(service.createReturnFulfillment({ labels })).resolves.toEqual({
      data: {},
      labels: [
        {
          tracking_number: DHL_NUMBER,
          tracking_url: `https://t.17track.net/en#nums=${DHL_NUMBER}`,
          label_url: "",
        },
      ],
    });
    await expect(service.createReturnFulfillment({})).resolves.toEqual({ data: {}, labels: [] });
  });
});

it("is a provider of the Fulfillment module", () => {
  expect(provider).toMatchObject({ module: "fulfillment" });
  expect(Track17FulfillmentProvider.identifier).toBe("fulfillment-17track");
});
