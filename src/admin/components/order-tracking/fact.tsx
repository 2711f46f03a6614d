import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";

/** One line of what is known about a package. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="txt-compact-small text-ui-fg-subtle">{label}</dt>
      <dd className="min-w-0">
        <Text as="div" size="small" leading="compact" className="break-words">
          {children}
        </Text>
      </dd>
    </>
  );
}
