import { Button } from "@mantine/core";
import { customerTypes } from "@softmanager/domain";
import { IconBuildingBank, SelectField, TextField, useField, useTexts } from "@softmanager/ui";
import { useWatch, type UseFormReturn } from "react-hook-form";
import { customerFormTexts, customerTexts } from "../customer-texts.ts";
import { useKnownCustomer } from "../model/use-known-customer.ts";
import { useRegistry } from "../model/use-registry.ts";
import { isRegistered, type CustomerValues } from "../model/values.ts";
import { AlreadyKnown } from "./already-known.tsx";
import { CnpField } from "./cnp-field.tsx";

interface IdentityFieldsProps {
  form: UseFormReturn<CustomerValues>;
  /** The customer whose card it is; a new one has none yet. */
  customerId: string | undefined;
}

/** Who the customer is. For those in the tax authority's register the code alone brings the rest. */
export function IdentityFields({ form, customerId }: IdentityFieldsProps) {
  const words = useTexts(customerTexts);
  const { control } = form;
  const type = useWatch({ control, name: "type" });
  const typeField = useField(control, "type");
  const name = useField(control, "name");
  const isPerson = type === "INDIVIDUAL";

  function handleType(next: string) {
    typeField.onChange(next);
    form.clearErrors();
    // A person has neither; what stood here would be refused where nobody sees it.
    if (next === "INDIVIDUAL")
      for (const empty of ["vatCode", "tradeRegisterNumber"] as const) form.setValue(empty, "");
    if (next === "FOREIGN" && form.getValues("address.country") === "RO") form.setValue("address.country", "");
    if (isRegistered(next as CustomerValues["type"])) form.setValue("address.country", "RO");
  }

  const typeOptions = customerTypes.map((value) => ({ value, label: words[value] }));
  return (
    <>
      <SelectField label={words.type} {...typeField} onChange={handleType} options={typeOptions} />
      {isRegistered(type) && <RegistryCode form={form} customerId={customerId} />}
      {type === "FOREIGN" && <ForeignCode form={form} />}
      {isPerson && <CnpField control={control} customerId={customerId} />}
      <TextField label={isPerson ? words.personName : words.name} {...name} required autoComplete="off" />
      {!isPerson && <RegisteredFields form={form} />}
    </>
  );
}

function RegistryCode({ form, customerId }: IdentityFieldsProps) {
  const text = useTexts(customerFormTexts);
  const code = useField(form.control, "fiscalCode");
  const { fill, fillIfNew, isAsking, told } = useRegistry(form);
  const known = useKnownCustomer(form, customerId);
  return (
    <TextField
      label={text.cui}
      {...code}
      required
      autoComplete="off"
      autoFocus={customerId === undefined}
      description={known ? <AlreadyKnown {...known} /> : (told ?? text.cuiHelp)}
      onBlur={() => {
        code.onBlur();
        void fillIfNew();
      }}
      rightSection={
        <Button
          variant="subtle"
          size="compact-xs"
          px={6}
          loading={isAsking}
          aria-label={text.lookUp}
          title={text.lookUp}
          onClick={() => void fill()}
        >
          <IconBuildingBank size={16} stroke={1.75} />
        </Button>
      }
    />
  );
}

function ForeignCode({ form }: { form: UseFormReturn<CustomerValues> }) {
  const text = useTexts(customerFormTexts);
  const code = useField(form.control, "fiscalCode");
  return <TextField label={text.foreignCode} {...code} autoComplete="off" />;
}

function RegisteredFields({ form }: { form: UseFormReturn<CustomerValues> }) {
  const text = useTexts(customerFormTexts);
  const vatCode = useField(form.control, "vatCode");
  const tradeRegisterNumber = useField(form.control, "tradeRegisterNumber");
  return (
    <>
      <TextField label={text.vatCode} {...vatCode} description={text.vatCodeHelp} autoComplete="off" />
      <TextField label={text.tradeRegisterNumber} {...tradeRegisterNumber} autoComplete="off" />
    </>
  );
}
