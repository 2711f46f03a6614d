import { CheckMini, SquareTwoStackMini } from "@medusajs/icons";
import { IconButton, Tooltip } from "@medusajs/ui";
import { useEffect, useState } from "react";
import { copyText } from "../../lib/copy-text";
import { useTexts } from "../../lib/use-texts";

const SHOWN_MS = 2_000;

/** Copies a text; says so to eyes and ears. `label` says what is copied. */
export function CopyButton({ content, label }: { content: string; label: string }) {
  const { t } = useTexts();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) {
      return;
    }
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <>
      <Tooltip content={copied ? t("actions.copied") : t("actions.copy")}>
        <IconButton
          type="button"
          size="2xsmall"
          variant="transparent"
          aria-label={label}
          onClick={async () => setCopied(await copyText(content))}
        >
          {copied ? <CheckMini /> : <SquareTwoStackMini />}
        </IconButton>
      </Tooltip>
      <span role="status" className="sr-only">
        {copied ? t("actions.copied") : ""}
      </span>
    </>
  );
}
