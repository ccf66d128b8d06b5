import { dueDateRuleTypes } from "@softmanager/domain";
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { describedEnum } from "./enums.ts";

const DueDateRuleTypeEnum = describedEnum("DueDateRuleType", dueDateRuleTypes, {
  description: "How a due date is counted from the issue date.",
  values: {
    DAYS: "So many days later.",
    END_OF_MONTH: "The last day of a month.",
    DAY_OF_MONTH: "A day of a month, or its last day when it is shorter; never before the issue date.",
  },
});

const days = { nullable: true, description: "Days after the issue date, 0 to 3650; of DAYS." };
const months = {
  nullable: true,
  description: "Months after the issue month, 0 to 12; of END_OF_MONTH and DAY_OF_MONTH.",
};
const day = { nullable: true, description: "Day of the month, 1 to 31; of DAY_OF_MONTH." };
const moves = "Whether a due date on a week-end or holiday moves to the next working day.";

@ObjectType({ description: "When documents fall due.", simpleResolvers: true })
export class DueDateRule {
  @Field(() => DueDateRuleTypeEnum, { description: "How it is counted." }) type!: string;
  @Field(() => Int, days) days?: number | null;
  @Field(() => Int, months) months?: number | null;
  @Field(() => Int, day) day?: number | null;
  @Field(() => Boolean, { description: moves }) onWorkingDay!: boolean;
}

@InputType({ description: "When documents fall due; each type needs its own numbers." })
export class DueDateRuleInput {
  @Field(() => DueDateRuleTypeEnum, { description: "How it is counted." }) type!: string;
  @Field(() => Int, days) days?: number | null;
  @Field(() => Int, months) months?: number | null;
  @Field(() => Int, day) day?: number | null;
  @Field(() => Boolean, { defaultValue: false, description: moves }) onWorkingDay!: boolean;
}
