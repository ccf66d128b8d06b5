import { expect, test } from "vitest";
import { createLog, faultOf } from "./log.ts";

function written(work: (log: ReturnType<typeof createLog>) => void): Record<string, unknown> {
  let line = "";
  work(createLog("debug", { write: (text: string) => void (line += text) }));
  return JSON.parse(line) as Record<string, unknown>;
}

test("a log keeps the fields on its list, and no other", () => {
  const entry = written((log) =>
    // @ts-expect-error -- what is on no list does not compile
    log.error({ requestId: "r1", email: "ana@exemplu.ro", variables: { name: "Ana" }, codes: ["INTERNAL"] }, "x"),
  );
  expect(entry).toMatchObject({ requestId: "r1", codes: ["INTERNAL"], msg: "x" });
  expect(JSON.stringify(entry)).not.toMatch(/ana/i);
});

test("an error is told by its kind and place, without the values it speaks of", () => {
  const driver = Object.assign(new Error('duplicate key value "ana@exemplu.ro" of 1850412340017'), {
    code: "23505",
    constraint: "person_by_email",
    detail: "Key (email)=(ana@exemplu.ro) already exists.",
  });
  const error = new Error("insert into person values ('ana@exemplu.ro')", { cause: driver });
  const fault = faultOf(error);
  expect(fault).toMatchObject({ code: "23505", constraint: "person_by_email", message: "duplicate key value … of …" });
  expect(fault.at[0]).toContain("log.test.ts");
  expect(JSON.stringify(fault)).not.toMatch(/ana@|185041|insert into/);
});
