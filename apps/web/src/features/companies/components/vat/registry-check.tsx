import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { formatDate, formatInstant, InlineBanner, useTexts } from "@softmanager/ui";
import { useMay } from "../../../../app/company.ts";
import { registryDifference, type RegisteredStanding } from "../../model/registry-difference.ts";
import { CompanyInRegisterDocument } from "../../operations.generated.ts";
import type { Company } from "../company-source.tsx";
import { vatStatusTexts, vatTexts } from "./vat-texts.ts";
import classes from "./vat.module.css";

interface RegistryCheckProps {
  company: Company;
  /** Takes over what the register says; absent for who may only look. */
  onTake: ((standing: RegisteredStanding) => void) | undefined;
}

/** What the tax authority's register says beside what is recorded. A silent register says nothing here. */
export function RegistryCheck({ company: { fiscalCode, vatStatus }, onTake }: RegistryCheckProps) {
  const text = useTexts(vatTexts);
  const names = useTexts(vatStatusTexts);
  const mayAsk = useMay("customer:read") && /^\d+$/.test(fiscalCode);
  const { data } = useQuery(CompanyInRegisterDocument, { variables: { fiscalCode }, skip: !mayAsk });
  const { company: entry, checkedAt } = data?.lookUpCompany ?? {};
  if (!entry) return null;
  const difference = registryDifference(vatStatus, entry);
  if (!difference) {
    const date = checkedAt && formatInstant(checkedAt).slice(0, 10);
    return date ? <p className={classes.confirmed}>{text.registryAgrees({ date })}</p> : null;
  }
  const { status, since } = difference;
  return (
    <InlineBanner
      tone="warning"
      title={text.registryDiffers({ status: names[status] })}
      action={
        onTake && (
          <Button variant="default" size="compact-sm" onClick={() => onTake(difference)}>
            {text.takeOver}
          </Button>
        )
      }
    >
      {since ? text.registrySince({ date: formatDate(since) }) : text.registryAskSince}
    </InlineBanner>
  );
}
