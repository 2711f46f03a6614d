import type { CustomerMessageTexts } from "./texts";

export const en: CustomerMessageTexts = {
  instructions: {
    title: "Delivery instructions",
    standing:
      "Instructions from you are with us. For your safety they are not shown here; new ones replace them.",
    waiting:
      "We have sent a link to the e-mail address of this order. The instructions count once they are confirmed there.",
    label: "What should be done with the package?",
    hint: (limit) => `For example: “Behind the garage, please.” Up to ${limit} characters.`,
    readers: (shop, carrier) =>
      `${shop} reads this. ${carrier ?? "The carrier"} gets it only if it takes instructions from us; ` +
      "it does not promise to follow them.",
    shop_reads: (shop) =>
      `Only ${shop} reads this; the carrier does not get it from here. Nothing can be promised.`,
    how: "We send a link to the e-mail address of this order. What you write counts only once it is confirmed there.",
    submit: "Send me the link",
  },
  rating: {
    title: "How was the delivery?",
    legend: "Your rating",
    values: ["Very bad", "Bad", "Okay", "Good", "Very good"],
    comment: "Comment (optional)",
    hint: (limit, shop) => `Up to ${limit} characters. ${shop} reads it; it is not shown here again.`,
    keeps_comment: "Leave it empty to keep what you wrote before.",
    submit: "Send the rating",
    given: (rating) => `You rated it ${rating} of 5. Thank you!`,
    change: "Change it",
  },
  not_received: {
    title: "Still nothing?",
    label: "Message (optional)",
    hint: (limit) => `Where you have looked, or whom you have asked. Up to ${limit} characters.`,
    submit: (shop) => `Tell ${shop} that it did not arrive`,
    reported: (shop) => `You have told ${shop} that it did not arrive. Somebody looks into it.`,
    add: "Add a message",
  },
  too_long: (limit) => `That is too long: at most ${limit} characters.`,
  problems: {
    text_missing: "Write what should be done with the package.",
    text_with_address: "Leave out the web address, please.",
    rating_missing: "Choose a rating from 1 to 5.",
    instructions_off: "No delivery instructions are taken here.",
    instructions_too_late:
      "It is too late for instructions: the package is at the door already, or has arrived. Write to us instead.",
    instructions_too_many: "That was often enough for today. Try again tomorrow, or write to us.",
    confirmation_impossible:
      "There is no e-mail address in this order to send a link to. Write to us instead.",
    ratings_off: "No ratings are taken here.",
    rating_too_early: "You can rate the delivery once all of your order has arrived.",
    rating_closed: "It is more than 30 days ago: the rating stays as it is.",
    rating_too_many: "The rating was changed often enough and stays as it is.",
    package_unknown: "This package is not in the order any more.",
    package_not_delivered: "This package has not been reported as delivered; it is still on its way.",
    report_too_many: "We know of it. Write to us to add something.",
  },
  confirm: {
    ask: {
      headline: "Confirm the delivery instructions",
      sentence: "They stand in the mail that brought you here. They count once you confirm them.",
      submit: "Confirm the instructions",
    },
    done: {
      headline: "Your delivery instructions are with us",
      sentence: "Thank you. They count from now on.",
    },
    ended: {
      headline: "This link has ended",
      sentence:
        "Instructions can be confirmed for 24 hours, and only the latest ones. Write them once more on the page of your order.",
    },
    too_late: {
      headline: "It is too late for instructions",
      sentence: "The package is at the door already, or has arrived. Write to us if something is wrong.",
    },
    follow: "Follow your order",
  },
};
