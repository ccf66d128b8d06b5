import { SegmentedControl } from "@mantine/core";
import { FilterBar, ListToolbar, QuickTabs, SearchField, useTexts, type FilterValues } from "@softmanager/ui";
import { useState } from "react";
import { galleryTexts } from "./gallery-texts.ts";
import { SampleTable, type SampleTableState } from "./sample-table.tsx";
import { Group, Specimen } from "./specimen.tsx";
import classes from "./gallery.module.css";

export function ListsGroup() {
  const text = useTexts(galleryTexts);
  const [tab, setTab] = useState("all");
  const [query, setQuery] = useState("");
  const [filters, setFilters] = useState<FilterValues>({ customer: "ana", from: "2026-10-01" });
  const day = { kind: "day", chipLabel: text.period, today: "2026-10-31" } as const;
  return (
    <Group id="lists" title={text.lists}>
      <Specimen name="QuickTabs, ListToolbar, SearchField, FilterBar" layout="stack">
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
          filters={
            <FilterBar
              values={filters}
              onChange={(next) => setFilters({ ...filters, ...next })}
              filters={[
                { kind: "given", name: "customer", label: text.customer, shown: "Ana SRL" },
                {
                  kind: "choice",
                  name: "currency",
                  label: text.currency,
                  options: ["RON", "EUR"].map((value) => ({ value, label: value })),
                },
                { ...day, name: "from", label: text.from, chipText: ({ date }) => `${text.from} ${date}` },
                { ...day, name: "to", label: text.until, chipText: ({ date }) => `${text.until} ${date}` },
              ]}
            />
          }
        />
      </Specimen>
      <TableSpecimen />
    </Group>
  );
}

function TableSpecimen() {
  const text = useTexts(galleryTexts);
  const [state, setState] = useState<SampleTableState>("long");
  return (
    <Specimen name="DataTable" layout="stack">
      <SegmentedControl
        className={classes.toggle}
        value={state}
        onChange={(next) => setState(next as SampleTableState)}
        data={[
          { value: "long", label: text.longList },
          { value: "loading", label: text.loadingList },
          { value: "empty", label: text.emptyList },
          { value: "failed", label: text.failedList },
        ]}
      />
      <div className={classes.table}>
        <SampleTable key={state} state={state} />
      </div>
    </Specimen>
  );
}
