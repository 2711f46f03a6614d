import type { TrackerReason, TrackerStatus } from "../../modules/tracking/domain/status";
import type { EmailPackage, TrackingEmailData, TrackingEmailInput, TrackingEmailKind } from "../types";

const shirt = { title: "Linen shirt, white, M", quantity: 1, thumbnail: null };
const socks = { title: "Socks, wool", quantity: 2, thumbnail: null };

export const upsPackage: EmailPackage = {
  tracking_number: "1Z999AA10123456784",
  carrier_name: "UPS",
  tracking_url: "https://www.ups.com/track?tracknum=1Z999AA10123456784",
  status: "in_transit",
  reason: null,
  items: [shirt],
  estimated_delivery: {
    from: "2026-11-26T00:00:00+01:00",
    to: "2026-11-28T23:59:59+01:00",
    source: "carrier",
  },
  last_event: {
    description: "Left the sorting centre",
    location: "Hamburg, DE",
    local_time: "2026-11-24T14:05:00+01:00",
    occurred_at: "2026-11-24T13:05:00Z",
  },
  delivered_at_local: null,
  pickup_location: null,
};

export const dhlPackage: EmailPackage = {
  ...upsPackage,
  tracking_number: "00340434292135100186",
  carrier_name: "DHL",
  tracking_url:
    "https://www.dhl.de/de/privatkunden/dhl-sendungsverfolgung.html?piececode=00340434292135100186",
  items: [socks],
  estimated_delivery: { from: null, to: "2026-11-30", source: "17track" },
};

/** An order of one package that has just left; change what a story needs. */
export function emailData(changes: Partial<TrackingEmailData> = {}): TrackingEmailData {
  return {
    shop: {
      name: "Linen & Wool",
      language: "en",
      support_email: "support@shop.example",
      logo_url: null,
      color: "#0f766e",
    },
    order: { display_id: "1042" },
    packages: [upsPackage],
    items: [],
    package: 0,
    packages_total: 1,
    packages_delivered: 0,
    button_url: "https://shop.example/orders/1042?token=abc",
    ...changes,
  };
}

function event(description: string, location: string | null): EmailPackage["last_event"] {
  return {
    description,
    location,
    local_time: "2026-11-26T10:12:00+01:00",
    occurred_at: "2026-11-26T09:12:00Z",
  };
}

function about(
  status: TrackerStatus,
  reason: TrackerReason | null,
  description: string,
  location: string | null,
): TrackingEmailData {
  return emailData({
    packages: [{ ...upsPackage, status, reason, last_event: event(description, location) }],
  });
}

const arrived: EmailPackage = {
  ...upsPackage,
  status: "delivered",
  delivered_at_local: "2026-11-26T10:12:00+01:00",
  last_event: event("Delivered, left with the neighbour", "Berlin, DE"),
};

const exceptions: TrackerReason[] = [
  "customs_needs_recipient",
  "bad_address",
  "refused",
  "returning",
  "returned",
  "damaged",
  "lost",
  "other",
];

type Sample = [name: string, kind: TrackingEmailKind, data: TrackingEmailData];

const SAMPLES: Sample[] = [
  ["shipped", "shipped", emailData()],
  [
    "shipped-two-packages",
    "shipped",
    emailData({
      packages: [
        { ...upsPackage, last_event: null },
        { ...dhlPackage, last_event: null },
      ],
      packages_total: 2,
    }),
  ],
  [
    "shipped-part-items-once",
    "shipped",
    emailData({
      order: { display_id: "1042", more_to_ship: true },
      packages: [
        { ...upsPackage, items: [], estimated_delivery: null, last_event: null },
        {
          ...upsPackage,
          tracking_number: "1Z999AA10123456795",
          items: [],
          estimated_delivery: null,
          last_event: null,
        },
      ],
      items: [shirt, socks],
      packages_total: 2,
    }),
  ],
  [
    "shipped-without-number",
    "shipped",
    emailData({ packages: [], items: [shirt, socks], packages_total: 0 }),
  ],
  [
    "out-for-delivery",
    "out_for_delivery",
    emailData({
      packages: [
        {
          ...upsPackage,
          status: "out_for_delivery",
          estimated_delivery: {
            from: "2026-11-26T14:00:00+01:00",
            to: "2026-11-26T16:00:00+01:00",
            source: "carrier",
          },
          last_event: event("Out for delivery", "Berlin, DE"),
        },
      ],
    }),
  ],
  [
    "out-for-delivery-one-of-two",
    "out_for_delivery",
    emailData({
      packages: [
        { ...upsPackage, status: "out_for_delivery", last_event: event("Out for delivery", "Berlin, DE") },
        dhlPackage,
      ],
      packages_total: 2,
    }),
  ],
  [
    "available-for-pickup",
    "available_for_pickup",
    emailData({
      packages: [
        {
          ...upsPackage,
          status: "available_for_pickup",
          last_event: event("Arrived at the access point", "Berlin, DE"),
          pickup_location: "Späti am Eck, Torstraße 5, 10119 Berlin",
        },
      ],
    }),
  ],
  [
    "available-for-pickup-unknown-place",
    "available_for_pickup",
    about("available_for_pickup", null, "Ready for collection", null),
  ],
  [
    "failed-recipient-absent",
    "failed_attempt",
    about("failed_attempt", "recipient_absent", "Recipient not at home", "Berlin, DE"),
  ],
  [
    "failed-unknown-reason",
    "failed_attempt",
    about("failed_attempt", null, "Delivery attempt", "Berlin, DE"),
  ],
  [
    "failed-bad-address",
    "failed_attempt",
    about("failed_attempt", "bad_address", "House number missing", "Berlin, DE"),
  ],
  [
    "failed-refused",
    "failed_attempt",
    about("failed_attempt", "refused", "Refused by the recipient", "Berlin, DE"),
  ],
  ...exceptions.map(
    (reason): Sample => [
      `exception-${reason}`,
      "exception",
      about("exception", reason, "The carrier's own words", "Leipzig, DE"),
    ],
  ),
  ["delivered", "delivered", emailData({ packages: [arrived], packages_delivered: 1 })],
  [
    "delivered-one-of-two",
    "delivered",
    emailData({ packages: [arrived, dhlPackage], packages_total: 2, packages_delivered: 1 }),
  ],
  [
    "delivered-all",
    "delivered",
    emailData({
      packages: [
        { ...dhlPackage, status: "delivered", last_event: event("Delivered", "Berlin, DE") },
        arrived,
      ],
      package: 1,
      packages_total: 2,
      packages_delivered: 2,
    }),
  ],
  [
    "delivered-part-more-to-ship",
    "delivered",
    emailData({
      order: { display_id: "1042", more_to_ship: true },
      packages: [arrived, dhlPackage],
      packages_total: 2,
      packages_delivered: 1,
    }),
  ],
  [
    "delivered-part-without-number",
    "delivered",
    emailData({
      order: { display_id: "1042", more_without_number: true },
      packages: [arrived],
      packages_delivered: 1,
    }),
  ],
  [
    "no-support-no-button-no-carrier",
    "failed_attempt",
    {
      ...emailData({
        shop: { name: "Linen & Wool", language: "en", support_email: null, logo_url: null, color: null },
        packages: [
          {
            ...upsPackage,
            carrier_name: null,
            tracking_url: "#",
            items: [],
            status: "failed_attempt",
            estimated_delivery: null,
            last_event: null,
          },
        ],
        button_url: null,
      }),
    },
  ],
];

/** Every mail there is, in one language, by a name for its file. */
export function sampleEmails(language: string): { name: string; input: TrackingEmailInput }[] {
  return SAMPLES.map(([name, kind, data]) => ({ name, input: { kind, language, data } }));
}
