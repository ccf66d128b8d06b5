import { Button, SegmentedControl } from "@mantine/core";
import { FilterChips, IconFilter, QuickTabs, SearchField, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { galleryTexts } from "./gallery-texts.ts";
import { SampleTable, type SampleTableState } from "./sample-table.tsx";
import { Group, Specimen } from "./specimen.tsx";
import classes from "./gallery.module.css";

export function ListsGroup() {
  const text = useTexts(galleryTexts);
  const [tab, setTab] = useState("all");
  const [query, setQuery] = useState("");
  const [filters, setFilters] = useState(["customer", "period"]);
  const [state, setState] = useState<SampleTableState>("long");
  const values = { customer: "Ana SRL", period: "01.10.2026 – 31.10.2026" };
  return (
    <Group id="lists" title={text.lists}>
      <Specimen name="QuickTabs, SearchField, FilterChips" layout="stack">
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
        <SearchField label={text.searchInvoices} value={query} onChange={setQuery} />
        <FilterChips
          label={text.filters}
          filters={[
            { id: "customer", label: text.customer, value: values.customer },
            { id: "period", label: text.period, value: values.period },
          ].filter(({ id }) => filters.includes(id))}
          onRemove={(id) => setFilters(filters.filter((other) => other !== id))}
          onClear={() => setFilters([])}
        >
          <Button size="compact-sm" variant="default" leftSection={<IconFilter size={14} />}>
            {text.filters}
          </Button>
        </FilterChips>
      </Specimen>
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
    </Group>
  );
}
