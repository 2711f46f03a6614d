import { Alert, Button } from "@medusajs/ui";
import { useTexts } from "../../lib/use-texts";

/** What the server wants the merchant to know about something that has worked. */
export function WarningList({ warnings, onDismiss }: { warnings: readonly string[]; onDismiss: () => void }) {
  const { t } = useTexts();
  return (
    <div className="px-6 py-4">
      <Alert variant="warning" role="status">
        <div className="flex flex-col items-start gap-y-2">
          <strong className="txt-small-plus">{t("ship.warnings")}</strong>
          <ul className="txt-small flex list-disc flex-col gap-y-1 pl-4">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
          <Button size="small" variant="secondary" onClick={onDismiss}>
            {t("actions.close")}
          </Button>
        </div>
      </Alert>
    </div>
  );
}
