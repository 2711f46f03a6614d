import type { AdminTrackerInput } from "../../src/api/http-types";
import type { JourneyName } from "../simulators/delhivery/journeys";
import type { JourneyName as ShiprocketJourneyName } from "../simulators/shiprocket/journeys";

/** One package of a scene: its number and carrier, and how far its journey has come at whom follows it. */
export interface ScenePackage extends AdminTrackerInput {
  journey?: { name: string; steps_done: number; live?: boolean };
  /** The same at the simulated Delhivery, whose journeys go on by hand. */
  delhivery?: { journey: JourneyName; steps_done: number };
  /** And at the simulated Shiprocket. */
  shiprocket?: { journey: ShiprocketJourneyName; steps_done: number };
  /** How 17TRACK treats the number, when not like any other. */
  rule?: { requires?: "phone"; undetectable?: boolean };
  /** Positions of the order's items in this package, one each. */
  holds?: number[];
}

/** An order the demo starts with. */
export interface Scene {
  what: string;
  /** Positions in the product list. */
  products: number[];
  /** With the customer's account; else a guest's. */
  account?: boolean;
  email?: string;
  locale?: string;
  country?: string;
  unpaid?: boolean;
  cancelled?: boolean;
  ships?: ScenePackage[];
  /** How many of the items ship; all when left away. */
  ship_only?: number;
}

/** Orders in every state, the ones a person should look at first at the end: lists show the newest first. */
export const SCENES: Scene[] = [
  { what: "not paid yet", products: [0], unpaid: true },
  { what: "cancelled", products: [2], email: "kim@demo.example", cancelled: true },
  {
    what: "delivered",
    products: [2, 1],
    account: true,
    ships: [
      {
        tracking_number: "00340434161094000014",
        carrier: "7041",
        journey: { name: "dhl_de", steps_done: 99 },
      },
    ],
  },
  {
    what: "returned to the shop",
    products: [0],
    email: "claire@demo.example",
    country: "fr",
    ships: [
      {
        tracking_number: "6A12345678901",
        carrier: "6051",
        journey: { name: "refused_and_returned", steps_done: 99 },
      },
    ],
  },
  {
    what: "damaged on the way",
    products: [3],
    email: "jonas@demo.example",
    locale: "de-DE",
    ships: [
      { tracking_number: "52123456789", carrier: "101070", journey: { name: "damaged", steps_done: 2 } },
    ],
  },
  {
    what: "the carrier asks for a phone number",
    products: [1],
    email: "lena@demo.example",
    ships: [{ tracking_number: "05222914711223", carrier: "100007", rule: { requires: "phone" } }],
  },
  {
    what: "17TRACK cannot tell the carrier",
    products: [2],
    email: "omar@demo.example",
    ships: [{ tracking_number: "ABX900000042", rule: { undetectable: true } }],
  },
  {
    what: "customs waits for the recipient",
    products: [3],
    account: true,
    ships: [
      {
        tracking_number: "3318810025",
        carrier: "100001",
        journey: { name: "customs_needs_recipient", steps_done: 5 },
      },
    ],
  },
  {
    what: "one package delivered, one on its way",
    products: [0, 1],
    email: "noah@demo.example",
    ships: [
      {
        tracking_number: "1Z5R89390357567127",
        carrier: "UPS",
        holds: [0],
        journey: { name: "quick", steps_done: 99 },
      },
      {
        tracking_number: "1Z5R89390357567145",
        carrier: "UPS",
        holds: [1],
        journey: { name: "ups_eu", steps_done: 2 },
      },
    ],
  },
  {
    what: "half of it shipped",
    products: [0, 2],
    account: true,
    ship_only: 1,
    ships: [
      {
        tracking_number: "00340434161094000038",
        carrier: "7041",
        journey: { name: "dhl_de", steps_done: 3 },
      },
    ],
  },
  {
    what: "two packages under way, moving while you watch",
    products: [0, 3],
    account: true,
    locale: "en-US",
    ships: [
      {
        tracking_number: "00340434161094000045",
        carrier: "7041",
        holds: [0],
        journey: { name: "dhl_de", steps_done: 1, live: true },
      },
      {
        tracking_number: "YT2616912345678901",
        carrier: "190012",
        holds: [1],
        journey: { name: "yanwen_us", steps_done: 2, live: true },
      },
    ],
  },
  {
    what: "on its way with Delhivery, by an account of the shop's own",
    products: [1],
    email: "meera@demo.example",
    ships: [
      {
        tracking_number: "26805710004126",
        carrier: "delhivery",
        delhivery: { journey: "second_attempt", steps_done: 5 },
      },
    ],
  },
  {
    what: "on its way back with Shiprocket, by an account of the shop's own",
    products: [2],
    email: "arjun@demo.example",
    ships: [
      {
        tracking_number: "141123221084922",
        carrier: "shiprocket",
        shiprocket: { journey: "returned", steps_done: 8 },
      },
    ],
  },
  { what: "paid, ready to ship", products: [0, 1], account: true },
  { what: "paid, ready to ship", products: [3], account: true, locale: "de-DE" },
  { what: "paid, ready to ship (a guest)", products: [1, 2], email: "guest@demo.example" },
];
