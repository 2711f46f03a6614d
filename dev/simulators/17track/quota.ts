export interface QuotaState {
  total: number;
  used: number;
  used_today: number;
  /** The UTC day that `used_today` counts. */
  day: string;
  /** Registrations a day; 0: no limit. */
  max_daily: number;
}

/** The account's registrations, bought and spent. */
export class Quota {
  state: QuotaState;

  constructor(
    private readonly initialTotal: number,
    private readonly now: () => number,
  ) {
    this.state = { total: initialTotal, used: 0, used_today: 0, day: "", max_daily: 0 };
    this.today();
  }

  /** As on the first day. */
  reset(): void {
    Object.assign(this.state, { total: this.initialTotal, used: 0, used_today: 0, max_daily: 0 });
  }

  /** The code that refuses one more registration; null when there is room. */
  refusal(): -18019907 | -18019908 | null {
    const { total, used, max_daily } = this.state;
    if (used >= total) {
      return -18019908;
    }
    return max_daily > 0 && this.today() >= max_daily ? -18019907 : null;
  }

  spend(): void {
    this.today();
    this.state.used += 1;
    this.state.used_today += 1;
  }

  /** As getquota answers. `quota_remain` may be negative. */
  wire(): Record<string, number> {
    const { total, used, max_daily } = this.state;
    return {
      quota_total: total,
      quota_used: used,
      quota_remain: total - used,
      today_used: this.today(),
      max_track_daily: max_daily,
      free_email_quota: 300,
      free_email_quotaused: 0,
    };
  }

  private today(): number {
    const day = new Date(this.now()).toISOString().slice(0, 10);
    if (day !== this.state.day) {
      this.state.day = day;
      this.state.used_today = 0;
    }
    return this.state.used_today;
  }
}
