import { Alert, Text } from "@medusajs/ui";
import { useState } from "react";
import type { AdminOrderTrackersResponse } from "../../../api/http-types";
import { dayText, localDay } from "../../lib/dates";
import { isUnpaid, type OrderFacts, piecesOf, type Shippable } from "../../lib/order-facts";
import { isUnpaidRefusal, placeShipFailure } from "../../lib/server-error";
import {
  asksForItems,
  checkShipForm,
  itemsToShip,
  openShipForm,
  type ShipDraft,
  shippableKey,
  shipRequestOf,
  typedQuantity,
} from "../../lib/ship-form";
import { useFormErrors } from "../../lib/use-form-errors";
import { useTexts } from "../../lib/use-texts";
import { useShip } from "../../lib/use-tracking-actions";
import { ChoiceField } from "./choice-field";
import { DrawerForm } from "./form-drawer";
import { ItemList } from "./item-list";
import { ItemQuantities } from "./item-quantities";
import { LocationField } from "./location-field";
import { NotifySwitch } from "./notify-switch";
import { PackageListFields } from "./package-list-fields";
import { SwitchRow } from "./switch-row";

interface Props {
  order: OrderFacts;
  shippables: Shippable[];
  onDone: (answer: AdminOrderTrackersResponse) => void;
}

function choiceText({ fulfillment_id, shipping_profile }: Shippable) {
  if (fulfillment_id !== null) {
    return "ship.fulfillment";
  }
  return shipping_profile === null ? "ship.unpacked" : "ship.unpackedProfile";
}

/** Ships what is packed, or packs and ships what is left, in one or more packages. */
export function ShipForm({ order, shippables, onDone }: Props) {
  const { t, locale } = useTexts();
  const [draft, setDraft] = useState<ShipDraft>(() => openShipForm(order, shippables));
  const { problems, show, forget } = useFormErrors();
  const { errors } = problems;
  const [saysUnpaid, setSaysUnpaid] = useState(false);
  const asksForPayment = isUnpaid(order) || saysUnpaid;
  const ship = useShip(order.id);
  const shippable = shippables.find((each) => shippableKey(each) === draft.chosen);
  const leaving = itemsToShip(draft, shippable);
  const pieces = piecesOf(leaving);
  const change = (changes: Partial<ShipDraft>) => setDraft((before) => ({ ...before, ...changes }));

  const submit = () => {
    if (!show(checkShipForm(draft, shippable, asksForPayment)) || !shippable) {
      return;
    }
    ship.mutate(shipRequestOf(draft, shippable), {
      onSuccess: onDone,
      onError: (error) => {
        setSaysUnpaid((before) => before || isUnpaidRefusal(error));
        show(placeShipFailure(error, draft.packages));
      },
    });
  };

  return (
    <DrawerForm
      title={t("ship.title", { order: order.display_id })}
      description={t("ship.description")}
      submitText={pieces > 0 ? t("ship.button", { count: pieces }) : t("ship.buttonNone")}
      isSending={ship.isPending}
      problems={problems}
      onSubmit={submit}
    >
      {asksForPayment && (
        <Alert variant="warning">
          <div className="flex flex-col gap-y-3">
            <Text size="small">{t("ship.unpaidText")}</Text>
            <SwitchRow
              label={t("ship.unpaid")}
              checked={draft.allow_unpaid}
              error={errors.allow_unpaid}
              onChange={(allow_unpaid) => {
                forget("allow_unpaid");
                change({ allow_unpaid });
              }}
            />
          </div>
        </Alert>
      )}
      {shippables.length > 1 && (
        <ChoiceField
          label={t("ship.which")}
          value={draft.chosen}
          hint={
            shippables.some(({ shipping_profile }) => shipping_profile) ? t("ship.profilesHint") : undefined
          }
          choices={shippables.map((each) => ({
            value: shippableKey(each),
            label: t(choiceText(each), {
              count: piecesOf(each.items),
              date: each.packed_at ? dayText(localDay(new Date(each.packed_at)), locale) : "",
              profile: each.shipping_profile?.name ?? "",
            }),
            description: each.items.map(({ title, quantity }) => `${quantity} × ${title}`).join(", "),
          }))}
          error={errors.chosen}
          onChange={(chosen) => {
            forget("chosen", "quantities");
            change({ chosen });
          }}
        />
      )}
      <PackageListFields
        packages={draft.packages}
        errors={errors}
        available={asksForItems(draft) ? leaving : null}
        country={order.shipping_address?.country_code ?? null}
        postalCodeHint={order.shipping_address?.postal_code ?? null}
        onChange={(packages, mended) => {
          forget(...mended);
          change({ packages });
        }}
      />
      {shippable?.fulfillment_id === null && (
        <>
          <ItemQuantities
            legend={t("ship.items")}
            hint={t("ship.itemsHint")}
            items={shippable.items}
            typedOf={(item) => typedQuantity(draft, item)}
            maxOf={(item) => item.quantity}
            errorOf={(item) => errors[`quantities.${item.id}`]}
            error={errors.quantities}
            onChange={(item, typed) => {
              forget("quantities");
              change({ quantities: { ...draft.quantities, [item.id]: typed } });
            }}
          />
          <LocationField
            salesChannelId={order.sales_channel_id}
            value={draft.location_id}
            onChange={(location_id) => change({ location_id })}
          />
        </>
      )}
      {shippable && shippable.fulfillment_id !== null && (
        <ItemList legend={t("ship.items")} items={shippable.items} />
      )}
      <NotifySwitch
        label={t("ship.notify")}
        order={order}
        checked={draft.notify}
        onChange={(notify) => change({ notify })}
      />
    </DrawerForm>
  );
}
