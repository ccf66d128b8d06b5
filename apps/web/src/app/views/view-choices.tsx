import { Menu } from "@mantine/core";
import { useTexts } from "@softmanager/ui";
import type { SavedView } from "./use-saved-views.ts";
import { addressOf, noView, plainAddress, type AddressSchema, type ListAddress } from "./view-address.ts";
import { viewTexts } from "./view-texts.ts";
import classes from "./views.module.css";

export interface ShownViews {
  views: readonly SavedView[];
  active: SavedView | undefined;
  schema: AddressSchema;
  /** Shows the list as an address says. */
  onShow: (address: ListAddress) => void;
}

/** The views there are: one's own, those shared by others, and the list as it usually is. */
export function ViewChoices({ views, active, schema, onShow }: ShownViews) {
  const text = useTexts(viewTexts);
  const opensWithOne = views.some(({ isDefault }) => isDefault);
  const groups = [
    { label: text.mine, members: views.filter(({ isMine }) => isMine) },
    { label: text.shared, members: views.filter(({ isMine }) => !isMine) },
  ].filter(({ members }) => members.length > 0);
  if (groups.length === 0) return <p className={classes.none}>{text.none}</p>;
  const handleChoice = (id: string) => {
    const view = views.find((known) => known.id === id);
    onShow(view ? addressOf(view, schema) : { ...plainAddress(schema), view: opensWithOne ? noView : undefined });
  };
  return (
    <Menu.RadioGroup value={active?.id ?? noView} onChange={handleChoice}>
      {groups.map(({ label, members }) => (
        <div key={label} role="group" aria-label={label}>
          <Menu.Label aria-hidden>{label}</Menu.Label>
          {members.map((view) => (
            <Choice key={view.id} value={view.id} label={view.name} mark={markOf(view, text)} />
          ))}
        </div>
      ))}
      <Menu.Divider />
      <Choice value={noView} label={text.usual} />
    </Menu.RadioGroup>
  );
}

/** Whose a view is, or how widely it is seen, and whether the list opens with it. */
function markOf({ isMine, isShared, madeBy, isDefault }: SavedView, text: { sharedMark: string; defaultMark: string }) {
  const whose = isMine ? (isShared ? text.sharedMark : undefined) : madeBy;
  return [isDefault ? text.defaultMark : undefined, whose].filter(Boolean).join(" · ");
}

function Choice({ value, label, mark }: { value: string; label: string; mark?: string }) {
  return (
    <Menu.RadioItem
      value={value}
      closeMenuOnClick
      rightSection={mark ? <span className={classes.mark}>{mark}</span> : undefined}
    >
      <span className={classes.choice}>{label}</span>
    </Menu.RadioItem>
  );
}
