import { Button } from "@mantine/core";
import {
  EmptyState,
  formatDate,
  IconPercentage,
  IconPlus,
  InlineBanner,
  Page,
  PageHeader,
  useTexts,
} from "@softmanager/ui";
import { useState } from "react";
import { useMay } from "../../../../app/company.ts";
import { todayIn } from "../../../../app/clock.ts";
import { gapsIn, standingOf, type Gap } from "../../model/vat-history.ts";
import type { RegisteredStanding } from "../../model/registry-difference.ts";
import type { Company } from "../company-source.tsx";
import { usePeriodText } from "./period-text.ts";
import { RegistryCheck } from "./registry-check.tsx";
import { VatHistory } from "./vat-history.tsx";
import { VatPeriodDialog } from "./vat-period-dialog.tsx";
import { vatEffectTexts, vatStatusTexts, vatTexts } from "./vat-texts.ts";
import classes from "./vat.module.css";

/** A period of the history, or a new status with what the register suggests. */
interface Edited {
  id?: string;
  isEnding?: boolean;
  suggestion?: RegisteredStanding;
}

/** How the company stands towards VAT, now and on any other day. */
export function VatStanding({ company }: { company: Company }) {
  const text = useTexts(vatTexts);
  const mayChange = useMay("company:update");
  const [edited, setEdited] = useState<Edited>();
  const { vatPeriods: periods } = company;
  const today = todayIn(company.timeZone);
  const change = mayChange && (
    <Button leftSection={<IconPlus size={16} stroke={1.75} />} onClick={() => setEdited({})}>
      {text.change}
    </Button>
  );
  return (
    <Page title={text.vat}>
      <PageHeader title={text.vat} description={text.vatText} action={periods.length > 0 && change} />
      {periods.length === 0 ? (
        <EmptyState icon={IconPercentage} title={text.emptyTitle} action={change}>
          {text.emptyText}
        </EmptyState>
      ) : (
        <>
          <Now company={company} today={today} />
          <RegistryCheck company={company} onTake={mayChange ? (suggestion) => setEdited({ suggestion }) : undefined} />
          <Gaps gaps={gapsIn(periods)} />
          <VatHistory
            {...{ periods, today }}
            isReadOnly={!mayChange}
            onEdit={(id, isEnding) => setEdited({ id, isEnding })}
          />
        </>
      )}
      {edited && (
        <VatPeriodDialog
          period={periods.find(({ id }) => id === edited.id)}
          current={company.vatStatus}
          suggestion={edited.suggestion}
          isEnding={edited.isEnding ?? false}
          today={today}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Page>
  );
}

function Now({ company, today }: { company: Company; today: string }) {
  const text = useTexts(vatTexts);
  const names = useTexts(vatStatusTexts);
  const effects = useTexts(vatEffectTexts);
  const periodText = usePeriodText();
  const { vatStatus, vatCode, fiscalCode, vatPeriods } = company;
  const period = vatPeriods.find((known) => standingOf(known, today) === "NOW");
  return (
    <section className={classes.now} aria-label={text.now}>
      <p className={classes.caption}>{[text.now, period && periodText(period)].filter(Boolean).join(", ")}</p>
      <p className={classes.standing}>
        {names[vatStatus]} <span className={classes.code}>{vatCode ?? period?.vatCode ?? fiscalCode}</span>
      </p>
      <p className={classes.effect}>{effects[vatStatus]}</p>
      {vatStatus === "SPECIAL" && !period?.vatCode && <p className={classes.effect}>{text.specialCodeMissing}</p>}
    </section>
  );
}

function Gaps({ gaps }: { gaps: readonly Gap[] }) {
  const text = useTexts(vatTexts);
  return gaps.map(({ from, to }) => (
    <InlineBanner
      key={from}
      tone="warning"
      title={to ? text.gap({ from: formatDate(from), to: formatDate(to) }) : text.gapOpen({ from: formatDate(from) })}
    >
      {text.gapText}
    </InlineBanner>
  ));
}
