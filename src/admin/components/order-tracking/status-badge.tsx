import {
  ArrowUturnLeft,
  BuildingStorefront,
  CheckCircleSolid,
  CircleHalfDottedClock,
  Clock,
  DocumentText,
  ExclamationCircle,
  ExclamationCircleSolid,
  HandTruck,
  ShieldCheck,
  TruckFast,
} from "@medusajs/icons";
import { Badge } from "@medusajs/ui";
import type { ComponentType } from "react";
import type { AdminTracker } from "../../../api/http-types";
import { NOT_FOLLOWED, packageLook, type StatusIcon, type StatusLook } from "../../lib/status-look";
import { useTexts } from "../../lib/use-texts";

const ICONS: Record<StatusIcon, ComponentType> = {
  waiting: Clock,
  announced: DocumentText,
  moving: TruckFast,
  customs: ShieldCheck,
  today: HandTruck,
  pickup: BuildingStorefront,
  attempt: ExclamationCircle,
  delivered: CheckCircleSolid,
  trouble: ExclamationCircleSolid,
  back: ArrowUturnLeft,
  silence: CircleHalfDottedClock,
};

/** Where a package is: in words, with a picture and a colour. */
export function StatusBadge({
  tracker,
}: {
  tracker: Pick<AdminTracker, "status" | "reason" | "provider_state">;
}) {
  return <LookBadge look={packageLook(tracker)} />;
}

/** The badge of a number that stands on a label only. */
export function NotFollowedBadge() {
  return <LookBadge look={NOT_FOLLOWED} />;
}

function LookBadge({ look: { text, color, icon } }: { look: StatusLook }) {
  const { t } = useTexts();
  const Icon = ICONS[icon];
  return (
    <Badge color={color} size="small" className="gap-x-1.5 whitespace-nowrap" data-testid="package-status">
      <span aria-hidden="true" className="flex [&_svg]:size-3.5">
        <Icon />
      </span>
      {t(text)}
    </Badge>
  );
}
