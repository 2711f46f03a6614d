import { Button, Drawer } from "@medusajs/ui";
import { type FormEvent, type ReactNode, type RefObject, useRef } from "react";
import type { FormProblems } from "../../lib/use-form-errors";
import { useProblemFocus } from "../../lib/use-problem-focus";
import { useTexts } from "../../lib/use-texts";
import { BusyButton } from "./busy-button";
import { DrawerHeader } from "./drawer-header";
import { FailureAlert } from "./failure-alert";

interface FormDrawerProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Gets the focus back when the drawer closes. */
  returnFocus: RefObject<HTMLElement>;
  children: ReactNode;
}

/** What a person wants to fill in first: not the button that closes, nor the hidden inputs of switches. */
const FIRST_FIELD = '[role="radio"], input:not([type="hidden"], [aria-hidden="true"]), textarea';

/** A drawer for a form: a click beside it does not throw away what was typed. */
export function FormDrawer({ open, onOpenChange, returnFocus, children }: FormDrawerProps) {
  return (
    <Drawer open={open} onOpenChange={onOpenChange}>
      <Drawer.Content
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          const content = event.currentTarget as HTMLElement;
          content.querySelector<HTMLElement>(FIRST_FIELD)?.focus();
        }}
        onInteractOutside={(event) => event.preventDefault()}
        onEscapeKeyDown={(event) => {
          // Escape first closes a list that is open inside the form.
          const target = event.target as HTMLElement | null;
          if (
            target?.getAttribute("aria-expanded") === "true" &&
            target.getAttribute("role") === "combobox"
          ) {
            event.preventDefault();
          }
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          returnFocus.current?.focus();
        }}
      >
        {children}
      </Drawer.Content>
    </Drawer>
  );
}

interface DrawerFormProps {
  title: string;
  description: string;
  submitText: string;
  isSending: boolean;
  /** After every failed attempt to send, the focus goes to the first of them. */
  problems: FormProblems;
  onSubmit: () => void;
  children: ReactNode;
}

/** The inside of a {@link FormDrawer}: heading, fields, and buttons that say what they do. */
export function DrawerForm(props: DrawerFormProps) {
  const { title, description, submitText, isSending, problems, onSubmit, children } = props;
  const { t } = useTexts();
  const form = useRef<HTMLFormElement>(null);

  const { errors, attempt } = problems;
  useProblemFocus(form, attempt);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isSending) {
      onSubmit();
    }
  };
  return (
    <form ref={form} noValidate onSubmit={submit} className="flex flex-1 flex-col overflow-hidden">
      <DrawerHeader title={title} description={description} />
      <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
        {children}
        {errors.form && <FailureAlert message={errors.form} />}
      </Drawer.Body>
      <Drawer.Footer>
        <Drawer.Close asChild>
          <Button type="button" variant="secondary" size="small">
            {t("actions.cancel")}
          </Button>
        </Drawer.Close>
        <BusyButton type="submit" isBusy={isSending}>
          {submitText}
        </BusyButton>
      </Drawer.Footer>
    </form>
  );
}
