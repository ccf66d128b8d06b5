import { Button } from "@mantine/core";
import { updateMeInput } from "@softmanager/inputs";
import { FormSection, SelectField, TextField, useField, useLanguage, useNotify, useTexts } from "@softmanager/ui";
import type { z } from "zod";
import { useCommand } from "../../../../app/api/use-command.ts";
import { useRecordForm } from "../../../../app/forms/use-record-form.ts";
import { accountPageTexts } from "../../account-page-texts.ts";
import type { Me } from "../../model/use-me.ts";
import { UpdateMeDocument } from "../../operations.generated.ts";
import classes from "./account.module.css";

const schema = updateMeInput.omit({ expectedVersion: true });
type ProfileValues = z.input<typeof schema>;

const languages = [
  { value: "ro", label: "Română" },
  { value: "en", label: "English" },
];

/** Name, telephone and language of the person. */
export function ProfileSection({ me }: { me: Me }) {
  const text = useTexts(accountPageTexts);
  const { control, submit, busy, isDirty } = useProfileForm(me);
  const familyName = useField(control, "familyName");
  const givenName = useField(control, "givenName");
  const phone = useField(control, "phone");
  const language = useField(control, "language");
  return (
    <FormSection title={text.profile} description={text.profileText}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <div className={classes.fields}>
          <TextField label={text.familyName} {...familyName} required autoComplete="family-name" />
          <TextField label={text.givenName} {...givenName} required autoComplete="given-name" />
          <TextField label={text.phone} {...phone} type="tel" autoComplete="tel" />
          <SelectField label={text.language} {...language} options={languages} description={text.languageHelp} />
        </div>
        <div className={classes.actions}>
          <Button type="submit" variant="default" loading={busy} disabled={!isDirty}>
            {text.saveProfile}
          </Button>
        </div>
      </form>
    </FormSection>
  );
}

function useProfileForm(me: Me) {
  const text = useTexts(accountPageTexts);
  const { setLanguage } = useLanguage();
  const notify = useNotify();
  const [update] = useCommand(UpdateMeDocument);
  const record = useRecordForm<ProfileValues>({
    schema,
    values: valuesOf(me),
    save: (values) => update({ ...values, expectedVersion: me.version }),
    successes: ["Me"],
    source: "Me",
    onSaved() {
      const saved = record.form.getValues();
      record.form.reset(saved);
      setLanguage(saved.language);
      notify.success(text.profileSaved);
    },
  });
  return record;
}

function valuesOf({ givenName, familyName, phone, language }: Me): ProfileValues {
  return { givenName, familyName, phone: phone ?? "", language };
}
