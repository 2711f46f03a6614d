import { fullStop } from "../../../i18n/full-stop";
import type { AskingTexts } from "./texts";

// Modern standard Arabic. Requests are made with "يرجى", which asks men and women alike; no verb agrees with the shop.
// Names from outside come isolated, so that "#1042" keeps its order.

export const ar: AskingTexts = {
  mails: {
    confirm_instructions: {
      subject: ({ order }) => `يرجى التأكيد: تعليمات التوصيل لطلبك ${order}`,
      preheader: () => "لا تسري إلا بعد تأكيدها.",
      headline: ({ order }) => `تعليمات التوصيل لطلبك ${order}`,
      sentence: () =>
        "كتب شخص لديه رابط تتبع هذا الطلب ما المطلوب فعله بالطرود. " +
        "لا يسري ذلك إلا إذا تم تأكيده خلال 24 ساعة. إذا لم يكن ذلك منك، فلا يلزمك القيام بأي شيء.",
      button: "تأكيد التعليمات",
    },
    rate_delivery: {
      subject: ({ order }) => `كيف كان توصيل طلبك ${order}؟`,
      preheader: () => "من واحد إلى خمسة، مع تعليق عند الرغبة.",
      headline: () => "كيف كان التوصيل؟",
      sentence: ({ order, shop }) =>
        `وصل طلبك ${order}. ${fullStop(`يسعدنا أن نعرف رأيك في التوصيل، فهو مفيد في تحسين خدمة ${shop}`)} ` +
        "إذا كان هناك شيء ناقص، فيرجى إبلاغنا بذلك في الصفحة نفسها.",
      button: "تقييم التوصيل",
    },
  },
  written: "النص المكتوب",
};
