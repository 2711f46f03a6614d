import { fullStop } from "../../i18n/full-stop";
import { LANGUAGES } from "../../i18n/languages";
import { orderNumber } from "../../i18n/order-number";
import { pluralIn } from "../../i18n/plural";
import type { Facts, StorefrontTexts } from "./texts";

// आप. The words that shops and couriers use in daily life, so ऑर्डर, पैकेज, डिलीवरी. No verb agrees with the carrier,
// whose gender nobody knows: it stands before a postposition, or with ने, after which the verb agrees with the object.

const plural = pluralIn("hi");

const stop = (sentence: string) => fullStop(sentence, "।");
const carrier = (name: string | null) => name ?? "कूरियर कंपनी";
const All = (packages: number) => (packages === 2 ? "दोनों पैकेज" : `सभी ${packages} पैकेज`);

const NOTHING_TO_DO = "आपको कुछ नहीं करना है।";
const BRING_AN_ID = "अपना पहचान पत्र साथ लाएँ। पैकेज केवल कुछ दिन रखा जाता है।";
const WE_WATCH = "हम इस पर नज़र रखे हुए हैं।";
const WE_CONTACT_YOU = "हम आपसे संपर्क करेंगे।";
const WE_FIND_OUT = "हमसे संपर्क करें, हम पता लगाएँगे।";
const tries = (facts: Facts) =>
  `आम तौर पर ${carrier(facts.carrier)} की ओर से अगले कार्यदिवस पर फिर कोशिश की जाती है, ` +
  "या पिक-अप की जगह बताने वाली पर्ची छोड़ी जाती है।";
const lastSeen = ({ place }: Facts) => (place ? `${stop(`पिछली जानकारी की जगह: ${place}`)} ` : "");

export const hi: StorefrontTexts = {
  ...LANGUAGES.hi,
  language: "भाषा",
  full_stop: "।",
  sentence_gap: " ",
  colon: ": ",
  in_brackets: (remark) => ` (${remark})`,
  order_number: (id) => `ऑर्डर ${orderNumber(id)}`,
  situations: {
    pending: {
      headline: () => "तैयार हो रहा है",
      sentence: () =>
        "कूरियर कंपनी की साइट पर पैकेज अभी नहीं दिख रहा है। पहली जानकारी आम तौर पर भेजने के एक दिन के भीतर दिखती है।",
    },
    info_received: {
      headline: () => "जल्द ही कूरियर कंपनी को दिया जाएगा",
      sentence: () => "कूरियर कंपनी को जानकारी मिल चुकी है और अब पैकेज का इंतज़ार है।",
    },
    in_transit: {
      headline: () => "रास्ते में",
      sentence: (facts) => lastSeen(facts) + NOTHING_TO_DO,
    },
    customs: {
      headline: () => "कस्टम्स में",
      sentence: () => `कस्टम्स में पैकेज की जाँच हो रही है। इसमें आम तौर पर 1 से 3 दिन लगते हैं। ${NOTHING_TO_DO}`,
    },
    out_for_delivery: {
      headline: ({ hours }) => (hours ? `आज पहुँचेगा, ${hours}` : "आज पहुँचेगा"),
      sentence: () => "पैकेज डिलीवरी गाड़ी में है और आज पहुँचेगा।",
    },
    out_for_delivery_earlier: {
      headline: () => "डिलीवरी के लिए निकला",
      sentence: (facts) =>
        `पैकेज ${carrier(facts.carrier)} की डिलीवरी गाड़ी में रखा जा चुका है${facts.when ? ` (${facts.when})` : ""}, ` +
        "लेकिन उसके बाद कोई जानकारी नहीं मिली। यह आम तौर पर अगले कार्यदिवस पर पहुँच जाता है।",
    },
    customs_needs_recipient: {
      headline: () => "कस्टम्स को आपका जवाब चाहिए",
      sentence: (facts) =>
        `कृपया कस्टम्स या ${carrier(facts.carrier)} के संदेश का जवाब दें, नहीं तो पैकेज वापस चला जाएगा।`,
    },
    available_for_pickup: {
      headline: () => "पिक-अप के लिए तैयार",
      sentence: ({ place }) =>
        `${place ? stop(`पिक-अप की जगह: ${place}`) : "पैकेज पिक-अप की जगह पर रखा है।"} ${BRING_AN_ID}`,
    },
    recipient_absent: { headline: () => "कोई नहीं मिला", sentence: tries },
    attempt_failed: { headline: () => "अभी डिलीवर नहीं हुआ", sentence: tries },
    bad_address: {
      headline: () => "पते में समस्या",
      sentence: (facts) => `${carrier(facts.carrier)} को डिलीवरी का पता नहीं मिला। कृपया आज ही हमसे संपर्क करें।`,
    },
    refused: {
      headline: () => "स्वीकार नहीं किया गया",
      sentence: () => "पैकेज लेने से मना कर दिया गया और वह वापस आ रहा है। अगर यह गलती से हुआ है, तो हमसे संपर्क करें।",
    },
    delayed: {
      headline: () => "देरी हो रही है",
      sentence: () => `उम्मीद से ज़्यादा समय लग रहा है। ${WE_WATCH}`,
    },
    late: {
      headline: () => "अनुमान से देर",
      sentence: (facts) =>
        (facts.estimate ? `${stop(`पहले का अनुमान: ${facts.estimate}`)} ` : "") + lastSeen(facts) + WE_WATCH,
    },
    security: {
      headline: () => "जाँच के लिए रोका गया",
      sentence: (facts) => `${carrier(facts.carrier)} की ओर से पैकेज की जाँच हो रही है। ${WE_WATCH}`,
    },
    damaged: {
      headline: () => "रास्ते में क्षतिग्रस्त",
      sentence: () => "हमें खेद है। हमसे संपर्क करें, हम इसका हल निकालेंगे।",
    },
    lost: {
      headline: () => "रास्ते में खो गया",
      sentence: () => "कूरियर कंपनी से पैकेज खो गया। हमसे संपर्क करें: हम दूसरा भेजेंगे या आपके पैसे लौटाएँगे।",
    },
    returning: {
      headline: () => "वापस आ रहा है",
      sentence: () => `पैकेज वापसी के रास्ते में है। ${WE_CONTACT_YOU}`,
    },
    returned: {
      headline: () => "वापस आ गया है",
      sentence: () => `पैकेज अब हमारे पास है। ${WE_CONTACT_YOU}`,
    },
    problem: {
      headline: () => "एक समस्या आई है",
      sentence: (facts) => `${carrier(facts.carrier)} ने एक समस्या बताई है। हम इसे देख रहे हैं।`,
    },
    carrier_cancelled: {
      headline: () => "शिपमेंट रद्द",
      sentence: (facts) => `${carrier(facts.carrier)} ने शिपमेंट रद्द कर दिया है। ${WE_FIND_OUT}`,
    },
    expired: {
      headline: () => "लंबे समय से कोई खबर नहीं",
      sentence: () => `कूरियर कंपनी से अब कोई जानकारी नहीं मिल रही है। ${WE_FIND_OUT}`,
    },
    delivered: {
      headline: () => "डिलीवर हो गया",
      sentence: ({ when, place }) => {
        const details = [when, place].filter(Boolean).join(", ");
        return details ? stop(details) : "पैकेज डिलीवर हो गया है।";
      },
    },
    return_announced: {
      headline: () => "रिटर्न अभी कूरियर कंपनी को नहीं दिया गया",
      sentence: () => "कूरियर कंपनी के स्कैन करते ही यह यहाँ दिखेगा।",
    },
    return_moving: {
      headline: () => "आपका रिटर्न हमारे पास आ रहा है",
      sentence: (facts) => lastSeen(facts) + NOTHING_TO_DO,
    },
    return_arrived: {
      headline: () => "आपका रिटर्न पहुँच गया है",
      sentence: () => `यह अब हमारे पास है। ${WE_CONTACT_YOU}`,
    },
    return_problem: {
      headline: () => "आपके रिटर्न में एक समस्या आई है",
      sentence: (facts) => `${carrier(facts.carrier)} ने एक समस्या बताई है। ${WE_FIND_OUT}`,
    },
  },
  order_situations: {
    unpaid: {
      headline: "भुगतान बाकी है",
      sentence: "हमें आपका ऑर्डर मिल गया है। भुगतान होते ही इसे भेज दिया जाएगा।",
    },
    preparing: {
      headline: "तैयार हो रहा है",
      sentence: `हम आपका ऑर्डर तैयार कर रहे हैं। भेजे जाने के बाद इसे यहाँ ट्रैक किया जा सकता है। ${NOTHING_TO_DO}`,
    },
    shipped_without_number: {
      headline: "रास्ते में",
      sentence: `इस सामान का कोई ट्रैकिंग नंबर नहीं है, इसलिए इसे रास्ते में ट्रैक नहीं किया जा सकता। ${NOTHING_TO_DO}`,
    },
    delivered_without_number: { headline: "डिलीवर हो गया", sentence: "आपका ऑर्डर पहुँच गया है।" },
    marked_delivered: {
      headline: "डिलीवर हो गया",
      sentence: "हमने आपके ऑर्डर को डिलीवर हुआ दर्ज किया है। कूरियर कंपनी ने अभी इसकी सूचना नहीं दी है।",
    },
    returned: {
      headline: "वापस आ गया है",
      sentence: `आपका ऑर्डर हमारे पास वापस आ गया है। ${WE_CONTACT_YOU}`,
    },
    cancelled: { headline: "रद्द", sentence: "यह ऑर्डर रद्द कर दिया गया है।" },
  },
  arriving: {
    headline: ({ estimate }) => `अनुमानित डिलीवरी: ${estimate}`,
    sentence: (facts) => `पैकेज रास्ते में है। ${lastSeen(facts)}${NOTHING_TO_DO}`,
  },
  several: {
    arriving: (estimate) => `अनुमानित डिलीवरी: ${estimate}`,
    coming_today: (today, packages) =>
      today === packages
        ? `${All(packages)} आज पहुँचेंगे`
        : `${packages} में से ${today} पैकेज आज ${plural(today, { one: "पहुँचेगा", other: "पहुँचेंगे" })}`,
    delivered: (delivered, packages) => `${packages} में से ${delivered} पैकेज डिलीवर`,
    all_delivered: (packages) => `${All(packages)} डिलीवर हो गए`,
    last_one: (delivery) => `आखिरी पैकेज भी पहुँच गया। ${delivery}`,
    nothing_to_do: (packages) => `सामान ${packages} पैकेजों में आएगा। ${NOTHING_TO_DO}`,
    others_under_way: `बाकी पैकेज अभी रास्ते में हैं। ${NOTHING_TO_DO}`,
    other_one: (position, headline) => `${stop(`पैकेज ${position}: ${headline}`)} ${NOTHING_TO_DO}`,
    about: (position, sentence) => `पैकेज ${position}: ${sentence}`,
  },
  order_statuses: {
    pending: "भुगतान बाकी है",
    paid: "तैयार हो रहा है",
    partially_shipped: "एक हिस्सा भेजा गया",
    shipped: "भेज दिया गया",
    partially_delivered: "एक हिस्सा डिलीवर हुआ",
    delivered: "डिलीवर हो गया",
    returned: "वापस किया गया",
    cancelled: "रद्द",
  },
  states: {
    loading: "आपका ऑर्डर लोड हो रहा है…",
    empty: {
      headline: "यहाँ ट्रैक करने के लिए कुछ नहीं है",
      sentence: "दिखाने के लिए कोई ऑर्डर नहीं है। ऑर्डर करने के बाद उसे यहाँ ट्रैक किया जा सकता है।",
    },
  },
  more_to_ship: "आपके ऑर्डर का बाकी सामान अभी नहीं भेजा गया है।",
  part_delivered: "आपके ऑर्डर का एक हिस्सा डिलीवर हो गया है",
  milestones: {
    title: "आपका ऑर्डर",
    placed: "ऑर्डर किया",
    paid: "भुगतान हुआ",
    packed: "पैक हुआ",
    shipped: "भेजा गया",
    delivered: "डिलीवर हुआ",
  },
  steps: {
    label: "आपका ऑर्डर कहाँ तक पहुँचा",
    done: "पूरा हुआ",
    ordered: "ऑर्डर हुआ",
    shipped: "भेजा गया",
    in_transit: "रास्ते में",
    out_for_delivery: "डिलीवरी पर",
    delivered: "डिलीवर हुआ",
    pickup: "पिक-अप पर",
  },
  estimate: {
    label: "अनुमानित डिलीवरी",
    was: "पहले का अनुमान",
    pending: "डिलीवरी की तारीख अभी तय नहीं है। कूरियर कंपनी के बताते ही वह यहाँ दिखेगी।",
    window: (text) => text,
    day: (text) => text,
    until: (text) => `${text} तक`,
    from: (text) => `${text} या उसके बाद`,
  },
  packages: {
    title: (position, total) => `पैकेज ${position}/${total}`,
    only: "पैकेज",
    return_only: "रिटर्न",
    return: (position, total) => `रिटर्न ${position}/${total}`,
    returns: "लौटाया जा रहा सामान",
    number: "ट्रैकिंग नंबर",
    copy_number: "ट्रैकिंग नंबर कॉपी करें",
    number_copied: "ट्रैकिंग नंबर कॉपी हो गया",
    items: "पैकेज में",
    quantity: (quantity, title) => `${quantity} × ${title}`,
  },
  timeline: {
    title: "अब तक क्या हुआ",
    today: "आज",
    yesterday: "कल",
    undated: "तारीख पता नहीं",
    utc: (time) => `${time} UTC`,
    show_all: (events) => `सभी ${events} जानकारियाँ देखें`,
    empty: "अभी कोई जानकारी नहीं है।",
    handed_over: (name) => `${name} को सौंपा गया`,
  },
  map: {
    way: (from, over, to) => `${from} से ${over === null ? "" : `${over} होते हुए `}${to} तक`,
    more: (places) => plural(places, { one: "एक और जगह", other: `${places} और जगहें` }),
    unnamed: "बिना नाम की जगह",
    start: (place) => `शुरुआत: ${place}`,
    over: (places) => `रास्ते की जगहें: ${places}`,
    last_seen: (place) => `पिछली जानकारी की जगह: ${place}`,
    arrived: (place) => `डिलीवर हुआ: ${place}`,
    country_only: (countries) => `केवल देश पता है: ${countries}`,
  },
  checked: (age) => `${age} जाँचा गया`,
  checked_now: "अभी-अभी जाँचा गया",
  carrier_page: {
    follow: (name) => `${carrier(name)} की साइट पर ट्रैक करें`,
    redirect: "वहाँ डिलीवरी बदली भी जा सकती है",
    see: (name) => `${carrier(name)} की साइट पर देखें`,
  },
  remedies: {
    carrier: (name) => `${carrier(name)} की साइट खोलें`,
    contact: "हमसे संपर्क करें",
  },
  missing: {
    summary: "डिलीवर दिख रहा है, पर मुझे नहीं मिला",
    steps: [
      "आस-पास देखें: लेटरबॉक्स, दरवाज़ा, गैराज, किसी डिब्बे या गमले के पीछे।",
      "घर के सभी लोगों, पड़ोसियों और अगर गार्ड या रिसेप्शन हो, तो वहाँ भी पूछें।",
      "कूरियर कंपनी की साइट देखें: वहाँ अक्सर जगह या दस्तखत करने वाले का नाम लिखा होता है।",
      "कल शाम तक इंतज़ार करें: कुछ कूरियर कंपनियाँ डिलीवरी से घंटों पहले ही सूचना दे देती हैं।",
    ],
    contact: (shop) => `अब भी नहीं मिला? अपने ऑर्डर नंबर के साथ ${shop} से संपर्क करें।`,
  },
  questions: (address) => `कोई सवाल? ${address}`,
  questions_without_address: (shop) => `कोई सवाल? कृपया ${shop} से संपर्क करें।`,
  link_ended: {
    headline: "यह लिंक अब काम नहीं करता या अधूरा है",
    sentence:
      "इसे हमारे पिछले संदेश से फिर खोलें और देखें कि पूरा लिंक कॉपी हुआ है। " +
      "अगर इससे बात न बने, तो अपने ऑर्डर नंबर के साथ हमसे संपर्क करें।",
  },
  unavailable: {
    headline: "यह पेज अभी उपलब्ध नहीं है",
    sentence: "हम इस समय आपका ऑर्डर नहीं दिखा पा रहे हैं। कृपया कुछ मिनट बाद फिर कोशिश करें।",
  },
  lookup: {
    headline: "अपना ऑर्डर खोजें",
    sentence: "देखें कि वह कहाँ है और कब पहुँचेगा। हमारे संदेशों का लिंक भी आपको कभी भी वहाँ ले जाता है।",
    by_order: { title: "ऑर्डर नंबर से", submit: "मेरा ऑर्डर दिखाएँ" },
    by_number: {
      title: "ट्रैकिंग नंबर से",
      note: "यह दिखाता है कि पैकेज कहाँ है, पर उसके ऑर्डर के बारे में कुछ नहीं।",
      submit: "पैकेज दिखाएँ",
    },
    fields: {
      order: { label: "ऑर्डर नंबर", hint: "यह ऑर्डर की पुष्टि वाले हमारे संदेश में है।" },
      email: { label: "ईमेल पता", hint: "जिससे आपने ऑर्डर किया था।" },
      postal_code: { label: "पिन कोड", hint: "डिलीवरी वाले पते का।" },
      tracking_number: { label: "ट्रैकिंग नंबर", hint: "यह सामान भेजने के बारे में हमारे संदेश में है।" },
    },
    one_of_both: "ईमेल पता या पिन कोड: दोनों में से एक काफ़ी है। पिन कोड से कम जानकारी दिखती है।",
    title_of_problem: (problem) => `समस्या: ${problem}`,
    missing: {
      headline: "कुछ छूट गया है",
      order: "ऑर्डर नंबर लिखें।",
      email: "वह ईमेल पता लिखें जिससे आपने ऑर्डर किया था।",
      postal_code: "डिलीवरी वाले पते का पिन कोड लिखें।",
      email_or_postal_code: "ईमेल पता या पिन कोड लिखें।",
      tracking_number: "ट्रैकिंग नंबर लिखें।",
    },
    order_not_found: {
      headline: "यह ऑर्डर नहीं मिला",
      sentence: "कृपया हर जानकारी जाँचें: सब एक ही ऑर्डर की होनी चाहिए।",
    },
    package_not_found: {
      headline: "यह पैकेज नहीं मिला",
      sentence: "कृपया नंबर जाँचें। अगर आपका ऑर्डर अभी-अभी भेजा गया है, तो बाद में फिर कोशिश करें।",
    },
    too_many: {
      headline: "बहुत ज़्यादा कोशिशें",
      sentence: (when) => `${when} फिर कोशिश की जा सकेगी। हमारे संदेशों का लिंक हर समय काम करता है।`,
    },
    unavailable: {
      headline: "यह इस समय काम नहीं कर रहा है",
      sentence: "हम अभी कुछ नहीं खोज पा रहे हैं। कृपया कुछ मिनट बाद फिर कोशिश करें।",
    },
    session_ended: {
      headline: "कृपया अपना ऑर्डर फिर से खोजें",
      sentence: "आपकी सुरक्षा के लिए, यहाँ मिली जानकारी थोड़े समय के लिए ही खुली रहती है।",
    },
    no_cookies: {
      headline: "आपका ब्राउज़र इस पेज की कुकी नहीं रखता",
      sentence:
        "ऑर्डर मिल गया, लेकिन उसे दिखाने के लिए कुकी चाहिए। कृपया इस पेज के लिए कुकी की अनुमति दें और फिर से खोजें, या हमारे किसी संदेश का लिंक खोलें: उसे कुकी नहीं चाहिए।",
    },
    after_link_ended: "इसे हमारे पिछले संदेश से फिर खोलें और देखें कि पूरा लिंक कॉपी हुआ है। या अपना ऑर्डर यहाँ खोजें।",
    reduced_note: "पैकेज में क्या है, यह केवल उन्हें दिखता है जिन्हें ऑर्डर का ईमेल पता मालूम है।",
    package_note: "जगहें केवल शहर के नाम से दिखती हैं। पैकेज में क्या है, यह केवल ऑर्डर के साथ दिखता है।",
    scans: {
      pending: "दर्ज किया गया",
      info_received: "कूरियर कंपनी को बताया गया",
      in_transit: "रास्ते में स्कैन किया गया",
      out_for_delivery: "डिलीवरी के लिए निकला",
      available_for_pickup: "पिक-अप के लिए तैयार",
      failed_attempt: "डिलीवरी की कोशिश की गई",
      delivered: "डिलीवर हो गया",
      exception: "समस्या बताई गई",
      expired: "लंबे समय से कोई खबर नहीं",
      customs: "कस्टम्स में",
      delayed: "देरी हो रही है",
      returning: "वापस आ रहा है",
      returned: "भेजने वाले के पास वापस",
      unknown: "स्कैन किया गया",
    },
  },
};
