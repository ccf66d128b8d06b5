import { Button, Group, SegmentedControl } from "@mantine/core";
import { decimal } from "@softmanager/domain";
import { formatMoney, InlineBanner, useLanguage, useTexts } from "@softmanager/ui";
import type { DocumentPagePartsFragment } from "../../operations.generated.ts";
import { Dialog } from "../dialog.tsx";
import classes from "./detail.module.css";
import { useDocumentInSentence } from "./document-name.ts";
import { StornoLines } from "./storno-lines.tsx";
import { stornoTexts } from "./storno-texts.ts";
import { useStorno } from "./use-storno.ts";

interface StornoDialogProps {
  document: DocumentPagePartsFragment;
  onClose: () => void;
}

/** Which part of an issued document to take back; what comes of it is a draft, to be looked at and issued. */
export function StornoDialog({ document, onClose }: StornoDialogProps) {
  const text = useTexts(stornoTexts);
  const nameOf = useDocumentInSentence();
  const { kind, leftToCorrect } = document;
  const isReversal = kind === "CREDIT_NOTE";
  const isLeft = leftToCorrect?.lines.some(({ quantity, net }) => !isNothing(quantity) || !isNothing(net));
  const title = (isReversal ? text.undoTitle : text.title)({ document: nameOf(document) });
  return (
    <Dialog onClose={onClose} title={title} size="36rem">
      {isLeft ? (
        <div className={classes.dialog}>
          <p className={classes.quiet}>{isReversal ? text.undoText : text.text}</p>
          <Choice document={document} />
        </div>
      ) : (
        <InlineBanner tone="info" title={text.nothingLeft}>
          {text.nothingLeftText}
        </InlineBanner>
      )}
    </Dialog>
  );
}

function Choice({ document }: { document: DocumentPagePartsFragment }) {
  const text = useTexts(stornoTexts);
  const { language } = useLanguage();
  const { isPartial, setPartial, quantities, setQuantities, faults, error, busy, make } = useStorno(document);
  const left = document.leftToCorrect?.gross ?? "0";
  const isWhole = decimal(left).equals(decimal(document.totals.gross));
  return (
    <>
      <SegmentedControl
        aria-label={text.what}
        value={isPartial ? "some" : "all"}
        onChange={(value) => setPartial(value === "some")}
        data={[
          { value: "all", label: isWhole ? text.all : text.rest },
          { value: "some", label: text.some },
        ]}
      />
      {isPartial ? (
        <StornoLines {...{ document, quantities, faults }} onChange={setQuantities} />
      ) : (
        <p className={classes.stornoLeft}>{text.left({ amount: formatMoney(left, document.currency, language) })}</p>
      )}
      {error && (
        <p role="alert" className={classes.stornoError}>
          {error}
        </p>
      )}
      <Group justify="flex-end">
        <Button onClick={() => void make()} loading={busy} data-autofocus>
          {text.make}
        </Button>
      </Group>
    </>
  );
}

function isNothing(figure: string): boolean {
  return decimal(figure).isZero();
}
