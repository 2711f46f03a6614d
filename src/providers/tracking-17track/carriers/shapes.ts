/** A form of number that speaks for certain carriers. */
export interface Shape {
  form: RegExp;
  codes: readonly string[];
  /** `strong` forms are hardly used by anyone else; `weak` ones count only towards the carrier's own country. */
  strength: "strong" | "weak";
}

/**
 * Forms that the number-recognition library does not know, from the carriers' own descriptions of their numbers.
 * Where several carriers of a group share a form, all are named and the destination decides.
 */
export const SHAPES: readonly Shape[] = [
  // DHL: licence plates and national parcel numbers.
  { form: /^(JJD)?00340\d{15}$/, codes: ["7041"], strength: "strong" },
  { form: /^JJD\d{16,22}$/, codes: ["7041", "100152", "100047"], strength: "strong" },
  { form: /^JVGL\d{8,20}$/, codes: ["100047"], strength: "strong" },
  { form: /^\d{12}$/, codes: ["7041"], strength: "weak" },
  // DPD: fourteen digits, in the United Kingdom with a letter at the end.
  {
    form: /^0[159]\d{12}$/,
    codes: ["100007", "100072", "100111", "100483", "100556", "100321", "100811", "100815"],
    strength: "weak",
  },
  { form: /^\d{13}[A-Z]$/, codes: ["100111"], strength: "weak" },
  { form: /^1[56]\d{8}$|^1[56]\d{12}$/, codes: ["100010", "100709"], strength: "weak" },
  // GLS: eleven digits, or eight characters of its own alphabet.
  {
    form: /^\d{11}$/,
    codes: ["101070", "101272", "100281", "100282", "100280", "100283", "100284"],
    strength: "weak",
  },
  { form: /^Z[0-9A-Z]{7}$/, codes: ["101070"], strength: "weak" },
  // Hermes Germany and Evri.
  { form: /^H\d{19}$/, codes: ["100031"], strength: "strong" },
  { form: /^[HT]\d{2}[0-9A-Z]{5}\d{8}$/, codes: ["100331"], strength: "strong" },
  { form: /^JD\d{16}$/, codes: ["100017"], strength: "strong" },
  // France.
  { form: /^\d[A-Z]\d{11}$/, codes: ["6051"], strength: "strong" },
  { form: /^X[A-Z]\d{9}[A-Z]{2}$/, codes: ["100273"], strength: "strong" },
  // Benelux.
  { form: /^3S[0-9A-Z]{9,13}$/, codes: ["14041"], strength: "strong" },
  { form: /^3232\d{20}$/, codes: ["2061"], strength: "strong" },
  // Austria, Switzerland.
  { form: /^10\d{20}$/, codes: ["1161"], strength: "weak" },
  { form: /^9[89]\d{16}$/, codes: ["19251"], strength: "weak" },
  // Nordic countries.
  { form: /^JJFI\d{17,18}$/, codes: ["6041"], strength: "strong" },
  { form: /^00370\d{15}$/, codes: ["100423", "14081", "100573"], strength: "strong" },
  { form: /^00573\d{15}$/, codes: ["4011", "19241"], strength: "strong" },
  // Poland, Czech Republic, Ukraine.
  { form: /^00159007\d{12}$/, codes: ["16081"], strength: "strong" },
  { form: /^6\d{23}$/, codes: ["100043"], strength: "strong" },
  { form: /^Z\d{10}$/, codes: ["100132"], strength: "strong" },
  { form: /^(20|59)\d{12}$/, codes: ["100035"], strength: "weak" },
  // Canada: sixteen digits.
  { form: /^\d{16}$/, codes: ["3041"], strength: "weak" },
  // China's cross-border carriers.
  { form: /^YT\d{16}$/, codes: ["190008"], strength: "strong" },
  { form: /^4PX\d{13}CN$/, codes: ["190094"], strength: "strong" },
  { form: /^LP\d{14}$/, codes: ["190271"], strength: "strong" },
  { form: /^SF\d{13}$/, codes: ["100012", "190766"], strength: "strong" },
  { form: /^SY[A-Z]{2}\d{9,11}$/, codes: ["190072"], strength: "strong" },
  { form: /^[A-Z]{2}\d{9}YP$/, codes: ["190012"], strength: "strong" },
  { form: /^JT\d{13}$/, codes: ["190442"], strength: "strong" },
  // South-East Asia.
  { form: /^NVSG[0-9A-Z]{6,20}$/, codes: ["100124"], strength: "strong" },
  // India.
  { form: /^FMP[CP]\d{10}$/, codes: ["100056"], strength: "strong" },
  { form: /^[A-Z]\d{8}$/, codes: ["100069"], strength: "weak" },
  { form: /^\d{13,14}$/, codes: ["100060"], strength: "weak" },
  // Japan: twelve digits.
  { form: /^\d{12}$/, codes: ["100062", "100040"], strength: "weak" },
  // Russia and Spain.
  { form: /^(8|1)\d{13}$/, codes: ["18031"], strength: "weak" },
  { form: /^P[A-Z][0-9A-Z]{20,21}$/, codes: ["19181"], strength: "strong" },
];
