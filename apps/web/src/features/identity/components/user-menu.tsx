import { Menu } from "@mantine/core";
import {
  ConfirmDialog,
  IconBuildingStore,
  IconDotsVertical,
  IconLogout,
  IconUserCircle,
  useTexts,
} from "@softmanager/ui";
import { useState } from "react";
import { useGo } from "../../../app/address.ts";
import { hasCopies } from "../../../app/local-copies.ts";
import { accountTexts } from "../account-texts.ts";
import { useMe } from "../model/use-me.ts";
import { useSignOut } from "../model/use-sign-out.ts";
import { Initials } from "./initials.tsx";
import classes from "./menus.module.css";

/** Who is signed in, and the way out. */
export function UserMenu() {
  const text = useTexts(accountTexts);
  const go = useGo();
  const { me } = useMe();
  const [isAsking, setAsking] = useState(false);
  const signOut = useSignOut();
  if (!me) return null;
  const name = `${me.givenName} ${me.familyName}`;
  const handleSignOut = () => (hasCopies() ? setAsking(true) : void signOut());
  return (
    <>
      <Menu position="top-start" width="15rem">
        <Menu.Target>
          <button type="button" className={classes.target} aria-label={text.openAccountMenu({ name })}>
            <Initials name={name} />
            <span className={classes.name}>{name}</span>
            <IconDotsVertical size={15} stroke={1.75} aria-hidden className={classes.chevron} />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{me.email}</Menu.Label>
          <Menu.Item leftSection={<IconUserCircle size={16} stroke={1.6} />} onClick={() => go("/account")}>
            {text.account}
          </Menu.Item>
          <Menu.Item leftSection={<IconBuildingStore size={16} stroke={1.6} />} onClick={() => go("/companies")}>
            {text.allCompanies}
          </Menu.Item>
          <Menu.Item leftSection={<IconLogout size={16} stroke={1.6} />} onClick={handleSignOut}>
            {text.signOut}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={text.signOutUnsent}
        confirmLabel={text.signOut}
        onConfirm={() => void signOut()}
        isDestructive
      >
        {text.signOutUnsentText}
      </ConfirmDialog>
    </>
  );
}
