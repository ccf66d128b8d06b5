import { Field, Int } from "type-graphql";

/** Of every act that makes, issues, pays or sends: `idempotency.ts` gives a repetition the first answer. */
export const idempotencyKey = Field(() => String, {
  nullable: true,
  description:
    "Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict.",
});

/** Of every change, so that nobody overwrites what they have not seen. */
export const expectedVersion = Field(() => Int, {
  description: "The version you read; another one is answered with VersionConflict.",
});
