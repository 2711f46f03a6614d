import { Input } from "@medusajs/ui";
import { useState } from "react";
import type { AdminTracker } from "../../../api/http-types";
import { localDay } from "../../lib/dates";
import { checkEditForm, type EditDraft, openEditForm, updateRequestOf } from "../../lib/edit-form";
import type { OrderFacts } from "../../lib/order-facts";
import { bareNumber } from "../../lib/package-draft";
import { placeEditFailure } from "../../lib/server-error";
import { itemsForPackage } from "../../lib/unassigned-items";
import { useFormErrors } from "../../lib/use-form-errors";
import { useTexts } from "../../lib/use-texts";
import { useUpdatePackage } from "../../lib/use-tracking-actions";
import { CarrierCombobox } from "./carrier-combobox";
import { CarrierDetails } from "./carrier-details";
import { CountrySelect } from "./country-select";
import { Field } from "./field";
import { DrawerForm } from "./form-drawer";
import { ItemQuantities } from "./item-quantities";
import { NotifySwitch } from "./notify-switch";
import { RecipientFields } from "./recipient-fields";

interface Props {
  order: OrderFacts;
  tracker: AdminTracker;
  /** All packages of the order, this one too. */
  trackers: readonly AdminTracker[];
  onDone: (changed: boolean) => void;
}

/** Corrects the number, the carrier or the items of a package, and hands over details that a carrier demands. */
export function EditForm({ order, tracker, trackers, onDone }: Props) {
  const { t } = useTexts();
  const [draft, setDraft] = useState<EditDraft>(() => openEditForm(tracker));
  const { problems, show, forget } = useFormErrors();
  const { errors } = problems;
  const update = useUpdatePackage(order.id, tracker.id);
  const today = localDay(new Date());
  const items = itemsForPackage(order, tracker, trackers);
  const change = (changes: Partial<EditDraft>) => {
    forget(...Object.keys(changes));
    setDraft((before) => ({ ...before, ...changes }));
  };
  const isNewNumber = bareNumber(draft.tracking_number) !== tracker.tracking_number;
  const detailsWrong = Boolean(
    errors.country || errors.postal_code || errors.phone_last4 || errors.ship_date,
  );

  const submit = () => {
    if (!show(checkEditForm(draft, tracker, items, today))) {
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
            country={draft.country || null}
            onChange={(carrier) => change({ carrier })}
          />
        )}
      </Field>
      {items.length > 0 && (
        <ItemQuantities
          legend={t("ship.inside")}
          hint={t("ship.insideHint")}
          items={items}
          typedOf={(item) => draft.items[item.id] ?? "0"}
          maxOf={(item) => item.quantity}
          errorOf={(item) => errors[`items.${item.id}`]}
          error={errors.items}
          onChange={(item, typed) => change({ items: { ...draft.items, [item.id]: typed } })}
        />
      )}
      <CarrierDetails isWrong={detailsWrong}>
        <Field label={t("country.label")} optional error={errors.country}>
          {(field) => (
            <CountrySelect {...field} value={draft.country} onChange={(country) => change({ country })} />
          )}
        </Field>
        <RecipientFields
          draft={draft}
          errorOf={(field) => errors[field]}
          postalCodeHint={order.shipping_address?.postal_code ?? null}
          onChange={(field, typed) => change({ [field]: typed })}
        />
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
      </CarrierDetails>
      {isNewNumber && (
        <NotifySwitch
          label={t("edit.notify")}
          order={order}
          checked={draft.notify}
          onChange={(notify) => change({ notify })}
        />
      )}
    </DrawerForm>
  );
}
