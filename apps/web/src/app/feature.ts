import type { Text } from "@softmanager/texts";
import type { Icon, PaletteCommand } from "@softmanager/ui";
import type { ComponentType, ReactNode } from "react";
import type { Company } from "./company.ts";

/**
 * What a feature brings to the application. Each feature exports one of these from its `routes.tsx`, and `features.ts`
 * lists them by hand; nothing else of a feature is imported from outside. Everything heavy is loaded on first use.
 */
export interface Feature {
  /** The API module's name: "documents". */
  name: string;
  pages?: readonly FeaturePage[];
  /** Entries of the navigation in a company. */
  navigation?: readonly NavigationEntry[];
  /** What the palette and the keyboard can open in a company: "n i" for a new invoice. */
  commands?: readonly FeatureCommand[];
  /** Finds the feature's objects for the palette while somebody types. */
  paletteSource?: Load<PaletteSourceProps>;
  /** Places in the frame that this feature fills; each is filled by one feature only. */
  slots?: Slots;
}

export interface FeaturePage {
  /**
   * - `company`: under `/c/<slug>/`, in the frame with the navigation; `useCompany()` tells which company.
   * - `settings`: likewise, under `settings/company`, beside the way to the other pages that set a company up.
   * - `account`: for somebody signed in, outside any company, under a plain bar.
   * - `entry`: sign-in, sign-up and the like: a centred card's worth of page with language and theme.
   * - `public`: for anybody; the page brings its own layout and may ask the API.
   * - `site`: the public site: no API client, no cookie, no storage.
   */
  at: "company" | "settings" | "account" | "entry" | "public" | "site";
  /** Without a leading slash: "documents/$documentId". In a company, "" is its first page. */
  path: string;
  /** `() => import("./pages/invoice-page.tsx").then((page) => page.InvoicePage)` */
  load: Load<object>;
}

export interface NavigationEntry {
  /** Path in the company: "documents". Pages below it keep the entry lit. */
  path: string;
  label: Text;
  icon: Icon;
  /** `main` is daily work; `settings` stands below it; `settings-page` only beside the other pages of the settings. */
  section: "main" | "settings" | "settings-page";
  /** Smaller comes first: leave gaps. */
  order: number;
  /** Stands in the bar at the bottom of a phone; at most four entries do. */
  isOnPhone?: boolean;
  /** "g i". */
  keys?: string;
  /** Only for members who hold it, so that nobody is shown a door that will not open. */
  permission?: string;
}

export interface FeatureCommand {
  id: string;
  label: Text;
  icon?: Icon;
  /** "n i". */
  keys?: string;
  /** Other words people use for it, in both languages, never shown. */
  keywords?: string;
  /** The path in the company that it opens: "documents/new?kind=INVOICE". */
  opens: string;
  permission?: string;
}

export interface PaletteSourceProps {
  /** At least two characters. */
  query: string;
  /** Told with the latest results; `undefined` while searching. */
  onResults: (results: readonly PaletteCommand[] | undefined) => void;
}

export interface Slots {
  /** Knows the company of a slug and the person's rights there. Without it no company opens. */
  companyGate?: Load<CompanyGateProps>;
  /** At the top of the navigation: which company, and the way to another. */
  companySwitcher?: Load<object>;
  /** At the foot of the navigation: who, their account, the way out. */
  userMenu?: Load<object>;
  /** Above every page of a company: what the person must know (an unverified address, a support session). */
  companyNotice?: Load<object>;
  /** A dialog over the page when the session has ended, so that nothing typed is lost. */
  signInAgain?: Load<SignInAgainProps>;
}

export interface CompanyGateProps {
  slug: string;
  /** Draws the company once it is known. Until then the gate shows its own skeleton, or "not found". */
  children: (company: Company) => ReactNode;
}

export interface SignInAgainProps {
  onSignedIn: () => void;
}

/** Loads a component when it is first shown. */
export type Load<Props> = () => Promise<ComponentType<Props>>;
