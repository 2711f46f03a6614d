import type { OrderFacts } from "../../lib/order-facts";
import { useTexts } from "../../lib/use-texts";
import { SwitchRow } from "./switch-row";

interface Props {
  label: string;
  order: Pick<OrderFacts, "email">;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Whether the customer gets a mail, and at which address; nobody can be told without one. */
export function NotifySwitch({ label, order: { email }, checked, onChange }: Props) {
  const { t } = useTexts();
  return (
    <SwitchRow
      label={label}
      hint={email ? t("ship.notifyTo", { email }) : t("ship.notifyNoEmail")}
      disabled={email === null}
      checked={checked}
      onChange={onChange}
    />
  );
}
