import { updateMeInput } from "@softmanager/inputs";
import { VersionConflict } from "../../../platform/problems.ts";
import { useCase } from "../../../platform/use-case.ts";
import { Person } from "../model/person.ts";
import { signedIn } from "../signed-in.ts";

/** Changes the person's own name, telephone and language. */
export const updateMe = useCase({
  name: "identity.updateMe",
  permission: "signed-in",
  isPersonal: true,
  input: updateMeInput,
  problems: [],
  async run({ em, actor }, { expectedVersion, ...changes }) {
    const person = await em.findOneOrFail(Person, { id: signedIn(actor).personId });
    if (person.version !== expectedVersion) throw new VersionConflict(expectedVersion, person.version);
    Object.assign(person, changes);
    return { personId: person.id };
  },
});
