import { fullStop } from "../../i18n/full-stop";
import { pluralIn } from "../../i18n/plural";
import { type EmailTexts, type Facts, several } from "./texts";

// आप. The words that shops and couriers use in daily life, so ऑर्डर, पैकेज, डिलीवरी. No verb agrees with the carrier,
// whose gender nobody knows: it stands before a postposition, or with ने, after which the verb agrees with the object.

const plural = pluralIn("hi");

const carrier = (facts: Facts) => facts.carrier ?? "कूरियर कंपनी";
const It = (facts: Facts) => `आपके ऑर्डर ${facts.order} का ${several(facts) ? "एक " : ""}पैकेज`;
const all = (facts: Facts) => (facts.packages === 2 ? "दोनों पैकेज" : `सभी ${facts.packages} पैकेज`);

const NOTHING_TO_DO = "आपको कुछ नहीं करना है।";
const BRING_AN_ID = "अपना पहचान पत्र साथ लाएँ। पैकेज केवल कुछ दिन रखा जाता है।";
const TAKE_IT_IN = "कृपया ध्यान रखें कि इसे लेने के लिए कोई मौजूद हो।";
const triesTomorrow = (facts: Facts) =>
  `आम तौर पर ${carrier(facts)} की ओर से अगले कार्यदिवस पर फिर कोशिश की जाती है।`;
const triesAgain = (facts: Facts) =>
  `आम तौर पर ${carrier(facts)} की ओर से अगले कार्यदिवस पर फिर कोशिश की जाती है, ` +
  "या पिक-अप की जगह बताने वाली पर्ची छोड़ी जाती है।";

function shippedHeadline(facts: Facts): string {
  return facts.more_to_ship
    ? `आपके ऑर्डर ${facts.order} का एक हिस्सा रास्ते में है`
    : `आपका ऑर्डर ${facts.order} रास्ते में है`;
}

function comingToday(facts: Facts): string {
  return `आज पहुँचेगा: ${several(facts) ? It(facts) : `आपका ऑर्डर ${facts.order}`}`;
}

function delivery(facts: Facts): string {
  const details = [facts.when, facts.place].filter(Boolean).join(", ");
  return details ? fullStop(`डिलीवर हुआ: ${details}`, "।") : "पैकेज डिलीवर हो गया है।";
}

const firstScan = (facts: Facts) =>
  facts.scanned ? "" : " पहली जानकारी आम तौर पर भेजने के एक दिन के भीतर दिखती है।";
const moreToCome = (facts: Facts) => (facts.more_to_ship ? " बाकी सामान भेजने पर हम आपको फिर लिखेंगे।" : "");

export const hi: EmailTexts = {
  colon: ": ",
  situations: {
    shipped: {
      subject: shippedHeadline,
      preheader: (facts) =>
        facts.estimate
          ? `${fullStop(`अनुमानित डिलीवरी: ${facts.estimate}`, "।")} ${NOTHING_TO_DO}`
          : `${several(facts) ? `आपके ${facts.packages} पैकेज भेज दिए गए हैं।` : "आपका पैकेज भेज दिया गया है।"} ${NOTHING_TO_DO}`,
      headline: shippedHeadline,
      sentence: (facts) =>
        (several(facts)
          ? `सामान ${facts.packages} पैकेजों में आएगा। `
          : `डिलीवरी ${carrier(facts)} के ज़रिए होगी। `) +
        NOTHING_TO_DO +
        firstScan(facts) +
        moreToCome(facts),
    },
    shipped_without_number: {
      subject: shippedHeadline,
      preheader: () => "सामान भेज दिया गया है। इसका कोई ट्रैकिंग नंबर नहीं है।",
      headline: shippedHeadline,
      sentence: (facts) =>
        "सामान भेज दिया गया है। इसका कोई ट्रैकिंग नंबर नहीं है, इसलिए इसे रास्ते में ट्रैक नहीं किया जा सकता। " +
        NOTHING_TO_DO +
        moreToCome(facts),
    },
    out_for_delivery: {
      subject: comingToday,
      preheader: (facts) => `पैकेज ${carrier(facts)} की डिलीवरी गाड़ी में है। ${TAKE_IT_IN}`,
      headline: comingToday,
      sentence: () => `पैकेज डिलीवरी गाड़ी में है और आज पहुँचेगा। ${TAKE_IT_IN}`,
    },
    available_for_pickup: {
      subject: (facts) =>
        facts.place ? `${It(facts)} यहाँ से लें: ${facts.place}` : `${It(facts)} पिक-अप के लिए तैयार है`,
      preheader: () => BRING_AN_ID,
      headline: (facts) => `${It(facts)} पिक-अप के लिए तैयार है`,
      sentence: (facts) =>
        `${
          facts.place
            ? fullStop(`पिक-अप की जगह: ${facts.place}`, "।")
            : `इसे ${carrier(facts)} की बताई हुई जगह से ले लें।`
        } ${BRING_AN_ID}`,
    },
    nobody_in: {
      subject: (facts) => `कोई नहीं मिला: ${It(facts)} डिलीवर नहीं हो सका`,
      preheader: triesTomorrow,
      headline: (facts) => `कोई नहीं मिला: ${It(facts)} डिलीवर नहीं हो सका`,
      sentence: triesAgain,
    },
    attempt_failed: {
      subject: (facts) => `${It(facts)} अभी तक डिलीवर नहीं हो सका`,
      preheader: triesTomorrow,
      headline: (facts) => `${It(facts)} अभी तक डिलीवर नहीं हो सका`,
      sentence: triesAgain,
    },
    bad_address: {
      subject: (facts) => `आपकी मदद चाहिए: ऑर्डर ${facts.order} का डिलीवरी पता नहीं मिला`,
      preheader: () => "कृपया आज ही हमें सही पता भेजें।",
      headline: (facts) => `पते में समस्या: ${It(facts)}`,
      sentence: (facts) => `${carrier(facts)} को डिलीवरी का पता नहीं मिला। कृपया आज ही हमें पूरा पता भेजें।`,
    },
    customs_needs_recipient: {
      subject: (facts) => `आपकी मदद चाहिए: कस्टम्स को ऑर्डर ${facts.order} पर आपका जवाब चाहिए`,
      preheader: () => "आपके जवाब के बिना पैकेज वापस चला जाएगा।",
      headline: (facts) => `कस्टम्स को आपका जवाब चाहिए: ${It(facts)}`,
      sentence: (facts) => `कृपया कस्टम्स या ${carrier(facts)} के संदेश का जवाब दें, नहीं तो पैकेज वापस चला जाएगा।`,
    },
    refused: {
      subject: (facts) => `${It(facts)} स्वीकार नहीं किया गया`,
      preheader: () => "पैकेज वापस आ रहा है। अगर यह गलती से हुआ है, तो हमसे संपर्क करें।",
      headline: (facts) => `${It(facts)} स्वीकार नहीं किया गया`,
      sentence: () => "पैकेज लेने से मना कर दिया गया और वह वापस आ रहा है। अगर यह गलती से हुआ है, तो हमसे संपर्क करें।",
    },
    returning: {
      subject: (facts) => `${It(facts)} हमारे पास वापस आ रहा है`,
      preheader: () => "आपको कुछ नहीं करना है, हम आपसे संपर्क करेंगे।",
      headline: (facts) => `${It(facts)} हमारे पास वापस आ रहा है`,
      sentence: () => "पैकेज वापसी के रास्ते में है। हम आपसे संपर्क करेंगे।",
    },
    returned: {
      subject: (facts) => `${It(facts)} हमारे पास वापस आ गया है`,
      preheader: () => "आपको कुछ नहीं करना है, हम आपसे संपर्क करेंगे।",
      headline: (facts) => `${It(facts)} हमारे पास वापस आ गया है`,
      sentence: () => "पैकेज अब हमारे पास है। हम आपसे संपर्क करेंगे।",
    },
    damaged: {
      subject: (facts) => `${It(facts)} रास्ते में क्षतिग्रस्त हो गया`,
      preheader: () => "हमें खेद है। हमसे संपर्क करें, हम इसका हल निकालेंगे।",
      headline: (facts) => `${It(facts)} रास्ते में क्षतिग्रस्त हो गया`,
      sentence: () => "हमें खेद है। हमसे संपर्क करें, हम इसका हल निकालेंगे।",
    },
    lost: {
      subject: (facts) => `${It(facts)} रास्ते में खो गया`,
      preheader: () => "हमसे संपर्क करें: हम दूसरा भेजेंगे या आपके पैसे लौटाएँगे।",
      headline: (facts) => `${It(facts)} रास्ते में खो गया`,
      sentence: (facts) =>
        `हमें खेद है: ${carrier(facts)} से पैकेज खो गया। हमसे संपर्क करें: हम दूसरा भेजेंगे या आपके पैसे लौटाएँगे।`,
    },
    problem: {
      subject: (facts) => `एक समस्या आई है: ${It(facts)}`,
      preheader: () => "हम इसे देख रहे हैं।",
      headline: (facts) => `एक समस्या आई है: ${It(facts)}`,
      sentence: (facts) => `${carrier(facts)} ने एक समस्या बताई है। हम इसे देख रहे हैं।`,
    },
    delivered: {
      subject: (facts) => `डिलीवर हो गया: ऑर्डर ${facts.order}`,
      preheader: delivery,
      headline: (facts) => `आपका ऑर्डर ${facts.order} डिलीवर हो गया है`,
      sentence: (facts) => `${delivery(facts)} अगर पैकेज न मिले, तो पहले पड़ोसियों से पूछें, फिर हमसे।`,
    },
    delivered_in_part: {
      subject: (facts) => `${facts.packages} में से ${facts.delivered} पैकेज डिलीवर: ऑर्डर ${facts.order}`,
      preheader: () => "बाकी सामान अभी रास्ते में है।",
      headline: (facts) =>
        `${facts.packages} में से ${facts.delivered} पैकेज ` +
        `${plural(facts.delivered, { one: "पहुँच गया है", other: "पहुँच गए हैं" })}: ऑर्डर ${facts.order}`,
      sentence: (facts) =>
        `${delivery(facts)} आपके ऑर्डर का बाकी सामान अभी रास्ते में है। ` +
        "अगर यह पैकेज न मिले, तो पहले पड़ोसियों से पूछें, फिर हमसे।",
    },
    delivered_all: {
      subject: (facts) => `डिलीवर हो गए: ऑर्डर ${facts.order} के ${all(facts)}`,
      preheader: (facts) => `आखिरी पैकेज भी पहुँच गया। ${delivery(facts)}`,
      headline: (facts) => `आपके ऑर्डर ${facts.order} के ${all(facts)} पहुँच गए हैं`,
      sentence: (facts) =>
        `आखिरी पैकेज भी पहुँच गया। ${delivery(facts)} अगर कोई पैकेज न मिले, तो पहले पड़ोसियों से पूछें, फिर हमसे।`,
    },
    part_delivered: {
      subject: (facts) => `डिलीवर हो गया: आपके ऑर्डर ${facts.order} का एक हिस्सा`,
      preheader: delivery,
      headline: (facts) => `आपके ऑर्डर ${facts.order} का एक हिस्सा पहुँच गया है`,
      sentence: (facts) =>
        `${delivery(facts)}${moreToCome(facts) || " आपके ऑर्डर का बाकी सामान अभी रास्ते में है।"} ` +
        "अगर कोई पैकेज न मिले, तो पहले पड़ोसियों से पूछें, फिर हमसे।",
    },
  },
  status: {
    pending: "तैयार हो रहा है",
    info_received: "जल्द ही कूरियर कंपनी को दिया जाएगा",
    in_transit: "रास्ते में",
    out_for_delivery: "आज पहुँचेगा",
    available_for_pickup: "पिक-अप के लिए तैयार",
    failed_attempt: "अभी डिलीवर नहीं हुआ",
    delivered: "डिलीवर हो गया",
    exception: "ध्यान देने की ज़रूरत है",
    expired: "लंबे समय से कोई खबर नहीं",
  },
  estimate: {
    window: (text) => text,
    day: (text) => text,
    until: (text) => `${text} तक`,
    from: (text) => `${text} या उसके बाद`,
  },
  labels: {
    estimated_delivery: "अनुमानित डिलीवरी",
    items: "पैकेज में",
    tracking_number: "ट्रैकिंग नंबर",
    latest: "ताज़ा जानकारी",
    other_packages: "आपके दूसरे पैकेज",
    quantity: (quantity, title) => `${quantity} × ${title}`,
    package_position: (position, total) => `पैकेज ${position}/${total}`,
    package: "पैकेज",
    follow_order: "ऑर्डर ट्रैक करें",
    see_details: "विवरण देखें",
    follow_at_carrier: (name) => `${name ?? "कूरियर कंपनी"} की साइट पर ट्रैक करें`,
    questions: (address) => `कोई सवाल? ${address}`,
    questions_without_address: (shop) => `कोई सवाल? कृपया ${shop} से संपर्क करें।`,
    why: (order, shop) => `यह संदेश ${shop} पर आपके ऑर्डर ${order} के बारे में है।`,
    utc: (time) => `${time} UTC`,
  },
};
