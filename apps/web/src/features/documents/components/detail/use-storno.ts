import { useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useGo } from "../../../../app/address.ts";
import { useCommand } from "../../../../app/api/use-command.ts";
import { useSteadyKey } from "../../model/use-steady-key.ts";
import {
  StornoDocumentDocument,
  type DocumentPagePartsFragment,
  type StornoLineInput,
} from "../../operations.generated.ts";
import { stornoTexts } from "./storno-texts.ts";

const nobodyToBlame: ReadonlyMap<number, string> = new Map();

/** What of a document is taken back, and what came of asking for it. */
export function useStorno(document: DocumentPagePartsFragment) {
  const text = useTexts(stornoTexts);
  const go = useGo();
  const [isPartial, setPartial] = useState(false);
  const [quantities, setQuantities] = useState<ReadonlyMap<number, string>>(new Map());
  const [faults, setFaults] = useState(nobodyToBlame);
  const [error, setError] = useState<string>();
  const [makeDraft, { busy }] = useCommand(StornoDocumentDocument);
  const keyOf = useSteadyKey();

  async function make() {
    const lines = [...quantities].toSorted(([one], [other]) => one - other).map(lineOf);
    setFaults(nobodyToBlame);
    setError(undefined);
    if (isPartial && lines.length === 0) return setError(text.none);
    const input = { documentId: document.id, lines: isPartial ? lines : null };
    const result = await makeDraft({ ...input, idempotencyKey: keyOf(input) });
    if (result?.__typename === "Document") return go(`documents/${result.id}/edit`);
    if (result?.__typename !== "InvalidInput") return setError(result?.message);
    const told = new Map(result.issues.flatMap(({ path, message }) => faultOf(path, message, lines)));
    setFaults(told);
    if (told.size === 0) setError(result.issues[0]?.message ?? result.message);
  }

  return { isPartial, setPartial, quantities, setQuantities, faults, error, busy, make };
}

/** What has only money left is taken whole. */
function lineOf([position, quantity]: [number, string]): StornoLineInput {
  return { position, quantity: quantity === "" ? null : quantity };
}

/** `lines.1.quantity` is about the second line that was chosen. */
function faultOf(path: string, message: string, lines: readonly StornoLineInput[]): [number, string][] {
  const index = /^lines\.(\d+)\./.exec(path)?.[1];
  const position = index === undefined ? undefined : lines[Number(index)]?.position;
  return position === undefined ? [] : [[position, message]];
}
