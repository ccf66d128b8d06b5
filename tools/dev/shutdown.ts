/** How one program ends: whatever was started stops in reverse order, once, and nothing stays behind. */
export interface Shutdown {
  onStop(stop: () => Promise<unknown>): void;
  /** Goes on, unless the end has begun: then whatever waits here waits for it. */
  checkpoint(): Promise<void>;
  /** Stops everything and ends the process. */
  end(exitCode: number): Promise<never>;
}

const patienceMs = 20_000;

/** Listens to Ctrl-C and to SIGTERM; losing the parent counts as one, since npm does not always pass it on. */
export function prepareShutdown(): Shutdown {
  const stops: (() => Promise<unknown>)[] = [];
  let ending: Promise<never> | undefined;
  const end = (exitCode: number) => (ending ??= stopAll(stops, exitCode));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void end(130));
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && void end(130), 500).unref();
  return { onStop: (stop) => stops.unshift(stop), checkpoint: async () => ending, end };
}

async function stopAll(stops: (() => Promise<unknown>)[], exitCode: number): Promise<never> {
  setTimeout(() => process.exit(exitCode || 1), patienceMs).unref();
  for (const stop of stops) await stop().catch((error: unknown) => console.error(error));
  process.exit(exitCode);
}
