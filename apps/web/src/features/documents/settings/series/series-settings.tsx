import { Button } from "@mantine/core";
import { IconPlus, InlineBanner, Page, PageHeader, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useMay } from "../../../../app/company.ts";
import { RecordList } from "../../../../app/records/record-card.tsx";
import { kindsWords } from "../../document-words.ts";
import { writtenKinds, type WrittenKind } from "../kinds.ts";
import type { SeriesPartsFragment } from "../operations.generated.ts";
import classes from "../settings.module.css";
import { SeriesCard } from "./series-card.tsx";
import { SeriesDialog } from "./series-dialog.tsx";
import { seriesTexts } from "./series-texts.ts";

/** The series of the company by the kind they number; each is saved on its own. */
export function SeriesSettings({ series }: { series: readonly SeriesPartsFragment[] }) {
  const text = useTexts(seriesTexts);
  const mayChange = useMay("series:manage");
  const [editedId, setEditedId] = useState<string>();
  return (
    <Page title={text.series}>
      <PageHeader
        title={text.series}
        description={text.seriesText}
        action={
          mayChange && (
            <Button leftSection={<IconPlus size={16} stroke={1.75} />} onClick={() => setEditedId("new")}>
              {text.add}
            </Button>
          )
        }
      />
      {writtenKinds.map((kind) => (
        <KindGroup
          key={kind}
          kind={kind}
          series={series.filter((known) => known.kind === kind)}
          isReadOnly={!mayChange}
          onEdit={setEditedId}
        />
      ))}
      {editedId && (
        <SeriesDialog
          series={series.find(({ id }) => id === editedId)}
          kind="INVOICE"
          onClose={() => setEditedId(undefined)}
        />
      )}
    </Page>
  );
}

interface KindGroupProps {
  kind: WrittenKind;
  series: readonly SeriesPartsFragment[];
  isReadOnly: boolean;
  onEdit: (id: string) => void;
}

function KindGroup({ kind, series, isReadOnly, onEdit }: KindGroupProps) {
  const text = useTexts(seriesTexts);
  const kinds = useTexts(kindsWords);
  const ordered = series.toSorted((a, b) => rank(a) - rank(b) || a.prefix.localeCompare(b.prefix));
  return (
    <section className={classes.group} aria-label={kinds[kind]}>
      <h2 className={classes.heading}>{kinds[kind]}</h2>
      {!series.some(({ isDefault }) => isDefault) && (
        <InlineBanner tone="warning" title={text.noDefault({ kind: kinds[kind] })}>
          {text.noDefaultText}
        </InlineBanner>
      )}
      <RecordList>
        {ordered.map((known) => (
          <SeriesCard key={known.id} series={known} isReadOnly={isReadOnly} onEdit={() => onEdit(known.id)} />
        ))}
      </RecordList>
    </section>
  );
}

/** The default first, closed ones last. */
function rank({ isDefault, archivedAt }: SeriesPartsFragment): number {
  if (archivedAt) return 2;
  return isDefault ? 0 : 1;
}
