import type { Translate } from "./use-texts";

const NAMES: Record<string, string> = {
  "17track": "17TRACK",
  shiprocket: "Shiprocket",
  delhivery: "Delhivery",
};

/** What people call a tracking provider. */
export function providerName(providerId: string, t: Translate): string {
  return providerId === "manual" ? t("providers.manual") : (NAMES[providerId] ?? providerId);
}
