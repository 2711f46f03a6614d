import { fullStop } from "../../i18n/full-stop";
import { isolate } from "../../i18n/isolate";
import { LANGUAGES } from "../../i18n/languages";
import { orderNumber } from "../../i18n/order-number";
import { ofPackages } from "../../i18n/packages-in-arabic";
import { pluralIn } from "../../i18n/plural";
import type { Facts, StorefrontTexts } from "./texts";

// Modern standard Arabic. Requests are made with "يرجى", which asks men and women alike. Carriers' names follow the
// feminine "شركة الشحن", with which verbs agree. Names from outside come isolated.

const plural = pluralIn("ar");

const carrier = (name: string | null) => `شركة الشحن${name ? ` ${name}` : ""}`;

const NOTHING_TO_DO = "لا يلزمك القيام بأي شيء.";
const BRING_AN_ID = "يرجى إحضار بطاقة هوية. يُحتفظ بالطرد لأيام قليلة فقط.";
const WE_WATCH = "نتابع الأمر باستمرار.";
const WE_CONTACT_YOU = "سنتواصل معك.";
const WE_FIND_OUT = "يرجى التواصل معنا وسنستوضح الأمر.";
const tries = (facts: Facts) =>
  `تعيد ${carrier(facts.carrier)} المحاولة عادةً في يوم العمل التالي، أو تترك إشعارًا بمكان الاستلام.`;
const lastSeen = ({ place }: Facts) => (place ? `${fullStop(`آخر موقع معروف: ${place}`)} ` : "");

export const ar: StorefrontTexts = {
  ...LANGUAGES.ar,
  language: "اللغة",
  full_stop: ".",
  sentence_gap: " ",
  colon: ": ",
  in_brackets: (remark) => ` (${remark})`,
  order_number: (id) => `طلبك ${isolate(orderNumber(id), "rtl")}`,
  situations: {
    pending: {
      headline: () => "قيد التجهيز",
      sentence: () => "لم يظهر الطرد لدى شركة الشحن بعد. يظهر أول تحديث عادةً خلال يوم واحد من الشحن.",
    },
    info_received: {
      headline: () => "سيُسلَّم قريبًا إلى شركة الشحن",
      sentence: () => "لدى شركة الشحن البيانات، وهي بانتظار الطرد.",
    },
    in_transit: {
      headline: () => "في الطريق",
      sentence: (facts) => lastSeen(facts) + NOTHING_TO_DO,
    },
    customs: {
      headline: () => "لدى الجمارك",
      sentence: () => `تفحص الجمارك الطرد. يستغرق ذلك عادةً من يوم إلى 3 أيام. ${NOTHING_TO_DO}`,
    },
    out_for_delivery: {
      headline: ({ hours }) => (hours ? `يصل اليوم، ${hours}` : "يصل اليوم"),
      sentence: () => "الطرد مع مندوب التوصيل وسيصل اليوم.",
    },
    out_for_delivery_earlier: {
      headline: () => "خرج للتوصيل",
      sentence: (facts) =>
        `سلّمت ${carrier(facts.carrier)} الطرد إلى مندوب التوصيل${facts.when ? ` (${facts.when})` : ""}، ` +
        "ولم ترسل أي تحديث منذ ذلك الحين. يصل الطرد عادةً في يوم العمل التالي.",
    },
    customs_needs_recipient: {
      headline: () => "الجمارك بانتظار ردك",
      sentence: (facts) => `يرجى الرد على رسالة الجمارك أو ${carrier(facts.carrier)}، وإلا فسيُعاد الطرد.`,
    },
    available_for_pickup: {
      headline: () => "جاهز للاستلام",
      sentence: ({ place }) =>
        `${place ? fullStop(`مكان الاستلام: ${place}`) : "الطرد بانتظارك في مكان الاستلام."} ${BRING_AN_ID}`,
    },
    recipient_absent: { headline: () => "لم يكن أحد موجودًا", sentence: tries },
    attempt_failed: { headline: () => "لم يُسلَّم بعد", sentence: tries },
    bad_address: {
      headline: () => "مشكلة في العنوان",
      sentence: (facts) =>
        `لم تتمكن ${carrier(facts.carrier)} من العثور على العنوان. يرجى التواصل معنا اليوم.`,
    },
    refused: {
      headline: () => "تم رفض الاستلام",
      sentence: () => "رُفض استلام الطرد وهو في طريق العودة إلينا. إذا كان ذلك خطأً، فيرجى التواصل معنا.",
    },
    delayed: {
      headline: () => "متأخر",
      sentence: () => `يستغرق التوصيل وقتًا أطول من المتوقع. ${WE_WATCH}`,
    },
    late: {
      headline: () => "متأخر عن الموعد المتوقع",
      sentence: (facts) =>
        (facts.estimate ? `${fullStop(`الموعد المتوقع سابقًا: ${facts.estimate}`)} ` : "") +
        lastSeen(facts) +
        WE_WATCH,
    },
    security: {
      headline: () => "قيد الفحص",
      sentence: (facts) => `تفحص ${carrier(facts.carrier)} الطرد. ${WE_WATCH}`,
    },
    damaged: {
      headline: () => "تعرض للتلف في الطريق",
      sentence: () => "نأسف لذلك. يرجى التواصل معنا وسنجد حلًا.",
    },
    lost: {
      headline: () => "فُقد في الطريق",
      sentence: () => "فقدت شركة الشحن الطرد. يرجى التواصل معنا لإرسال بديل أو استرداد أموالك.",
    },
    returning: {
      headline: () => "في طريق العودة إلينا",
      sentence: () => `يُعاد الطرد إلينا. ${WE_CONTACT_YOU}`,
    },
    returned: {
      headline: () => "عاد إلينا",
      sentence: () => `الطرد الآن لدينا. ${WE_CONTACT_YOU}`,
    },
    problem: {
      headline: () => "حدثت مشكلة",
      sentence: (facts) => `أبلغت ${carrier(facts.carrier)} عن مشكلة. نعمل على حلها.`,
    },
    carrier_cancelled: {
      headline: () => "أُلغيت الشحنة",
      sentence: (facts) => `ألغت ${carrier(facts.carrier)} الشحنة. ${WE_FIND_OUT}`,
    },
    expired: {
      headline: () => "لا أخبار منذ مدة طويلة",
      sentence: () => `لم تعد شركة الشحن ترسل تحديثات. ${WE_FIND_OUT}`,
    },
    delivered: {
      headline: () => "تم التسليم",
      sentence: ({ when, place }) => {
        const details = [when, place].filter(Boolean).join("، ");
        return details ? fullStop(details) : "تم تسليم الطرد.";
      },
    },
    return_announced: {
      headline: () => "لم يُسلَّم المرتجع إلى شركة الشحن بعد",
      sentence: () => "سيظهر هنا فور تسجيله لدى شركة الشحن.",
    },
    return_moving: {
      headline: () => "المرتجع في الطريق إلينا",
      sentence: (facts) => lastSeen(facts) + NOTHING_TO_DO,
    },
    return_arrived: {
      headline: () => "وصل المرتجع",
      sentence: () => `المرتجع الآن لدينا. ${WE_CONTACT_YOU}`,
    },
    return_problem: {
      headline: () => "حدثت مشكلة في المرتجع",
      sentence: (facts) => `أبلغت ${carrier(facts.carrier)} عن مشكلة. ${WE_FIND_OUT}`,
    },
  },
  order_situations: {
    unpaid: {
      headline: "بانتظار الدفع",
      sentence: "استلمنا طلبك، وسنشحنه فور إتمام الدفع.",
    },
    preparing: {
      headline: "قيد التجهيز",
      sentence: `نجهز طلبك الآن. بعد شحنه يمكنك تتبعه هنا. ${NOTHING_TO_DO}`,
    },
    shipped_without_number: {
      headline: "في الطريق",
      sentence: `ليس لهذه الشحنة رقم تتبع، لذا لا يمكن تتبعها في الطريق. ${NOTHING_TO_DO}`,
    },
    delivered_without_number: { headline: "تم التسليم", sentence: "وصل طلبك." },
    marked_delivered: {
      headline: "تم التسليم",
      sentence: "سجّلنا طلبك على أنه سُلّم. لم تؤكد شركة الشحن ذلك بعد.",
    },
    returned: { headline: "عاد إلينا", sentence: `طلبك الآن لدينا من جديد. ${WE_CONTACT_YOU}` },
    cancelled: { headline: "ملغى", sentence: "أُلغي هذا الطلب." },
  },
  arriving: {
    headline: ({ estimate }) => `موعد التوصيل المتوقع: ${estimate}`,
    sentence: (facts) => `الطرد في الطريق. ${lastSeen(facts)}${NOTHING_TO_DO}`,
  },
  several: {
    arriving: (estimate) => `موعد التوصيل المتوقع: ${estimate}`,
    coming_today: (today, packages) => {
      if (today === packages) {
        return packages === 2 ? "يصل الطردان اليوم" : `تصل جميع الطرود (${packages}) اليوم`;
      }
      return `يصل اليوم ${today} من أصل ${ofPackages(packages)}`;
    },
    delivered: (delivered, packages) => `تم تسليم ${delivered} من أصل ${ofPackages(packages)}`,
    all_delivered: (packages) => (packages === 2 ? "تم تسليم الطردين" : `تم تسليم جميع الطرود (${packages})`),
    last_one: (delivery) => `وصل آخر طرد. ${delivery}`,
    nothing_to_do: (packages) => `الشحنة موزعة على ${ofPackages(packages)}. ${NOTHING_TO_DO}`,
    others_under_way: `بقية الطرود ما زالت في الطريق. ${NOTHING_TO_DO}`,
    other_one: (position, headline) => `${fullStop(`الطرد ${position}: ${headline}`)} ${NOTHING_TO_DO}`,
    about: (position, sentence) => `الطرد ${position}: ${sentence}`,
  },
  order_statuses: {
    pending: "بانتظار الدفع",
    paid: "قيد التجهيز",
    partially_shipped: "تم شحن جزء منه",
    shipped: "تم الشحن",
    partially_delivered: "تم تسليم جزء منه",
    delivered: "تم التسليم",
    returned: "تم الإرجاع",
    cancelled: "ملغى",
  },
  states: {
    loading: "جارٍ تحميل طلبك…",
    empty: {
      headline: "لا يوجد ما يمكن تتبعه هنا",
      sentence: "لا يوجد طلب لعرضه. بعد إتمام طلب يمكنك تتبعه هنا.",
    },
  },
  more_to_ship: "لم تُشحن بقية طلبك بعد.",
  part_delivered: "تم تسليم جزء من طلبك",
  milestones: {
    title: "طلبك",
    placed: "الطلب",
    paid: "الدفع",
    packed: "التغليف",
    shipped: "الشحن",
    delivered: "التسليم",
  },
  steps: {
    label: "مراحل طلبك",
    done: "مكتمل",
    ordered: "تم الطلب",
    shipped: "تم الشحن",
    in_transit: "في الطريق",
    out_for_delivery: "خرج للتوصيل",
    delivered: "تم التسليم",
    pickup: "جاهز للاستلام",
  },
  estimate: {
    label: "موعد التوصيل المتوقع",
    was: "الموعد المتوقع سابقًا",
    pending: "لم يُحدد موعد التوصيل بعد. سيظهر هنا فور أن تعلنه شركة الشحن.",
    window: (text) => text,
    day: (text) => text,
    until: (text) => `حتى ${text}`,
    from: (text) => `ابتداءً من ${text}`,
  },
  packages: {
    title: (position, total) => `الطرد ${position} من ${total}`,
    only: "الطرد",
    return_only: "المرتجع",
    return: (position, total) => `المرتجع ${position} من ${total}`,
    returns: "الطرود المعادة إلينا",
    number: "رقم التتبع",
    copy_number: "نسخ رقم التتبع",
    number_copied: "تم نسخ رقم التتبع",
    items: "المحتويات",
    quantity: (quantity, title) => `${quantity} × ${title}`,
  },
  timeline: {
    title: "ما حدث حتى الآن",
    today: "اليوم",
    yesterday: "أمس",
    undated: "يوم غير معروف",
    utc: (time) => `${time} UTC`,
    show_all: (events) => `عرض جميع التحديثات (${events})`,
    empty: "لا توجد تحديثات بعد.",
    handed_over: (name) => `تسلمته ${carrier(name)}`,
  },
  map: {
    way: (from, over, to) => `من ${from}${over === null ? "" : ` عبر ${over}`} إلى ${to}`,
    more: (places) =>
      plural(places, {
        zero: `${places} مكان آخر`,
        one: "مكان آخر",
        two: "مكانين آخرين",
        few: `${places} أماكن أخرى`,
        many: `${places} مكانًا آخر`,
        other: `${places} مكان آخر`,
      }),
    unnamed: "مكان بلا اسم",
    start: (place) => `من: ${place}`,
    over: (places) => `عبر: ${places}`,
    last_seen: (place) => `آخر موقع معروف: ${place}`,
    arrived: (place) => `تم التسليم: ${place}`,
    country_only: (countries) => `لا يُعرف سوى البلد: ${countries}`,
  },
  checked: (age) => `آخر تحقق: ${age}`,
  checked_now: "تم التحقق الآن",
  carrier_page: {
    follow: (name) => `التتبع لدى ${name ?? "شركة الشحن"}`,
    redirect: "يمكنك هناك أيضًا تغيير التوصيل",
    see: (name) => `العرض لدى ${name ?? "شركة الشحن"}`,
  },
  remedies: {
    carrier: (name) => `فتح صفحة ${carrier(name)}`,
    contact: "التواصل معنا",
  },
  missing: {
    summary: "مكتوب أنه تم التسليم، لكن الطرد لم يصلني",
    steps: [
      "يرجى البحث حول المكان: صندوق البريد، وعتبة الباب، والمرآب، وخلف سلة المهملات أو النباتات.",
      "يرجى سؤال أهل البيت والجيران، وموظف الاستقبال أو الحارس إن وُجد.",
      "يرجى الاطلاع على صفحة شركة الشحن: كثيرًا ما تذكر المكان أو اسم من وقّع على الاستلام.",
      "يرجى الانتظار حتى مساء الغد: بعض شركات الشحن تعلن التسليم قبل حدوثه بساعات.",
    ],
    contact: (shop) => `لم يظهر بعد؟ يرجى التواصل مع ${shop} مع ذكر رقم طلبك.`,
  },
  questions: (address) => `هل لديك أسئلة؟ ${address}`,
  questions_without_address: (shop) => fullStop(`هل لديك أسئلة؟ يرجى التواصل مع ${shop}`),
  link_ended: {
    headline: "انتهت صلاحية هذا الرابط أو أنه غير مكتمل",
    sentence:
      "يرجى فتحه مرة أخرى من آخر رسالة منا، والتأكد من نسخ الرابط كاملًا. " +
      "إذا لم ينجح ذلك، فيرجى التواصل معنا مع ذكر رقم طلبك.",
  },
  unavailable: {
    headline: "هذه الصفحة غير متاحة مؤقتًا",
    sentence: "لا يمكننا عرض طلبك في الوقت الحالي. يرجى إعادة المحاولة بعد بضع دقائق.",
  },
  lookup: {
    headline: "العثور على طلبك",
    sentence: "هنا يظهر مكان طلبك وموعد وصوله. ويؤدي الرابط في رسائلنا إلى ذلك أيضًا في أي وقت.",
    by_order: { title: "برقم الطلب", submit: "عرض طلبي" },
    by_number: {
      title: "برقم التتبع",
      note: "يعرض مكان هذا الطرد فقط، ولا شيء من الطلب الذي ينتمي إليه.",
      submit: "عرض الطرد",
    },
    fields: {
      order: { label: "رقم الطلب", hint: "مذكور في رسالة تأكيد الطلب." },
      email: { label: "البريد الإلكتروني", hint: "العنوان المستخدم عند الطلب." },
      postal_code: { label: "الرمز البريدي", hint: "رمز عنوان التوصيل." },
      tracking_number: { label: "رقم التتبع", hint: "مذكور في رسالتنا عن الشحن." },
    },
    one_of_both: "البريد الإلكتروني أو الرمز البريدي: يكفي أحدهما. مع الرمز البريدي تظهر معلومات أقل.",
    title_of_problem: (problem) => `مشكلة: ${problem}`,
    missing: {
      headline: "هناك بيانات ناقصة",
      order: "يرجى إدخال رقم الطلب.",
      email: "يرجى إدخال البريد الإلكتروني المستخدم عند الطلب.",
      postal_code: "يرجى إدخال الرمز البريدي لعنوان التوصيل.",
      email_or_postal_code: "يرجى إدخال البريد الإلكتروني أو الرمز البريدي.",
      tracking_number: "يرجى إدخال رقم التتبع.",
    },
    order_not_found: {
      headline: "لم نعثر على هذا الطلب",
      sentence: "يرجى التحقق من كل ما أُدخل: يجب أن تعود جميع البيانات إلى طلب واحد.",
    },
    package_not_found: {
      headline: "لم نعثر على هذا الطرد",
      sentence: "يرجى التحقق من الرقم. إذا كان طلبك قد شُحن للتو، فيرجى إعادة المحاولة لاحقًا.",
    },
    too_many: {
      headline: "محاولات كثيرة جدًا",
      sentence: (when) => `ستصبح إعادة المحاولة ممكنة ${when}. يعمل الرابط في رسائلنا في كل وقت.`,
    },
    unavailable: {
      headline: "هذه الخدمة غير متاحة حاليًا",
      sentence: "لا يمكننا البحث الآن. يرجى إعادة المحاولة بعد بضع دقائق.",
    },
    session_ended: {
      headline: "يرجى البحث عن طلبك مرة أخرى",
      sentence: "حفاظًا على أمانك، لا يبقى ما يظهر هنا مفتوحًا إلا لوقت قصير.",
    },
    no_cookies: {
      headline: "متصفحك لا يحتفظ بملف تعريف الارتباط لهذه الصفحة",
      sentence:
        "عُثر على الطلب، لكن عرضه يحتاج إلى ملف تعريف ارتباط. يرجى السماح بملفات تعريف الارتباط لهذه الصفحة والبحث مرة أخرى، أو فتح الرابط في إحدى رسائلنا: فهو لا يحتاج إليها.",
    },
    after_link_ended:
      "يرجى فتحه مرة أخرى من آخر رسالة منا، والتأكد من نسخ الرابط كاملًا. ويمكن أيضًا البحث عن طلبك هنا.",
    reduced_note: "لا تظهر المحتويات إلا لمن يعرف البريد الإلكتروني الخاص بالطلب.",
    package_note: "تظهر الأماكن بأسماء المدن فقط. ولا تظهر المحتويات إلا مع الطلب.",
    scans: {
      pending: "تم التسجيل",
      info_received: "تم إبلاغ شركة الشحن",
      in_transit: "تم المسح في الطريق",
      out_for_delivery: "خرج للتوصيل",
      available_for_pickup: "جاهز للاستلام",
      failed_attempt: "محاولة تسليم",
      delivered: "تم التسليم",
      exception: "تم الإبلاغ عن مشكلة",
      expired: "لا أخبار منذ مدة طويلة",
      customs: "لدى الجمارك",
      delayed: "متأخر",
      returning: "في طريق العودة",
      returned: "عاد إلى المرسل",
      unknown: "تم المسح",
    },
  },
};
