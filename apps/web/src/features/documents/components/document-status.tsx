import { formatDate, StatusChip, useTexts, type Tone } from "@softmanager/ui";
import { stateWords } from "../document-words.ts";
import type { DocumentRowPartsFragment } from "../operations.generated.ts";

type Standing = Pick<
  DocumentRowPartsFragment,
  "kind" | "state" | "paymentState" | "overdueDays" | "dueDate" | "issueDate" | "issueAt"
>;

/** Where a document stands, as word, colour and date: "Restantă de 12 zile". */
export function DocumentStatus({ document, isPlain = false }: { document: Standing; isPlain?: boolean }) {
  const text = useTexts(stateWords);
  const { tone, word, detail } = standingOf(document, text);
  return (
    <StatusChip tone={tone} isPlain={isPlain} {...(detail !== undefined && { detail })}>
      {word}
    </StatusChip>
  );
}

type Words = ReturnType<typeof useTexts<typeof stateWords>>;

function standingOf(document: Standing, text: Words): { tone: Tone; word: string; detail?: string } {
  const { kind, state, paymentState, overdueDays, dueDate, issueDate, issueAt } = document;
  if (state === "DRAFT") return { tone: "neutral", word: issueAt === null ? text.draft : text.aboutToBeIssued };
  if (state === "CANCELLED") return { tone: "neutral", word: text.cancelled };
  const until = dueDate ? { detail: text.until({ date: formatDate(dueDate) }) } : {};
  switch (paymentState) {
    case "OVERDUE":
      return { tone: "danger", word: text.overdue, detail: text.forDays({ days: overdueDays }) };
    case "PAID":
      return { tone: "success", word: kind === "INVOICE" ? text.paid : text.settled };
    case "PARTIAL":
      return { tone: "warning", word: text.partial, ...until };
    case "OPEN":
      return kind === "CREDIT_NOTE" ? issued(text, issueDate) : { tone: "info", word: text.open, ...until };
    default:
      return issued(text, issueDate);
  }
}

function issued(text: Words, issueDate: string | null): { tone: Tone; word: string; detail?: string } {
  return { tone: "info", word: text.issued, ...(issueDate && { detail: formatDate(issueDate) }) };
}
