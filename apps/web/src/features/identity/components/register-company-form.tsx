import { Button } from "@mantine/core";
import { InlineBanner, useTexts } from "@softmanager/ui";
import { useEffect, useState } from "react";
import { useCommand } from "../../../app/api/use-command.ts";
import { showIssues, useInputForm } from "../../../app/form.ts";
import { companyFields, firstEmpty } from "../model/first-empty.ts";
import { blankCompany, companyForm, type CompanyFormValues } from "../model/sign-up-form.ts";
import { rememberMe, type Me } from "../model/use-me.ts";
import { RegisterCompanyDocument } from "../operations.generated.ts";
import { registerCompanyTexts } from "../register-company-texts.ts";
import { AcceptanceFields } from "./acceptance-fields.tsx";
import { CodeField } from "./code-field.tsx";
import classes from "./entry-card.module.css";
import { CompanyFields } from "./sign-up-fields.tsx";

/** A further company of somebody who is signed in: its code first, the rest from the register. */
export function RegisterCompanyForm({ me, onRegistered }: { me: Me; onRegistered: (slug: string) => void }) {
  const text = useTexts(registerCompanyTexts);
  const [isOpen, setOpen] = useState(false);
  const { form, save, busy, refusal } = useRegistration(me, onRegistered);
  useEffect(() => {
    if (isOpen) form.setFocus(firstEmpty(form.getValues(), companyFields));
  }, [isOpen, form]);
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isOpen) void save();
      }}
    >
      <CodeField form={form} isAlone={!isOpen} onNext={() => setOpen(true)} />
      {isOpen && (
        <>
          <CompanyFields control={form.control} />
          <AcceptanceFields control={form.control} documents={["DPA"]} />
          {refusal && <InlineBanner tone="danger" title={refusal} />}
          <Button type="submit" loading={busy} fullWidth>
            {text.create}
          </Button>
        </>
      )}
    </form>
  );
}

function useRegistration({ memberships: before }: Me, onRegistered: (slug: string) => void) {
  const form = useInputForm<CompanyFormValues>(companyForm, {
    company: blankCompany(),
    username: null,
    acceptances: [],
  });
  const [register, { busy }] = useCommand(RegisterCompanyDocument);
  const [refusal, setRefusal] = useState<string>();

  const save = form.handleSubmit(async (values) => {
    setRefusal(undefined);
    const result = await register(values);
    if (!result) return;
    if (result.__typename === "InvalidInput") showIssues(form, result.issues);
    else if (result.__typename !== "Me") setRefusal(result.message);
    else {
      rememberMe(result);
      const added = result.memberships.find(({ id }) => !before.some((known) => known.id === id));
      onRegistered(added?.companySlug ?? "");
    }
  });
  return { form, save, busy, refusal };
}
