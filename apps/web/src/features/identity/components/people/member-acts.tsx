import { ActionIcon, Menu } from "@mantine/core";
import {
  ConfirmDialog,
  IconDotsVertical,
  IconLock,
  IconLockOpen,
  IconMapPin,
  IconShield,
  useNotify,
  useTexts,
} from "@softmanager/ui";
import { useState } from "react";
import { useCommand } from "../../../../app/api/use-command.ts";
import { peopleTexts } from "../../people-texts.ts";
import { ChangeRoleDialog } from "./change-role-dialog.tsx";
import {
  DeactivateMembershipDocument,
  ReactivateMembershipDocument,
  type MembershipPartsFragment,
} from "./operations.generated.ts";
import { WorkPointDialog } from "./work-point-dialog.tsx";

interface MemberActsProps {
  membership: MembershipPartsFragment;
  name: string;
}

/** What can be done about one person: another role, where they work, shutting them out, letting them in again. */
export function MemberActs({ membership, name }: MemberActsProps) {
  const text = useTexts(peopleTexts);
  const [open, setOpen] = useState<"role" | "work-point" | "deactivation">();
  const { deactivate, reactivate, busy } = useMemberActs(membership, name);
  const close = () => setOpen(undefined);
  return (
    <>
      <Menu position="bottom-end" width="13rem">
        <Menu.Target>
          <ActionIcon aria-label={text.acts({ name })}>
            <IconDotsVertical size={17} stroke={1.75} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconShield size={16} stroke={1.6} />} onClick={() => setOpen("role")}>
            {text.changeRole}
          </Menu.Item>
          <Menu.Item leftSection={<IconMapPin size={16} stroke={1.6} />} onClick={() => setOpen("work-point")}>
            {text.setWorkPoint}
          </Menu.Item>
          {membership.isActive ? (
            <Menu.Item leftSection={<IconLock size={16} stroke={1.6} />} onClick={() => setOpen("deactivation")}>
              {text.deactivate}
            </Menu.Item>
          ) : (
            <Menu.Item leftSection={<IconLockOpen size={16} stroke={1.6} />} onClick={() => void reactivate()}>
              {text.reactivate}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {open === "role" && <ChangeRoleDialog membership={membership} name={name} onClose={close} />}
      {open === "work-point" && <WorkPointDialog membership={membership} name={name} onClose={close} />}
      <ConfirmDialog
        opened={open === "deactivation"}
        onClose={close}
        title={text.deactivateTitle({ name })}
        confirmLabel={text.deactivate}
        onConfirm={() => void deactivate().then(close)}
        isDestructive
        isBusy={busy}
      >
        {text.deactivateText}
      </ConfirmDialog>
    </>
  );
}

function useMemberActs({ id: membershipId, version: expectedVersion }: MembershipPartsFragment, name: string) {
  const text = useTexts(peopleTexts);
  const notify = useNotify();
  const [runDeactivate, { busy }] = useCommand(DeactivateMembershipDocument, { refetch: ["People"] });
  const [runReactivate] = useCommand(ReactivateMembershipDocument, { refetch: ["People"] });

  async function deactivate() {
    const result = await runDeactivate({ membershipId, expectedVersion });
    if (result?.__typename === "Membership") notify.success(text.deactivated({ name }));
    else if (result) notify.problem(result.message);
  }

  async function reactivate() {
    const result = await runReactivate({ membershipId, expectedVersion });
    if (result?.__typename === "Membership") notify.success(text.reactivated({ name }));
    else if (result) notify.problem(result.message);
  }

  return { deactivate, reactivate, busy };
}
