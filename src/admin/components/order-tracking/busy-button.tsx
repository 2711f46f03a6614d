import { Spinner } from "@medusajs/icons";
import { Button, clx } from "@medusajs/ui";
import { type ComponentProps, forwardRef } from "react";

interface Props extends Omit<ComponentProps<typeof Button>, "isLoading" | "disabled" | "asChild"> {
  /** Shows that it is working; until then it cannot be pressed again. */
  isBusy: boolean;
}

/** A button that shows its work. A disabled button loses the focus, so this one only refuses to be pressed. */
export const BusyButton = forwardRef<HTMLButtonElement, Props>(
  ({ isBusy, type = "button", onClick, className, children, ...props }, ref) => (
    <Button
      ref={ref}
      size="small"
      {...props}
      type={type}
      aria-disabled={isBusy || props["aria-disabled"]}
      aria-busy={isBusy}
      className={clx({ "cursor-default": isBusy }, className)}
      onClick={(event) => (isBusy ? event.preventDefault() : onClick?.(event))}
    >
      {isBusy && (
        <span
          aria-hidden="true"
          className="bg-ui-bg-disabled text-ui-fg-disabled absolute inset-0 z-10 flex items-center justify-center rounded-md"
        >
          <Spinner className="animate-spin" />
        </span>
      )}
      {children}
    </Button>
  ),
);
BusyButton.displayName = "BusyButton";
