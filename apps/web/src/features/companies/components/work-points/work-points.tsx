import { Button } from "@mantine/core";
import { EmptyState, IconMapPin, IconPlus, Page, PageHeader, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useMay } from "../../../../app/company.ts";
import { RecordList } from "../../../../app/records/record-card.tsx";
import type { Company } from "../company-source.tsx";
import classes from "../company.module.css";
import { WorkPointCard } from "./work-point-card.tsx";
import { WorkPointDialog } from "./work-point-dialog.tsx";
import { workPointTexts } from "./work-point-texts.ts";

/** Where the company works apart from its registered office; each place is saved on its own. */
export function WorkPoints({ company: { workPoints } }: { company: Company }) {
  const text = useTexts(workPointTexts);
  const mayChange = useMay("company:update");
  const [editedId, setEditedId] = useState<string>();
  const inUse = workPoints.filter(({ isArchived }) => !isArchived);
  const archived = workPoints.filter(({ isArchived }) => isArchived);
  const add = mayChange && (
    <Button leftSection={<IconPlus size={16} stroke={1.75} />} onClick={() => setEditedId("new")}>
      {text.add}
    </Button>
  );
  const cards = (shown: typeof workPoints) => (
    <RecordList>
      {shown.map((workPoint) => (
        <WorkPointCard
          key={workPoint.id}
          workPoint={workPoint}
          isReadOnly={!mayChange}
          onEdit={() => setEditedId(workPoint.id)}
        />
      ))}
    </RecordList>
  );
  return (
    <Page title={text.workPoints}>
      <PageHeader title={text.workPoints} description={text.workPointsText} action={workPoints.length > 0 && add} />
      {workPoints.length === 0 ? (
        <EmptyState icon={IconMapPin} title={text.emptyTitle} action={add}>
          {text.emptyText}
        </EmptyState>
      ) : (
        <div className={classes.group}>
          {inUse.length > 0 ? cards(inUse) : <p className={classes.muted}>{text.allArchived}</p>}
          {archived.length > 0 && <h2 className={classes.subheading}>{text.archived}</h2>}
          {archived.length > 0 && cards(archived)}
        </div>
      )}
      {editedId && (
        <WorkPointDialog
          workPoint={workPoints.find(({ id }) => id === editedId)}
          onClose={() => setEditedId(undefined)}
        />
      )}
    </Page>
  );
}
