import { useEffect } from "react";
import { useGo, useHere } from "../../../app/address.ts";
import { EditorSkeleton } from "../components/editor/editor-skeleton.tsx";

/** The short address of a new document: goes to the editor, which begins it with its first change. */
export function NewDocumentPage() {
  const go = useGo();
  const here = useHere();
  useEffect(() => go(`documents/new/edit${/[?].*/.exec(here)?.[0] ?? ""}`, { replace: true }), [go, here]);
  return <EditorSkeleton />;
}
