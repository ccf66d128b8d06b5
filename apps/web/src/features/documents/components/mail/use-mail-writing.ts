import { useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import type { Language } from "@softmanager/domain";
import { wordsOf, type MailWriting } from "../../model/mail.ts";
import { MailToComposeDocument } from "../../operations.generated.ts";

const quietMs = 300;

/**
 * A mail being written, begun in the usual words and to the usual people, and what it will look like. What the person
 * does not touch follows the server: in another language the usual words change with it.
 */
export function useMailWriting(documentId: string, language: Language) {
  const [written, setWritten] = useState<Partial<MailWriting>>({});
  const blank = { language, subject: null, body: null, attachPdf: true, includeLink: true, recipients: "" };
  const writing: MailWriting = { ...blank, ...written };
  const [asked] = useDebouncedValue(JSON.stringify(wordsOf(writing)), quietMs);
  const { data, previousData, error, refetch } = useQuery(MailToComposeDocument, {
    variables: { documentId, mail: JSON.parse(asked) },
    fetchPolicy: "cache-and-network",
  });
  const preview = (data ?? previousData)?.mailPreview;
  const usual = preview?.recipients.map(({ email }) => email).join(", ") ?? "";
  return {
    preview,
    error,
    retry: () => refetch(),
    writing: { ...writing, recipients: written.recipients ?? usual },
    /** Whether words or addresses were typed. */
    isWritten: [written.recipients, written.subject, written.body].some((typed) => typed !== undefined),
    change: (part: Partial<MailWriting>) => setWritten((before) => ({ ...before, ...part })),
  };
}

export type MailDraft = ReturnType<typeof useMailWriting>;
