import { useQuery } from "@apollo/client/react";
import { Skeleton } from "@mantine/core";
import { InlineBanner, Page, PageHeader, useTexts } from "@softmanager/ui";
import { useEffect } from "react";
import { useGo, useParam, usePathTo } from "../../../app/address.ts";
import { LoadFailure } from "../../../app/api/load-failure.tsx";
import { useMay } from "../../../app/company.ts";
import { DocumentActions } from "../components/detail/document-actions.tsx";
import { DocumentActivity } from "../components/detail/document-activity.tsx";
import { DocumentAmounts } from "../components/detail/document-amounts.tsx";
import { DocumentFacts } from "../components/detail/document-facts.tsx";
import { useDocumentName } from "../components/detail/document-name.ts";
import { DocumentPayments } from "../components/detail/document-payments.tsx";
import { DocumentPdf } from "../components/detail/document-pdf.tsx";
import { PublicLinkSection } from "../components/detail/public-link.tsx";
import { detailTexts } from "../components/detail/detail-texts.ts";
import classes from "../components/detail/detail.module.css";
import { DocumentMails } from "../components/mail/document-mails.tsx";
import { DocumentStatus } from "../components/document-status.tsx";
import { lastList } from "../model/last-list.ts";
import { DocumentForReadingDocument, type DocumentPagePartsFragment } from "../operations.generated.ts";

/** A document once it is out: what it says, what is owed because of it, and what has happened to it. */
export function DocumentPage() {
  const id = useParam("documentId");
  const text = useTexts(detailTexts);
  const go = useGo();
  const { data, error, refetch } = useQuery(DocumentForReadingDocument, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  const document = data?.document;
  const isDraft = document?.state === "DRAFT";
  useEffect(() => {
    if (isDraft) go(`documents/${id}/edit`, { replace: true });
  }, [isDraft, id, go]);

  if (error && !document) return <LoadFailure error={error} title={text.loadFailed} onRetry={() => refetch()} />;
  if (!document || isDraft) return <PageSkeleton />;
  return <Issued document={document} />;
}

function Issued({ document }: { document: DocumentPagePartsFragment }) {
  const text = useTexts(detailTexts);
  const name = useDocumentName()(document);
  const pathTo = usePathTo();
  const mayReadPayments = useMay("payment:read");
  const mayShare = useMay("public-link:manage");
  const isIssued = document.state === "ISSUED";
  return (
    <Page title={name}>
      <PageHeader
        title={name}
        breadcrumbs={[{ label: text.documents, href: pathTo(lastList()) }]}
        aside={<DocumentStatus document={document} />}
        description={document.buyerName}
        action={<DocumentActions document={document} />}
      />
      {document.cancelReason && (
        <InlineBanner tone="warning" title={text.cancelled({ reason: document.cancelReason })} />
      )}
      <div className={classes.layout}>
        <DocumentPdf url={document.pdf.url} name={name} />
        <div className={classes.side}>
          <DocumentFacts document={document} />
          <DocumentAmounts document={document} />
          {document.balance && mayReadPayments && <DocumentPayments document={document} />}
          <DocumentMails documentId={document.id} />
          {isIssued && mayShare && <PublicLinkSection documentId={document.id} />}
          <DocumentActivity document={document} />
        </div>
      </div>
    </Page>
  );
}

function PageSkeleton() {
  return (
    <Page title="…">
      <Skeleton width={220} height={28} />
      <div className={classes.layout} aria-busy>
        <Skeleton height={640} />
        <div className={classes.side}>
          <Skeleton height={120} />
          <Skeleton height={160} />
          <Skeleton height={90} />
        </div>
      </div>
    </Page>
  );
}
