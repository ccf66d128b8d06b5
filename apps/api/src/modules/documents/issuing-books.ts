import { companyDefaults, issuerOf, type Issuer } from "../companies/index.ts";
import { rateFor, type PublishedRate } from "../exchange-rates/index.ts";
import type { Scope } from "../../platform/scope.ts";
import { closedThrough } from "./assert-period-open.ts";

interface Occasion {
  /** ISO date on which VAT becomes due. */
  onDate: string;
  /** ISO 4217. */
  currency: string;
  workPointId: string | null;
}

/** What the books say to documents that are issued in one transaction: each question is asked once. */
export class IssuingBooks {
  private readonly answers = new Map<string, Promise<unknown>>();

  constructor(private readonly scope: Scope) {}

  /** See `closedThrough`. */
  closedThrough(): Promise<string | null> {
    return this.once("closed through", () => closedThrough(this.scope));
  }

  issuerOn(occasion: Occasion): Promise<Issuer> {
    const { db, companyId } = this.scope;
    return this.once(`issuer ${JSON.stringify(occasion)}`, () => issuerOf(db, { companyId, ...occasion }));
  }

  /** The published rate that a document in a currency takes; null when none is known. */
  rateOn({ currency, onDate: date }: Occasion): Promise<PublishedRate | null> {
    const { db, companyId } = this.scope;
    return this.once(`rate ${currency} ${date}`, async () => {
      const { exchangeRatePolicy: policy } = await this.once("defaults", () => companyDefaults(db, companyId));
      return rateFor(db, { currency, date, policy });
    });
  }

  private once<Answer>(question: string, ask: () => Promise<Answer>): Promise<Answer> {
    const answer = this.answers.get(question) ?? ask();
    this.answers.set(question, answer);
    return answer as Promise<Answer>;
  }
}
