import { Modal } from "@mantine/core";
import { useTexts } from "../language/language-provider.tsx";
import { uiTexts } from "../ui-texts.ts";
import { KeyHint } from "./key-hint.tsx";
import type { Shortcut } from "./registry.ts";
import { useShortcutList } from "./shortcuts-provider.tsx";
import classes from "./shortcuts-help.module.css";

type Told = Pick<Shortcut, "keys" | "label" | "group">;

interface ShortcutsHelpProps {
  opened: boolean;
  onClose: () => void;
  /** Keys of other screens, told after those that work here; what works here is not told twice. */
  elsewhere?: readonly Told[];
}

/** The list behind "?": what the keyboard can do on the screen beneath, and what it can do on others. */
export function ShortcutsHelp({ opened, onClose, elsewhere = [] }: ShortcutsHelpProps) {
  const text = useTexts(uiTexts);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={text.keyboard}
      size="44rem"
      closeButtonProps={{ "aria-label": text.close }}
    >
      <Groups elsewhere={elsewhere} />
    </Modal>
  );
}

function Groups({ elsewhere }: { elsewhere: readonly Told[] }) {
  const text = useTexts(uiTexts);
  const here = useShortcutList();
  const others = elsewhere.filter(({ keys }) => !here.some((shortcut) => shortcut.keys === keys));
  const groups = Map.groupBy<string, Told>([...here, ...others], (shortcut) => shortcut.group ?? text.thisPage);
  return (
    <div className={classes.groups}>
      {[...groups].map(([group, shortcuts]) => (
        <section key={group} className={classes.group}>
          <h3 className={classes.heading}>{group}</h3>
          <ul className={classes.list}>
            {byKeys(shortcuts).map(({ keys, label }) => (
              <li key={keys} className={classes.entry}>
                <span>{label}</span>
                <KeyHint keys={keys} isRead />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Keys bound twice show what they do now: the last binding. */
function byKeys(shortcuts: readonly Told[]): readonly Told[] {
  return [...new Map(shortcuts.map((shortcut) => [shortcut.keys, shortcut])).values()];
}
