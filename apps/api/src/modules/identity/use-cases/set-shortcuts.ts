import { setShortcutsInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { Person } from "../model/person.ts";
import { signedIn } from "../signed-in.ts";

/** Gives shortcuts the person's own keys, in place of all they gave before. */
export const setShortcuts = useCase({
  name: "identity.setShortcuts",
  permission: "signed-in",
  isPersonal: true,
  input: setShortcutsInput,
  problems: [],
  async run({ em, actor }, { shortcuts }) {
    const person = await em.findOneOrFail(Person, { id: signedIn(actor).personId });
    person.shortcuts = shortcuts;
    return { personId: person.id };
  },
});
