import { Field, InputType } from "type-graphql";
import { AddressInput } from "../../../platform/graphql/address.ts";
import { LanguageEnum, VatStatusEnum } from "../../../platform/graphql/enums.ts";
import { AcceptanceInput } from "../../identity/index.ts";

@InputType({ description: "A company that begins to use the service." })
export class RegisteredCompanyInput {
  @Field(() => String, {
    description: "Romanian fiscal code, with or without RO, or a VAT number of another member state.",
  })
  fiscalCode!: string;

  @Field(() => String, { description: "Registered name." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Trade Register number, J2019001098295 or J29/1098/2019." })
  tradeRegisterNumber?: string | null;

  @Field(() => VatStatusEnum, { description: "Standing towards VAT." })
  vatStatus!: string;

  @Field(() => String, { nullable: true, description: "Since when, ISO date; null for as long as it exists." })
  vatSince?: string | null;

  @Field(() => AddressInput, { description: "Registered office." })
  address!: AddressInput;

  @Field(() => String, { description: "Telephone; Romania when no country is written." })
  phone!: string;

  @Field(() => String, { nullable: true, description: "The company's e-mail; the person's when left out." })
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Wished short name in addresses; made from the name when left out.",
  })
  accountName?: string | null;
}

@InputType({ description: "The person who signs a company up, and becomes its owner." })
export class FirstPersonInput {
  @Field(() => String, { description: "Given name." })
  givenName!: string;

  @Field(() => String, { description: "Family name." })
  familyName!: string;

  @Field(() => String, { description: "E-mail, to sign in with; a link is mailed there to confirm it." })
  email!: string;

  @Field(() => String, {
    nullable: true,
    description: "Name to sign in with in the company; made from the e-mail when left out.",
  })
  username?: string | null;

  @Field(() => String, { description: "Password, at least 10 characters." })
  password!: string;

  @Field(() => LanguageEnum, { description: "Language of the interface and of mails." })
  language!: string;
}

@InputType({ description: "A company, its first person, and the texts that were shown and accepted." })
export class SignUpInput {
  @Field(() => RegisteredCompanyInput, { description: "The company." })
  company!: RegisteredCompanyInput;

  @Field(() => FirstPersonInput, { description: "The person." })
  person!: FirstPersonInput;

  @Field(() => [AcceptanceInput], { description: "Terms and data processing agreement, from the query `policies`." })
  acceptances!: AcceptanceInput[];
}

@InputType({ description: "Another company of the signed-in person." })
export class RegisterCompanyInput {
  @Field(() => RegisteredCompanyInput, { description: "The company." })
  company!: RegisteredCompanyInput;

  @Field(() => String, {
    nullable: true,
    description: "Name to sign in with in the company; made from the e-mail when left out.",
  })
  username?: string | null;

  @Field(() => [AcceptanceInput], { description: "The data processing agreement, from the query `policies`." })
  acceptances!: AcceptanceInput[];
}
