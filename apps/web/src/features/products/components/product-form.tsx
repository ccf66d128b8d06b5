import { supplies } from "@softmanager/domain";
import { FormSection, SelectField, TextAreaField, TextField, useField, useTexts } from "@softmanager/ui";
import type { UseFormReturn } from "react-hook-form";
import { productFormTexts, productTexts } from "../product-texts.ts";
import type { ProductValues } from "../model/values.ts";
import { ClassificationFields } from "./classification-fields.tsx";
import { PriceFields } from "./price-fields.tsx";
import { UnitFields } from "./unit-fields.tsx";
import { VatFields } from "./vat-fields.tsx";
import classes from "./products.module.css";

interface ProductFormProps {
  id: string;
  form: UseFormReturn<ProductValues>;
  onSubmit: () => void;
  /** For members who may only look. */
  isReadOnly?: boolean;
}

/** A product's card, for a new one and for changes alike. */
export function ProductForm({ id, form, onSubmit, isReadOnly = false }: ProductFormProps) {
  const text = useTexts(productFormTexts);
  return (
    <form
      id={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <fieldset disabled={isReadOnly} className={classes.fieldset}>
        <FormSection title={text.what} description={text.whatText} columns={2}>
          <NameFields form={form} />
          <SupplyField form={form} />
          <UnitFields form={form} />
        </FormSection>
        <FormSection title={text.money} description={text.moneyText} columns={2}>
          <PriceFields form={form} />
          <VatFields form={form} />
        </FormSection>
        <FormSection title={text.books} description={text.booksText} columns={2}>
          <ClassificationFields form={form} />
          <AccountField form={form} />
        </FormSection>
      </fieldset>
    </form>
  );
}

export type PartProps = Pick<ProductFormProps, "form">;

function NameFields({ form: { control } }: PartProps) {
  const text = useTexts(productTexts);
  const formText = useTexts(productFormTexts);
  const name = useField(control, "name");
  const productCode = useField(control, "productCode");
  const description = useField(control, "description");
  return (
    <>
      <TextField label={text.name} {...name} required autoFocus={name.value === ""} autoComplete="off" />
      <TextField label={text.code} {...productCode} description={formText.codeHelp} autoComplete="off" />
      <div className={classes.whole}>
        <TextAreaField label={text.description} {...description} description={formText.descriptionHelp} />
      </div>
    </>
  );
}

/** Goods or a service: decides how a sale abroad is taxed. */
function SupplyField({ form: { control } }: PartProps) {
  const text = useTexts(productFormTexts);
  const supply = useField(control, "supply");
  const options = supplies.map((value) => ({ value, label: text[value] }));
  return (
    <SelectField
      label={text.supply}
      {...supply}
      value={supply.value ?? "GOODS"}
      options={options}
      description={text.supplyHelp}
    />
  );
}

function AccountField({ form: { control } }: PartProps) {
  const text = useTexts(productTexts);
  const formText = useTexts(productFormTexts);
  const account = useField(control, "account");
  return <TextField label={text.account} {...account} description={formText.accountHelp} autoComplete="off" />;
}
