import { EllipsisHorizontal, PencilSquare, PlusMini, Trash } from "@medusajs/icons";
import { DropdownMenu, IconButton } from "@medusajs/ui";
import type { RefObject } from "react";
import { useTexts } from "../../lib/use-texts";

interface Props {
  number: string;
  trigger: RefObject<HTMLButtonElement>;
  onEdit: () => void;
  onRecord: () => void;
  onRemove: () => void;
}

/** What can be done to a package, beside what its card offers. */
export function PackageMenu({ number, trigger, onEdit, onRecord, onRemove }: Props) {
  const { t } = useTexts();
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <IconButton
          ref={trigger}
          size="small"
          variant="transparent"
          aria-label={t("packages.menu", { number })}
        >
          <EllipsisHorizontal />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end">
        <DropdownMenu.Item className="gap-x-2" onSelect={onEdit}>
          <PencilSquare className="text-ui-fg-subtle" />
          {t("packages.edit")}
        </DropdownMenu.Item>
        <DropdownMenu.Item className="gap-x-2" onSelect={onRecord}>
          <PlusMini className="text-ui-fg-subtle" />
          {t("packages.record")}
        </DropdownMenu.Item>
        <DropdownMenu.Separator />
        <DropdownMenu.Item className="gap-x-2" onSelect={onRemove}>
          <Trash className="text-ui-fg-subtle" />
          {t("packages.remove")}
        </DropdownMenu.Item>
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}
