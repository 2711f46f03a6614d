import { Button } from "@medusajs/ui";
import { useRef, useState } from "react";
import type { AdminOrderTrackersResponse, AdminTracker } from "../../../api/http-types";
import { type OrderFacts, piecesOf, shippablesOf, shippedFulfillments } from "../../lib/order-facts";
import { useTexts } from "../../lib/use-texts";
import { AddForm } from "./add-form";
import { FormDrawer } from "./form-drawer";
import { ShipForm } from "./ship-form";

interface Props {
  order: OrderFacts;
  trackers: readonly AdminTracker[];
  onShipped: (answer: AdminOrderTrackersResponse) => void;
  onAdded: (answer: AdminOrderTrackersResponse) => void;
}

/** Ship what is left, or add a number to what has left. */
export function SectionActions({ order, trackers, onShipped, onAdded }: Props) {
  const { t } = useTexts();
  const [form, setForm] = useState<"ship" | "add" | null>(null);
  const shipButton = useRef<HTMLButtonElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const shippables = shippablesOf(order);
  const pieces = piecesOf(shippables.flatMap(({ items }) => items));
  const canAdd = shippedFulfillments(order).length > 0;

  const done =
    (report: (answer: AdminOrderTrackersResponse) => void) => (answer: AdminOrderTrackersResponse) => {
      report(answer);
      setForm(null);
    };
  return (
    <div className="flex items-center gap-x-2">
      {canAdd && (
        <Button ref={addButton} type="button" size="small" variant="secondary" onClick={() => setForm("add")}>
          {t("add.button")}
        </Button>
      )}
      {shippables.length > 0 && (
        <Button ref={shipButton} type="button" size="small" onClick={() => setForm("ship")}>
          {t("ship.button", { count: pieces })}
        </Button>
      )}
      <FormDrawer
        open={form === "ship"}
        onOpenChange={(open) => setForm(open ? "ship" : null)}
        returnFocus={shippables.length > 0 ? shipButton : addButton}
      >
        <ShipForm order={order} shippables={shippables} onDone={done(onShipped)} />
      </FormDrawer>
      <FormDrawer
        open={form === "add"}
        onOpenChange={(open) => setForm(open ? "add" : null)}
        returnFocus={addButton}
      >
        <AddForm order={order} trackers={trackers} onDone={done(onAdded)} />
      </FormDrawer>
    </div>
  );
}
