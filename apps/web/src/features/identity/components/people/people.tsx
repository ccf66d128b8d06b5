import { Button } from "@mantine/core";
import { IconUserPlus, Page, PageHeader, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useMay } from "../../../../app/company.ts";
import { useMe } from "../../model/use-me.ts";
import { peopleTexts } from "../../people-texts.ts";
import { Invitations } from "./invitations.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import { MemberRow } from "./member-row.tsx";
import type { PeopleQuery } from "./operations.generated.ts";
import classes from "./people.module.css";

/** The people of the company, and those who were asked to join. */
export function People({ memberships, invitations }: PeopleQuery) {
  const text = useTexts(peopleTexts);
  const mayManage = useMay("membership:manage");
  const { me } = useMe();
  const [isInviting, setInviting] = useState(false);
  const invite = (
    <Button leftSection={<IconUserPlus size={16} stroke={1.75} />} onClick={() => setInviting(true)}>
      {text.invite}
    </Button>
  );
  return (
    <Page title={text.title}>
      <PageHeader title={text.title} description={text.description} action={mayManage && invite} />
      <ul className={classes.list} aria-label={text.title}>
        {memberships.map((membership) => (
          <MemberRow
            key={membership.id}
            membership={membership}
            isMe={membership.email === me?.email}
            mayManage={mayManage}
          />
        ))}
      </ul>
      <Invitations invitations={invitations} mayManage={mayManage} />
      {isInviting && <InviteDialog onClose={() => setInviting(false)} />}
    </Page>
  );
}
