import { Field, GraphQLISODateTime, ObjectType } from "type-graphql";
import { Address } from "../../../platform/graphql/address.ts";
import { describedEnum } from "../../../platform/graphql/enums.ts";
import type { LookUpOutcome } from "../look-up.ts";

export const LookUpOutcomeEnum = describedEnum("LookUpOutcome", ["FOUND", "NOT_FOUND", "UNAVAILABLE", "INVALID_CODE"], {
  description: "How a look-up in the tax authority's register ended.",
  values: {
    FOUND: "The company is in the register.",
    NOT_FOUND: "The register knows no company with this code.",
    UNAVAILABLE: "The register did not answer; go on by hand.",
    INVALID_CODE: "It is no Romanian fiscal code, so nobody was asked.",
  },
});

@ObjectType({ description: "A company as the tax authority's register describes it.", simpleResolvers: true })
export class RegistryCompany {
  @Field(() => String, { description: "Digits of the fiscal code (CUI)." }) fiscalCode!: string;
  @Field(() => String, { description: "Registered name." }) name!: string;
  @Field(() => String, { nullable: true, description: "Trade Register number; public bodies have none." })
  tradeRegisterNumber!: string | null;
  @Field(() => Address, { description: "Registered office." }) address!: Address;
  @Field(() => String, { nullable: true, description: "Telephone, as registered." }) phone!: string | null;
  @Field(() => Boolean, { description: "Registered for VAT?" }) isVatRegistered!: boolean;
  @Field(() => String, { nullable: true, description: "First day of the present VAT registration, ISO date." })
  vatRegisteredSince!: string | null;
  @Field(() => Boolean, { description: "Does it apply VAT on collection (art. 282 Cod fiscal)?" })
  isVatOnCollection!: boolean;
  @Field(() => Boolean, { description: "Declared fiscally inactive?" }) isInactive!: boolean;
  @Field(() => Boolean, { description: "Struck off the Trade Register?" }) isStruckOff!: boolean;
  @Field(() => Boolean, { description: "In the registry of RO e-Factura?" }) isInEInvoiceRegistry!: boolean;
  @Field(() => String, { nullable: true, description: "Code of the main activity (CAEN)." })
  activityCode!: string | null;
}

@ObjectType({ description: "What the tax authority's register says about a fiscal code.", simpleResolvers: true })
export class CompanyLookUp {
  @Field(() => LookUpOutcomeEnum, { description: "How the look-up ended." }) outcome!: LookUpOutcome;
  @Field(() => String, { description: "What happened and what to do, in the request's language." }) message!: string;
  @Field(() => RegistryCompany, { nullable: true, description: "The company, when found." })
  company!: RegistryCompany | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: "When the register was asked." })
  checkedAt!: Date | null;
  @Field(() => Boolean, { description: "True when the register is silent now and this is what it last said." })
  isStale!: boolean;
}
