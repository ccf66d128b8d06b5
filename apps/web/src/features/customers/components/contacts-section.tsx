import { ActionIcon, Button } from "@mantine/core";
import { FormSection, IconPencil, IconPlus, IconTrash, useNotify, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useCommand } from "../../../app/api/use-command.ts";
import { contactTexts } from "../customer-texts.ts";
import { DeleteContactDocument, RestoreContactDocument, type ContactPartsFragment } from "../operations.generated.ts";
import { ContactDialog } from "./contact-dialog.tsx";
import { ContactText } from "./contact-text.tsx";
import classes from "./customers.module.css";

interface ContactsSectionProps {
  customerId: string;
  contacts: readonly ContactPartsFragment[];
  isReadOnly: boolean;
}

/** The people at the customer's, each saved on its own. */
export function ContactsSection({ customerId, contacts, isReadOnly }: ContactsSectionProps) {
  const text = useTexts(contactTexts);
  const [edited, setEdited] = useState<ContactPartsFragment | "new">();
  return (
    <FormSection title={text.contacts} description={text.contactsText}>
      <div>
        {contacts.length === 0 && <p className={classes.muted}>{text.none}</p>}
        <ul className={classes.contacts}>
          {contacts.map((contact) => (
            <li key={contact.id} className={classes.contact}>
              <ContactText contact={contact} />
              {!isReadOnly && <ContactActions contact={contact} onEdit={() => setEdited(contact)} />}
            </li>
          ))}
        </ul>
        {!isReadOnly && (
          <Button variant="default" leftSection={<IconPlus size={16} stroke={1.75} />} onClick={() => setEdited("new")}>
            {text.add}
          </Button>
        )}
      </div>
      {edited && (
        <ContactDialog
          customerId={customerId}
          contact={edited === "new" ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      )}
    </FormSection>
  );
}

function ContactActions({ contact, onEdit }: { contact: ContactPartsFragment; onEdit: () => void }) {
  const text = useTexts(contactTexts);
  const notify = useNotify();
  const [remove] = useCommand(DeleteContactDocument, { refetch: ["Customer"] });
  const [restore] = useCommand(RestoreContactDocument, { refetch: ["Customer"] });
  const name = `${contact.givenName} ${contact.familyName}`;

  async function handleRemove() {
    const result = await remove({ contactId: contact.id, expectedVersion: contact.version });
    if (result?.__typename !== "Contact") return result && notify.problem(result.message);
    const removed = { contactId: result.id, expectedVersion: result.version };
    notify.undo({ message: text.wasDeleted({ name }), onUndo: () => void restore(removed) });
  }

  return (
    <>
      <ActionIcon aria-label={text.edit({ name })} onClick={onEdit}>
        <IconPencil size={16} stroke={1.75} />
      </ActionIcon>
      <ActionIcon aria-label={text.remove({ name })} onClick={() => void handleRemove()}>
        <IconTrash size={16} stroke={1.75} />
      </ActionIcon>
    </>
  );
}
