import { useState } from "react";
import type { AdminOrderTrackersResponse, AdminTracker } from "../../../api/http-types";
import { type AddDraft, addRequestOf, checkAddForm, openAddForm } from "../../lib/add-form";
import { dayText, localDay } from "../../lib/dates";
import { itemsOf, type OrderFacts, piecesOf, shippedFulfillments } from "../../lib/order-facts";
import { placeFailure } from "../../lib/server-error";
import { unassignedItems } from "../../lib/unassigned-items";
import { useFormErrors } from "../../lib/use-form-errors";
import { useTexts } from "../../lib/use-texts";
import { useAddPackages } from "../../lib/use-tracking-actions";
import { ChoiceField } from "./choice-field";
import { DrawerForm } from "./form-drawer";
import { NotifySwitch } from "./notify-switch";
import { PackageListFields } from "./package-list-fields";

interface Props {
  order: OrderFacts;
  trackers: readonly AdminTracker[];
  onDone: (answer: AdminOrderTrackersResponse) => void;
}

/** Adds numbers that came later to what has been shipped already. */
export function AddForm({ order, trackers, onDone }: Props) {
  const { t, locale } = useTexts();
  const shipped = shippedFulfillments(order);
  const [draft, setDraft] = useState<AddDraft>(() => openAddForm(shipped));
  const { problems, show, forget } = useFormErrors();
  const { errors } = problems;
  const add = useAddPackages(order.id);
  const chosen = shipped.find(({ id }) => id === draft.fulfillment_id);
  const available = chosen ? unassignedItems(order, chosen, trackers) : [];
  const change = (changes: Partial<AddDraft>) => setDraft((before) => ({ ...before, ...changes }));

  const submit = () => {
    if (!show(checkAddForm(draft, available))) {
      return;
    }
    add.mutate(addRequestOf(draft), {
      onSuccess: onDone,
      onError: (error) => show(placeFailure(error, draft.packages)),
    });
  };

  return (
    <DrawerForm
      title={t("add.title", { order: order.display_id })}
      description={t("add.description")}
      submitText={t("add.submit", { count: draft.packages.length })}
      isSending={add.isPending}
      problems={problems}
      onSubmit={submit}
    >
      {shipped.length > 1 && (
        <ChoiceField
          label={t("add.which")}
          value={draft.fulfillment_id}
          choices={shipped.map((fulfillment) => ({
            value: fulfillment.id,
            label: t("add.fulfillment", {
              count: piecesOf(itemsOf(order, fulfillment)),
              date: dayText(localDay(new Date(fulfillment.shipped_at ?? fulfillment.created_at)), locale),
            }),
            description: itemsOf(order, fulfillment)
              .map(({ title, quantity }) => `${quantity} × ${title}`)
              .join(", "),
          }))}
          error={errors.chosen}
          onChange={(fulfillment_id) => {
            forget("chosen");
            change({ fulfillment_id });
          }}
        />
      )}
      <PackageListFields
        packages={draft.packages}
        errors={errors}
        available={available}
        country={order.shipping_address?.country_code ?? null}
        postalCodeHint={order.shipping_address?.postal_code ?? null}
        onChange={(packages, mended) => {
          forget(...mended);
          change({ packages });
        }}
      />
      <NotifySwitch
        label={t("add.notify")}
        order={order}
        checked={draft.notify}
        onChange={(notify) => change({ notify })}
      />
    </DrawerForm>
  );
}
