import { useTexts } from "@softmanager/ui";
import { useId } from "react";
import { peopleTexts } from "../../people-texts.ts";
import { InvitationRow } from "./invitation-row.tsx";
import type { InvitationPartsFragment } from "./operations.generated.ts";
import classes from "./people.module.css";

interface InvitationsProps {
  invitations: readonly InvitationPartsFragment[];
  mayManage: boolean;
}

/** Those who were asked and have not answered; nothing when there are none. */
export function Invitations({ invitations, mayManage }: InvitationsProps) {
  const text = useTexts(peopleTexts);
  const id = useId();
  if (invitations.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 className={classes.heading} id={id}>
        {text.invitations}
      </h2>
      <ul className={classes.list}>
        {invitations.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} mayManage={mayManage} />
        ))}
      </ul>
    </section>
  );
}
