import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "The session is over.", simpleResolvers: true })
export class SignedOut {
  @Field(() => Boolean, { description: "Always true." })
  isSignedOut!: boolean;
}

@ObjectType({
  description: "A mail is on its way, if the address has an account; whether it has is not told.",
  simpleResolvers: true,
})
export class MailRequested {
  @Field(() => String, { description: "The address." })
  email!: string;
}

@ObjectType({
  description: "The new password is set and every session has ended; sign in with it.",
  simpleResolvers: true,
})
export class PasswordReset {
  @Field(() => String, { description: "The address to sign in with." })
  email!: string;
}

@ObjectType({ description: "The address is confirmed.", simpleResolvers: true })
export class EmailVerified {
  @Field(() => String, { description: "The address." })
  email!: string;
}
