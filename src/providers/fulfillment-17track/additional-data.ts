import { z } from "@medusajs/framework/zod";
import {
  normalizeTrackingNumber,
  trackingNumberProblem,
} from "../../modules/tracking/domain/tracking-number";
import { invalid } from "./invalid";

/** A package as the merchant named it. */
export interface NamedPackage {
  /** Normalised. */
  tracking_number: string;
  /** A carrier's code or name, as typed; null when none was given. */
  carrier: string | null;
}

const text = z.union([z.string(), z.number()]).transform((value) => String(value).trim());

const Package = z.object({ tracking_number: text, carrier: text.nullish() });

const AdditionalData = z.object({
  tracking_number: text.nullish(),
  carrier: text.nullish(),
  tracking_numbers: z.array(Package).nullish(),
});

const SHAPE =
  "Pass `tracking_number` and, when you know it, `carrier`; or `tracking_numbers: [{ tracking_number, carrier }]`.";

/**
 * The packages in `additional_data` of a new fulfillment; none when it names none. Other keys belong to others.
 * @throws MedusaError INVALID_DATA that says what to enter
 */
export function readPackages(additionalData: Record<string, unknown> | undefined): NamedPackage[] {
  const result = AdditionalData.safeParse(additionalData ?? {});
  if (!result.success) {
    const paths = result.error.issues.map((issue) => `\`${issue.path.join(".")}\``);
    throw invalid(`${paths.join(", ")} of additional_data cannot be read. ${SHAPE}`);
  }
  const { tracking_number, carrier, tracking_numbers } = result.data;
  if (carrier && !tracking_number) {
    throw invalid(`additional_data names the carrier "${carrier}" without a tracking number. ${SHAPE}`);
  }
  const single = tracking_number ? [{ tracking_number, carrier }] : [];
  return distinct([...single, ...(tracking_numbers ?? [])].map(readPackage));
}

function readPackage({ tracking_number, carrier }: z.output<typeof Package>): NamedPackage {
  const problem = trackingNumberProblem(tracking_number);
  if (problem !== null) {
    throw invalid(problem);
  }
  return { tracking_number: normalizeTrackingNumber(tracking_number), carrier: carrier || null };
}

function distinct(packages: NamedPackage[]): NamedPackage[] {
  const seen = new Set<string>();
  for (const { tracking_number } of packages) {
    if (seen.has(tracking_number)) {
      throw invalid(
        `The tracking number ${tracking_number} is given twice. Give each package its own number once.`,
      );
    }
    seen.add(tracking_number);
  }
  return packages;
}
