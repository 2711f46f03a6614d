import { fullStop } from "../../i18n/full-stop";
import { ofPackages } from "../../i18n/packages-in-arabic";
import { type EmailTexts, type Facts, several } from "./texts";

// Modern standard Arabic. Requests are made with "يرجى", which asks men and women alike. Carriers' names follow the
// feminine "شركة الشحن", with which verbs agree. Names from outside come isolated, so that "#1042" keeps its order.

const carrier = (facts: Facts) => `شركة الشحن${facts.carrier ? ` ${facts.carrier}` : ""}`;
const it = (facts: Facts) =>
  several(facts) ? `أحد طرود طلبك ${facts.order}` : `الطرد الخاص بطلبك ${facts.order}`;
const NOTHING_TO_DO = "لا يلزمك القيام بأي شيء.";
const BRING_AN_ID = "يرجى إحضار بطاقة هوية. يُحتفظ بالطرد لأيام قليلة فقط.";
const TAKE_IT_IN = "يرجى التأكد من وجود من يستلمه.";
const triesTomorrow = (facts: Facts) => `تعيد ${carrier(facts)} المحاولة عادةً في يوم العمل التالي.`;
const triesAgain = (facts: Facts) =>
  `تعيد ${carrier(facts)} المحاولة عادةً في يوم العمل التالي، أو تترك إشعارًا بمكان الاستلام.`;

function shippedHeadline(facts: Facts): string {
  return facts.more_to_ship
    ? `جزء من طلبك ${facts.order} في الطريق إليك`
    : `طلبك ${facts.order} في الطريق إليك`;
}

function comingToday(facts: Facts): string {
  return `يصل اليوم: ${several(facts) ? it(facts) : `طلبك ${facts.order}`}`;
}

function delivery(facts: Facts): string {
  const details = [facts.when, facts.place].filter(Boolean).join("، ");
  return details ? fullStop(`تم التسليم: ${details}`) : "تم تسليم الطرد.";
}

const firstScan = (facts: Facts) => (facts.scanned ? "" : " يظهر أول تحديث عادةً خلال يوم واحد من الشحن.");
const moreToCome = (facts: Facts) => (facts.more_to_ship ? " سنراسلك مجددًا عند شحن بقية الطلب." : "");

export const ar: EmailTexts = {
  colon: ": ",
  situations: {
    shipped: {
      subject: shippedHeadline,
      preheader: (facts) =>
        facts.estimate
          ? `${fullStop(`موعد التوصيل المتوقع: ${facts.estimate}`)} ${NOTHING_TO_DO}`
          : `${several(facts) ? `تم شحن ${ofPackages(facts.packages)}.` : "تم شحن طردك."} ${NOTHING_TO_DO}`,
      headline: shippedHeadline,
      sentence: (facts) =>
        (several(facts)
          ? `الشحنة موزعة على ${ofPackages(facts.packages)}. `
          : `تتولى ${carrier(facts)} التوصيل. `) +
        NOTHING_TO_DO +
        firstScan(facts) +
        moreToCome(facts),
    },
    shipped_without_number: {
      subject: shippedHeadline,
      preheader: () => "تم إرسال الشحنة. ليس لها رقم تتبع.",
      headline: shippedHeadline,
      sentence: (facts) =>
        `تم إرسال الشحنة. ليس لها رقم تتبع، لذا لا يمكن تتبعها في الطريق. ${NOTHING_TO_DO}${moreToCome(facts)}`,
    },
    out_for_delivery: {
      subject: comingToday,
      preheader: (facts) => `الطرد مع مندوب ${carrier(facts)}. ${TAKE_IT_IN}`,
      headline: comingToday,
      sentence: () => `الطرد مع مندوب التوصيل وسيصل اليوم. ${TAKE_IT_IN}`,
    },
    available_for_pickup: {
      subject: (facts) =>
        facts.place ? `${it(facts)} بانتظارك: ${facts.place}` : `${it(facts)} جاهز للاستلام`,
      preheader: () => BRING_AN_ID,
      headline: (facts) => `${it(facts)} جاهز للاستلام`,
      sentence: (facts) =>
        `${
          facts.place
            ? fullStop(`مكان الاستلام: ${facts.place}`)
            : `يمكنك استلامه من المكان الذي حددته ${carrier(facts)}.`
        } ${BRING_AN_ID}`,
    },
    nobody_in: {
      subject: (facts) => `لم يكن أحد موجودًا: تعذر تسليم ${it(facts)}`,
      preheader: triesTomorrow,
      headline: (facts) => `لم يكن أحد موجودًا: تعذر تسليم ${it(facts)}`,
      sentence: triesAgain,
    },
    attempt_failed: {
      subject: (facts) => `تعذر تسليم ${it(facts)} حتى الآن`,
      preheader: triesTomorrow,
      headline: (facts) => `تعذر تسليم ${it(facts)} حتى الآن`,
      sentence: triesAgain,
    },
    bad_address: {
      subject: (facts) => `نحتاج إلى مساعدتك: تعذر العثور على عنوان طلبك ${facts.order}`,
      preheader: () => "يرجى إرسال العنوان الصحيح إلينا اليوم.",
      headline: (facts) => `مشكلة في العنوان: ${it(facts)}`,
      sentence: (facts) =>
        `لم تتمكن ${carrier(facts)} من العثور على العنوان. يرجى إرسال العنوان الكامل إلينا اليوم.`,
    },
    customs_needs_recipient: {
      subject: (facts) => `نحتاج إلى مساعدتك: الجمارك بانتظار ردك بشأن طلبك ${facts.order}`,
      preheader: () => "من دون ردك سيُعاد الطرد.",
      headline: (facts) => `الجمارك بانتظار ردك: ${it(facts)}`,
      sentence: (facts) => `يرجى الرد على رسالة الجمارك أو ${carrier(facts)}، وإلا فسيُعاد الطرد.`,
    },
    refused: {
      subject: (facts) => `تم رفض استلام ${it(facts)}`,
      preheader: () => "الطرد في طريق العودة إلينا. إذا كان ذلك خطأً، فيرجى التواصل معنا.",
      headline: (facts) => `تم رفض استلام ${it(facts)}`,
      sentence: () => "رُفض استلام الطرد وهو في طريق العودة إلينا. إذا كان ذلك خطأً، فيرجى التواصل معنا.",
    },
    returning: {
      subject: (facts) => `${it(facts)} في طريق العودة إلينا`,
      preheader: () => "لا يلزمك القيام بأي شيء، سنتواصل معك.",
      headline: (facts) => `${it(facts)} في طريق العودة إلينا`,
      sentence: () => "يُعاد الطرد إلينا. سنتواصل معك.",
    },
    returned: {
      subject: (facts) => `عاد إلينا ${it(facts)}`,
      preheader: () => "لا يلزمك القيام بأي شيء، سنتواصل معك.",
      headline: (facts) => `عاد إلينا ${it(facts)}`,
      sentence: () => "الطرد الآن لدينا. سنتواصل معك.",
    },
    damaged: {
      subject: (facts) => `تعرض ${it(facts)} للتلف في الطريق`,
      preheader: () => "نأسف لذلك. يرجى التواصل معنا وسنجد حلًا.",
      headline: (facts) => `تعرض ${it(facts)} للتلف في الطريق`,
      sentence: () => "نأسف لذلك. يرجى التواصل معنا وسنجد حلًا.",
    },
    lost: {
      subject: (facts) => `فُقد ${it(facts)} في الطريق`,
      preheader: () => "يرجى التواصل معنا لإرسال بديل أو استرداد أموالك.",
      headline: (facts) => `فُقد ${it(facts)} في الطريق`,
      sentence: (facts) =>
        `نأسف لذلك: فقدت ${carrier(facts)} الطرد. يرجى التواصل معنا لإرسال بديل أو استرداد أموالك.`,
    },
    problem: {
      subject: (facts) => `هناك مشكلة في ${it(facts)}`,
      preheader: () => "نعمل على حلها.",
      headline: (facts) => `هناك مشكلة في ${it(facts)}`,
      sentence: (facts) => `أبلغت ${carrier(facts)} عن مشكلة. نعمل على حلها.`,
    },
    delivered: {
      subject: (facts) => `تم التسليم: طلبك ${facts.order}`,
      preheader: delivery,
      headline: (facts) => `تم تسليم طلبك ${facts.order}`,
      sentence: (facts) =>
        `${delivery(facts)} في حال عدم العثور على الطرد، يرجى سؤال الجيران أولًا ثم التواصل معنا.`,
    },
    delivered_in_part: {
      subject: (facts) =>
        `تم تسليم ${facts.delivered} من أصل ${ofPackages(facts.packages)}: طلبك ${facts.order}`,
      preheader: () => "البقية ما زالت في الطريق.",
      headline: (facts) => `وصل ${facts.delivered} من أصل ${ofPackages(facts.packages)}: طلبك ${facts.order}`,
      sentence: (facts) =>
        `${delivery(facts)} بقية طلبك ما زالت في الطريق. ` +
        "في حال عدم العثور على هذا الطرد، يرجى سؤال الجيران أولًا ثم التواصل معنا.",
    },
    delivered_all: {
      subject: (facts) =>
        `${facts.packages === 2 ? "تم تسليم الطردين" : `تم تسليم جميع الطرود (${facts.packages})`}: طلبك ${facts.order}`,
      preheader: (facts) => `وصل آخر طرد. ${delivery(facts)}`,
      headline: (facts) =>
        `${facts.packages === 2 ? "وصل الطردان" : `وصلت جميع الطرود (${facts.packages})`}: طلبك ${facts.order}`,
      sentence: (facts) =>
        `وصل آخر طرد. ${delivery(facts)} ` +
        "في حال عدم العثور على أحد الطرود، يرجى سؤال الجيران أولًا ثم التواصل معنا.",
    },
    part_delivered: {
      subject: (facts) => `تم تسليم جزء من طلبك ${facts.order}`,
      preheader: delivery,
      headline: (facts) => `وصل جزء من طلبك ${facts.order}`,
      sentence: (facts) =>
        `${delivery(facts)}${moreToCome(facts) || " بقية طلبك ما زالت في الطريق."} ` +
        "في حال عدم العثور على أحد الطرود، يرجى سؤال الجيران أولًا ثم التواصل معنا.",
    },
  },
  status: {
    pending: "قيد التجهيز",
    info_received: "سيُسلَّم قريبًا إلى شركة الشحن",
    in_transit: "في الطريق",
    out_for_delivery: "يصل اليوم",
    available_for_pickup: "جاهز للاستلام",
    failed_attempt: "لم يُسلَّم بعد",
    delivered: "تم التسليم",
    exception: "يحتاج إلى متابعة",
    expired: "لا أخبار منذ مدة طويلة",
  },
  estimate: {
    window: (text) => text,
    day: (text) => text,
    until: (text) => `حتى ${text}`,
    from: (text) => `ابتداءً من ${text}`,
  },
  labels: {
    estimated_delivery: "موعد التوصيل المتوقع",
    items: "المحتويات",
    tracking_number: "رقم التتبع",
    latest: "آخر المستجدات",
    other_packages: "طرودك الأخرى",
    // The mark makes a line right-to-left that has no Arabic letter in it.
    quantity: (quantity, title) => `\u200f${quantity} × ${title}`,
    package_position: (position, total) => `الطرد ${position} من ${total}`,
    package: "الطرد",
    follow_order: "تتبع الطلب",
    see_details: "عرض التفاصيل",
    follow_at_carrier: (name) => `التتبع لدى ${name ?? "شركة الشحن"}`,
    questions: (address) => `هل لديك أسئلة؟ ${address}`,
    questions_without_address: (shop) => fullStop(`هل لديك أسئلة؟ يرجى التواصل مع ${shop}`),
    why: (order, shop) => fullStop(`وصلتك هذه الرسالة بخصوص طلبك ${order} لدى ${shop}`),
    utc: (time) => `${time} UTC`,
  },
};
