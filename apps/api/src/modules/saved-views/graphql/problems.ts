import { ID, Int } from "type-graphql";
import { exposeProblem } from "../../../platform/graphql/problem-types.ts";
import { DuplicateSavedView, TooManySavedViews } from "../problems.ts";

exposeProblem(DuplicateSavedView, {
  description: "You have a view of this name on the list; nothing was changed.",
  text: {
    ro: "Ai deja o vizualizare „{viewName}”. Alege alt nume.",
    en: "You have a view called “{viewName}” already. Choose another name.",
  },
  fields: {
    savedViewId: { type: () => ID, description: "Key of the view of that name." },
    viewName: { type: () => String, description: "Its name." },
  },
});

exposeProblem(TooManySavedViews, {
  description: "You keep as many views of the list as anybody may; nothing was changed.",
  text: {
    ro: "Poți păstra cel mult {limit} de vizualizări ale unei liste. Șterge una de care nu mai ai nevoie.",
    en: "You can keep at most {limit} views of a list. Delete one that you no longer need.",
  },
  fields: { limit: { type: () => Int, description: "How many can be kept." } },
});
