import { Input } from "@medusajs/ui";
import { type HTMLAttributes, useState } from "react";
import type { CarrierView } from "../../../api/http-types";
import type { TextKey } from "../../i18n/dictionary";
import { localDay } from "../../lib/dates";
import { carrierOf } from "../../lib/edit-form";
import type { OrderFacts } from "../../lib/order-facts";
import {
  bareNumber,
  type FormErrors,
  type Message,
  numberProblem,
  phoneProblem,
} from "../../lib/package-draft";
import { type CureProps, useCorrection } from "../../lib/use-correction";
import { useTexts } from "../../lib/use-texts";
import { CarrierCombobox } from "./carrier-combobox";
import { CountrySelect } from "./country-select";
import { type CureField, CureForm } from "./cure-form";

/** The only field that has something wrong, or none. */
function wrong(name: string, problem: Message | null): FormErrors {
  return problem ? { [name]: problem } : {};
}

export function NumberCure(props: CureProps) {
  const { tracker } = props;
  const { t } = useTexts();
  const [number, setNumber] = useState(tracker.tracking_number);
  const { isSending, problems, forget, submit } = useCorrection(props);
  const problem = (): Message | null =>
    bareNumber(number) === tracker.tracking_number ? { text: "edit.unchanged" } : numberProblem(number);
  return (
    <CureForm
      submitText={t("actions.save")}
      isSending={isSending}
      problems={problems}
      onSubmit={() => submit(wrong("tracking_number", problem()), { tracking_number: bareNumber(number) })}
      fields={[
        {
          name: "tracking_number",
          label: t("cure.number"),
          control: (field) => (
            <Input
              {...field}
              autoComplete="off"
              spellCheck={false}
              value={number}
              onChange={(event) => {
                forget("tracking_number");
                setNumber(event.target.value);
              }}
            />
          ),
        },
      ]}
    />
  );
}

export function CarrierCure(props: CureProps) {
  const { order, tracker } = props;
  const { t } = useTexts();
  const [carrier, setCarrier] = useState<CarrierView | null>(() => carrierOf(tracker));
  const { isSending, problems, forget, submit } = useCorrection(props);
  const problem = (): Message | null => {
    if (carrier === null) {
      return { text: "invalid.carrier" };
    }
    return carrier.code === tracker.carrier.code ? { text: "edit.unchanged" } : null;
  };
  return (
    <CureForm
      submitText={t("actions.save")}
      isSending={isSending}
      problems={problems}
      onSubmit={() => submit(wrong("carrier", problem()), { carrier: carrier?.code ?? "" })}
      fields={[
        {
          name: "carrier",
          label: t("carrier.choose"),
          control: (field) => (
            <CarrierCombobox
              {...field}
              placeholder={t("carrier.search")}
              value={carrier}
              trackingNumber={tracker.tracking_number}
              country={tracker.details.country ?? order.shipping_address?.country_code ?? null}
              onChange={(chosen) => {
                forget("carrier");
                setCarrier(chosen);
              }}
            />
          ),
        },
      ]}
    />
  );
}

/** The recipient's postcode, and with `withCountry` the country that it belongs to. */
export function DestinationCure({ withCountry = false, ...props }: CureProps & { withCountry?: boolean }) {
  const { order, tracker } = props;
  const { t } = useTexts();
  const address = order.shipping_address;
  const [country, setCountry] = useState(
    (tracker.details.country ?? address?.country_code ?? "").toUpperCase(),
  );
  const [postalCode, setPostalCode] = useState(tracker.details.postal_code ?? address?.postal_code ?? "");
  const { isSending, problems, forget, submit } = useCorrection(props);
  const typed = postalCode.trim();
  const check = (): FormErrors => ({
    ...(withCountry && country === "" ? { country: { text: "invalid.country" } } : {}),
    ...(typed === "" ? { postal_code: { text: "invalid.postalCode" } } : {}),
  });
  const countryField: CureField = {
    name: "country",
    label: t("country.label"),
    control: (field) => (
      <CountrySelect
        {...field}
        value={country}
        onChange={(code) => {
          forget("country");
          setCountry(code);
        }}
      />
    ),
  };
  return (
    <CureForm
      submitText={t("actions.send")}
      isSending={isSending}
      problems={problems}
      onSubmit={() => submit(check(), { ...(withCountry ? { country } : {}), postal_code: typed })}
      fields={[
        ...(withCountry ? [countryField] : []),
        {
          name: "postal_code",
          label: t("cure.postalCode"),
          control: (field) => (
            <Input
              {...field}
              autoComplete="off"
              value={postalCode}
              onChange={(event) => {
                forget("postal_code");
                setPostalCode(event.target.value);
              }}
            />
          ),
        },
      ]}
    />
  );
}

interface Detail {
  label: TextKey;
  input: HTMLAttributes<HTMLInputElement> & { type: string; maxLength?: number };
  problem: (typed: string) => Message | null;
}

const DETAILS: Record<"phone_last4" | "ship_date", Detail> = {
  phone_last4: {
    label: "cure.phone",
    input: { type: "text", inputMode: "numeric", maxLength: 4 },
    problem: (typed) => (typed === "" ? { text: "invalid.phone" } : phoneProblem(typed)),
  },
  ship_date: {
    label: "cure.shipDate",
    input: { type: "date" },
    problem: (typed) => (typed === "" || typed > localDay(new Date()) ? { text: "invalid.shipDate" } : null),
  },
};

/** What the order knows of it, for the merchant to send or to change. */
function suggestedDetail(detail: keyof typeof DETAILS, { shipping_address }: OrderFacts): string {
  const digits = shipping_address?.phone?.replace(/\D/g, "") ?? "";
  return detail === "phone_last4" && digits.length >= 4 ? digits.slice(-4) : "";
}

/** One more thing that the carrier asks for. */
export function DetailCure({ detail, ...props }: CureProps & { detail: keyof typeof DETAILS }) {
  const { t } = useTexts();
  const { tracker, order } = props;
  const [typed, setTyped] = useState(() => tracker.details[detail] ?? suggestedDetail(detail, order));
  const { isSending, problems, forget, submit } = useCorrection(props);
  const { label, input, problem } = DETAILS[detail];
  return (
    <CureForm
      submitText={t("actions.send")}
      isSending={isSending}
      problems={problems}
      onSubmit={() => submit(wrong(detail, problem(typed.trim())), { [detail]: typed.trim() })}
      fields={[
        {
          name: detail,
          label: t(label),
          control: (field) => (
            <Input
              {...field}
              {...input}
              autoComplete="off"
              value={typed}
              onChange={(event) => {
                forget(detail);
                setTyped(event.target.value);
              }}
            />
          ),
        },
      ]}
    />
  );
}
