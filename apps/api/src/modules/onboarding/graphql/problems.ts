import { exposeProblem } from "../../../platform/graphql/problem-types.ts";
import { DemoNotAvailable } from "../problems.ts";

exposeProblem(DemoNotAvailable, {
  description: "This installation has no demo company.",
  text: { ro: "Societatea demonstrativă nu este disponibilă aici.", en: "The demo company is not available here." },
});
