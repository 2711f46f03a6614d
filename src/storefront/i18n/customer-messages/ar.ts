import { fullStop } from "../../../i18n/full-stop";
import { pluralIn } from "../../../i18n/plural";
import type { CustomerMessageTexts } from "./texts";

// Modern standard Arabic. Requests are made with "يرجى", which asks men and women alike. Carriers' names follow the
// feminine "شركة الشحن", with which verbs agree; none agrees with the shop. Names from outside come isolated.

const plural = pluralIn("ar");

const carrierNamed = (name: string | null) => `شركة الشحن${name ? ` ${name}` : ""}`;
const upTo = (limit: number) => {
  const characters = plural(limit, {
    one: `${limit} حرف`,
    two: `${limit} حرفان`,
    few: `${limit} أحرف`,
    many: `${limit} حرفًا`,
    other: `${limit} حرف`,
  });
  return `الحد الأقصى: ${characters}.`;
};

export const ar: CustomerMessageTexts = {
  instructions: {
    title: "تعليمات التوصيل",
    standing: "وصلتنا تعليماتك. حفاظًا على أمانك لا نعرضها هنا، وأي تعليمات جديدة تحل محلها.",
    waiting:
      "أرسلنا رابطًا إلى البريد الإلكتروني الخاص بهذا الطلب. تسري التعليمات فور تأكيدها عبر ذلك الرابط.",
    label: "ما المطلوب فعله بالطرد؟",
    hint: (limit) => `مثلًا: «يرجى وضعه خلف المرآب». ${upTo(limit)}`,
    readers: (shop, carrier) =>
      `${fullStop(`تُعرض التعليمات على ${shop}`)} ولا تصل إلى ${carrierNamed(carrier)} إلا إذا كانت تقبل التعليمات منا، ` +
      "وهي لا تضمن تنفيذها.",
    shop_reads: (shop) =>
      `${fullStop(`تُعرض التعليمات على ${shop}`)} ولا تصل من هنا إلى شركة الشحن، ولا يمكن ضمان تنفيذها.`,
    how: "سنرسل رابطًا إلى البريد الإلكتروني الخاص بهذا الطلب. لا يسري ما يُكتب هنا إلا بعد تأكيده عبر ذلك الرابط.",
    submit: "إرسال الرابط إليّ",
  },
  rating: {
    title: "كيف كان التوصيل؟",
    legend: "تقييمك",
    values: ["سيئ جدًا", "سيئ", "مقبول", "جيد", "جيد جدًا"],
    comment: "تعليق (اختياري)",
    hint: (limit, shop) => `${upTo(limit)} يُعرض التعليق على ${shop}، ولن يظهر هنا مجددًا.`,
    keeps_comment: "عند ترك الحقل فارغًا يبقى تعليقك السابق.",
    submit: "إرسال التقييم",
    given: (rating) => `تقييمك: ${rating} من 5. شكرًا لك!`,
    change: "تغيير",
  },
  not_received: {
    title: "لم يظهر بعد؟",
    label: "رسالة (اختيارية)",
    hint: (limit) => `الأماكن التي تم البحث فيها، أو من تم سؤالهم. ${upTo(limit)}`,
    submit: (shop) => `إبلاغ ${shop} بعدم وصول الطرد`,
    reported: (shop) => `تم إبلاغ ${shop} بعدم وصول الطرد. هناك من يتابع الأمر.`,
    add: "إضافة رسالة",
  },
  too_long: (limit) => `النص طويل جدًا. ${upTo(limit)}`,
  problems: {
    text_missing: "يرجى كتابة المطلوب فعله بالطرد.",
    text_with_address: "يرجى عدم كتابة عنوان موقع إلكتروني.",
    rating_missing: "يرجى اختيار تقييم من 1 إلى 5.",
    instructions_off: "لا تُقبل تعليمات التوصيل هنا.",
    instructions_too_late: "فات أوان التعليمات: خرج الطرد للتوصيل أو وصل بالفعل. يرجى التواصل معنا.",
    instructions_too_many: "تم بلوغ الحد المسموح به اليوم. يرجى إعادة المحاولة غدًا أو التواصل معنا.",
    confirmation_impossible: "لا يوجد في هذا الطلب بريد إلكتروني يمكن إرسال رابط إليه. يرجى التواصل معنا.",
    ratings_off: "لا تُقبل التقييمات هنا.",
    rating_too_early: "يمكنك تقييم التوصيل بعد وصول طلبك كاملًا.",
    rating_closed: "مضى أكثر من 30 يومًا، لذا يبقى التقييم كما هو.",
    rating_too_many: "تم تغيير التقييم عدة مرات، لذا يبقى كما هو.",
    package_unknown: "لم يعد هذا الطرد ضمن الطلب.",
    package_not_delivered: "لم يتم الإبلاغ عن تسليم هذا الطرد، وما زال في الطريق.",
    report_too_many: "نحن على علم بذلك. يرجى التواصل معنا لإضافة أي شيء.",
  },
  confirm: {
    ask: {
      headline: "تأكيد تعليمات التوصيل",
      sentence: "نصها موجود في الرسالة التي فيها رابط هذه الصفحة. تسري التعليمات فور تأكيدها.",
      submit: "تأكيد التعليمات",
    },
    done: { headline: "وصلتنا تعليمات التوصيل", sentence: "شكرًا لك. تسري التعليمات من الآن." },
    ended: {
      headline: "انتهت صلاحية هذا الرابط",
      sentence: "يمكن تأكيد أحدث التعليمات فقط، وذلك خلال 24 ساعة. يرجى كتابتها مرة أخرى في صفحة طلبك.",
    },
    too_late: {
      headline: "فات أوان التعليمات",
      sentence: "خرج الطرد للتوصيل أو وصل بالفعل. إذا كان هناك أي خطأ، فيرجى التواصل معنا.",
    },
    follow: "تتبع الطلب",
  },
};
