import { fullStop } from "../../i18n/full-stop";
import { type EmailTexts, type Facts, several } from "./texts";

const carrier = (facts: Facts) => facts.carrier ?? "the carrier";
const Carrier = (facts: Facts) => facts.carrier ?? "The carrier";
/** What the mail is about, as the subject of a sentence. */
const It = (facts: Facts) => (several(facts) ? `A package of order ${facts.order}` : `Order ${facts.order}`);
const it = (facts: Facts) => (several(facts) ? `a package of order ${facts.order}` : `order ${facts.order}`);
const all = (facts: Facts) => (facts.packages === 2 ? "Both packages" : `All ${facts.packages} packages`);
const part = (facts: Facts) =>
  `${facts.delivered} of ${facts.packages} packages ${facts.delivered === 1 ? "has" : "have"} arrived`;

function shippedHeadline(facts: Facts): string {
  return facts.more_to_ship
    ? `Part of your order ${facts.order} is on its way`
    : `Your order ${facts.order} is on its way`;
}

function delivery(facts: Facts): string {
  const details = [facts.when, facts.place].filter(Boolean).join(", ");
  return details ? fullStop(`It arrived: ${details}`) : "It has arrived.";
}

const firstScan = (facts: Facts) =>
  facts.scanned ? "" : " The first scan usually appears within a day of shipping.";
const moreToCome = (facts: Facts) =>
  facts.more_to_ship ? " We will write again when the rest is shipped." : "";

export const en: EmailTexts = {
  colon: ": ",
  situations: {
    shipped: {
      subject: shippedHeadline,
      preheader: (facts) =>
        facts.estimate
          ? `${fullStop(`Expected ${facts.estimate}`)} Nothing to do on your side.`
          : `${facts.packages > 1 ? `${facts.packages} packages have` : "Your package has"} left us. Nothing to do on your side.`,
      headline: shippedHeadline,
      sentence: (facts) =>
        `${several(facts) ? `It travels in ${facts.packages} packages` : `${Carrier(facts)} is bringing it to you`}. ` +
        `Nothing to do on your side.${firstScan(facts)}${moreToCome(facts)}`,
    },
    shipped_without_number: {
      subject: shippedHeadline,
      preheader: () => "It has left us. There is no tracking number for this shipment.",
      headline: shippedHeadline,
      sentence: (facts) =>
        `It has left us. This shipment has no tracking number, so it cannot be followed on the way. ` +
        `Nothing to do on your side.${moreToCome(facts)}`,
    },
    out_for_delivery: {
      subject: (facts) =>
        several(facts)
          ? `Coming today: a package of your order ${facts.order}`
          : `Coming today: your order ${facts.order}`,
      preheader: (facts) =>
        `It is on the vehicle of ${carrier(facts)}. Please make sure that somebody can take it in.`,
      headline: (facts) => `Coming today: ${it(facts)}`,
      sentence: () => "It is on the vehicle and comes today. Please make sure that somebody can take it in.",
    },
    available_for_pickup: {
      subject: (facts) =>
        facts.place ? `${It(facts)} is waiting at ${facts.place}` : `${It(facts)} is ready for pick-up`,
      preheader: () => "Bring an ID. It is kept for a few days only.",
      headline: (facts) => `${It(facts)} is ready for pick-up`,
      sentence: (facts) =>
        `Fetch it at ${facts.place ?? `the pick-up place that ${carrier(facts)} named`}; bring an ID. ` +
        "It is kept for a few days only.",
    },
    nobody_in: {
      subject: (facts) => `Nobody was in: ${it(facts)} could not be delivered`,
      preheader: (facts) => `${Carrier(facts)} usually tries again on the next working day.`,
      headline: (facts) => `Nobody was in for ${it(facts)}`,
      sentence: (facts) =>
        `${Carrier(facts)} usually tries again on the next working day, or leaves a card with a pick-up place.`,
    },
    attempt_failed: {
      subject: (facts) => `${It(facts)} could not be delivered yet`,
      preheader: (facts) => `${Carrier(facts)} usually tries again on the next working day.`,
      headline: (facts) => `${It(facts)} could not be delivered yet`,
      sentence: (facts) =>
        `${Carrier(facts)} usually tries again on the next working day, or leaves a card with a pick-up place.`,
    },
    bad_address: {
      subject: (facts) => `Please act: the address of order ${facts.order} could not be found`,
      preheader: () => "Please send us the right address today.",
      headline: (facts) => `Address problem with ${it(facts)}`,
      sentence: (facts) =>
        `${Carrier(facts)} could not find the address. Please contact us today with the complete address.`,
    },
    customs_needs_recipient: {
      subject: (facts) => `Please act: customs needs you for order ${facts.order}`,
      preheader: () => "Without your answer the package goes back.",
      headline: (facts) => `Customs needs you for ${it(facts)}`,
      sentence: (facts) =>
        `Please answer the message from customs or ${carrier(facts)}, or the package goes back.`,
    },
    refused: {
      subject: (facts) => `${It(facts)} was not accepted`,
      preheader: () => "It is on its way back. If that is a mistake, contact us.",
      headline: (facts) => `${It(facts)} was not accepted`,
      sentence: () => "The package was refused and is on its way back. If that is a mistake, contact us.",
    },
    returning: {
      subject: (facts) => `${It(facts)} is on its way back to us`,
      preheader: () => "You need not do anything; we will contact you.",
      headline: (facts) => `${It(facts)} is on its way back`,
      sentence: () => "It is being returned to us. We will contact you.",
    },
    returned: {
      subject: (facts) => `${It(facts)} has come back to us`,
      preheader: () => "You need not do anything; we will contact you.",
      headline: (facts) => `${It(facts)} has come back to us`,
      sentence: () => "It is back with us. We will contact you.",
    },
    damaged: {
      subject: (facts) => `${It(facts)} was damaged on the way`,
      preheader: () => "We are sorry. Contact us and we will sort it out.",
      headline: (facts) => `${It(facts)} was damaged on the way`,
      sentence: () => "We are sorry. Contact us and we will sort it out.",
    },
    lost: {
      subject: (facts) => `${It(facts)} was lost on the way`,
      preheader: () => "Contact us for a replacement or your money back.",
      headline: (facts) => `${It(facts)} was lost on the way`,
      sentence: (facts) =>
        `We are sorry: ${carrier(facts)} has lost it. Contact us for a replacement or your money back.`,
    },
    problem: {
      subject: (facts) => `There is a problem with ${it(facts)}`,
      preheader: () => "We are looking into it.",
      headline: (facts) => `Something went wrong with ${it(facts)}`,
      sentence: (facts) => `${Carrier(facts)} reports a problem. We are looking into it.`,
    },
    delivered: {
      subject: (facts) => `Delivered: order ${facts.order}`,
      preheader: (facts) => delivery(facts),
      headline: (facts) => `Your order ${facts.order} has been delivered`,
      sentence: (facts) => `${delivery(facts)} If you cannot find it, ask your neighbours first, then us.`,
    },
    delivered_in_part: {
      subject: (facts) => `${facts.delivered} of ${facts.packages} packages delivered: order ${facts.order}`,
      preheader: () => "The rest is still under way.",
      headline: (facts) => `${part(facts)}: order ${facts.order}`,
      sentence: (facts) =>
        `${delivery(facts)} The rest of your order is still under way. ` +
        "If you cannot find this package, ask your neighbours first, then us.",
    },
    delivered_all: {
      subject: (facts) => `Delivered: ${all(facts).toLowerCase()} of order ${facts.order}`,
      preheader: (facts) => `The last one is there. ${delivery(facts)}`,
      headline: (facts) => `${all(facts)} of order ${facts.order} have arrived`,
      sentence: (facts) =>
        `The last one is there. ${delivery(facts)} If you cannot find a package, ask your neighbours first, then us.`,
    },
    part_delivered: {
      subject: (facts) => `Delivered: part of your order ${facts.order}`,
      preheader: delivery,
      headline: (facts) => `Part of your order ${facts.order} has arrived`,
      sentence: (facts) =>
        `${delivery(facts)}${moreToCome(facts) || " The rest of your order is still under way."} ` +
        "If you cannot find a package, ask your neighbours first, then us.",
    },
  },
  status: {
    pending: "Getting ready",
    info_received: "Handed over soon",
    in_transit: "On its way",
    out_for_delivery: "Coming today",
    available_for_pickup: "Ready for pick-up",
    failed_attempt: "Not delivered yet",
    delivered: "Delivered",
    exception: "Needs attention",
    expired: "No news for a long time",
  },
  estimate: {
    window: (text) => text,
    day: (text) => text,
    until: (text) => `by ${text}`,
    from: (text) => `${text} at the earliest`,
  },
  labels: {
    estimated_delivery: "Estimated delivery",
    items: "Contents",
    tracking_number: "Tracking number",
    latest: "Latest news",
    other_packages: "Your other packages",
    quantity: (quantity, title) => `${quantity} × ${title}`,
    package_position: (position, total) => `Package ${position} of ${total}`,
    package: "Package",
    follow_order: "Follow your order",
    see_details: "See the details",
    follow_at_carrier: (name) => (name ? `Follow it at ${name}` : "Follow it at the carrier"),
    questions: (address) => `Questions? ${address}`,
    questions_without_address: (shop) => fullStop(`Questions? Please contact ${shop}`),
    why: (order, shop) => fullStop(`You receive this message because you placed order ${order} at ${shop}`),
    utc: (time) => `${time} UTC`,
  },
};
