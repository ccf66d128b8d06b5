import { Menu } from "@mantine/core";
import type { ViewedList } from "@softmanager/inputs";
import {
  IconArrowBackUp,
  IconBookmarkPlus,
  IconDeviceFloppy,
  IconEdit,
  IconHome,
  IconTrash,
  IconUsers,
  useTexts,
} from "@softmanager/ui";
import { useMay } from "../company.ts";
import { useViewActs } from "./use-view-acts.ts";
import type { SavedView } from "./use-saved-views.ts";
import { addressOf, type ListAddress } from "./view-address.ts";
import type { ShownViews } from "./view-choices.tsx";
import { viewTexts } from "./view-texts.ts";

interface ViewActsProps extends ShownViews {
  list: ViewedList;
  isChanged: boolean;
  /** How the list looks now. */
  state: SavedView["state"];
  onName: (what: "new" | "rename") => void;
}

const icon = { size: 16, stroke: 1.75 };

/** What can be done to the view that is shown, and the way to keep a new one. */
export function ViewActs(props: ViewActsProps) {
  const { list, active, isChanged, state, schema, onShow, onName } = props;
  const text = useTexts(viewTexts);
  const acts = useViewActs(list);
  const mayWrite = useMay("saved-view:write");
  const mayChange = active?.mayChange ?? false;
  if (!mayWrite) return null;
  return (
    <>
      <Menu.Divider />
      {active && isChanged && mayChange && (
        <Menu.Item leftSection={<IconDeviceFloppy {...icon} />} onClick={() => void acts.keep(active, state)}>
          {text.saveChanges}
        </Menu.Item>
      )}
      {active && isChanged && (
        <Menu.Item leftSection={<IconArrowBackUp {...icon} />} onClick={() => onShow(addressOf(active, schema))}>
          {text.dropChanges}
        </Menu.Item>
      )}
      <Menu.Item leftSection={<IconBookmarkPlus {...icon} />} onClick={() => onName("new")}>
        {text.saveAs}
      </Menu.Item>
      {active && <OfActive {...{ active, acts, onName }} onGone={() => onShow(withoutView)} />}
    </>
  );
}

/** The list stays as it looks, only under no name. */
const withoutView: ListAddress = { view: undefined };

interface OfActiveProps {
  active: SavedView;
  acts: ReturnType<typeof useViewActs>;
  onName: (what: "rename") => void;
  onGone: () => void;
}

function OfActive({ active, acts, onName, onGone }: OfActiveProps) {
  const text = useTexts(viewTexts);
  const { name, isShared, isMine, isDefault, mayChange } = active;
  const shareLabel = isShared ? (isMine ? text.unshare : text.unshareOther) : text.share;
  const remove = async () => {
    if (await acts.remove(active)) onGone();
  };
  return (
    <div role="group" aria-label={name}>
      <Menu.Divider />
      <Menu.Label aria-hidden>{name}</Menu.Label>
      <Menu.Item leftSection={<IconHome {...icon} />} onClick={() => void acts.openWith(active, !isDefault)}>
        {isDefault ? text.dropDefault : text.makeDefault}
      </Menu.Item>
      {mayChange && (
        <>
          <Menu.Item leftSection={<IconEdit {...icon} />} onClick={() => onName("rename")}>
            {text.rename}
          </Menu.Item>
          <Menu.Item leftSection={<IconUsers {...icon} />} onClick={() => void acts.share(active, !isShared)}>
            {shareLabel}
          </Menu.Item>
          <Menu.Item color="var(--sm-danger-text)" leftSection={<IconTrash {...icon} />} onClick={() => void remove()}>
            {text.delete}
          </Menu.Item>
        </>
      )}
    </div>
  );
}
