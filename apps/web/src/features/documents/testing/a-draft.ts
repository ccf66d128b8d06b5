import { blankContent, type ContentLine, type DocumentContent, type Seller } from "@softmanager/domain";
import type { NewDraft } from "../model/fetch-draft.ts";
import type { DraftForEditingQuery } from "../operations.generated.ts";

export const seller: Seller & { specialVatCode: string | null } = {
  name: "Atelierul Digital S.R.L.",
  fiscalCode: "18547290",
  vatCode: "RO18547290",
  specialVatCode: null,
  tradeRegisterNumber: "J2019001098295",
  euid: null,
  vatStatus: "PAYER",
  address: {
    street: "Str. Lămâiței nr. 12",
    streetAdditional: null,
    city: "Ploiești",
    postalCode: "100001",
    county: "RO-PH",
    country: "RO",
  },
  contactName: null,
  phone: null,
  fax: null,
  email: null,
  website: null,
  shareCapital: { registered: null, subscribed: null, paidUp: null },
  bankAccounts: [],
  workPoint: null,
  logoSha256: null,
};

export const buyer: NonNullable<DocumentContent["buyer"]> = {
  type: "COMPANY",
  name: "Tâmplăria Veche S.R.L.",
  fiscalCode: "14399840",
  vatCode: "RO14399840",
  tradeRegisterNumber: null,
  address: {
    street: "Str. Ștefan cel Mare nr. 27",
    streetAdditional: null,
    city: "Rădăuți",
    postalCode: null,
    county: "RO-SV",
    country: "RO",
  },
  contactName: null,
  phone: null,
  email: null,
  bankName: null,
  iban: null,
};

/** A line of one piece at 100.00 with 21 % VAT, unless told otherwise. */
export function aLine(part: Partial<ContentLine> = {}): ContentLine {
  return {
    productId: null,
    supply: null,
    name: "Consultanță",
    description: null,
    code: null,
    quantity: "1",
    unitCode: "H87",
    unitName: "buc",
    unitPrice: "100",
    baseQuantity: "1",
    allowances: [],
    classification: null,
    taxCategory: "S",
    taxRate: "21",
    exemptionReasonCode: null,
    exemptionReason: null,
    correctsPosition: null,
    advance: null,
    ...part,
  };
}

export function aContent(part: Partial<DocumentContent> = {}): DocumentContent {
  return {
    ...blankContent,
    dueDate: "2199-12-24",
    buyer,
    lines: [aLine()],
    isAdvance: null,
    vatLeft: null,
    ...part,
  };
}

type Draft = DraftForEditingQuery["document"];
type Settings = NonNullable<Draft["settings"]>;

const nothingSaid = {
  language: null,
  currency: null,
  priceMode: null,
  paymentMeansCode: null,
  dueDateRule: null,
  workPointId: null,
  seriesId: null,
};

/** A level of settings that says these things alone. */
export function aLevel(
  origin: Settings["levels"][number]["origin"],
  said: Partial<Settings["levels"][number]>,
): Settings["levels"][number] {
  return { ...nothingSaid, ...said, origin };
}

/** Settings of a company with these levels and default sentences. */
export function aSettings(levels: Settings["levels"] = [], mentions: { ro?: string[]; en?: string[] } = {}): Settings {
  return {
    levels,
    mentions: [
      { language: "ro", texts: mentions.ro ?? [] },
      { language: "en", texts: mentions.en ?? [] },
    ],
  };
}

/** A draft as the API gives it. */
export function aDraft(content: Partial<DocumentContent> = {}, part: Partial<Draft> = {}): Draft {
  return {
    id: "01a20c3c-fee4-7420-95df-59979def22ec",
    kind: "INVOICE",
    state: "DRAFT",
    version: 1,
    number: null,
    issueAt: null,
    series: { id: "01a20c3c-fee4-7420-95df-000000000001", prefix: "F", nextNumberText: "F 0012", workPointId: null },
    seller: { ...seller, bankAccounts: [] },
    template: { name: "classic", version: 1, accentColor: "#0f766e", showVatColumns: true },
    dueDateRule: null,
    settings: aSettings(),
    corrects: null,
    content: aContent(content) as Draft["content"],
    ...part,
  };
}

/** What a new document begins with, as the API tells it. */
export function aNewDraft(content: Partial<DocumentContent> = {}, part: Partial<Draft> = {}): NewDraft {
  const { kind, series, seller: sold, template, settings, dueDateRule, content: written } = aDraft(content, part);
  return {
    kind,
    refusal: null,
    series,
    seller: sold,
    template,
    dueDateRule,
    settings: settings ?? aSettings(),
    content: written,
  };
}

/** The same with the names of its types, as the API answers. */
export function answered(draft: Draft): object {
  const { content } = draft;
  const written = content.buyer && {
    ...content.buyer,
    __typename: "DocumentBuyer",
    address: { ...content.buyer.address, __typename: "DocumentAddress" },
  };
  return {
    ...draft,
    __typename: "Document",
    series: { ...draft.series, __typename: "DocumentSeries" },
    seller: { ...draft.seller, __typename: "DocumentSeller" },
    dueDateRule: draft.dueDateRule && { ...draft.dueDateRule, __typename: "DueDateRule" },
    settings: draft.settings && {
      __typename: "DraftSettings",
      mentions: draft.settings.mentions,
      levels: draft.settings.levels.map((level) => ({
        ...level,
        dueDateRule: level.dueDateRule && { ...level.dueDateRule, __typename: "DueDateRule" },
      })),
    },
    content: { ...content, __typename: "DocumentContent", buyer: written },
  };
}
