import { ArrowUpRightOnBox, Envelope } from "@medusajs/icons";
import { Button, Input, toast } from "@medusajs/ui";
import { useState } from "react";
import type { AdminTracker, AdminUpdateTracker, CarrierView } from "../../../api/http-types";
import { localDay } from "../../lib/dates";
import { carrierOf } from "../../lib/edit-form";
import type { Cure } from "../../lib/needs";
import type { OrderFacts } from "../../lib/order-facts";
import { bareNumber, type Message, numberProblem, phoneProblem } from "../../lib/package-draft";
import { providerName } from "../../lib/provider-name";
import { failureMessage } from "../../lib/server-error";
import { useTexts } from "../../lib/use-texts";
import { useFollowAgain, useUpdatePackage } from "../../lib/use-tracking-actions";
import { CarrierCombobox } from "./carrier-combobox";
import { CureForm } from "./cure-form";
import { MessageText } from "./message-text";

interface CureProps {
  order: OrderFacts;
  tracker: AdminTracker;
}

/** The controls that cure what a package needs: forms first, then what leads elsewhere. */
export function Cures({ order, tracker, cures }: CureProps & { cures: readonly Cure[] }) {
  const has = (cure: Cure) => cures.includes(cure);
  return (
    <div className="flex flex-col gap-y-3">
      {has("correct_number") && <NumberCure order={order} tracker={tracker} />}
      {has("choose_carrier") && <CarrierCure order={order} tracker={tracker} />}
      {has("postal_code") && <TextCure order={order} tracker={tracker} field="postal_code" />}
      {has("phone") && <TextCure order={order} tracker={tracker} field="phone_last4" />}
      {has("ship_date") && <TextCure order={order} tracker={tracker} field="ship_date" />}
      <div className="flex flex-wrap gap-2 empty:hidden">
        {has("follow_again") && <FollowAgainCure order={order} tracker={tracker} />}
        {has("mail_customer") && order.email !== null && <MailCure order={order} email={order.email} />}
        {has("carrier_page") && tracker.tracking_url !== null && (
          <CarrierPageCure carrier={tracker.carrier.name} url={tracker.tracking_url} />
        )}
      </div>
    </div>
  );
}

/** The mutation keeps its error, and what shows the mutation shows it. */
const shownAsFailure = () => {};

/** Sends a correction and says so when it has worked. */
function useCorrection({ order, tracker }: CureProps) {
  const { t } = useTexts();
  const update = useUpdatePackage(order.id, tracker.id);
  return {
    isSending: update.isPending,
    failure: update.error ? failureMessage(update.error) : null,
    // Once cured, the control is gone before the answer can be told by it: only the promise remains.
    send: (body: AdminUpdateTracker) =>
      update
        .mutateAsync(body)
        .then(
          () => toast.success(t("cure.saved", { provider: providerName(tracker.provider_id, t) })),
          shownAsFailure,
        ),
  };
}

function NumberCure({ order, tracker }: CureProps) {
  const { t } = useTexts();
  const [number, setNumber] = useState(tracker.tracking_number);
  const { isSending, failure, send } = useCorrection({ order, tracker });
  const check = (): Message | null =>
    bareNumber(number) === tracker.tracking_number ? { text: "edit.unchanged" } : numberProblem(number);
  return (
    <CureForm
      label={t("cure.number")}
      submitText={t("actions.save")}
      isSending={isSending}
      failure={failure}
      check={check}
      onSubmit={() => send({ tracking_number: bareNumber(number) })}
    >
      {(field) => (
        <Input
          {...field}
          autoComplete="off"
          value={number}
          onChange={(event) => setNumber(event.target.value)}
        />
      )}
    </CureForm>
  );
}

function CarrierCure({ order, tracker }: CureProps) {
  const { t } = useTexts();
  const [carrier, setCarrier] = useState<CarrierView | null>(() => carrierOf(tracker));
  const { isSending, failure, send } = useCorrection({ order, tracker });
  return (
    <CureForm
      label={t("carrier.choose")}
      submitText={t("actions.save")}
      isSending={isSending}
      failure={failure}
      check={() => (carrier === null ? { text: "carrier.choose" } : null)}
      onSubmit={() => carrier && send({ carrier: carrier.code })}
    >
      {(field) => (
        <CarrierCombobox
          {...field}
          placeholder={t("carrier.search")}
          value={carrier}
          trackingNumber={tracker.tracking_number}
          country={tracker.details.country ?? order.shipping_address?.country_code ?? null}
          onChange={setCarrier}
        />
      )}
    </CureForm>
  );
}

const TEXT_CURES = {
  postal_code: {
    label: "cure.postalCode",
    check: (typed: string): Message | null => (typed === "" ? { text: "invalid.postalCode" } : null),
  },
  phone_last4: {
    label: "cure.phone",
    check: (typed: string): Message | null =>
      typed === "" ? { text: "invalid.phone" } : phoneProblem(typed),
  },
  ship_date: {
    label: "cure.shipDate",
    check: (typed: string): Message | null =>
      typed === "" || typed > localDay(new Date()) ? { text: "invalid.shipDate" } : null,
  },
} as const;

function TextCure({ order, tracker, field: name }: CureProps & { field: keyof typeof TEXT_CURES }) {
  const { t } = useTexts();
  const known = name === "postal_code" ? order.shipping_address?.postal_code : null;
  const [typed, setTyped] = useState(tracker.details[name] ?? known ?? "");
  const { isSending, failure, send } = useCorrection({ order, tracker });
  const { label, check } = TEXT_CURES[name];
  return (
    <CureForm
      label={t(label)}
      submitText={t("actions.send")}
      isSending={isSending}
      failure={failure}
      check={() => check(typed.trim())}
      onSubmit={() => send({ [name]: typed.trim() })}
    >
      {(field) => (
        <Input
          {...field}
          type={name === "ship_date" ? "date" : "text"}
          inputMode={name === "phone_last4" ? "numeric" : undefined}
          maxLength={name === "phone_last4" ? 4 : undefined}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
    </CureForm>
  );
}

function FollowAgainCure({ order, tracker }: CureProps) {
  const { t } = useTexts();
  const follow = useFollowAgain(order.id, tracker.id);
  return (
    <>
      <Button
        type="button"
        size="small"
        variant="secondary"
        isLoading={follow.isPending}
        onClick={() => follow.mutateAsync().then(() => toast.success(t("cure.followed")), shownAsFailure)}
      >
        {t("cure.followAgain")}
      </Button>
      {follow.error && (
        <span role="alert" className="txt-small text-ui-fg-error w-full">
          <MessageText message={failureMessage(follow.error)} />
        </span>
      )}
    </>
  );
}

function MailCure({ order, email }: { order: OrderFacts; email: string }) {
  const { t } = useTexts();
  return (
    <Button size="small" variant="secondary" asChild>
      <a href={`mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(`#${order.display_id}`)}`}>
        <Envelope aria-hidden="true" />
        {t("cure.mailCustomer")}
      </a>
    </Button>
  );
}

function CarrierPageCure({ carrier, url }: { carrier: string | null; url: string }) {
  const { t } = useTexts();
  return (
    <Button size="small" variant="secondary" asChild>
      <a href={url} target="_blank" rel="noreferrer noopener">
        <ArrowUpRightOnBox aria-hidden="true" />
        {t("packages.carrierPage", { carrier: carrier ?? t("packages.theCarrier") })}
      </a>
    </Button>
  );
}
