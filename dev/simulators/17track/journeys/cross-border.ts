import { OWN_CARRIER } from "../event-input";
import { english, type Journey, step } from "./journey";

const USPS = { carriers: [21051] };
const DEUTSCHE_POST = { carriers: [7041] };

/** Packages that leave their country: several carriers, customs, long gaps. */
export const CROSS_BORDER: readonly Journey[] = [
  {
    name: "yanwen_us",
    title: "Yanwen, Shenzhen to New York, handed over to USPS",
    carrier: 190012,
    origin_country: "CN",
    destination_country: "US",
    steps: [
      step(0, "InfoReceived", undefined, "Shenzhen, CN", "【深圳市】电子预报信息已接收", {
        ...english("[Shenzhen] Electronic information received"),
        estimate_days: [8, 13],
      }),
      step(14, "InTransit", "PickedUp", "Shenzhen, CN", "【深圳市】已揽收", {
        ...english("[Shenzhen] Picked up"),
        estimate_days: [7, 12],
      }),
      step(9, "InTransit", "Other", "Shenzhen, CN", "Processed through Yanwen facility"),
      step(16, "InTransit", "CustomsProcessing", "Shenzhen, CN", "Export customs clearance"),
      step(11, "InTransit", "Departure", "Hong Kong, HK", "Flight departed", { estimate_days: [5, 8] }),
      step(15, "InTransit", "Arrival", "Los Angeles, US", "Arrived at destination country port"),
      step(6, "InTransit", "CustomsProcessing", "Los Angeles, US", "In customs clearance", {
        estimate_days: [4, 7],
      }),
      step(20, "InTransit", "CustomsReleased", "Los Angeles, US", "Customs clearance completed"),
      step(8, "InTransit", "Other", "Los Angeles, US", "Handed over to USPS", {
        carriers: [OWN_CARRIER, 21051],
      }),
      step(30, "InTransit", "Other", "Jersey City, US", "Arrived at USPS Regional Facility", {
        ...USPS,
        estimate_days: [1, 2],
      }),
      step(12, "OutForDelivery", undefined, "New York, US", "Out for Delivery", {
        ...USPS,
        estimate_days: [0, 0],
      }),
      step(5, "Delivered", undefined, "New York, US", "Delivered, In/At Mailbox", USPS),
    ],
  },
  {
    name: "china_post_de",
    title: "China Post, Guangzhou to Berlin, handed over to DHL Paket",
    carrier: 3011,
    origin_country: "CN",
    destination_country: "DE",
    steps: [
      step(0, "InfoReceived", undefined, "Guangzhou, CN", "收寄计费信息", {
        ...english("Shipping information received"),
        estimate_days: [9, 15],
      }),
      step(10, "InTransit", "PickedUp", "Guangzhou, CN", "中国邮政 已收件", english("China Post: accepted")),
      step(30, "InTransit", "Departure", "Shanghai, CN", "离开【上海互换局】", {
        ...english("Departed from Shanghai exchange office"),
        estimate_days: [6, 10],
      }),
      step(48, "InTransit", "Arrival", "Frankfurt am Main, DE", "Ankunft im Zielland", {
        ...DEUTSCHE_POST,
        ...english("Arrived in destination country"),
      }),
      step(12, "InTransit", "CustomsProcessing", "Frankfurt am Main, DE", "Die Sendung wird verzollt", {
        ...DEUTSCHE_POST,
        ...english("The shipment is being cleared by customs"),
        estimate_days: [3, 5],
      }),
      step(26, "InTransit", "CustomsReleased", "Frankfurt am Main, DE", "Die Verzollung ist abgeschlossen", {
        ...DEUTSCHE_POST,
        ...english("Customs clearance is complete"),
      }),
      step(
        18,
        "OutForDelivery",
        undefined,
        "Berlin, DE",
        "Die Sendung wurde in das Zustellfahrzeug geladen",
        {
          ...DEUTSCHE_POST,
          ...english("Loaded onto the delivery vehicle"),
          estimate_days: [0, 0],
        },
      ),
      step(6, "Delivered", undefined, "Berlin, DE", "Die Sendung wurde zugestellt", {
        ...DEUTSCHE_POST,
        ...english("The shipment has been delivered"),
      }),
    ],
  },
  {
    name: "customs_needs_recipient",
    title: "DHL Express, Chicago to München; customs asks the recipient",
    carrier: 100001,
    origin_country: "US",
    destination_country: "DE",
    steps: [
      step(0, "InTransit", "PickedUp", "Chicago, US", "Shipment picked up", { estimate_days: [2, 3] }),
      step(7, "InTransit", "Departure", "Chicago, US", "Shipment has departed from a DHL facility"),
      step(16, "InTransit", "Arrival", "Leipzig, DE", "Arrived at DHL sort facility"),
      step(3, "InTransit", "CustomsProcessing", "Leipzig, DE", "Processed for clearance"),
      step(
        9,
        "InTransit",
        "CustomsRequiringInformation",
        "Leipzig, DE",
        "Further clearance information required from the recipient",
        { estimate_days: [2, 4] },
      ),
      step(28, "InTransit", "CustomsReleased", "Leipzig, DE", "Clearance processing complete"),
      step(14, "OutForDelivery", undefined, "München, DE", "Shipment is out with courier for delivery", {
        estimate_days: [0, 0],
      }),
      step(4, "Delivered", undefined, "München, DE", "Delivered - signed for by: M. HUBER"),
    ],
  },
  {
    name: "held_by_security",
    title: "4PX, Shenzhen to Curitiba; held, then destroyed by customs",
    carrier: 190094,
    origin_country: "CN",
    destination_country: "BR",
    steps: [
      step(0, "InTransit", "PickedUp", "Shenzhen, CN", "Shipment arrived at 4PX facility", {
        estimate_days: [12, 20],
      }),
      step(40, "InTransit", "Departure", "Hong Kong, HK", "Departed from airport of origin"),
      step(50, "InTransit", "Arrival", "Curitiba, BR", "Objeto recebido pelos Correios do Brasil", {
        carriers: [2151],
        ...english("Item received by Correios Brazil"),
      }),
      step(30, "Exception", "Security", "Curitiba, BR", "Objeto retido pela fiscalização", {
        carriers: [2151],
        ...english("Item held by inspection"),
      }),
      step(120, "Exception", "Destroyed", "Curitiba, BR", "Objeto destruído", {
        carriers: [2151],
        ...english("Item destroyed"),
      }),
    ],
  },
  {
    name: "expired",
    title: "Cainiao, Yiwu to Madrid; goes silent on the way",
    carrier: 190271,
    origin_country: "CN",
    destination_country: "ES",
    steps: [
      step(0, "InfoReceived", undefined, "Yiwu, CN", "Consignment information received", {
        estimate_days: [10, 18],
      }),
      step(20, "InTransit", "PickedUp", "Yiwu, CN", "Accepted by carrier"),
      step(36, "InTransit", "Departure", "Shanghai, CN", "Leaving from departure country/region"),
      step(720, "Expired", undefined, "Shanghai, CN", "No update for 30 days", { silent: true }),
    ],
  },
];
