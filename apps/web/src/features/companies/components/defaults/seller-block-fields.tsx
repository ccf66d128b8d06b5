import { CheckboxField, FormSection, formatDecimal, useField, useLanguage, useTexts } from "@softmanager/ui";
import { useWatch, type Control } from "react-hook-form";
import type { DefaultsValues } from "../../model/defaults.ts";
import type { Company } from "../company-source.tsx";
import { sellerBlockTexts } from "./defaults-texts.ts";
import classes from "./defaults.module.css";

type Part = keyof DefaultsValues["sellerBlock"];

const parts: readonly Part[] = [
  "tradeRegisterNumber",
  "shareCapital",
  "euid",
  "phone",
  "email",
  "website",
  "fax",
  "bankAccounts",
  "workPoint",
];

interface SellerBlockFieldsProps {
  control: Control<DefaultsValues>;
  company: Company;
}

/** Which parts of the profile documents print, each with what it says now. */
export function SellerBlockFields({ control, company }: SellerBlockFieldsProps) {
  const text = useTexts(sellerBlockTexts);
  return (
    <FormSection title={text.block} description={text.blockText} columns={2}>
      {parts.map((part) => (
        <PartField key={part} {...{ control, company, part }} />
      ))}
    </FormSection>
  );
}

function PartField({ control, company, part }: SellerBlockFieldsProps & { part: Part }) {
  const text = useTexts(sellerBlockTexts);
  const { value, ...field } = useField(control, `sellerBlock.${part}`);
  const isPrinted = useWatch({ control, name: `sellerBlock.${part}` });
  const said = useSaid(company)[part];
  const warnings: Partial<Record<Part, string>> = {
    tradeRegisterNumber: text.required,
    shareCapital: text.required,
    bankAccounts: text.nowhereToPay,
  };
  const warning = isPrinted || !said ? undefined : warnings[part];
  return (
    <CheckboxField
      label={text[part]}
      {...field}
      value={Boolean(value)}
      description={warning ? <span className={classes.warning}>{warning}</span> : (said ?? text.notFilled)}
    />
  );
}

/** What each part says today; undefined while it is not filled in. */
function useSaid(company: Company): Record<Part, string | undefined> {
  const text = useTexts(sellerBlockTexts);
  const { language } = useLanguage();
  const { tradeRegisterNumber, euid, shareCapital, phone, fax, email, website, bankAccounts, workPoints } = company;
  const capital = shareCapital.subscribed ?? shareCapital.registered ?? shareCapital.paidUp;
  const open = workPoints.filter(({ isArchived }) => !isArchived);
  return {
    tradeRegisterNumber: tradeRegisterNumber ?? undefined,
    euid: euid ?? undefined,
    shareCapital: capital ? text.capitalAmount({ amount: formatDecimal(capital, language) }) : undefined,
    phone: phone ?? undefined,
    fax: fax ?? undefined,
    email,
    website: website ?? undefined,
    bankAccounts: bankAccounts.length > 0 ? text.accountCount({ count: bankAccounts.length }) : undefined,
    workPoint: open.length > 0 ? text.workPointCount({ count: open.length }) : undefined,
  };
}
