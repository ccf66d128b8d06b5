import { Field, InputType, ObjectType } from "type-graphql";

const text = (description: string) => Field(() => String, { description });
const optional = (description: string) => Field(() => String, { nullable: true, description });

@ObjectType({ description: "A postal address as EN 16931 divides it.", simpleResolvers: true })
export class Address {
  @text("Street and number.") street!: string;
  @optional("More of the street address.") streetAdditional!: string | null;
  @text("City; in Bucharest SECTOR1 … SECTOR6.") city!: string;
  @optional("Postal code.") postalCode!: string | null;
  @optional("In Romania the county, ISO 3166-2:RO such as RO-CJ; elsewhere a region as written.") county!:
    | string
    | null;
  @text("Country, ISO 3166-1 alpha-2.") country!: string;
}

@InputType({ description: "A postal address." })
export class AddressInput {
  @text("Street and number.") street!: string;
  @optional("More of the street address.") streetAdditional?: string | null;
  @text("City; in Bucharest the sector, as SECTOR3 or Sector 3.") city!: string;
  @optional("Postal code; six digits in Romania.") postalCode?: string | null;
  @optional("County, mandatory in Romania: its code (RO-CJ) or its name.") county?: string | null;
  @Field(() => String, { defaultValue: "RO", description: "Country, ISO 3166-1 alpha-2." }) country!: string;
}
