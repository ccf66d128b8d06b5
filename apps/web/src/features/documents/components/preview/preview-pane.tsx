import { composeSnapshot } from "@softmanager/domain";
import { documentView, type DocumentView } from "@softmanager/documents";
import { useTexts } from "@softmanager/ui";
import { useEffect } from "react";
import { useCompany } from "../../../../app/company.ts";
import { blankBuyer } from "../../model/blanks.ts";
import type { EditingSession } from "../../model/session.ts";
import { logoBytes } from "../../model/logo-bytes.ts";
import { useSession } from "../../model/use-session.ts";
import PdfPages from "./pdf-pages.tsx";
import { previewTexts } from "./preview-texts.ts";
import classes from "./preview.module.css";
import { useDrawnPdf } from "./use-drawn-pdf.ts";

/** The document as it will be printed, drawn beside the form by the code that prints it; it follows the typing. */
export default function PreviewPane() {
  const text = useTexts(previewTexts);
  const { pdf, hasFailed, fail } = usePreview(useSession(), useCompany().id);
  return (
    <div className={classes.pane}>
      {hasFailed && <p className={classes.failed}>{text.failed}</p>}
      {pdf ? <PdfPages source={pdf} label={text.preview} onFailed={fail} /> : <div className={classes.blankPage} />}
    </div>
  );
}

function usePreview(session: EditingSession, companyId: string) {
  const { ask, ...drawn } = useDrawnPdf(async (renderer) => {
    const logo = await logoBytes(companyId, session.terms.get().seller.logoSha256);
    return renderer.render(viewOf(session), logo);
  });
  useEffect(() => {
    const leaves = [session.store, session.terms, session.series].map((source) => source.subscribe(ask));
    return () => leaves.forEach((leave) => leave());
  }, [session, ask]);
  return drawn;
}

/** What the draft would say if it were issued now; what cannot be saved yet is not on it. */
function viewOf(session: EditingSession): DocumentView {
  const { kind, seller, template, today } = session.terms.get();
  const content = session.savableContent();
  const snapshot = composeSnapshot({
    kind,
    content,
    issueDate: content.issueDate ?? today,
    buyer: content.buyer ?? blankBuyer,
    seller,
    template,
  });
  const nextNumberHint = session.series.get().nextNumberText;
  return documentView(snapshot, { language: content.language, numberText: null, isDraft: true, nextNumberHint });
}
