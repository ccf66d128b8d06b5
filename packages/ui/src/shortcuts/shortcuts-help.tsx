import { Button, Modal } from "@mantine/core";
import { useTexts } from "../language/language-provider.tsx";
import { uiTexts } from "../ui-texts.ts";
import { ShortcutEntry, type Told } from "./shortcut-entry.tsx";
import { shortcutsHelpTexts } from "./shortcuts-help-texts.ts";
import { useKeysInForce, useShortcutList } from "./shortcuts-provider.tsx";
import classes from "./shortcuts-help.module.css";

interface ShortcutsHelpProps {
  opened: boolean;
  onClose: () => void;
  /** Keys of other screens, told after those that work here; what works here is not told twice. */
  elsewhere?: readonly Told[];
}

/** The list behind "?": what the keyboard can do on the screen beneath, and what it can do on others; to be given other keys. */
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
      <Changing />
      <Groups elsewhere={elsewhere} />
    </Modal>
  );
}

/** How to give other keys, or why not; and the way back from all of them. */
function Changing() {
  const text = useTexts(shortcutsHelpTexts);
  const { own, onChange, fixedBecause } = useKeysInForce();
  if (!onChange) return fixedBecause && <p className={classes.howTo}>{fixedBecause}</p>;
  return (
    <div className={classes.howTo}>
      <span>{text.howTo}</span>
      {Object.keys(own).length > 0 && (
        <Button variant="default" size="compact-sm" onClick={() => onChange({})}>
          {text.resetAll}
        </Button>
      )}
    </div>
  );
}

function Groups({ elsewhere }: { elsewhere: readonly Told[] }) {
  const text = useTexts(uiTexts);
  const here = useShortcutList();
  const others = elsewhere.filter(({ keys }) => !here.some((shortcut) => shortcut.keys === keys));
  const all = [...here, ...others];
  const groups = Map.groupBy<string, Told>(all, (shortcut) => shortcut.group ?? text.thisPage);
  return (
    <div className={classes.groups}>
      {[...groups].map(([group, shortcuts]) => (
        <section key={group} className={classes.group}>
          <h3 className={classes.heading}>{group}</h3>
          <ul className={classes.list}>
            {byKeys(shortcuts).map((shortcut) => (
              <ShortcutEntry key={shortcut.keys} shortcut={shortcut} all={all} />
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
