import { IconFileDescription, IconFileInvoice } from "@softmanager/ui";
import type { Feature } from "../../app/feature.ts";
import { listTexts } from "./components/list/list-texts.ts";

/** What the company writes: lists, the editor, and each document once it is out. */
export const documents: Feature = {
  name: "documents",
  pages: [
    {
      at: "company",
      path: "documents",
      load: () => import("./pages/document-list-page.tsx").then((page) => page.DocumentListPage),
    },
    {
      at: "company",
      path: "documents/new",
      load: () => import("./pages/new-document-page.tsx").then((page) => page.NewDocumentPage),
    },
    {
      at: "company",
      path: "documents/$documentId",
      load: () => import("./pages/document-page.tsx").then((page) => page.DocumentPage),
    },
    {
      at: "company",
      path: "documents/$documentId/edit",
      load: () => import("./pages/draft-editor-page.tsx").then((page) => page.DraftEditorPage),
    },
  ],
  navigation: [
    {
      path: "documents",
      label: listTexts.documents,
      icon: IconFileInvoice,
      section: "main",
      order: 20,
      isOnPhone: true,
      keys: "g i",
      permission: "document:read",
    },
  ],
  commands: [
    {
      id: "new-invoice",
      label: listTexts.newInvoice,
      icon: IconFileInvoice,
      keys: "n i",
      keywords: "factura emite fiscala invoice issue",
      opens: "documents/new?kind=INVOICE",
      permission: "document:write",
    },
    {
      id: "new-proforma",
      label: listTexts.newProforma,
      icon: IconFileDescription,
      keys: "n p",
      keywords: "proforma",
      opens: "documents/new?kind=PROFORMA",
      permission: "document:write",
    },
  ],
  paletteSource: () => import("./components/document-source.tsx").then((part) => part.DocumentSource),
};
