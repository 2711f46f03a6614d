import { Select } from "@medusajs/ui";
import { useMemo } from "react";
import { countriesIn } from "../../lib/countries";
import { useTexts } from "../../lib/use-texts";
import type { FieldProps } from "./field";

interface Props extends FieldProps {
  /** ISO 3166-1 alpha-2 in upper case; empty: none is chosen. */
  value: string;
  onChange: (code: string) => void;
}

/** One of all countries, by its name in the dashboard's language. */
export function CountrySelect({ value, onChange, ...field }: Props) {
  const { t, locale } = useTexts();
  const countries = useMemo(() => countriesIn(locale), [locale]);
  return (
    <Select value={value} onValueChange={onChange}>
      <Select.Trigger {...field}>
        <Select.Value placeholder={t("country.choose")} />
      </Select.Trigger>
      <Select.Content>
        {countries.map(({ code, name }) => (
          <Select.Item key={code} value={code}>
            {name}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  );
}
