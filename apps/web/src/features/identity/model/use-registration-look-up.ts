import { parseEuVatNumber } from "@softmanager/domain";
import { useTexts } from "@softmanager/ui";
import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { platformClient } from "../../../app/api/client.ts";
import { useFailureText } from "../../../app/api/use-failure-text.ts";
import { RegistrationLookUpDocument } from "../operations.generated.ts";
import { signUpTexts } from "../sign-up-texts.ts";
import { foundCompany, type WithCompany } from "./sign-up-form.ts";

/** What came of asking. */
export interface Told {
  /** The code that was asked about, as it was typed. */
  fiscalCode: string;
  message: string;
  /** Whether the form was filled in. */
  isFound: boolean;
}

/** Asks the tax authority's register for the company; it knows those of Romania. Whatever it answers, the person goes on. */
export function useRegistrationLookUp(form: UseFormReturn<WithCompany>) {
  const text = useTexts(signUpTexts);
  const failureText = useFailureText();
  const [isAsking, setAsking] = useState(false);
  const [told, setTold] = useState<Told>();

  async function lookUp() {
    const fiscalCode = form.getValues("company.fiscalCode");
    const abroad = parseEuVatNumber(fiscalCode);
    if (abroad.ok && abroad.country !== "RO") {
      form.setValue("company.address.country", abroad.country === "XI" ? "GB" : abroad.country);
      setTold({ fiscalCode, message: text.registeredAbroad, isFound: false });
      return;
    }
    setAsking(true);
    try {
      const { data } = await platformClient().query({ query: RegistrationLookUpDocument, variables: { fiscalCode } });
      const found = data?.registrationLookUp.company;
      setTold({ fiscalCode, message: data?.registrationLookUp.message ?? "", isFound: Boolean(found) });
      if (found) form.setValue("company", foundCompany(found, form.getValues("company")));
    } catch (error) {
      setTold({ fiscalCode, message: failureText(error), isFound: false });
    } finally {
      setAsking(false);
    }
  }
  return { lookUp, isAsking, told };
}
