import { LRUCache } from "lru-cache";
import type { Clock } from "../../../platform/clock.ts";

interface Limit {
  /** How many in a window. */
  max: number;
  seconds: number;
}

interface Window {
  endsAt: number;
  count: number;
}

const rememberedAddresses = 50_000;

/** Counts what comes from one address, in this process; enough to make guessing and hammering pointless. */
export class RateLimit {
  private readonly windows = new LRUCache<string, Window>({ max: rememberedAddresses });

  constructor(
    private readonly clock: Clock,
    private readonly limit: Limit,
  ) {}

  /** Counts one more; tells in how many seconds the next is welcome, 0 when at once. */
  take(address: string): number {
    const now = this.clock.now().getTime();
    const known = this.windows.get(address);
    const open = known && known.endsAt > now ? known : { endsAt: now + this.limit.seconds * 1000, count: 0 };
    open.count += 1;
    this.windows.set(address, open);
    return open.count > this.limit.max ? Math.ceil((open.endsAt - now) / 1000) : 0;
  }

  /** Whether one more would be too many, without counting it. */
  isExhausted(address: string): boolean {
    const known = this.windows.get(address);
    return known !== undefined && known.endsAt > this.clock.now().getTime() && known.count >= this.limit.max;
  }
}
