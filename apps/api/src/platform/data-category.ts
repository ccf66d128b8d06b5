import type { DB } from "./database.generated.ts";

/**
 * The four categories that the privacy policy names: what an account is made of, what a company configures, what it
 * keeps about customers and users, and what the service makes by itself.
 */
export const dataCategories = ["account", "configuration", "customer", "generated"] as const;
export type DataCategory = (typeof dataCategories)[number];

/** Why data may be processed: Regulation (EU) 2016/679 art. 6 (1) b, c and f. */
export type LegalBasis = "CONTRACT" | "LEGAL_OBLIGATION" | "LEGITIMATE_INTEREST";

/** Which category each column of a table belongs to; a column that stands nowhere fails the build. */
export type TableData<Column> = {
  readonly [Category in DataCategory]?: readonly Column[];
} & {
  /** What the data are for, in one sentence. */
  readonly purpose: string;
  readonly basis: LegalBasis;
  /** How long a row is kept after the moment in one of its columns; absent: as long as the company's books. */
  readonly kept?: { readonly days: number; readonly after: Column };
  /** The table whose rows these belong to and go away with. */
  readonly keptWith?: keyof DB;
  /** Columns that tell something about a person. */
  readonly personal?: readonly Column[];
};

export type DataRegister = { readonly [Table in keyof DB]?: TableData<keyof DB[Table]> };
