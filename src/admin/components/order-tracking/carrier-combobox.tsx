import { XMarkMini } from "@medusajs/icons";
import { IconButton, Input } from "@medusajs/ui";
import { type KeyboardEvent, useId, useState } from "react";
import type { CarrierView } from "../../../api/http-types";
import { carrierOptions, typedCarrier } from "../../lib/carrier-options";
import { useCarriers } from "../../lib/use-carriers";
import { useTexts } from "../../lib/use-texts";
import { CarrierList } from "./carrier-list";
import type { FieldProps } from "./field";

interface Props extends FieldProps {
  value: CarrierView | null;
  onChange: (carrier: CarrierView | null) => void;
  /** Carriers that may have issued it are offered first. */
  trackingNumber: string;
  /** Destination, ISO 3166-1 alpha-2 in any case. */
  country: string | null;
  /** What an empty field says. */
  placeholder: string;
}

/**
 * Finds a carrier by its name, those that fit the number first. What is typed and not chosen from the list counts
 * as the carrier's name: the server knows more spellings than the list shows.
 */
export function CarrierCombobox({ value, onChange, trackingNumber, country, placeholder, ...field }: Props) {
  const { t } = useTexts();
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState("");
  const [active, setActive] = useState(-1);
  const carriers = useCarriers(search, trackingNumber, country, open);
  const options = carrierOptions(carriers.data, search, country);
  const current = options[active];

  const close = () => {
    setOpen(false);
    setSearch("");
    setActive(-1);
  };
  const choose = (carrier: CarrierView) => {
    onChange(carrier);
    close();
  };
  const move = (step: number) => {
    setOpen(true);
    setActive((at) => (options.length === 0 ? -1 : (at + step + options.length) % options.length));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : active < 0 ? 0 : -1);
    } else if (event.key === "Enter" && open) {
      event.preventDefault();
      const choice = current ?? (search.trim() ? options[0] : undefined);
      if (choice) {
        choose(choice.carrier);
      }
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    }
  };
  const onBlur = () => {
    const typed = typedCarrier(search, options);
    if (open && typed) {
      onChange(typed);
    }
    close();
  };

  return (
    <div className="relative">
      <Input
        {...field}
        role="combobox"
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && current ? `${listId}-${current.carrier.code}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={open ? t("carrier.search") : placeholder}
        value={open ? search : (value?.name ?? "")}
        className={value && !open ? "pr-8" : undefined}
        onFocus={(event) => event.target.select()}
        onClick={() => setOpen(true)}
        onChange={(event) => {
          setSearch(event.target.value);
          setActive(-1);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      {value && !open && (
        <IconButton
          type="button"
          size="xsmall"
          variant="transparent"
          className="absolute right-1 top-1"
          aria-label={t("carrier.clear")}
          onClick={() => onChange(null)}
        >
          <XMarkMini />
        </IconButton>
      )}
      {open && (
        <CarrierList
          id={listId}
          options={options}
          active={active}
          search={search}
          isLoading={carriers.isPending || (carriers.isTyping && options.length === 0)}
          isFailed={carriers.isError}
          onChoose={choose}
        />
      )}
    </div>
  );
}
