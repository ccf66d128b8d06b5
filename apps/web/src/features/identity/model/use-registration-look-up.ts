import { parseEuVatNumber } from "@softmanager/domain";
import { useTexts } from "@softmanager/ui";
import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { platformClient } from "../../../app/api/client.ts";
import { useFailureText } from "../../../app/api/use-failure-text.ts";
import { RegistrationLookUpDocument } from "../operations.generated.ts";
import { signUpTexts } from "../sign-up-texts.ts";
import { foundCompany, type WithCompany } from "./sign-up-form.ts";

/** Asks the tax authority's register for the company; it knows those of Romania. Whatever it answers, the person goes on. */
export function useRegistrationLookUp(form: UseFormReturn<WithCompany>) {
  const text = useTexts(signUpTexts);
  const failureText = useFailureText();
  const [isAsking, setAsking] = useState(false);
  const [told, setTold] = useState<string>();

  async function lookUp() {
    const fiscalCode = form.getValues("company.fiscalCode");
    const abroad = parseEuVatNumber(fiscalCode);
    if (abroad.ok && abroad.country !== "RO") {
      form.setValue("company.address.country", abroad.country === "XI" ? "GB" : abroad.country);
      setTold(text.registeredAbroad);
      return;
    }
    setAsking(true);
    try {
      const { data } = await platformClient().query({ query: RegistrationLookUpDocument, variables: { fiscalCode } });
      setTold(data?.registrationLookUp.message);
      const found = data?.registrationLookUp.company;
      if (found) form.setValue("company", foundCompany(found, form.getValues("company")));
    } catch (error) {
      setTold(failureText(error));
    } finally {
      setAsking(false);
    }
  }
  return { lookUp, isAsking, told };
}
