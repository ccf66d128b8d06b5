import { expect, test } from "vitest";
import { matchingCommands } from "./command.ts";

const commands = ["Factură nouă", "Clienți", "Încasări"].map((label) => ({ id: label, label, run: () => undefined }));
const found = (query: string) => matchingCommands(commands, query).map(({ label }) => label);

test("a command is found with or without its accents", () => {
  expect(found("incasari")).toEqual(["Încasări"]);
  expect(found("Clienți")).toEqual(["Clienți"]);
});

test("every word must be there, in any order", () => {
  expect(found("noua fact")).toEqual(["Factură nouă"]);
  expect(found("factura veche")).toEqual([]);
});
