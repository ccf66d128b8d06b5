import type { ContactRole } from "@softmanager/inputs";
import { Field, ID, InputType } from "type-graphql";
import { expectedVersion, idempotencyKey } from "../../../platform/graphql/input-fields.ts";
import { ContactRoleEnum } from "./customer.type.ts";

const text = (description: string) => Field(() => String, { description });
const optional = (description: string) => Field(() => String, { nullable: true, description });
const contactId = Field(() => ID, { description: "Key of the contact." });

@InputType({ description: "What is known of a contact." })
class ContactFields {
  @text("Given name.") givenName!: string;
  @text("Family name.") familyName!: string;
  @Field(() => [ContactRoleEnum], { defaultValue: [], description: "What the contact is written to about." })
  roles!: ContactRole[];
  @Field(() => Boolean, { defaultValue: false, description: "True makes it the one primary contact." })
  isPrimary!: boolean;
  @optional("Telephone; a Romanian one needs no prefix.") phone?: string | null;
  @optional("Mobile telephone.") mobile?: string | null;
  @optional("E-mail.") email?: string | null;
}

@InputType({ description: "Adds a contact to a customer." })
export class CreateContactInput extends ContactFields {
  @Field(() => ID, { description: "Key of the customer." }) customerId!: string;
  @idempotencyKey idempotencyKey?: string | null;
}

@InputType({ description: "Changes a contact; every field is written, what is left out becomes empty." })
export class UpdateContactInput extends ContactFields {
  @contactId contactId!: string;
  @expectedVersion expectedVersion!: number;
}

@InputType({ description: "Names a contact as you read it." })
export class ContactVersionInput {
  @contactId contactId!: string;
  @expectedVersion expectedVersion!: number;
}
