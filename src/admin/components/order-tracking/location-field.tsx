import { Select } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../lib/api";
import { queryKeys } from "../../lib/query-keys";
import { useTexts } from "../../lib/use-texts";
import { Field } from "./field";

const AUTOMATIC = "automatic";

interface Props {
  salesChannelId: string | null;
  value: string | null;
  onChange: (locationId: string | null) => void;
}

/** From where it ships; asked only in shops that have several places to ship from. */
export function LocationField({ salesChannelId, value, onChange }: Props) {
  const { t } = useTexts();
  const { data: locations = [] } = useQuery({
    queryKey: queryKeys.locations(salesChannelId),
    queryFn: () => api.locations(salesChannelId),
  });
  if (locations.length < 2) {
    return null;
  }
  return (
    <Field label={t("ship.location")} optional>
      {(field) => (
        <Select value={value ?? AUTOMATIC} onValueChange={(id) => onChange(id === AUTOMATIC ? null : id)}>
          <Select.Trigger {...field}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            <Select.Item value={AUTOMATIC}>{t("ship.locationAutomatic")}</Select.Item>
            {locations.map(({ id, name }) => (
              <Select.Item key={id} value={id}>
                {name}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
    </Field>
  );
}
