import { Input, Select, Textarea } from "@medusajs/ui";
import { useState } from "react";
import type { AdminTracker } from "../../../api/http-types";
import {
  canNotify,
  checkEventForm,
  type EventDraft,
  eventRequestOf,
  openEventForm,
  RECORDABLE,
} from "../../lib/event-form";
import type { OrderFacts } from "../../lib/order-facts";
import { failureMessage } from "../../lib/server-error";
import { statusLook } from "../../lib/status-look";
import { useFormErrors } from "../../lib/use-form-errors";
import { useTexts } from "../../lib/use-texts";
import { useRecordEvent } from "../../lib/use-tracking-actions";
import { Field } from "./field";
import { DrawerForm } from "./form-drawer";
import { SwitchRow } from "./switch-row";

const AS_IT_IS = "as-it-is";

interface Props {
  order: OrderFacts;
  tracker: AdminTracker;
  onDone: () => void;
}

/** Records by hand what happened to a package: for what no provider follows, and for what a carrier says on the phone. */
export function EventForm({ order, tracker, onDone }: Props) {
  const { t } = useTexts();
  const [draft, setDraft] = useState<EventDraft>(openEventForm);
  const { problems, show, forget } = useFormErrors();
  const { errors } = problems;
  const record = useRecordEvent(order.id, tracker.id);
  const change = (changes: Partial<EventDraft>) => {
    forget(...Object.keys(changes));
    setDraft((before) => ({ ...before, ...changes }));
  };
  const submit = () => {
    if (show(checkEventForm(draft, new Date()))) {
      record.mutate(eventRequestOf(draft), {
        onSuccess: onDone,
        onError: (error) => show({ form: failureMessage(error) }),
      });
    }
  };
  const mayNotify = canNotify(draft) && order.email !== null;

  return (
    <DrawerForm
      title={t("event.title")}
      description={t("event.text")}
      submitText={t("event.submit")}
      isSending={record.isPending}
      problems={problems}
      onSubmit={submit}
    >
      <Field label={t("event.what")} error={errors.description}>
        {(field) => (
          <Textarea
            {...field}
            rows={2}
            maxLength={500}
            placeholder={t("event.whatExample")}
            value={draft.description}
            onChange={(event) => change({ description: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("event.status")} hint={t("event.statusHint")}>
        {(field) => (
          <Select
            value={draft.state ? String(RECORDABLE.indexOf(draft.state)) : AS_IT_IS}
            onValueChange={(position) => change({ state: RECORDABLE[Number(position)] ?? null })}
          >
            <Select.Trigger {...field}>
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              <Select.Item value={AS_IT_IS}>{t("event.asItIs")}</Select.Item>
              {RECORDABLE.map(({ status, reason }, position) => (
                <Select.Item key={`${status} ${reason}`} value={String(position)}>
                  {t(statusLook(status, reason).text)}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        )}
      </Field>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Field label={t("event.where")} optional>
          {(field) => (
            <Input
              {...field}
              maxLength={200}
              autoComplete="off"
              value={draft.location}
              onChange={(event) => change({ location: event.target.value })}
            />
          )}
        </Field>
        <Field label={t("event.when")} optional hint={t("event.whenHint")} error={errors.occurred_at}>
          {(field) => (
            <Input
              {...field}
              type="datetime-local"
              value={draft.occurred_at}
              onChange={(event) => change({ occurred_at: event.target.value })}
            />
          )}
        </Field>
      </div>
      <SwitchRow
        label={t("event.public")}
        hint={t(draft.public ? "event.publicHint" : "event.privateHint")}
        checked={draft.public}
        onChange={(isPublic) => change({ public: isPublic })}
      />
      <SwitchRow
        label={t("event.notify")}
        hint={order.email ? t("event.notifyTo", { email: order.email }) : t("ship.notifyNoEmail")}
        disabled={!mayNotify}
        checked={draft.notify && mayNotify}
        onChange={(notify) => change({ notify })}
      />
    </DrawerForm>
  );
}
