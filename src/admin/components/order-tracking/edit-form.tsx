import { Input } from "@medusajs/ui";
import { useState } from "react";
import type { AdminTracker } from "../../../api/http-types";
import { localDay } from "../../lib/dates";
import { checkEditForm, type EditDraft, openEditForm, updateRequestOf } from "../../lib/edit-form";
import type { OrderFacts } from "../../lib/order-facts";
import { bareNumber } from "../../lib/package-draft";
import { placeEditFailure } from "../../lib/server-error";
import { useFormErrors } from "../../lib/use-form-errors";
import { useTexts } from "../../lib/use-texts";
import { useUpdatePackage } from "../../lib/use-tracking-actions";
import { CarrierCombobox } from "./carrier-combobox";
import { Field } from "./field";
import { DrawerForm } from "./form-drawer";
import { SwitchRow } from "./switch-row";

interface Props {
  order: OrderFacts;
  tracker: AdminTracker;
  onDone: (changed: boolean) => void;
}

/** Corrects the number or the carrier of a package, and hands over details that a carrier demands. */
export function EditForm({ order, tracker, onDone }: Props) {
  const { t } = useTexts();
  const [draft, setDraft] = useState<EditDraft>(() => openEditForm(tracker));
  const { problems, show, forget } = useFormErrors();
  const { errors } = problems;
  const update = useUpdatePackage(order.id, tracker.id);
  const today = localDay(new Date());
  const change = (changes: Partial<EditDraft>) => {
    forget(...Object.keys(changes));
    setDraft((before) => ({ ...before, ...changes }));
  };
  const isNewNumber = bareNumber(draft.tracking_number) !== tracker.tracking_number;

  const submit = () => {
    if (!show(checkEditForm(draft, today))) {
      return;
    }
    const request = updateRequestOf(draft, tracker);
    if (request === null) {
      onDone(false);
      return;
    }
    update.mutate(request, {
      onSuccess: () => onDone(true),
      onError: (error) => show(placeEditFailure(error)),
    });
  };

  return (
    <DrawerForm
      title={t("edit.title")}
      description={t("edit.description")}
      submitText={t("edit.submit")}
      isSending={update.isPending}
      problems={problems}
      onSubmit={submit}
    >
      <Field label={t("ship.number")} error={errors.tracking_number}>
        {(field) => (
          <Input
            {...field}
            autoComplete="off"
            spellCheck={false}
            value={draft.tracking_number}
            onChange={(event) => change({ tracking_number: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("carrier.label")} optional error={errors.carrier}>
        {(field) => (
          <CarrierCombobox
            {...field}
            placeholder={t("carrier.placeholder")}
            value={draft.carrier}
            trackingNumber={draft.tracking_number}
            country={tracker.details.country ?? order.shipping_address?.country_code ?? null}
            onChange={(carrier) => change({ carrier })}
          />
        )}
      </Field>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Field label={t("ship.postalCode")} optional error={errors.postal_code}>
          {(field) => (
            <Input
              {...field}
              autoComplete="off"
              placeholder={order.shipping_address?.postal_code ?? undefined}
              value={draft.postal_code}
              onChange={(event) => change({ postal_code: event.target.value })}
            />
          )}
        </Field>
        <Field label={t("ship.phone")} optional error={errors.phone_last4}>
          {(field) => (
            <Input
              {...field}
              inputMode="numeric"
              maxLength={4}
              autoComplete="off"
              value={draft.phone_last4}
              onChange={(event) => change({ phone_last4: event.target.value })}
            />
          )}
        </Field>
        <Field label={t("edit.shipDate")} optional error={errors.ship_date}>
          {(field) => (
            <Input
              {...field}
              type="date"
              max={today}
              value={draft.ship_date}
              onChange={(event) => change({ ship_date: event.target.value })}
            />
          )}
        </Field>
      </div>
      {isNewNumber && (
        <SwitchRow
          label={t("edit.notify")}
          hint={order.email ?? t("ship.notifyNoEmail")}
          disabled={order.email === null}
          checked={draft.notify}
          onChange={(notify) => change({ notify })}
        />
      )}
    </DrawerForm>
  );
}
