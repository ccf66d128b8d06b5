import { StatusChip, useTexts } from "@softmanager/ui";
import { contactTexts } from "../customer-texts.ts";
import type { ContactPartsFragment } from "../operations.generated.ts";
import classes from "./customers.module.css";

/** Who it is, how to reach them and what they are written to about. */
export function ContactText({ contact }: { contact: ContactPartsFragment }) {
  const text = useTexts(contactTexts);
  const { givenName, familyName, isPrimary, email, phone, mobile, roles } = contact;
  return (
    <div className={classes.contactText}>
      <span className={classes.contactName}>
        {givenName} {familyName}
      </span>{" "}
      {isPrimary && (
        <StatusChip tone="accent" isPlain>
          {text.isPrimary}
        </StatusChip>
      )}
      <div className={classes.muted}>{[email, mobile, phone].filter(Boolean).join(" · ")}</div>
      {roles.length > 0 && <div className={classes.muted}>{roles.map((role) => text[role]).join(", ")}</div>}
    </div>
  );
}
