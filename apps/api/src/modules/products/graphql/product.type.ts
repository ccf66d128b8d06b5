import { Field, GraphQLISODateTime, ID, Int, ObjectType } from "type-graphql";
import { tabCountOf } from "../../../platform/graphql/tab-count.ts";
import { describedEnum, PriceModeEnum, SupplyEnum, TaxCategoryEnum } from "../../../platform/graphql/enums.ts";

const text = (description: string) => Field(() => String, { description });
const optional = (description: string) => Field(() => String, { nullable: true, description });
const instant = (description: string) => Field(() => GraphQLISODateTime, { description });

export const ClassificationSchemeEnum = describedEnum("ClassificationScheme", ["STI", "HS"], {
  description: "A list that products are classified by (UNTDID 7143).",
  values: { STI: "CPV, the vocabulary of public procurement.", HS: "Combined nomenclature (NC), for customs." },
});

@ObjectType({ description: "Where a product stands in a public classification.", simpleResolvers: true })
export class ProductClassification {
  @Field(() => ClassificationSchemeEnum, { description: "The classification." }) scheme!: string;
  @text("The code in it.") code!: string;
}

@ObjectType({ description: "What the company sells. Documents copy from the card.", simpleResolvers: true })
export class Product {
  @Field(() => ID, { description: "Key of the product." }) id!: string;
  @optional("The company's own code, unique among products in use.") productCode!: string | null;
  @Field(() => SupplyEnum, { description: "Goods or a service: decides how a sale abroad is taxed." }) supply!: string;
  @text("Name, as printed.") name!: string;
  @optional("More about it, as printed below the name.") description!: string | null;
  @text("Unit of measure, UN/ECE Rec 20.") unitCode!: string;
  @text("What people call the unit.") unitName!: string;
  @text("Price of one unit, a decimal string in `currency`; without or with VAT by `priceMode`.") unitPrice!: string;
  @Field(() => PriceModeEnum, { description: "What the price contains." }) priceMode!: string;
  @text("Currency of the price, ISO 4217.") currency!: string;
  @Field(() => TaxCategoryEnum, { description: "VAT category." }) taxCategory!: string;
  @text("VAT rate in percent, a decimal string; 0 in every category but S.") taxRate!: string;
  @optional("VATEX code of the exemption.") exemptionReasonCode!: string | null;
  @optional("Why no VAT is charged, as printed.") exemptionReason!: string | null;
  @Field(() => ProductClassification, { nullable: true, description: "Its CPV or NC code." })
  classification!: ProductClassification | null;
  @optional("Account in the accountant's ledger.") account!: string | null;
  @instant("When it was added.") createdAt!: Date;
  @instant("When the card was last changed.") updatedAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: "When it was archived; null while in use." })
  archivedAt!: Date | null;
  @Field(() => Int, { description: "Version, for `expectedVersion`." }) version!: number;
}

@ObjectType({ description: "What a customer last paid for a product.", simpleResolvers: true })
export class LastPrice {
  @text("Price of one unit, a decimal string in `currency`.") unitPrice!: string;
  @Field(() => PriceModeEnum, { description: "What the price contains." }) priceMode!: string;
  @text("Currency, ISO 4217.") currency!: string;
  @instant("When it was paid.") at!: Date;
}

@ObjectType({ description: "A product found for a line of a document.", simpleResolvers: true })
export class ProductMatch {
  @Field(() => Product, { description: "The product." }) product!: Product;
  @Field(() => LastPrice, { nullable: true, description: "What the customer asked about last paid for it." })
  lastPrice!: LastPrice | null;
}

export const ProductTabEnum = describedEnum("ProductTab", ["IN_USE", "ARCHIVED"], {
  description: "The quick tabs of a product list.",
  values: { IN_USE: "Those in use.", ARCHIVED: "The archived ones." },
});

export const ProductTabCount = tabCountOf("Product", "products", ProductTabEnum);

@ObjectType({ description: "A product that no longer exists.", simpleResolvers: true })
export class DeletedProduct {
  @Field(() => ID, { description: "Key it had." }) id!: string;
}
