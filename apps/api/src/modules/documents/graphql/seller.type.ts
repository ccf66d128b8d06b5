import { Field, Int, ObjectType } from "type-graphql";
import { Address } from "../../../platform/graphql/address.ts";
import { VatStatusEnum } from "../../../platform/graphql/enums.ts";

const text = (description: string) => Field(() => String, { description });
const optional = (description: string) => Field(() => String, { nullable: true, description });

@ObjectType({ description: "A bank account as a document prints it.", simpleResolvers: true })
export class SellerBankAccount {
  @text("Bank.") bankName!: string;
  @text("Account, IBAN.") iban!: string;
  @optional("SWIFT code of the bank.") swift!: string | null;
  @text("Currency, ISO 4217.") currency!: string;
}

@ObjectType({ description: "Share capital in lei, decimal strings.", simpleResolvers: true })
export class SellerShareCapital {
  @optional("Registered.") registered!: string | null;
  @optional("Subscribed.") subscribed!: string | null;
  @optional("Paid up.") paidUp!: string | null;
}

@ObjectType({ description: "The work point a document is issued from.", simpleResolvers: true })
export class SellerWorkPoint {
  @text("Name.") name!: string;
  @text("Address.") address!: string;
  @optional("Telephone.") phone!: string | null;
  @optional("Fax.") fax?: string | null;
}

@ObjectType({
  description: "The seller as the document names it (BG-4): as frozen once issued, as of today for a draft.",
  simpleResolvers: true,
})
export class DocumentSeller {
  @text("Registered name (BT-27).") name!: string;
  @optional("Fiscal code in digits.") fiscalCode!: string | null;
  @optional("VAT identifier, while registered (BT-31).") vatCode!: string | null;
  @optional("VAT code of a special registration (art. 317 Cod fiscal) of a draft's seller, printed where it counts.")
  specialVatCode!: string | null;
  @optional("Trade Register number (BT-30).") tradeRegisterNumber!: string | null;
  @optional("European unique identifier.") euid!: string | null;
  @Field(() => VatStatusEnum, { description: "Standing towards VAT on the tax point date." }) vatStatus!: string;
  @Field(() => Address, { description: "Registered office (BG-5)." }) address!: Address;
  @optional("Person to talk to (BT-41).") contactName!: string | null;
  @optional("Telephone (BT-42).") phone!: string | null;
  @optional("Fax.") fax!: string | null;
  @optional("E-mail (BT-43).") email!: string | null;
  @optional("Web site.") website!: string | null;
  @Field(() => SellerShareCapital, { description: "Share capital." }) shareCapital!: SellerShareCapital;
  @Field(() => [SellerBankAccount], { description: "Accounts, those in the document's currency first." })
  bankAccounts!: SellerBankAccount[];
  @Field(() => SellerWorkPoint, { nullable: true, description: "Work point, if one was chosen." })
  workPoint!: SellerWorkPoint | null;
  @optional("SHA-256 of the logo, hexadecimal.") logoSha256!: string | null;
}

@ObjectType({ description: "The look of a document, frozen at issue.", simpleResolvers: true })
export class DocumentTemplate {
  @text("Name of the template.") name!: string;
  @Field(() => Int, { description: "Its version." }) version!: number;
  @text("Accent colour, #rrggbb.") accentColor!: string;
  @Field(() => Boolean, { description: "Whether VAT columns are printed." }) showVatColumns!: boolean;
}
