import { expect, test } from "vitest";
import { FileStoreDown } from "./file-store.ts";
import { isOutage, outageOf } from "./outages.ts";

const coded = (code: string, message = "…") => Object.assign(new Error(message), { code });

test.each([
  ["a server that is shut down", coded("57P01")],
  ["a server that starts", coded("57P03")],
  ["nobody at the address", new AggregateError([coded("ECONNREFUSED")])],
  ["a line that broke, told by the driver", new Error("Connection terminated unexpectedly")],
  ["any of these wrapped", new Error("query failed", { cause: coded("08006") })],
])("%s is an outage", (_what, error) => expect(isOutage(error)).toBe(true));

test.each([
  ["a broken constraint", coded("23505")],
  ["a deadlock", coded("40P01")],
  ["a mistake of ours", new TypeError("x is undefined")],
  ["nothing", null],
])("%s is none", (_what, error) => expect(isOutage(error)).toBe(false));

test("is named for what is out of reach", () => {
  expect(outageOf(coded("57P01"))).toBe("The database");
  expect(outageOf(new FileStoreDown("no bucket"))).toBe("The store of files");
  expect(outageOf(Object.assign(new Error("told"), { originalError: new FileStoreDown("no bucket") }))).toBe(
    "The store of files",
  );
  expect(outageOf(new TypeError("x is undefined"))).toBeNull();
  expect(outageOf(null)).toBeNull();
});

test("a chain that leads back to itself ends", () => {
  const error: Error & { cause?: unknown } = new Error("round");
  error.cause = error;
  expect(isOutage(error)).toBe(false);
});
