import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { GraphQLContext } from "../../../platform/graphql/context.ts";
import { Performs } from "../../../platform/graphql/requirement.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { createContact } from "../use-cases/create-contact.ts";
import { deleteContact, restoreContact } from "../use-cases/delete-contact.ts";
import { updateContact } from "../use-cases/update-contact.ts";
import * as inputs from "./contact.input.ts";
import { Contact } from "./customer.type.ts";
import { contactById } from "./read.ts";

const CreateContactResult = resultOf("CreateContactResult", Contact, createContact);
const UpdateContactResult = resultOf("UpdateContactResult", Contact, updateContact);
const DeleteContactResult = resultOf("DeleteContactResult", Contact, deleteContact);
const RestoreContactResult = resultOf("RestoreContactResult", Contact, restoreContact);

@Resolver()
export class ContactResolver {
  @Mutation(() => CreateContactResult, { description: "Adds a contact; a customer's first one is primary." })
  @Performs(createContact)
  createContact(
    @Arg("input", () => inputs.CreateContactInput) input: inputs.CreateContactInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, createContact, input, shown(context));
  }

  @Mutation(() => UpdateContactResult, { description: "Changes what is known of a contact." })
  @Performs(updateContact)
  updateContact(
    @Arg("input", () => inputs.UpdateContactInput) input: inputs.UpdateContactInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, updateContact, input, shown(context));
  }

  @Mutation(() => DeleteContactResult, { description: "Takes a contact off the card; `restoreContact` undoes it." })
  @Performs(deleteContact)
  deleteContact(
    @Arg("input", () => inputs.ContactVersionInput) input: inputs.ContactVersionInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, deleteContact, input, shown(context));
  }

  @Mutation(() => RestoreContactResult, { description: "Brings a deleted contact back." })
  @Performs(restoreContact)
  restoreContact(
    @Arg("input", () => inputs.ContactVersionInput) input: inputs.ContactVersionInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, restoreContact, input, shown(context));
  }
}

function shown(context: GraphQLContext) {
  return {
    success: Contact.name,
    present: ({ contactId }: { contactId: string }) => contactById(context, contactId),
  };
}
