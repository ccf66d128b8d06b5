import { useKeyMapping, useNotify, useTexts, type KeyMapping } from "@softmanager/ui";
import { useMemo, useState } from "react";
import { useCommand } from "../../../../app/api/use-command.ts";
import { accountTexts } from "../../account-texts.ts";
import { isVisitor, rememberMe, type Me } from "../../model/use-me.ts";
import { SetShortcutsDocument } from "./operations.generated.ts";

type OwnKeys = KeyMapping["own"];

/** Puts the person's own keys in force, and keeps those they choose in the sheet of shortcuts. */
export function OwnShortcuts({ me }: { me: Me }) {
  const text = useTexts(accountTexts);
  const [chosen, setChosen] = useState<OwnKeys>();
  const [set] = useCommand(SetShortcutsDocument);
  const notify = useNotify();

  const mapping = useMemo((): KeyMapping => {
    if (isVisitor(me)) return { own: {}, fixedBecause: text.shortcutsOfDemo };
    const known = Object.fromEntries(me.shortcuts.map(({ act, keys }) => [act, keys]));
    return { own: chosen ?? known, onChange: (own) => void keep(own) };

    /** In force at once; what could not be kept goes back to what was. */
    async function keep(own: OwnKeys) {
      setChosen(own);
      const result = await set({ shortcuts: Object.entries(own).map(([act, keys]) => ({ act, keys })) });
      if (result?.__typename === "Me")
        return rememberMe({ ...me, version: result.version, shortcuts: result.shortcuts });
      setChosen((latest) => (latest === own ? undefined : latest));
      if (result) notify.problem(result.message);
    }
  }, [me, chosen, set, text, notify]);
  useKeyMapping(mapping);
  return null;
}
