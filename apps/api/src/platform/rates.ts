import { LRUCache } from "lru-cache";
import { sql } from "kysely";
import type { MikroORM } from "@mikro-orm/postgresql";
import type { Clock } from "./clock.ts";
import { databaseOf } from "./database.ts";
import { faultOf, type Log } from "./log.ts";

export interface RateLimit {
  /** How many in a window; 0 counts nothing. */
  max: number;
  seconds: number;
}

/** Where a key stands in its window. */
export interface Standing {
  limit: number;
  remaining: number;
  /** Until the window ends and the count begins anew. */
  resetSeconds: number;
  isExceeded: boolean;
}

interface Window {
  endsAt: Date;
  /** Counted by all processes, as last heard. */
  shared: number;
  /** Counted here since. */
  own: number;
}

const rememberedKeys = 50_000;
const everyMs = 1000;

/**
 * Counts what comes from whom. Each process counts by itself and once a second tells the database, which adds up what
 * all of them saw: a limit holds over all processes, late by a second at most, and no request waits for its count.
 */
export class Rates {
  private readonly windows = new LRUCache<string, Window>({ max: rememberedKeys });
  private readonly untold = new Set<string>();
  private readonly timer: NodeJS.Timeout;
  private telling: Promise<void> = Promise.resolve();

  constructor(private readonly on: { orm: MikroORM; clock: Clock; log: Log }) {
    this.timer = setInterval(() => void this.tell(), everyMs).unref();
  }

  /** Counts one more. */
  take(key: string, limit: RateLimit): Standing {
    const window = this.windowOf(key, limit);
    window.own += 1;
    this.windows.set(key, window);
    this.untold.add(key);
    return standingOf(window, limit, this.on.clock.now());
  }

  /** Where it stands, without counting. */
  look(key: string, limit: RateLimit): Standing {
    return standingOf(this.windowOf(key, limit), limit, this.on.clock.now());
  }

  /** Tells the database what was counted here, and hears what the others counted; after what is being told already. */
  tell(): Promise<void> {
    this.telling = this.telling.then(() => this.tellNow());
    return this.telling;
  }

  private async tellNow(): Promise<void> {
    const counted = [...this.untold].toSorted().flatMap((key) => this.takeUntold(key));
    this.untold.clear();
    if (counted.length === 0) return;
    try {
      for (const { key, endsAt, total } of await this.addUp(counted)) {
        const window = this.windows.get(key);
        if (window?.endsAt.getTime() === endsAt.getTime()) window.shared = Math.max(window.shared, total);
      }
    } catch (error) {
      // Counted here all the same; what the others should have heard is lost, which only makes the limit milder.
      this.on.log.warn({ fault: faultOf(error) }, "rates");
    }
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** All processes' windows begin and end together. */
  private windowOf(key: string, { seconds }: RateLimit): Window {
    const now = this.on.clock.now().getTime();
    const known = this.windows.get(key);
    if (known && known.endsAt.getTime() > now) return known;
    const length = seconds * 1000;
    return { endsAt: new Date((Math.floor(now / length) + 1) * length), shared: 0, own: 0 };
  }

  private takeUntold(key: string): Counted[] {
    const window = this.windows.get(key);
    if (!window || window.own === 0) return [];
    const { own: count, endsAt } = window;
    window.shared += count;
    window.own = 0;
    return [{ key, endsAt, count }];
  }

  /** In the order of the keys, so that two processes never wait for each other. */
  private async addUp(counted: readonly Counted[]): Promise<{ key: string; endsAt: Date; total: number }[]> {
    const column = <Key extends keyof Counted>(name: Key) => counted.map((each) => each[name]);
    const from = sql`unnest(${column("key")}::text[], ${column("endsAt")}::timestamptz[], ${column("count")}::int[])`;
    const { rows } = await sql<{ key: string; endsAt: Date; total: number }>`
      insert into rate_count (key, ends_at, count) select * from ${from}
      on conflict (key, ends_at) do update set count = rate_count.count + excluded.count
      returning key, ends_at, count as total`.execute(databaseOf(this.on.orm.em.fork()));
    return rows;
  }
}

interface Counted {
  key: string;
  endsAt: Date;
  count: number;
}

function standingOf({ shared, own, endsAt }: Window, { max }: RateLimit, now: Date): Standing {
  const count = shared + own;
  return {
    limit: max,
    remaining: Math.max(0, max - count),
    resetSeconds: Math.max(1, Math.ceil((endsAt.getTime() - now.getTime()) / 1000)),
    isExceeded: max > 0 && count > max,
  };
}
