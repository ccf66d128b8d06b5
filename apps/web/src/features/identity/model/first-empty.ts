import { get, type FieldPath, type FieldValues } from "react-hook-form";

/** The first of these fields that nothing stands in yet; the last when all are filled. */
export function firstEmpty<Values extends FieldValues>(
  values: Values,
  fields: readonly [FieldPath<Values>, ...FieldPath<Values>[]],
): FieldPath<Values> {
  return fields.find((field) => !get(values, field)) ?? (fields.at(-1) as FieldPath<Values>);
}

/** What a company must tell of itself, in the order in which the form asks it. */
export const companyFields = [
  "company.fiscalCode",
  "company.name",
  "company.address.street",
  "company.address.county",
  "company.address.city",
  "company.phone",
] as const;
