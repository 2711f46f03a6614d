import { Alert, Text } from "@medusajs/ui";
import { needOf } from "../../lib/needs";
import { providerName } from "../../lib/provider-name";
import type { CureProps } from "../../lib/use-correction";
import { useTexts } from "../../lib/use-texts";
import { Cures } from "./cures";

/** What a package needs from the merchant: a sentence, the control that cures it, and the code for support. */
export function AttentionBox(props: CureProps) {
  const { tracker } = props;
  const { t, locale } = useTexts();
  const need = needOf(tracker);
  if (!need) {
    return null;
  }
  const names = {
    provider: providerName(tracker.provider_id, t),
    Carrier: tracker.carrier.name ?? t("attention.theCarrier"),
    carrier: tracker.carrier.name ?? t("attention.theCarrierInside"),
    carrier_dative: tracker.carrier.name ?? t("attention.theCarrierDative"),
  };
  const isRefused = tracker.provider_state === "refused" || tracker.provider_state === "stopped";
  const said = isRefused ? tracker.provider_state_message : null;
  // The server speaks English: there its sentence, which knows more, replaces ours. Elsewhere it stands beneath ours
  // where ours can only say that something is wrong.
  const replaces = said !== null && locale.startsWith("en");
  const adds = said !== null && !replaces && need.isVague;
  return (
    <Alert variant={need.severity} data-testid="package-attention">
      <div className="flex flex-col gap-y-2">
        <Text size="small">
          <span className="sr-only">{t("attention.label")}: </span>
          {replaces ? said : t(need.text, names)}
        </Text>
        {adds && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("attention.says", { provider: names.provider, text: said })}
          </Text>
        )}
        <Cures {...props} cures={need.cures} />
        {isRefused && tracker.provider_state_code && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("attention.code", { code: tracker.provider_state_code })}
          </Text>
        )}
      </div>
    </Alert>
  );
}
