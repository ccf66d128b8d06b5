import type { DocumentView } from "@softmanager/documents";
import { useTexts } from "@softmanager/ui";
import { lazy, Suspense, useEffect } from "react";
import { useCompany } from "../../../../app/company.ts";
import { useDrawnPdf } from "../../components/preview/use-drawn-pdf.ts";
import { logoBytes } from "../../model/logo-bytes.ts";
import { lookTexts } from "./look-texts.ts";
import classes from "./look.module.css";

const PdfPages = lazy(() => import("../../components/preview/pdf-pages.tsx"));

interface LookPreviewProps {
  view: DocumentView;
  /** Hash of the logo, if there is one. */
  logoSha256: string | null;
}

/** The head of an invoice, drawn by the code that prints it; follows the colour while it is chosen. */
export default function LookPreview({ view, logoSha256 }: LookPreviewProps) {
  const text = useTexts(lookTexts);
  const { id: companyId } = useCompany();
  const { pdf, hasFailed, ask, fail } = useDrawnPdf(async (renderer) =>
    renderer.render(view, await logoBytes(companyId, logoSha256)),
  );
  useEffect(ask, [view, logoSha256, ask]);
  return (
    <div className={classes.desk}>
      <div className={classes.sheet}>
        {hasFailed && <p className={classes.muted}>{text.previewFailed}</p>}
        {pdf && !hasFailed && (
          <Suspense>
            <PdfPages source={pdf} label={text.preview} onFailed={fail} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
