import { IconFileDescription, IconFileInvoice, IconHash, IconMail, IconNote, IconPhoto } from "@softmanager/ui";
import type { Feature } from "../../app/feature.ts";
import { settingsTitles } from "./settings/settings-titles.ts";
import { documentTitles } from "./titles.ts";

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
    {
      at: "settings",
      path: "settings/company/look",
      load: () => import("./settings/look/look-page.tsx").then((page) => page.LookPage),
    },
    {
      at: "settings",
      path: "settings/company/series",
      load: () => import("./settings/series/series-page.tsx").then((page) => page.SeriesPage),
    },
    {
      at: "settings",
      path: "settings/company/mentions",
      load: () => import("./settings/mentions/mentions-page.tsx").then((page) => page.MentionsPage),
    },
    {
      at: "settings",
      path: "settings/company/mails",
      load: () => import("./settings/mail/mails-page.tsx").then((page) => page.MailsPage),
    },
  ],
  navigation: [
    {
      path: "documents",
      label: documentTitles.documents,
      icon: IconFileInvoice,
      section: "main",
      order: 20,
      isOnPhone: true,
      keys: "g i",
      permission: "document:read",
    },
    {
      path: "settings/company/look",
      label: settingsTitles.look,
      icon: IconPhoto,
      section: "settings-page",
      order: 40,
      permission: "company:read",
    },
    {
      path: "settings/company/series",
      label: settingsTitles.series,
      icon: IconHash,
      section: "settings-page",
      order: 70,
      permission: "series:read",
    },
    {
      path: "settings/company/mentions",
      label: settingsTitles.mentions,
      icon: IconNote,
      section: "settings-page",
      order: 80,
      permission: "document:read",
    },
    {
      path: "settings/company/mails",
      label: settingsTitles.mails,
      icon: IconMail,
      section: "settings-page",
      order: 85,
      permission: "document:read",
    },
  ],
  commands: [
    {
      id: "new-invoice",
      label: documentTitles.newInvoice,
      icon: IconFileInvoice,
      keys: "n i",
      keywords: "factura emite fiscala invoice issue",
      opens: "documents/new/edit?kind=INVOICE",
      permission: "document:write",
    },
    {
      id: "new-proforma",
      label: documentTitles.newProforma,
      icon: IconFileDescription,
      keys: "n p",
      keywords: "proforma",
      opens: "documents/new/edit?kind=PROFORMA",
      permission: "document:write",
    },
  ],
  paletteSource: () => import("./components/document-source.tsx").then((part) => part.DocumentSource),
};
