import { type RefObject, useEffect } from "react";

/** After every failed attempt to send a form, moves the focus to the first thing that is wrong in it. */
export function useProblemFocus(form: RefObject<HTMLElement>, attempt: number): void {
  useEffect(() => {
    if (attempt > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-form-error]')?.focus();
    }
  }, [form, attempt]);
}
