/** Why 17TRACK stopped following a number. */
export type StopReason = "Expired" | "ByRequest" | "InvalidCarrier";

/** A number as the account registered it. Times are milliseconds. */
export interface Registration {
  number: string;
  carrier: number;
  final_carrier: number;
  origin: 1 | 2 | 3;
  tag: string | null;
  email: string | null;
  lang: string | null;
  order_no: string | null;
  order_time: string | null;
  remark: string | null;
  /** v2.2's single extra field. */
  param: string | null;
  /** v2.4's additional information, as it was sent. */
  additional: Record<string, unknown>;
  registered_at: number;
  stopped_at: number | null;
  stop_reason: StopReason | null;
  is_retracked: boolean;
  carrier_change_count: number;
  /** When 17TRACK last got news of it; null before the first. */
  tracked_at: number | null;
  pushed_at: number | null;
  push_status: "NotPushed" | "Success" | "Failure";
  push_status_code: number | null;
}

/** All registrations of the account; a number may be registered once for each of several carriers. */
export class Registry {
  private readonly byNumber = new Map<string, Registration[]>();
  /** Grows with every change; says whether a prepared list is still right. */
  version = 0;

  all(): Registration[] {
    return [...this.byNumber.values()].flat();
  }

  /** The registrations of a number, for one carrier when it is given. */
  find(number: string, carrier?: number): Registration[] {
    const found = this.byNumber.get(number) ?? [];
    return carrier === undefined ? found : found.filter((registration) => registration.carrier === carrier);
  }

  add(registration: Registration): void {
    this.byNumber.set(registration.number, [...this.find(registration.number), registration]);
    this.version += 1;
  }

  remove(registration: Registration): void {
    const left = this.find(registration.number).filter((other) => other !== registration);
    if (left.length === 0) {
      this.byNumber.delete(registration.number);
    } else {
      this.byNumber.set(registration.number, left);
    }
    this.version += 1;
  }

  /** Call after changing a registration in place. */
  touch(): void {
    this.version += 1;
  }

  clear(): void {
    this.byNumber.clear();
    this.version += 1;
  }
}
