import { ArrowUpRightOnBox, Envelope, PencilSquare } from "@medusajs/icons";
import { Button, toast } from "@medusajs/ui";
import type { Cure } from "../../lib/needs";
import type { OrderFacts } from "../../lib/order-facts";
import { failureMessage } from "../../lib/server-error";
import type { CureProps } from "../../lib/use-correction";
import { useTexts } from "../../lib/use-texts";
import { useRetrack } from "../../lib/use-tracking-actions";
import { BusyButton } from "./busy-button";
import { CarrierCure, DestinationCure, DetailCure, NumberCure } from "./correction-cures";
import { MessageText } from "./message-text";

/** The controls that cure what a package needs: forms first, then what leads elsewhere. */
export function Cures({ cures, ...props }: CureProps & { cures: readonly Cure[] }) {
  const { t } = useTexts();
  const { order, tracker, onCorrect, onRecord } = props;
  const has = (cure: Cure) => cures.includes(cure);
  return (
    <div className="flex flex-col gap-y-3">
      {has("correct_number") && <NumberCure {...props} />}
      {has("choose_carrier") && <CarrierCure {...props} />}
      {has("postal_code") && <DestinationCure {...props} />}
      {has("country_and_postal_code") && <DestinationCure {...props} withCountry />}
      {has("phone") && <DetailCure {...props} detail="phone_last4" />}
      {has("ship_date") && <DetailCure {...props} detail="ship_date" />}
      <div className="flex flex-wrap gap-2 empty:hidden">
        {has("correct_package") && (
          <Button type="button" size="small" variant="secondary" onClick={onCorrect}>
            <PencilSquare aria-hidden="true" />
            {t("packages.edit")}
          </Button>
        )}
        {has("retrack") && <RetrackCure {...props} />}
        {has("mail_customer") && order.email !== null && <MailCure order={order} email={order.email} />}
        {has("carrier_page") && tracker.tracking_url !== null && (
          <CarrierPageCure carrier={tracker.carrier.name} url={tracker.tracking_url} />
        )}
        {has("record_event") && (
          <Button type="button" size="small" variant="secondary" onClick={onRecord}>
            <PencilSquare aria-hidden="true" />
            {t("packages.record")}
          </Button>
        )}
      </div>
    </div>
  );
}

function RetrackCure({ order, tracker, onCured }: CureProps) {
  const { t } = useTexts();
  const retrack = useRetrack(order.id, tracker.id);
  const press = () =>
    retrack.mutateAsync().then(
      // Once followed, this button is gone: only the promise can tell.
      () => {
        toast.success(t("cure.retracked"));
        onCured();
      },
      // The mutation keeps its error, which stands beneath the button.
      () => {},
    );
  return (
    <>
      <BusyButton variant="secondary" isBusy={retrack.isPending} onClick={press}>
        {t("cure.retrack")}
      </BusyButton>
      {retrack.error && (
        <span role="alert" className="txt-small text-ui-fg-error w-full">
          <MessageText message={failureMessage(retrack.error)} />
        </span>
      )}
    </>
  );
}

function MailCure({ order, email }: { order: OrderFacts; email: string }) {
  const { t } = useTexts();
  return (
    <Button size="small" variant="secondary" asChild>
      <a href={`mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(`#${order.display_id}`)}`}>
        <Envelope aria-hidden="true" />
        {t("cure.mailCustomer")}
      </a>
    </Button>
  );
}

function CarrierPageCure({ carrier, url }: { carrier: string | null; url: string }) {
  const { t } = useTexts();
  return (
    <Button size="small" variant="secondary" asChild>
      <a href={url} target="_blank" rel="noreferrer noopener">
        <ArrowUpRightOnBox aria-hidden="true" />
        {t("packages.carrierPage", { carrier: carrier ?? t("packages.theCarrier") })}
      </a>
    </Button>
  );
}
