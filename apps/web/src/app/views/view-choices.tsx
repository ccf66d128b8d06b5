import { Menu } from "@mantine/core";
import { IconCheck, useTexts } from "@softmanager/ui";
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
  return (
    <>
      {groups.map(({ label, members }) => (
        <div key={label} role="group" aria-label={label}>
          <Menu.Label aria-hidden>{label}</Menu.Label>
          {members.map((view) => (
            <Choice
              key={view.id}
              label={view.name}
              mark={markOf(view, text)}
              isActive={view === active}
              onClick={() => onShow(addressOf(view, schema))}
            />
          ))}
        </div>
      ))}
      <Menu.Divider />
      <Choice
        label={text.usual}
        isActive={active === undefined}
        onClick={() => onShow({ ...plainAddress(schema), view: opensWithOne ? noView : undefined })}
      />
    </>
  );
}

/** Whose a view is, or how widely it is seen, and whether the list opens with it. */
function markOf({ isMine, isShared, madeBy, isDefault }: SavedView, text: { sharedMark: string; defaultMark: string }) {
  const whose = isMine ? (isShared ? text.sharedMark : undefined) : madeBy;
  return [isDefault ? text.defaultMark : undefined, whose].filter(Boolean).join(" · ");
}

interface ChoiceProps {
  label: string;
  mark?: string;
  isActive: boolean;
  onClick: () => void;
}

function Choice({ label, mark, isActive, onClick }: ChoiceProps) {
  return (
    <Menu.Item
      role="menuitemradio"
      aria-checked={isActive}
      leftSection={<IconCheck size={15} stroke={2} className={classes.check} data-shown={isActive || undefined} />}
      rightSection={mark ? <span className={classes.mark}>{mark}</span> : undefined}
      onClick={onClick}
    >
      <span className={classes.choice}>{label}</span>
    </Menu.Item>
  );
}
