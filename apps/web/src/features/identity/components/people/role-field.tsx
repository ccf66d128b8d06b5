import { companyRoles } from "@softmanager/inputs";
import { SelectField, useField, useTexts } from "@softmanager/ui";
import type { Control } from "react-hook-form";
import { accountTexts } from "../../account-texts.ts";
import { peopleTexts } from "../../people-texts.ts";

type WithRole = { role: (typeof companyRoles)[number] };

/** One of the company's roles, with what it may do told below. */
export function RoleField<Values extends WithRole>({ control }: { control: Control<Values> }) {
  const text = useTexts(peopleTexts);
  const words = useTexts(accountTexts);
  // Every form that asks for a role keeps it under this name.
  const role = useField(control as unknown as Control<WithRole>, "role");
  const chosen = companyRoles.find((value) => value === role.value) ?? "MEMBER";
  const options = companyRoles.map((value) => ({ value, label: words[value] }));
  return <SelectField label={text.role} {...role} options={options} description={text[chosen]} required />;
}
