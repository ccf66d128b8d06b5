import { formatInstant, StatusChip, useTexts } from "@softmanager/ui";
import { RecordCard } from "../../../../app/records/record-card.tsx";
import { accountTexts } from "../../account-texts.ts";
import { peopleTexts } from "../../people-texts.ts";
import { Initials } from "../initials.tsx";
import { MemberActs } from "./member-acts.tsx";
import type { MembershipPartsFragment } from "./operations.generated.ts";

interface MemberRowProps {
  membership: MembershipPartsFragment;
  isMe: boolean;
  mayManage: boolean;
}

/** One person of the company. */
export function MemberRow({ membership, isMe, mayManage }: MemberRowProps) {
  const text = useTexts(peopleTexts);
  const words = useTexts(accountTexts);
  const { givenName, familyName, email, username, role, isActive, lastSeenAt, activeApiKeyCount } = membership;
  const place = membership.defaultWorkPointName;
  const name = `${givenName} ${familyName}`;
  const seen = lastSeenAt ? text.seen({ when: formatInstant(lastSeenAt) }) : text.neverSeen;
  const keys = activeApiKeyCount > 0 && text.keys({ count: activeApiKeyCount });
  return (
    <RecordCard
      isQuiet={!isActive}
      mark={<Initials name={name} />}
      title={
        <>
          {isMe ? `${name} (${text.you.toLocaleLowerCase()})` : name}
          <StatusChip tone={role === "OWNER" ? "accent" : "neutral"}>{words[role]}</StatusChip>
          {!isActive && <StatusChip tone="danger">{text.inactive}</StatusChip>}
        </>
      }
      facts={[email, username, place && text.worksAt({ place }), seen, keys]}
      acts={mayManage && <MemberActs membership={membership} name={name} />}
    />
  );
}
