import { Anchor, Button } from "@mantine/core";
import {
  DateText,
  EmptyState,
  ErrorState,
  IconFileInvoice,
  InlineBanner,
  KeyValues,
  MoneyText,
  SaveState,
  StatusChip,
  Timeline,
  useTexts,
  type SaveStateKind,
} from "@softmanager/ui";
import { galleryTexts } from "./gallery-texts.ts";
import { Group, Specimen } from "./specimen.tsx";

const saveStates: readonly SaveStateKind[] = ["saved", "saving", "offline", "failed", "conflict"];

export function StatesGroup() {
  const text = useTexts(galleryTexts);
  return (
    <Group id="states" title={text.states}>
      <Specimen name="StatusChip">
        <StatusChip tone="neutral">{text.draft}</StatusChip>
        <StatusChip tone="info">{text.issued}</StatusChip>
        <StatusChip tone="accent">{text.issued}</StatusChip>
        <StatusChip tone="success" detail="01.11.2026">
          {text.paid}
        </StatusChip>
        <StatusChip tone="warning" detail={text.in3Days}>
          {text.dueSoon}
        </StatusChip>
        <StatusChip tone="danger" detail={text.days12}>
          {text.overdue}
        </StatusChip>
        <StatusChip tone="danger" detail={text.days12} isPlain>
          {text.overdue}
        </StatusChip>
      </Specimen>
      <Specimen name="SaveState">
        {saveStates.map((state) => (
          <SaveState key={state} state={state} />
        ))}
      </Specimen>
      <Specimen name="MoneyText, DateText, KeyValues" layout="grid">
        <KeyValues
          entries={[
            { label: text.total, value: <MoneyText amount="1234567.5" currency="RON" emphasis="strong" /> },
            { label: text.toCollect, value: <MoneyText amount="-1234.5" currency="EUR" /> },
            { label: text.price, value: <MoneyText amount="0" currency="RON" emphasis="muted" /> },
            { label: text.date, value: <DateText value="2026-11-24" /> },
            { label: text.sent, value: <DateText value="2026-11-24T08:30:00Z" /> },
          ]}
        />
      </Specimen>
      <Specimen name="InlineBanner" layout="stack">
        <InlineBanner tone="success" title={text.vatChecked} onDismiss={() => undefined} />
        <InlineBanner tone="info" title={text.dueOrigin} />
        <InlineBanner tone="warning" title={text.inactive}>
          {text.inactiveText}
        </InlineBanner>
        <InlineBanner
          tone="danger"
          title={text.refused}
          action={
            <Button size="compact-sm" variant="default">
              {text.fix}
            </Button>
          }
        >
          {text.refusedText}
        </InlineBanner>
      </Specimen>
      <PlaceStates />
    </Group>
  );
}

function PlaceStates() {
  const text = useTexts(galleryTexts);
  return (
    <>
      <Specimen name="EmptyState, ErrorState" layout="grid">
        <EmptyState
          icon={IconFileInvoice}
          title={text.emptyTitle}
          action={<Button>{text.firstInvoice}</Button>}
          secondary={<Anchor href="#states">{text.import}</Anchor>}
        >
          {text.emptyText}
        </EmptyState>
        <ErrorState title={text.errorTitle} reference="0197a1f2-77" onRetry={() => undefined}>
          {text.errorText}
        </ErrorState>
      </Specimen>
      <Specimen name="Timeline" layout="grid">
        <Timeline
          label={text.history}
          entries={[
            { id: "1", tone: "neutral", title: text.created, at: "2026-11-20T07:10:00Z" },
            { id: "2", tone: "info", title: text.issued, at: "2026-11-20T07:12:00Z", detail: "F 0123" },
            { id: "3", tone: "success", title: text.sent, at: "2026-11-20T07:13:00Z", detail: text.sentDetail },
            { id: "4", tone: "danger", title: text.refused, at: "2026-11-21T09:00:00Z", detail: text.refusedText },
            { id: "5", tone: "neutral", title: text.toPay },
          ]}
        />
      </Specimen>
    </>
  );
}
