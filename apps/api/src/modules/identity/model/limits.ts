/** How often something may be tried before it is slowed down; it is never stopped for good. */
export interface Limits {
  /** Tries that go through at full speed, … */
  tries: number;
  /** … within this time. */
  windowSeconds: number;
  /** The first wait after the last free try; doubles with each further one. */
  firstWaitSeconds: number;
  longestWaitSeconds: number;
}

export interface Try {
  at: Date;
}

/** Sign-in, per account and address: 10 in 15 minutes, then a wait that grows to an hour. */
export const signInHere: Limits = { tries: 10, windowSeconds: 900, firstWaitSeconds: 900, longestWaitSeconds: 3600 };

/** Sign-in, per account from everywhere: 100 in an hour, then a wait that grows to a quarter of an hour. */
export const signInEverywhere: Limits = {
  tries: 100,
  windowSeconds: 3600,
  firstWaitSeconds: 36,
  longestWaitSeconds: 900,
};

/** Mails that anybody may have sent to an address. */
export const mailsTo: Limits = { tries: 5, windowSeconds: 3600, firstWaitSeconds: 600, longestWaitSeconds: 3600 };

/** Look-ups in the public register, by visitors at one address of the network: 20 an hour. */
export const lookUpsFrom: Limits = { tries: 20, windowSeconds: 3600, firstWaitSeconds: 60, longestWaitSeconds: 900 };

/** Mails that one address of the network may ask for. */
export const asksFrom: Limits = { tries: 60, windowSeconds: 3600, firstWaitSeconds: 60, longestWaitSeconds: 900 };

/** Whole seconds until the next try may go on; 0 at once. `tries` newest first. */
export function waitFor(tries: readonly Try[], limits: Limits, now: Date): number {
  const { windowSeconds, firstWaitSeconds, longestWaitSeconds } = limits;
  const [last, leaving] = [tries[0], tries[limits.tries - 1]];
  if (!last || !leaving) return 0;
  const excess = tries.length - limits.tries;
  const grown = Math.min(firstWaitSeconds * 2 ** Math.min(excess, 20), longestWaitSeconds);
  const windowEnds = leaving.at.getTime() + windowSeconds * 1000;
  const waitEnds = last.at.getTime() + grown * 1000;
  return Math.max(0, Math.ceil((Math.max(windowEnds, waitEnds) - now.getTime()) / 1000));
}
