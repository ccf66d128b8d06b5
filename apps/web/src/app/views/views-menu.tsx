import { Button, Menu } from "@mantine/core";
import type { ViewedList } from "@softmanager/inputs";
import { IconBookmark, IconChevronDown, useAriaKeys, useShortcuts, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useSearchParams } from "../address.ts";
import { useMay } from "../company.ts";
import { useSavedViews } from "./use-saved-views.ts";
import { isUnchanged, stateOf, type AddressSchema } from "./view-address.ts";
import { ViewActs } from "./view-acts.tsx";
import { ViewChoices } from "./view-choices.tsx";
import { ViewDialog } from "./view-dialog.tsx";
import { viewTexts } from "./view-texts.ts";
import classes from "./views.module.css";

interface ViewsMenuProps {
  list: ViewedList;
  /** How the list's address is read. */
  address: AddressSchema;
}

/** The views of a list: which one it shows and whether it was changed since, the others, and what can be done to them. */
export function ViewsMenu({ list, address: schema }: ViewsMenuProps) {
  const text = useTexts(viewTexts);
  const ariaKeysOf = useAriaKeys();
  const views = useSavedViews(list) ?? [];
  const [address, change] = useSearchParams(schema);
  const [isOpen, setOpen] = useState(false);
  const [dialog, setDialog] = useState<"new" | "rename">();
  const mayRead = useMay("saved-view:read");
  useShortcuts([{ keys: "v", label: text.views, run: () => setOpen(true), isOff: !mayRead }]);
  if (!mayRead) return null;

  const active = views.find(({ id }) => id === address.view);
  const isChanged = active !== undefined && !isUnchanged(active, address, schema);
  const state = stateOf(address, schema);
  const shown = { views, active, schema, onShow: (next: typeof address) => change(next, { replace: false }) };
  return (
    <>
      <Menu opened={isOpen} onChange={setOpen} position="bottom-end" width={288} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button
            variant="default"
            size="compact-sm"
            className={classes.button}
            data-active={active !== undefined || undefined}
            leftSection={<IconBookmark size={15} stroke={1.75} />}
            rightSection={<IconChevronDown size={14} stroke={1.75} />}
            aria-label={active ? nameAloud(text, active.name, isChanged) : text.views}
            aria-keyshortcuts={ariaKeysOf("v")}
          >
            <span className={classes.name}>{active?.name ?? text.views}</span>
            {isChanged && <span className={classes.changed}>{text.changed}</span>}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={classes.dropdown}>
          <ViewChoices {...shown} />
          <ViewActs {...shown} {...{ list, isChanged, state }} onName={setDialog} />
        </Menu.Dropdown>
      </Menu>
      {dialog && (
        <ViewDialog
          {...{ list, state }}
          view={dialog === "rename" ? active : undefined}
          onMade={(id) => change({ view: id })}
          onClose={() => setDialog(undefined)}
        />
      )}
    </>
  );
}

interface Words {
  viewIs: (values: { name: string }) => string;
  changed: string;
}

function nameAloud(text: Words, name: string, isChanged: boolean): string {
  return isChanged ? `${text.viewIs({ name })}, ${text.changed}` : text.viewIs({ name });
}
