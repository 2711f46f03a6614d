import { XMark } from "@medusajs/icons";
import { Drawer, IconButton, Kbd } from "@medusajs/ui";
import { useTexts } from "../../lib/use-texts";

/** The head of a drawer, as Medusa's own looks; but its button that closes has a name. */
export function DrawerHeader({ title, description }: { title: string; description: string }) {
  const { t } = useTexts();
  return (
    <div className="border-ui-border-base flex items-start justify-between gap-x-4 border-b px-6 py-4">
      <div className="flex min-w-0 flex-col gap-y-1">
        <Drawer.Title className="break-words">{title}</Drawer.Title>
        <Drawer.Description className="text-ui-fg-subtle txt-small">{description}</Drawer.Description>
      </div>
      <div className="flex shrink-0 items-center gap-x-2">
        <Kbd aria-hidden="true" className="max-sm:hidden">
          esc
        </Kbd>
        <Drawer.Close asChild>
          <IconButton type="button" size="small" variant="transparent" aria-label={t("actions.close")}>
            <XMark />
          </IconButton>
        </Drawer.Close>
      </div>
    </div>
  );
}
