import { customerTypes } from "@softmanager/domain";
import { SelectField, TextField, useTexts } from "@softmanager/ui";
import { useDraft } from "../../model/use-session.ts";
import { AddressFields } from "./address-fields.tsx";
import classes from "./editor.module.css";
import { editorTexts } from "./editor-texts.ts";
import { useDraftField } from "./use-draft-field.ts";

/** The buyer's block, to be written or mended by hand; it changes this document, not the customer's card. */
export function BuyerFields() {
  const text = useTexts(editorTexts);
  const type = useDraft((draft) => draft.buyer?.type ?? "COMPANY");
  const isPerson = type === "INDIVIDUAL";
  const codeLabels = {
    COMPANY: text.fiscalCode,
    PUBLIC_BODY: text.fiscalCode,
    INDIVIDUAL: text.cnp,
    FOREIGN: text.foreignCode,
  };
  const types = customerTypes.map((value) => ({ value, label: text[value] }));
  return (
    <div className={classes.fields}>
      <TextField label={isPerson ? text.personName : text.name} {...useDraftField("buyer.name")} maxLength={200} />
      <SelectField label={text.buyerType} {...useDraftField("buyer.type")} options={types} />
      <TextField label={codeLabels[type]} {...useDraftField("buyer.fiscalCode")} maxLength={30} />
      {!isPerson && <VatAndRegister />}
      <AddressFields path="buyer.address" />
      <TextField label={text.email} type="email" {...useDraftField("buyer.email")} maxLength={100} />
      <TextField label={text.phone} type="tel" {...useDraftField("buyer.phone")} maxLength={50} />
      <TextField label={text.contactName} {...useDraftField("buyer.contactName")} maxLength={100} />
    </div>
  );
}

function VatAndRegister() {
  const text = useTexts(editorTexts);
  return (
    <>
      <TextField label={text.vatCode} {...useDraftField("buyer.vatCode")} maxLength={20} />
      <TextField label={text.tradeRegisterNumber} {...useDraftField("buyer.tradeRegisterNumber")} maxLength={50} />
    </>
  );
}
