import { useCallback, useState } from "react";
import type { FormErrors } from "./package-draft";

export interface FormProblems {
  errors: FormErrors;
  /** Counts attempts to send that failed, so that each of them moves the focus, and typing does not. */
  attempt: number;
}

/** What is wrong with a form since the last attempt to send it. */
export function useFormErrors() {
  const [problems, setProblems] = useState<FormProblems>({ errors: {}, attempt: 0 });
  /** Shows what the last attempt found. Returns whether there is nothing. */
  const show = useCallback((errors: FormErrors): boolean => {
    setProblems(({ attempt }) => ({ errors, attempt: attempt + 1 }));
    return Object.keys(errors).length === 0;
  }, []);
  /** What is being mended is not called wrong any more: everything of a field or of what contains it. */
  const forget = useCallback((...fields: string[]) => {
    setProblems(({ errors, attempt }) => ({
      errors: Object.fromEntries(
        Object.entries(errors).filter(
          ([name]) => !fields.some((field) => name === field || name.startsWith(`${field}.`)),
        ),
      ),
      attempt,
    }));
  }, []);
  return { problems, show, forget };
}
