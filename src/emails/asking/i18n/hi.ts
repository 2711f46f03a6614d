import type { AskingTexts } from "./texts";

// आप. The words that shops and couriers use in daily life. No verb agrees with the shop or the reader, whose gender
// nobody knows.

export const hi: AskingTexts = {
  mails: {
    confirm_instructions: {
      subject: ({ order }) => `कृपया पुष्टि करें: ऑर्डर ${order} की डिलीवरी के निर्देश`,
      preheader: () => "आपकी पुष्टि के बाद ही ये लागू होंगे।",
      headline: ({ order }) => `ऑर्डर ${order} की डिलीवरी के निर्देश`,
      sentence: () =>
        "इस ऑर्डर का ट्रैकिंग लिंक रखने वाले किसी व्यक्ति ने लिखा है कि पैकेजों का क्या किया जाए। " +
        "यह तभी लागू होगा जब आप 24 घंटे के भीतर इसकी पुष्टि करें। अगर यह आपने नहीं लिखा, तो आपको कुछ नहीं करना है।",
      button: "निर्देशों की पुष्टि करें",
    },
    rate_delivery: {
      subject: ({ order }) => `ऑर्डर ${order} की डिलीवरी कैसी रही?`,
      preheader: () => "एक से पाँच तक रेटिंग दें, और चाहें तो टिप्पणी भी लिखें।",
      headline: () => "डिलीवरी कैसी रही?",
      sentence: ({ order, shop }) =>
        `आपका ऑर्डर ${order} पहुँच गया है। बताएँ कि डिलीवरी कैसी रही; इससे ${shop} को मदद मिलती है। ` +
        "अगर कोई चीज़ न मिली हो, तो उसी पेज पर बताएँ।",
      button: "डिलीवरी को रेटिंग दें",
    },
  },
  written: "क्या लिखा गया",
};
