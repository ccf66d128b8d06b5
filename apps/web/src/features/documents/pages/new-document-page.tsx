import { useApolloClient } from "@apollo/client/react";
import { documentKinds } from "@softmanager/domain";
import { ErrorState, useTexts } from "@softmanager/ui";
import { useCallback, useEffect, useRef, useState } from "react";
import { z } from "zod";
import { useGo, useSearchParams } from "../../../app/address.ts";
import { useCommand } from "../../../app/api/use-command.ts";
import { useFailureText } from "../../../app/api/use-failure-text.ts";
import { editorPageTexts } from "../components/editor/editor-page-texts.ts";
import { EditorSkeleton } from "../components/editor/editor-skeleton.tsx";
import { beginSession } from "../model/begin-session.ts";
import { handOver } from "../model/sessions.ts";
import { CreateDraftDocument } from "../operations.generated.ts";

const search = z.object({
  kind: z.enum(documentKinds).catch("INVOICE"),
  customer: z.string().optional().catch(undefined),
});

/** Begins a document and goes to its own address, so that a reload finds it again and no second one is begun. */
export function NewDocumentPage() {
  const text = useTexts(editorPageTexts);
  const [{ kind, customer }] = useSearchParams(search);
  const client = useApolloClient();
  const failureText = useFailureText();
  const [create] = useCommand(CreateDraftDocument);
  const go = useGo();
  const [problem, setProblem] = useState<string>();
  // One key for one visit: asking twice begins one draft.
  const idempotencyKey = useRef(crypto.randomUUID());

  const begin = useCallback(async () => {
    setProblem(undefined);
    const result = await create({ kind, customerId: customer ?? null, idempotencyKey: idempotencyKey.current });
    if (result?.__typename !== "Document") return setProblem(result?.message ?? "");
    handOver(beginSession(result, { client, failureText }));
    return go(`documents/${result.id}/edit`, { replace: true });
  }, [create, kind, customer, client, failureText, go]);

  const hasBegun = useRef(false);
  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    void begin();
  }, [begin]);

  if (problem === undefined) return <EditorSkeleton />;
  return (
    <ErrorState title={text.openFailed} onRetry={() => void begin()}>
      {problem}
    </ErrorState>
  );
}
