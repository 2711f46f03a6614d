import { toast } from "@medusajs/ui";
import type { AdminTracker, AdminUpdateTracker } from "../../api/http-types";
import type { OrderFacts } from "./order-facts";
import type { FormErrors } from "./package-draft";
import { providerName } from "./provider-name";
import { placeEditFailure } from "./server-error";
import { useFormErrors } from "./use-form-errors";
import { useTexts } from "./use-texts";
import { useUpdatePackage } from "./use-tracking-actions";

/** What a cure is for, and what it can lead to. */
export interface CureProps {
  order: OrderFacts;
  tracker: AdminTracker;
  /** Called once it has worked: by then its control may be gone. */
  onCured: () => void;
  /** Opens the form in which everything of the package can be corrected. */
  onCorrect: () => void;
  /** Opens the form in which an event is recorded by hand. */
  onRecord: () => void;
}

/** Sends a correction of a package, says so when it has worked, and knows what is wrong when it has not. */
export function useCorrection({ order, tracker, onCured }: Pick<CureProps, "order" | "tracker" | "onCured">) {
  const { t } = useTexts();
  const update = useUpdatePackage(order.id, tracker.id);
  const { problems, show, forget } = useFormErrors();
  return {
    isSending: update.isPending,
    problems,
    forget,
    /** Sends it unless something is wrong with it. Once cured, only the promise remains to tell. */
    submit: (errors: FormErrors, body: AdminUpdateTracker) => {
      if (!show(errors)) {
        return;
      }
      update.mutateAsync(body).then(
        () => {
          toast.success(t("cure.saved", { provider: providerName(tracker.provider_id, t) }));
          onCured();
        },
        (error) => show(placeEditFailure(error)),
      );
    },
  };
}
