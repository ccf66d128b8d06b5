import { exposeProblem } from "../../../platform/graphql/problem-types.ts";
import { DemoNotAvailable } from "../problems.ts";

exposeProblem(DemoNotAvailable, {
  description: "There is no demo company here, or not yet: ask `demo`.",
  text: { ro: "Societatea demonstrativă nu este disponibilă acum.", en: "The demo company is not available now." },
});
