import { UiLink, useTexts } from "@softmanager/ui";
import { useEffect } from "react";
import { usePathTo } from "../../../../app/address.ts";
import { kindWords } from "../../document-words.ts";
import { useSession } from "../../model/use-session.ts";
import { useDocumentInSentence } from "../detail/document-name.ts";
import { editorPageTexts } from "./editor-page-texts.ts";
import classes from "./editor.module.css";

/** What is being written, on the page and on its tab; a correction names what it corrects: "Credit note for invoice F 12". */
export function DraftTitle() {
  const text = useTexts(editorPageTexts);
  const kinds = useTexts(kindWords);
  const inSentence = useDocumentInSentence();
  const pathTo = usePathTo();
  const { kind, corrects } = useSession();
  const joint = kind === "CREDIT_NOTE" ? text.takesBack : text.makesUpFor;
  const whole = corrects ? [kinds[kind], joint, inSentence(corrects)].join(" ") : kinds[kind];
  const tabTitle = `${text.draftOf({ document: whole })} · SoftManager`;
  useEffect(() => void (document.title = tabTitle), [tabTitle]);
  return (
    <h1 className={classes.title}>
      {kinds[kind]}{" "}
      {corrects && (
        <span className={classes.corrects}>
          {joint} <UiLink href={pathTo(`documents/${corrects.id}`)}>{inSentence(corrects)}</UiLink>
        </span>
      )}
    </h1>
  );
}
