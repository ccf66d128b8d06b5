import { Field, Int, ObjectType } from "type-graphql";
import { describedEnum } from "../../../platform/graphql/enums.ts";
import { demoStates } from "../demo/standing.ts";

const DemoStateEnum = describedEnum("DemoState", demoStates, {
  description: "Whether visitors may look around a demo company.",
  values: {
    OFF: "This installation has none.",
    PREPARING: "Its year of data is being made; ask again shortly.",
    READY: "It can be opened with `openDemo`.",
  },
});

@ObjectType({ description: "The demo company, as visitors find it." })
export class Demo {
  @Field(() => DemoStateEnum, { description: "Whether it can be opened." })
  state!: string;

  @Field(() => Int, { description: "How much of it is made, whole percent." })
  percent!: number;
}
