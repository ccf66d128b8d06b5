import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { buildSchema, isObjectType, parse, visit } from "graphql";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../../../..");
const schema = buildSchema(await readFile(join(root, "packages/schema/schema.graphql"), "utf8"));

/**
 * How each kind of record is made, read, changed and taken away. What is issued or received is never deleted: it is
 * cancelled, corrected or reversed instead.
 */
const operations: Record<string, readonly [create: string, read: string, update: string, remove: string]> = {
  BankAccount: ["createBankAccount", "company", "updateBankAccount", "deleteBankAccount"],
  Company: ["registerCompany", "company", "updateCompany", "deactivateMembership"],
  Contact: ["createContact", "customer", "updateContact", "deleteContact"],
  Customer: ["createCustomer", "customer", "updateCustomer", "deleteCustomer"],
  CustomerMailRule: ["setCustomerMailRule", "customerMailRule", "setCustomerMailRule", "setCustomerMailRule"],
  DefaultMention: ["createDefaultMention", "defaultMentions", "updateDefaultMention", "deleteDefaultMention"],
  Document: ["createDraft", "document", "updateDraft", "discardDraft"],
  MailRule: ["setMailRule", "mailRule", "setMailRule", "setMailRule"],
  MailWording: ["setMailWording", "mailWordings", "setMailWording", "resetMailWording"],
  Me: ["signUp", "me", "updateMe", "deactivateMembership"],
  Membership: ["inviteMember", "memberships", "changeRole", "deactivateMembership"],
  Payment: ["recordPayment", "payment", "allocatePayment", "reversePayment"],
  Product: ["createProduct", "product", "updateProduct", "deleteProduct"],
  PublicLink: ["createPublicLink", "document", "changePublicLinkExpiry", "revokePublicLink"],
  SavedView: ["createSavedView", "savedViews", "updateSavedView", "deleteSavedView"],
  Series: ["createSeries", "series", "updateSeries", "archiveSeries"],
  VatPeriod: ["createVatPeriod", "company", "updateVatPeriod", "deleteVatPeriod"],
  WorkPoint: ["createWorkPoint", "company", "updateWorkPoint", "archiveWorkPoint"],
};

const rootFields = () => [
  ...Object.keys(schema.getQueryType()?.getFields() ?? {}),
  ...Object.keys(schema.getMutationType()?.getFields() ?? {}),
];

/** The root fields that the interface asks for. */
async function askedByTheInterface(): Promise<Set<string>> {
  const web = join(root, "apps/web/src");
  const files = (await readdir(web, { recursive: true })).filter((name) => name.endsWith(".graphql"));
  const asked = new Set<string>();
  for (const file of files) {
    visit(parse(await readFile(join(web, file), "utf8")), {
      OperationDefinition: {
        enter({ selectionSet }) {
          for (const field of selectionSet.selections) if (field.kind === "Field") asked.add(field.name.value);
        },
      },
    });
  }
  return asked;
}

describe("everything that can be changed", () => {
  test("is made, read, changed and taken away by an operation of the public schema", () => {
    const known = rootFields();
    expect(
      Object.values(operations)
        .flat()
        .filter((name) => !known.includes(name)),
    ).toEqual([]);
  });

  test("is in the list above", () => {
    const changeable = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && ["id", "version"].every((field) => field in type.getFields()))
      .map(({ name }) => name);
    expect(changeable.filter((name) => !(name in operations))).toEqual([]);
  });

  test("has all four in the interface too", async () => {
    const asked = await askedByTheInterface();
    expect([...new Set(Object.values(operations).flat())].filter((name) => !asked.has(name))).toEqual([]);
  });

  test("answers to a cancellation, a correction or a reversal once it is issued or received", async () => {
    const asked = await askedByTheInterface();
    const instead = ["cancelDocument", "stornoDocument", "reversePayment", "reverseRefund"];
    expect(instead.filter((name) => !asked.has(name))).toEqual([]);
  });
});
