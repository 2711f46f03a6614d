import { fullStop } from "../../i18n/full-stop";
import { LANGUAGES } from "../../i18n/languages";
import { orderNumber } from "../../i18n/order-number";
import type { Facts, StorefrontTexts } from "./texts";

const carrier = (facts: Facts) => facts.carrier ?? "the carrier";
const Carrier = (facts: Facts) => facts.carrier ?? "The carrier";
const NOTHING_TO_DO = "Nothing to do on your side.";
const tries = (facts: Facts) =>
  `${Carrier(facts)} usually tries again on the next working day, or leaves a card with a pick-up place.`;
const lastSeen = ({ place }: Facts) => (place ? `${fullStop(`Last seen in ${place}`)} ` : "");

export const en: StorefrontTexts = {
  ...LANGUAGES.en,
  language: "Language",
  full_stop: ".",
  sentence_gap: " ",
  colon: ": ",
  in_brackets: (remark) => ` (${remark})`,
  order_number: (id) => `Order ${orderNumber(id)}`,
  situations: {
    pending: {
      headline: () => "Getting ready",
      sentence: () =>
        "The carrier doesn't show it yet. The first scan usually appears within a day of shipping.",
    },
    info_received: {
      headline: () => "Handed over soon",
      sentence: () => "The carrier has the details and is waiting for the package.",
    },
    in_transit: {
      headline: () => "On its way",
      sentence: (facts) => `${lastSeen(facts)}${NOTHING_TO_DO}`,
    },
    customs: {
      headline: () => "In customs",
      sentence: () => `Customs is checking it. This usually takes 1–3 days. ${NOTHING_TO_DO}`,
    },
    out_for_delivery: {
      headline: ({ hours }) => (hours ? `Coming today, ${hours}` : "Coming today"),
      sentence: () => "It is on the vehicle and comes today.",
    },
    out_for_delivery_earlier: {
      headline: () => "Out for delivery",
      sentence: (facts) =>
        `${Carrier(facts)} put it on the vehicle${facts.when ? ` on ${facts.when}` : ""} and has not reported since. ` +
        "It usually comes on the next working day.",
    },
    customs_needs_recipient: {
      headline: () => "Customs needs you",
      sentence: (facts) =>
        `Please answer the message from customs or ${carrier(facts)}, or the package goes back.`,
    },
    available_for_pickup: {
      headline: () => "Ready for pick-up",
      sentence: ({ place }) =>
        `${place ? `Fetch it at ${place}; bring an ID.` : "Fetch it at the pick-up place and bring an ID."} ` +
        "It is kept for a few days only.",
    },
    recipient_absent: { headline: () => "Nobody was in", sentence: tries },
    attempt_failed: { headline: () => "Not delivered yet", sentence: tries },
    bad_address: {
      headline: () => "Address problem",
      sentence: (facts) => `${Carrier(facts)} could not find the address. Please contact us today.`,
    },
    refused: {
      headline: () => "Not accepted",
      sentence: () => "The package was refused and is on its way back. If that is a mistake, contact us.",
    },
    delayed: {
      headline: () => "Delayed",
      sentence: () => "It takes longer than planned. We keep watching it.",
    },
    late: {
      headline: () => "Later than planned",
      sentence: (facts) =>
        `${facts.estimate ? `${fullStop(`It was expected ${facts.estimate}`)} ` : ""}${lastSeen(facts)}We keep watching it.`,
    },
    security: {
      headline: () => "Held for inspection",
      sentence: (facts) => `${Carrier(facts)} is inspecting it. We keep watching it.`,
    },
    damaged: {
      headline: () => "Damaged on the way",
      sentence: () => "We are sorry. Contact us and we will sort it out.",
    },
    lost: {
      headline: () => "Lost",
      sentence: () => "The carrier has lost it. Contact us for a replacement or your money back.",
    },
    returning: {
      headline: () => "On its way back",
      sentence: () => "It is being returned to us. We will contact you.",
    },
    returned: {
      headline: () => "Returned to us",
      sentence: () => "It is back with us. We will contact you.",
    },
    problem: {
      headline: () => "Something went wrong",
      sentence: (facts) => `${Carrier(facts)} reports a problem. We are looking into it.`,
    },
    carrier_cancelled: {
      headline: () => "Shipment cancelled",
      sentence: (facts) => `${Carrier(facts)} has cancelled the shipment. Contact us and we will find out.`,
    },
    expired: {
      headline: () => "No news for a long time",
      sentence: () => "The carrier has stopped reporting. Contact us and we will find out.",
    },
    delivered: {
      headline: () => "Delivered",
      sentence: ({ when, place }) => {
        const details = [when, place].filter(Boolean).join(", ");
        return details ? fullStop(details) : "It has arrived.";
      },
    },
    return_announced: {
      headline: () => "Return not handed over yet",
      sentence: () => "You see it here as soon as the carrier has scanned it.",
    },
    return_moving: {
      headline: () => "Your return is on its way to us",
      sentence: (facts) => `${lastSeen(facts)}${NOTHING_TO_DO}`,
    },
    return_arrived: {
      headline: () => "Your return has arrived",
      sentence: () => "It is back with us. We will contact you.",
    },
    return_problem: {
      headline: () => "Something went wrong with your return",
      sentence: (facts) => `${Carrier(facts)} reports a problem. Contact us and we will find out.`,
    },
  },
  order_situations: {
    unpaid: {
      headline: "Waiting for payment",
      sentence: "We have your order. It is shipped once it is paid.",
    },
    preparing: {
      headline: "Getting ready",
      sentence: `We are preparing your order. Once it has left, you can follow it here. ${NOTHING_TO_DO}`,
    },
    shipped_without_number: {
      headline: "On its way",
      sentence: `This shipment has no tracking number, so it cannot be followed on the way. ${NOTHING_TO_DO}`,
    },
    delivered_without_number: { headline: "Delivered", sentence: "Your order has arrived." },
    marked_delivered: {
      headline: "Delivered",
      sentence: "We have marked your order as delivered. The carrier has not reported it yet.",
    },
    returned: { headline: "Returned to us", sentence: "Your order is back with us. We will contact you." },
    cancelled: { headline: "Cancelled", sentence: "This order was cancelled." },
  },
  arriving: {
    headline: ({ estimate }) => `Arriving ${estimate}`,
    sentence: ({ place }) =>
      `${fullStop(`On its way${place ? `, last seen in ${place}` : ""}`)} ${NOTHING_TO_DO}`,
  },
  several: {
    arriving: (estimate) => `Arriving ${estimate}`,
    coming_today: (today, packages) =>
      today === packages
        ? `${packages === 2 ? "Both" : `All ${packages}`} packages come today`
        : `${today} of ${packages} packages ${today === 1 ? "comes" : "come"} today`,
    delivered: (delivered, packages) => `${delivered} of ${packages} packages delivered`,
    all_delivered: (packages) => `${packages === 2 ? "Both" : `All ${packages}`} packages delivered`,
    last_one: (delivery) => `The last one: ${delivery}`,
    nothing_to_do: (packages) => `It travels in ${packages} packages. ${NOTHING_TO_DO}`,
    others_under_way: `The others are still on their way. ${NOTHING_TO_DO}`,
    other_one: (position, headline) => `${fullStop(`Package ${position}: ${headline}`)} ${NOTHING_TO_DO}`,
    about: (position, sentence) => `Package ${position}: ${sentence}`,
  },
  order_statuses: {
    pending: "Waiting for payment",
    paid: "Getting ready",
    partially_shipped: "Partly shipped",
    shipped: "Shipped",
    partially_delivered: "Partly delivered",
    delivered: "Delivered",
    returned: "Returned",
    cancelled: "Cancelled",
  },
  states: {
    loading: "Loading your order…",
    empty: {
      headline: "Nothing to follow here",
      sentence: "There is no order to show. Once you have ordered, you can follow it here.",
    },
  },
  more_to_ship: "The rest of your order has not been shipped yet.",
  part_delivered: "Part of your order is delivered",
  milestones: {
    title: "Your order",
    placed: "Ordered",
    paid: "Paid",
    packed: "Packed",
    shipped: "Shipped",
    delivered: "Delivered",
  },
  steps: {
    label: "How far your order has come",
    done: "done",
    ordered: "Ordered",
    shipped: "Shipped",
    in_transit: "On its way",
    out_for_delivery: "Out for delivery",
    delivered: "Delivered",
    pickup: "Ready for pick-up",
  },
  estimate: {
    label: "Expected",
    was: "Was expected",
    pending: "No delivery date yet. You see it here as soon as the carrier names one.",
    window: (text) => text,
    day: (text) => text,
    until: (text) => `by ${text}`,
    from: (text) => `${text} at the earliest`,
  },
  packages: {
    title: (position, total) => `Package ${position} of ${total}`,
    only: "Package",
    return_only: "Return",
    return: (position, total) => `Return ${position} of ${total}`,
    returns: "What you send back",
    number: "Tracking number",
    copy_number: "Copy the tracking number",
    number_copied: "Tracking number copied",
    items: "Inside",
    quantity: (quantity, title) => `${quantity} × ${title}`,
  },
  timeline: {
    title: "What happened so far",
    today: "Today",
    yesterday: "Yesterday",
    undated: "Day not known",
    utc: (time) => `${time} UTC`,
    show_all: (events) => `Show all ${events} events`,
    empty: "No scan yet.",
    handed_over: (name) => `Handed over to ${name}`,
  },
  map: {
    way: (from, over, to) => `From ${from}${over === null ? "" : ` via ${over}`} to ${to}`,
    more: (places) => (places === 1 ? "one more place" : `${places} more places`),
    unnamed: "a place without a name",
    start: (place) => `From: ${place}`,
    over: (places) => `Via: ${places}`,
    last_seen: (place) => `Last seen: ${place}`,
    arrived: (place) => `Delivered: ${place}`,
    country_only: (countries) => `Only the country is known: ${countries}`,
  },
  checked: (age) => `Checked ${age}`,
  checked_now: "Checked just now",
  carrier_page: {
    follow: (name) => `Follow it at ${name ?? "the carrier"}`,
    redirect: "there you can also redirect it",
    see: (name) => `See it at ${name ?? "the carrier"}`,
  },
  remedies: {
    carrier: (name) => `Open ${name ?? "the carrier"}'s page`,
    contact: "Contact us",
  },
  missing: {
    summary: "It says delivered, but I don't have it",
    steps: [
      "Look around: letterbox, doorstep, garage, behind a bin or a plant.",
      "Ask everyone at home, your neighbours, and a reception desk if there is one.",
      "Look at the carrier's page: it often names the place, or who signed for it.",
      "Wait until tomorrow evening: some carriers report a delivery hours before it happens.",
    ],
    contact: (shop) => `Still nothing? Tell ${shop}, with your order number.`,
  },
  questions: (address) => `Questions? ${address}`,
  questions_without_address: (shop) => `Questions? Please contact ${shop}.`,
  link_ended: {
    headline: "This link has ended or is not complete",
    sentence:
      "Open it once more from our last message, and make sure that the whole link is copied. " +
      "If that does not help, contact us with your order number.",
  },
  unavailable: {
    headline: "This page is resting",
    sentence: "We cannot show your order at the moment. Please try again in a few minutes.",
  },
  lookup: {
    headline: "Find your order",
    sentence: "See where it is and when it comes. The link in our messages leads there too, at any time.",
    by_order: { title: "With your order number", submit: "Show my order" },
    by_number: {
      title: "With a tracking number",
      note: "Shows where this package is, and nothing of the order it belongs to.",
      submit: "Show the package",
    },
    fields: {
      order: { label: "Order number", hint: "It is in our order confirmation." },
      email: { label: "E-mail address", hint: "The one you ordered with." },
      postal_code: { label: "Postal code", hint: "The one the order is sent to." },
      tracking_number: { label: "Tracking number", hint: "It is in our message about the shipment." },
    },
    one_of_both:
      "The e-mail address or the postal code: one of them is enough. With the postal code you see less.",
    title_of_problem: (problem) => `Problem: ${problem}`,
    missing: {
      headline: "Something is missing",
      order: "Enter the order number.",
      email: "Enter the e-mail address you ordered with.",
      postal_code: "Enter the postal code the order is sent to.",
      email_or_postal_code: "Enter the e-mail address or the postal code.",
      tracking_number: "Enter the tracking number.",
    },
    order_not_found: {
      headline: "We could not find this order",
      sentence: "Please check each of your entries: together they have to fit one order.",
    },
    package_not_found: {
      headline: "We could not find this package",
      sentence: "Please check the number. If your order has only just been shipped, try again later.",
    },
    too_many: {
      headline: "Too many tries",
      sentence: (when) => `Please try again ${when}. The link in our messages works all the time.`,
    },
    unavailable: {
      headline: "This does not work at the moment",
      sentence: "We cannot look anything up right now. Please try again in a few minutes.",
    },
    session_ended: {
      headline: "Please look your order up again",
      sentence: "For your safety what you find here stays open for a short time only.",
    },
    no_cookies: {
      headline: "Your browser keeps no cookie of this page",
      sentence:
        "Your order was found, but it is shown with the help of a cookie. Please allow cookies for this page and look the order up once more, or open the link in one of our messages: it needs none.",
    },
    after_link_ended:
      "Open it once more from our last message, and make sure that the whole link is copied. " +
      "Or look your order up here.",
    reduced_note: "What is inside is shown only to those who know the e-mail address of the order.",
    package_note: "Places are shown by city. What is inside is shown with the order only.",
    scans: {
      pending: "Registered",
      info_received: "Announced to the carrier",
      in_transit: "Scanned on its way",
      out_for_delivery: "Out for delivery",
      available_for_pickup: "Ready for pick-up",
      failed_attempt: "Delivery attempted",
      delivered: "Delivered",
      exception: "Problem reported",
      expired: "No news for a long time",
      customs: "In customs",
      delayed: "Delayed",
      returning: "On its way back",
      returned: "Back at the sender",
      unknown: "Scanned",
    },
  },
};
