import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({ description: "A sign-in of the person on one device.", simpleResolvers: true })
export class Session {
  @Field(() => ID, { description: "Id of the session." })
  id!: string;

  @Field(() => Boolean, { description: "Whether it is the one asking." })
  isCurrent!: boolean;

  @Field(() => String, { nullable: true, description: "Network address it began from." })
  address!: string | null;

  @Field(() => String, { nullable: true, description: "What the browser said it is." })
  userAgent!: string | null;

  @Field(() => String, { description: "When it began; ISO instant." })
  createdAt!: string;

  @Field(() => String, { description: "When it was last used, to a few minutes; ISO instant." })
  lastSeenAt!: string;

  @Field(() => String, { description: "When it ends by itself; ISO instant." })
  expiresAt!: string;
}

@ObjectType({ description: "The person's running sessions.", simpleResolvers: true })
export class SessionList {
  @Field(() => [Session], { description: "Newest first." })
  sessions!: Session[];
}
