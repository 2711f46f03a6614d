import { Badge, Text, toast } from "@medusajs/ui";
import { type ReactNode, useRef } from "react";
import type { AdminCustomerMessages, AdminTracker } from "../../../api/http-types";
import { momentText } from "../../lib/dates";
import { failureMessage } from "../../lib/server-error";
import { useCustomerMessages, useSettleReport } from "../../lib/use-customer-messages";
import { useTexts } from "../../lib/use-texts";
import { BusyButton } from "./busy-button";
import { FailureAlert } from "./failure-alert";

type Instructions = AdminCustomerMessages["delivery_instructions"][number];
type Report = AdminCustomerMessages["not_received"][number];

/** What the customer said of the order: packages that are not there, instructions, a rating. Nothing when they said nothing. */
export function CustomerVoice({ orderId, trackers }: { orderId: string; trackers: readonly AdminTracker[] }) {
  const { t } = useTexts();
  const { data } = useCustomerMessages(orderId);
  const heading = useRef<HTMLHeadingElement>(null);
  const said = data?.customer_messages;
  const [instructions, ...earlier] = said?.delivery_instructions ?? [];
  const isSilent = instructions === undefined && !said?.rating && !said?.not_received.length;
  if (said === undefined || isSilent) {
    return null;
  }
  const numberOf = (id: string) => trackers.find((each) => each.id === id)?.tracking_number ?? "";
  return (
    <section className="flex flex-col gap-y-4 px-6 py-4" data-testid="customer-voice">
      <Text size="small" leading="compact" weight="plus" asChild>
        <h3 ref={heading} tabIndex={-1} className="outline-none">
          {t("voice.title")}
        </h3>
      </Text>
      {said.not_received.map((report) => (
        <NotReceived
          key={report.id}
          orderId={orderId}
          report={report}
          number={numberOf(report.tracker_id)}
          // The button is gone then: the keyboard goes on here.
          onSettled={() => heading.current?.focus()}
        />
      ))}
      {instructions !== undefined && (
        <DeliveryInstructions current={instructions} earlier={earlier} numberOf={numberOf} />
      )}
      {said.rating && <Rating {...said.rating} />}
    </section>
  );
}

function NotReceived({
  orderId,
  report,
  number,
  onSettled,
}: {
  orderId: string;
  report: Report;
  number: string;
  onSettled: () => void;
}) {
  const { t, locale } = useTexts();
  const settle = useSettleReport(orderId, report.tracker_id);
  const isOpen = report.resolved_at === null;
  const settled = report.resolution === "news" ? "voice.answeredByNews" : "voice.settled";
  const settleIt = () =>
    settle.mutate(undefined, {
      onSuccess: () => {
        toast.success(t("voice.settledNow"));
        onSettled();
      },
    });
  return (
    <Said
      title={t("voice.notReceived", { number })}
      words={report.message}
      note={
        report.resolved_at === null
          ? t("voice.reported", { date: momentText(report.reported_at, locale) })
          : t(settled, { date: momentText(report.resolved_at, locale) })
      }
    >
      {isOpen && (
        <BusyButton variant="secondary" isBusy={settle.isPending} onClick={settleIt}>
          {t("voice.settle")}
        </BusyButton>
      )}
      {settle.error && <FailureAlert message={failureMessage(settle.error)} />}
    </Said>
  );
}

function DeliveryInstructions({
  current,
  earlier,
  numberOf,
}: {
  current: Instructions;
  earlier: readonly Instructions[];
  numberOf: (trackerId: string) => string;
}) {
  const { t, locale } = useTexts();
  const given = (one: Instructions) =>
    t(one.given_by === "customer" ? "voice.givenSignedIn" : "voice.confirmedByMail", {
      date: momentText(one.confirmed_at, locale),
    });
  return (
    <Said title={t("voice.instructions")} words={current.text} note={given(current)}>
      {current.handed_over.length === 0 && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("voice.onlyYou")}
        </Text>
      )}
      {current.handed_over.map(({ tracker_id, provider_id: provider, outcome, message }) => (
        <Text key={tracker_id} size="xsmall" className="text-ui-fg-subtle">
          {outcome === "taken"
            ? t("voice.taken", { provider, number: numberOf(tracker_id) })
            : t("voice.refused", { provider, number: numberOf(tracker_id), message: message ?? "" })}
        </Text>
      ))}
      {earlier.length > 0 && (
        <details>
          <summary className="txt-xsmall text-ui-fg-subtle cursor-pointer py-1">
            {t("voice.earlier", { count: earlier.length })}
          </summary>
          <ul className="mt-2 flex flex-col gap-y-2">
            {earlier.map((one) => (
              <li key={one.id}>
                <Words>{one.text}</Words>
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {given(one)}
                </Text>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Said>
  );
}

function Rating({ rating, is_low, comment, updated_at }: NonNullable<AdminCustomerMessages["rating"]>) {
  const { t, locale } = useTexts();
  return (
    <Said
      title={
        <span className="flex flex-wrap items-center gap-1.5">
          {t("voice.rating")}
          <Badge size="2xsmall" color={is_low ? "red" : "green"}>
            {is_low ? `${t("voice.ofFive", { rating })} · ${t("voice.low")}` : t("voice.ofFive", { rating })}
          </Badge>
        </span>
      }
      words={comment}
      note={momentText(updated_at, locale)}
    />
  );
}

/** One thing the customer said: their own words as they wrote them, when, and what can be done about it. */
function Said({
  title,
  words,
  note,
  children,
}: {
  title: ReactNode;
  words: string | null;
  note: string;
  children?: ReactNode;
}) {
  return (
    <div className="flex flex-col items-start gap-y-1">
      <Text size="small" leading="compact" weight="plus" asChild>
        <h4>{title}</h4>
      </Text>
      {words !== null && <Words>{words}</Words>}
      <Text size="xsmall" className="text-ui-fg-subtle">
        {note}
      </Text>
      {children}
    </div>
  );
}

function Words({ children }: { children: string }) {
  return (
    <Text
      size="small"
      className="border-ui-border-strong whitespace-pre-line break-words border-l-2 pl-3"
      dir="auto"
      asChild
    >
      <blockquote>{children}</blockquote>
    </Text>
  );
}
