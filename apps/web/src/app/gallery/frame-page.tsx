import { Button } from "@mantine/core";
import {
  FilterBar,
  IconPlus,
  KeyValues,
  ListToolbar,
  LogoMark,
  MoneyText,
  Page,
  PageHeader,
  PeekPanel,
  QuickTabs,
  SearchField,
  StatusChip,
  useTexts,
  type ListFilter,
} from "@softmanager/ui";
import { Toasts } from "@softmanager/ui/toasts";
import { useState } from "react";
import { Frame } from "../frame/frame.tsx";
import { galleryTexts } from "./gallery-texts.ts";
import { sampleCommands, sampleNavigation } from "./sample-frame.ts";
import { stateTones, type SampleInvoice } from "./sample-rows.ts";
import { SampleTable } from "./sample-table.tsx";

/** The frame of a company with a list in it, on sample rows: to look at without a server. */
export function FramePage() {
  return (
    <>
      <Frame
        navigation={sampleNavigation.map((entry) => ({ ...entry, path: `/_ui/${entry.path}` }))}
        commands={sampleCommands}
        paletteSources={[]}
        switcher={<SampleSwitcher />}
        userMenu={<span style={{ fontSize: "var(--mantine-font-size-sm)" }}>Ana Ștefănescu</span>}
        notice={null}
      >
        <SampleList />
      </Frame>
      <Toasts />
    </>
  );
}

const sampleFilters: readonly ListFilter[] = [
  { kind: "choice", name: "currency", label: "RON / EUR", options: [{ value: "RON", label: "RON" }] },
];

function SampleSwitcher() {
  return (
    <span style={{ display: "flex", alignItems: "center", gap: "0.5rem", minHeight: "2.25rem", fontWeight: 600 }}>
      <LogoMark size={26} />
      Atelier Câmpina SRL
    </span>
  );
}

function SampleList() {
  const text = useTexts(galleryTexts);
  const [tab, setTab] = useState("all");
  const [query, setQuery] = useState("");
  const [peeked, setPeeked] = useState<SampleInvoice>();
  return (
    <Page title={text.invoices} width="full">
      <PageHeader
        title={text.invoices}
        action={<Button leftSection={<IconPlus size={16} />}>{text.newInvoice}</Button>}
      />
      <QuickTabs
        label={text.views}
        value={tab}
        onChange={setTab}
        tabs={[
          { id: "all", label: text.all, count: 12480 },
          { id: "drafts", label: text.drafts, count: 3 },
          { id: "collect", label: text.toCollect, count: 48 },
          { id: "overdue", label: text.overdue, count: 7, isUrgent: true },
        ]}
      />
      <ListToolbar
        search={<SearchField label={text.searchInvoices} value={query} onChange={setQuery} />}
        filters={<FilterBar filters={sampleFilters} values={{}} onChange={() => undefined} />}
      />
      <SampleTable state="long" count={400} onPeek={setPeeked} />
      {peeked && (
        <PeekPanel
          title={peeked.number}
          onClose={() => setPeeked(undefined)}
          aside={<StatusChip tone={stateTones[peeked.state]}>{text[peeked.state]}</StatusChip>}
          actions={<Button variant="default">{text.preview}</Button>}
        >
          <KeyValues
            entries={[
              { label: text.customer, value: peeked.customer },
              {
                label: text.total,
                value: <MoneyText amount={peeked.amount} currency={peeked.currency} emphasis="strong" />,
              },
            ]}
          />
        </PeekPanel>
      )}
    </Page>
  );
}
