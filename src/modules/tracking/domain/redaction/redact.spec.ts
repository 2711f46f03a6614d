import fc from "fast-check";
import { fold, foldText } from "./folded-text";
import { type KnownPeople, NOBODY, Redaction } from "./redact";

const ADA: KnownPeople = {
  ...NOBODY,
  names: [{ first_name: "Ada", last_name: "Müller-Lüdenscheidt" }],
  companies: ["Analytical Engines"],
  streets: ["Invalidenstraße 117", "Apt. 4B"],
  postal_codes: ["SW1A 1AA"],
  phones: ["+49 170 9876543"],
  emails: ["ada.lovelace@example.com"],
  places: ["Berlin", "Deutschland"],
  tracking_numbers: ["123456789012", "1Z999AA10123456784"],
};

const john = (own: Partial<KnownPeople> = {}): Redaction =>
  new Redaction({
    ...NOBODY,
    names: [{ first_name: "John", last_name: "Doe" }],
    streets: ["12 Main St"],
    ...own,
  });

describe("what carriers write about an order's people", () => {
  it.each([
    ["Delivered, ADA MUELLER-LUEDENSCHEIDT", "Delivered, …"],
    ["Delivered: muller ludenscheidt, ada", "Delivered: …"],
    ["Abgegeben bei A. Müller Lüdenscheidt im Laden", "Abgegeben bei …"],
    ["Left with Ａｄａ at the door", "Left with …"],
    ["Dropped for Analytical Engines, 2nd door", "Dropped for …, 2nd door"],
    ["Left at INVALIDENSTR. 117", "Left at …"],
    ["Left at Invalidenstrasse", "Left at …"],
    ["Put down at apt 4b, second door", "Put down at …, second door"],
    ["Parcel shop SW1A1AA", "Parcel shop …"],
    ["Called 0170 / 98 76 543, nobody", "Called …, nobody"],
    ["اتصلنا على ٠١٧٠٩٨٧٦٥٤٣", "اتصلنا على …"],
    ["Wrote to ADA.LOVELACE@EXAMPLE.COM", "Wrote to …"],
    ["Wrote to someone.else(at)mail.example.org today", "Wrote to … today"],
    ["Ada\u00adMül\u200bler-Lüdenscheidt", "…"],
  ])("loses who they are: %s", (written, read) => {
    expect(new Redaction(ADA).text(written)).toBe(read);
  });

  it.each([
    ["Delivered, signed by JANE ROE", "Delivered, signed by …"],
    ["DELIVERED. SIGNED FOR BY: J. ROE", "DELIVERED. SIGNED FOR BY: …"],
    ["Received by: Jane Roe, relationship: wife", "Received by: …"],
    ["Signed by neighbour Jane Roe", "Signed by neighbour …"],
    ["Signed by customer (JANE ROE)", "Signed by customer (…"],
    ["Delivered to JANE", "Delivered to …"],
    ["Recipient: Jane", "Recipient: …"],
    ["Zugestellt. Unterschrieben von Erika Mustermann", "Zugestellt. Unterschrieben von …"],
    ["Empfänger: MUSTERMANN", "Empfänger: …"],
    ["EMPFANGER: MUSTERMANN", "EMPFANGER: …"],
    ["Übergeben an Frau Mustermann", "Übergeben an …"],
    ["Livré à Marie Curie", "Livré à …"],
    ["Signé par : CURIE", "Signé par : …"],
    ["Entregado. Firmado por: MARIA PEREZ", "Entregado. Firmado por: …"],
    ["Recibido por Maria", "Recibido por …"],
    ["Objeto entregue a José", "Objeto entregue a …"],
    ["Consegnato a Rossi Mario", "Consegnato a …"],
    ["Getekend door: J. de Vries", "Getekend door: …"],
    ["Odebrano przez Jan Kowalski", "Odebrano przez …"],
    ["Вручено: Иванов И.И.", "Вручено: …"],
    ["Teslim alan: Ahmet Yılmaz", "Teslim alan: …"],
    ["AHMET YILMAZ tarafından teslim alındı", "… tarafından teslim alındı"],
    ["已签收，签收人：张三", "已签收，签收人：…"],
    ["快件已由张三签收", "快件已由…签收"],
    ["【北京市】快递员：李四（13812345678）正在派件", "【北京市】快递员：…"],
    ["佐藤様に配達しました", "…様に配達しました"],
    ["受取人：佐藤", "受取人：…"],
    ["수령인: 김철수", "수령인: …"],
    ["المستلم: محمد علي", "المستلم: …"],
    ["प्राप्तकर्ता: राम कुमार", "प्राप्तकर्ता: …"],
    ["Handed to Mrs. Roe", "Handed to …"],
    ["Mrs. Jane Roe was not at home", "Mrs. … was not at home"],
  ])("loses who signed, whoever it was: %s", (written, read) => {
    expect(john().text(written)).toBe(read);
  });

  it.each([
    ["Left at 12 Main St", "Left at …"],
    ["Left at 14 Elm Street, Springfield", "Left at …, Springfield"],
    ["Nachbar Hauptstr. 7 hat es", "Nachbar … hat es"],
    ["Dejado en Calle Mayor 5", "Dejado en …"],
    ["Laissé au 12 rue de la Paix", "Laissé au …"],
    ["Driver called +1 (555) 010-9999", "Driver called …"],
    ["Call 9876543210 to reschedule", "Call … to reschedule"],
    ["已投放于北京，建国路88号", "已投放于北京，…"],
  ])("loses streets with a number, and phone numbers, whosever they are: %s", (written, read) => {
    expect(john().text(written)).toBe(read);
  });

  const ORDINARY = [
    "Arrived at DHL facility in Berlin",
    "Departed from sorting centre Köln, 50667",
    "2 packages on the way",
    "Received by the carrier",
    "Received by USPS regional facility",
    "Shipment received by line haul",
    "Picked up by courier",
    "Delivered to the recipient",
    "Delivered to agent for final delivery",
    "Delivered, left with neighbour",
    "Signed by: RECEPTION",
    "Handed over to customs",
    "Recipient not at home, card left",
    "Recipient's address is wrong",
    "Signature required",
    "Unterschrift erforderlich",
    "Die Sendung wurde an den Empfänger zugestellt.",
    "Der Empfänger war nicht anwesend",
    "Der Zusteller hat das Paket dem Nachbarn übergeben",
    "Colis remis au destinataire",
    "Entregado al destinatario",
    "Objeto entregue ao destinatário",
    "Consegnato al destinatario",
    "Przesyłka doręczona odbiorcy",
    "Получено адресатом",
    "快件已签收，签收人：本人",
    "快件已由菜鸟驿站代收",
    "【深圳市】已离开深圳转运中心",
    "お客様にお届けしました",
    "배송 완료",
    "تم التسليم",
    "Estimated delivery 2026-11-26, 14:05 to 16:30",
    "Expected on 26.11.2026",
    "Consignment 123456789012 was accepted",
    "Item 1Z999AA10123456784 arrived",
    "Shipment 00340434161094042557 is in transit",
    "Weight 12.5 kg, 3 pieces",
    "Flight LH 8414 departed FRA",
    "Post office box opened",
    "At the hub @ Leipzig",
  ];

  it.each(ORDINARY)("keeps what names nobody: %s", (written) => {
    expect(john({ tracking_numbers: ADA.tracking_numbers }).text(written)).toBe(written);
  });

  it("keeps the town, also when somebody is called like it; the full name goes all the same", () => {
    const redaction = john({
      names: [
        { first_name: "Paris", last_name: "Berlin" },
        { first_name: "Francisco", last_name: "Roe" },
      ],
      places: ["Berlin", "San Francisco"],
    });
    expect(redaction.text("Arrived in Berlin")).toBe("Arrived in Berlin");
    expect(redaction.place("Berlin, DE")).toBe("Berlin, DE");
    expect(redaction.place("SAN FRANCISCO, US")).toBe("SAN FRANCISCO, US");
    expect(redaction.text("Given to Paris Berlin in Berlin")).toBe("Given to …");
    // Nobody said that Paris is a town on this way.
    expect(redaction.place("Paris")).toBeNull();
  });

  it("takes a word for a word where a name is one, too", () => {
    const redaction = john({ names: [{ first_name: "Will", last_name: "Post" }] });
    expect(redaction.text("Your parcel will arrive at the post office")).toBe(
      "Your parcel will arrive at the post office",
    );
    expect(redaction.text("Dropped for WILL POST")).toBe("Dropped for …");
  });

  it("leaves the street of a pick-up place, and not the customer's own", () => {
    const at_pickup = true;
    expect(john().text("Ready at Kiosk Roth, Hauptstr. 7", { at_pickup })).toBe(
      "Ready at Kiosk Roth, Hauptstr. 7",
    );
    expect(john().text("Ready at 12 MAIN STREET", { at_pickup })).toBe("Ready at …");
  });

  it("leaves of a place what is no address, and null when nothing is left", () => {
    expect(john().place("12 Main St, Springfield, US")).toBe("Springfield, US");
    expect(john().place("JOHN DOE")).toBeNull();
    expect(john().place("Hamburg / Altona")).toBe("Hamburg / Altona");
    expect(john().place(null)).toBeNull();
  });

  /** How carriers write a name that they were given: another case, without accents, other blanks and signs. */
  const written = (text: string) =>
    fc
      .record({
        loud: fc.boolean(),
        bare: fc.boolean(),
        blank: fc.constantFrom(" ", "  ", "\u00a0", "-", "_", ", ", ". "),
      })
      .map(({ loud, bare, blank }) => {
        const plain = bare ? text.normalize("NFD").replace(/[\u0300-\u036f]/g, "") : text;
        return (loud ? plain.toUpperCase() : plain).replaceAll(" ", blank);
      });
  const name = fc.constantFrom(
    "Zoë",
    "Łukasz",
    "Søren",
    "Jürgen",
    "Nguyễn",
    "O'Brien",
    "Ørsted",
    "Ångström",
    "Wiśniewski",
    "Иванова",
    "Παπαδόπουλος",
    "محمد",
    "王小明",
    "佐藤",
    "김철수",
    "McAllister",
    "van Houten",
    "García",
  );

  it("holds no name in the end, wherever it stands and however it is written", () => {
    fc.assert(
      fc.property(
        fc.record({ first_name: name, last_name: name }).chain((person) =>
          fc.record({
            person: fc.constant(person),
            said: fc.oneof(
              written(`${person.first_name} ${person.last_name}`),
              written(`${person.last_name} ${person.first_name}`),
              written(person.last_name),
            ),
            before: fc.constantFrom("", "Delivered, ", "Left with (", "送达 ", "Hamburg: "),
            after: fc.constantFrom("", ".", ") at 14:05", " in Hamburg", "。"),
          }),
        ),
        ({ person, said, before, after }) => {
          const read = new Redaction({ ...NOBODY, names: [person] }).text(before + said + after);
          const { joined } = foldText(read);
          expect(joined).not.toContain(fold(person.last_name));
          expect(read.startsWith(before.slice(0, 4))).toBe(true);
        },
      ),
    );
  });

  it("holds no digit of a phone number in the end, in whichever script and groups", () => {
    const zeros = [0x30, 0x660, 0x966, 0xff10];
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 9, maxLength: 12 }),
        fc.constantFrom(...zeros),
        fc.constantFrom("", " ", "-", ".", " / "),
        fc.boolean(),
        (digits, zero, between, known) => {
          const said = digits.map((digit) => String.fromCodePoint(zero + digit)).join(between);
          const phones = known ? [digits.join("")] : [];
          const read = new Redaction({ ...NOBODY, phones }).text(`Driver rang ${said}, no answer`);
          expect(read).toBe("Driver rang …, no answer");
        },
      ),
    );
  });

  it("changes nothing for people who are not in the text, and never fails or hangs", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ORDINARY),
        fc.record({ first_name: name, last_name: name }),
        (text, person) => {
          expect(john({ names: [person], tracking_numbers: ADA.tracking_numbers }).text(text)).toBe(text);
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.string({ unit: "grapheme", maxLength: 20 }),
        (text, any) => {
          const redaction = new Redaction({
            ...ADA,
            names: [{ first_name: any, last_name: any }],
            streets: [any],
            phones: [any],
            emails: [any],
            places: [any],
            companies: [any],
            postal_codes: [any],
          });
          expect(typeof redaction.text(text)).toBe("string");
          expect(redaction.place(text) === "").toBe(text === "");
        },
      ),
    );
  });
});
