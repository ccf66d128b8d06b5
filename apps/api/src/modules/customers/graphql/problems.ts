import { ID } from "type-graphql";
import { exposeProblem } from "../../../platform/graphql/problem-types.ts";
import { CustomerInUse, DuplicateCustomer, NoRegistryEntry, RegistryUnavailable } from "../problems.ts";

const customerName = { type: () => String, description: "The customer's name." };

exposeProblem(DuplicateCustomer, {
  description: "Another customer has the same fiscal code; nothing was changed.",
  text: {
    ro: "Clientul {customerName} are deja acest cod fiscal. Deschide fișa aceea.",
    en: "The customer {customerName} has this fiscal code already. Open that card instead.",
  },
  fields: { customerId: { type: () => ID, description: "Key of the customer that has the code." }, customerName },
});

exposeProblem(CustomerInUse, {
  description: "The customer has documents or other records and cannot be deleted; it can be archived.",
  text: {
    ro: "{customerName} are documente, deci nu poate fi șters. Arhivează-l: dispare din liste, iar documentele rămân.",
    en: "{customerName} has documents and cannot be deleted. Archive it: it leaves the lists and the documents stay.",
  },
  fields: { customerName },
});

exposeProblem(NoRegistryEntry, {
  description: "The tax authority's register does not know the customer, or the customer has no Romanian fiscal code.",
  text: {
    ro: "Registrul ANAF nu are date despre {customerName}. Verifică codul fiscal.",
    en: "The tax authority's register has nothing on {customerName}. Check the fiscal code.",
  },
  fields: { customerName },
});

exposeProblem(RegistryUnavailable, {
  description: "The tax authority's register did not answer; nothing was changed.",
  text: {
    ro: "Registrul ANAF nu răspunde acum. Încearcă din nou peste câteva minute.",
    en: "The tax authority's register does not answer right now. Try again in a few minutes.",
  },
});
