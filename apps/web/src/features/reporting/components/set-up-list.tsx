import { useQuery } from "@apollo/client/react";
import { ActionIcon, VisuallyHidden } from "@mantine/core";
import {
  IconChevronRight,
  IconCircleCheck,
  IconCircleDashed,
  IconX,
  readPreference,
  UiLink,
  useTexts,
  writePreference,
} from "@softmanager/ui";
import { useId, useState } from "react";
import { usePathTo } from "../../../app/address.ts";
import { useCompany } from "../../../app/company.ts";
import { setUpTexts } from "../home-texts.ts";
import { nextInvoiceNumber, setUpSteps, stepPaths, stepsDone, type SetUpStep } from "../model/set-up.ts";
import { SetUpDocument, type SetUpQuery } from "../operations.generated.ts";
import classes from "./home.module.css";

const rights = "company:read company:update series:read customer:read customer:write document:write".split(" ");

/** What the books say of a new company's first steps; nothing for those who cannot take them, or have put them away. */
export function useSetUp() {
  const { id, permissions } = useCompany();
  const name = `set-up.${id}`;
  const [isHidden, setHidden] = useState(readPreference(name) === "hidden");
  const mayDoAll = rights.every((right) => permissions.includes(right));
  const { data, loading } = useQuery(SetUpDocument, {
    skip: isHidden || !mayDoAll,
    fetchPolicy: "cache-and-network",
  });

  function hide() {
    writePreference(name, "hidden");
    setHidden(true);
  }

  return { data: isHidden ? undefined : data, isLoading: loading && !data, hide };
}

interface SetUpListProps {
  data: SetUpQuery;
  onHide: () => void;
}

/** What a new company still has to do, ticked off by its own books; gone once all is done. */
export function SetUpList({ data, onHide }: SetUpListProps) {
  const done = stepsDone(data);
  if (setUpSteps.every((step) => done[step])) return null;
  return <Steps done={done} nextNumber={nextInvoiceNumber(data)} onHide={onHide} />;
}

interface StepsProps {
  done: Record<SetUpStep, boolean>;
  nextNumber: string | undefined;
  onHide: () => void;
}

function Steps({ done, nextNumber, onHide }: StepsProps) {
  const text = useTexts(setUpTexts);
  const id = useId();
  const count = setUpSteps.filter((step) => done[step]).length;
  const next = setUpSteps.find((step) => !done[step]);
  return (
    <section className={classes.setUp} aria-labelledby={id}>
      <div className={classes.setUpHead}>
        <div>
          <h2 className={classes.sectionTitle} id={id}>
            {text.title}
            <span className={classes.badge}>{text.progress({ done: count, total: setUpSteps.length })}</span>
          </h2>
          <p className={classes.setUpText}>{text.text}</p>
        </div>
        <ActionIcon aria-label={text.hide} title={text.hide} onClick={onHide}>
          <IconX size={16} stroke={1.75} />
        </ActionIcon>
      </div>
      <ol className={classes.steps}>
        {setUpSteps.map((step) => (
          <Step
            key={step}
            step={step}
            isDone={done[step]}
            isNext={step === next}
            detail={step === "series" && nextNumber ? text.seriesNext({ number: nextNumber }) : text[`${step}Text`]}
          />
        ))}
      </ol>
    </section>
  );
}

interface StepProps {
  step: SetUpStep;
  isDone: boolean;
  isNext: boolean;
  detail: string;
}

function Step({ step, isDone, isNext, detail }: StepProps) {
  const text = useTexts(setUpTexts);
  const pathTo = usePathTo();
  const StepIcon = isDone ? IconCircleCheck : IconCircleDashed;
  return (
    <li>
      <UiLink
        href={pathTo(stepPaths[step])}
        className={classes.step}
        data-done={isDone || undefined}
        data-next={isNext || undefined}
      >
        <StepIcon size={20} stroke={1.6} aria-hidden className={classes.stepIcon} />
        <span className={classes.lineMain}>
          <span className={classes.stepTitle}>
            {text[step]} {isDone && <VisuallyHidden>({text.done})</VisuallyHidden>}
          </span>
          {!isDone && <span className={classes.stepDetail}>{detail}</span>}
        </span>
        <IconChevronRight size={16} stroke={1.75} aria-hidden className={classes.chevron} />
      </UiLink>
    </li>
  );
}
