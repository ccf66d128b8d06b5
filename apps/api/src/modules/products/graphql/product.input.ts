import { Field, ID, InputType } from "type-graphql";
import { PriceModeEnum, SupplyEnum, TaxCategoryEnum } from "../../../platform/graphql/enums.ts";
import { expectedVersion, idempotencyKey } from "../../../platform/graphql/input-fields.ts";
import { ClassificationSchemeEnum } from "./product.type.ts";

const text = (description: string) => Field(() => String, { description });
const optional = (description: string) => Field(() => String, { nullable: true, description });
const productId = Field(() => ID, { description: "Key of the product." });

@InputType({ description: "A code of a public classification." })
export class ProductClassificationInput {
  @Field(() => ClassificationSchemeEnum, { description: "The classification." }) scheme!: string;
  @text("The code in it: 8 digits of CPV, 4 to 10 of NC.") code!: string;
}

@InputType({ description: "What a product's card says." })
class ProductFields {
  @optional("Your own code, unique among products in use.") productCode?: string | null;
  @Field(() => SupplyEnum, { nullable: true, description: "Goods or a service; goods if left out." })
  supply?: string | null;
  @text("Name, as printed.") name!: string;
  @optional("More about it, as printed below the name.") description?: string | null;
  @text("Unit of measure: UN/ECE Rec 20 (H87), or what people call it (buc).") unitCode!: string;
  @optional("What to call the unit in print; the usual short form if left out.") unitName?: string | null;
  @text("Price of one unit, a decimal string with up to 6 decimals.") unitPrice!: string;
  @Field(() => PriceModeEnum, { description: "What the price contains." }) priceMode!: string;
  @text("Currency of the price, ISO 4217.") currency!: string;
  @Field(() => TaxCategoryEnum, { description: "VAT category." }) taxCategory!: string;
  @text("VAT rate in percent, a decimal string in force today; 0 in every category but S.") taxRate!: string;
  @optional("VATEX code of the exemption; of the category's own list.") exemptionReasonCode?: string | null;
  @optional("Why no VAT is charged, as printed.") exemptionReason?: string | null;
  @Field(() => ProductClassificationInput, { nullable: true, description: "Its CPV or NC code." })
  classification?: ProductClassificationInput | null;
  @optional("Account in the accountant's ledger.") account?: string | null;
}

@InputType({ description: "Adds something to sell." })
export class CreateProductInput extends ProductFields {
  @idempotencyKey idempotencyKey?: string | null;
}

@InputType({ description: "Changes a product's card; every field is written, what is left out becomes empty." })
export class UpdateProductInput extends ProductFields {
  @productId productId!: string;
  @expectedVersion expectedVersion!: number;
}

@InputType({ description: "Names a product as you read it." })
export class ProductVersionInput {
  @productId productId!: string;
  @expectedVersion expectedVersion!: number;
}

@InputType({ description: "Which products." })
export class ProductFilter {
  @optional("Words in any order, with or without diacritics: code, name, description.") search?: string | null;
  @Field(() => [TaxCategoryEnum], { nullable: true, description: "Of these VAT categories only." })
  taxCategories?: string[] | null;
  @optional("With this VAT rate in percent.") taxRate?: string | null;
  @optional("Priced in this currency.") currency?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: "True shows the archived ones instead." })
  archived!: boolean;
}
