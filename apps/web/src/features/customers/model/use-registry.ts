import { useApolloClient } from "@apollo/client/react";
import { parseFiscalCode } from "@softmanager/domain";
import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { useFailureText } from "../../../app/api/use-failure-text.ts";
import { LookUpCompanyDocument, type LookUpCompanyQuery } from "../operations.generated.ts";
import type { CustomerValues } from "./values.ts";

type Found = NonNullable<LookUpCompanyQuery["lookUpCompany"]["company"]>;

/** Fills the form in from the tax authority's register. The register being silent never stands in anybody's way. */
export function useRegistry(form: UseFormReturn<CustomerValues>) {
  const client = useApolloClient();
  const failureText = useFailureText();
  const [isAsking, setAsking] = useState(false);
  const [told, setTold] = useState<string>();

  async function fill() {
    const fiscalCode = form.getValues("fiscalCode") ?? "";
    setAsking(true);
    try {
      const { data } = await client.query({ query: LookUpCompanyDocument, variables: { fiscalCode } });
      setTold(data?.lookUpCompany.message);
      if (data?.lookUpCompany.company) take(form, data.lookUpCompany.company);
    } catch (error) {
      setTold(failureText(error));
    } finally {
      setAsking(false);
    }
  }

  /** Asks by itself only for a right code and an empty card, so that nothing typed is overwritten. */
  async function fillIfNew() {
    const { fiscalCode, name } = form.getValues();
    if (!name && parseFiscalCode(fiscalCode ?? "").ok) await fill();
  }

  return { fill, fillIfNew, isAsking, told };
}

function take(form: UseFormReturn<CustomerValues>, found: Found): void {
  const options = { shouldDirty: true, shouldValidate: form.formState.isSubmitted };
  const { street, streetAdditional, city, postalCode, county, country } = found.address;
  form.setValue("name", found.name, options);
  form.setValue("tradeRegisterNumber", found.tradeRegisterNumber ?? "", options);
  form.setValue("vatCode", found.isVatRegistered ? `RO${found.fiscalCode}` : "", options);
  form.setValue("address", { street, streetAdditional, city, postalCode, county, country }, options);
  if (found.phone && !form.getValues("phone")) form.setValue("phone", found.phone, options);
}
