import {
  calculateLine,
  decimal,
  taxGroupOf,
  zero,
  type ContentLine,
  type Decimal,
  type DocumentContent,
  type PrecedingDocument,
} from "@softmanager/domain";
import { issueAt, type IssueCode } from "@softmanager/inputs";
import { InvalidInput } from "../../platform/problems.ts";
import type { Scope } from "../../platform/scope.ts";
import { leftOfEach, type Corrected } from "./left-to-correct.ts";

/**
 * What was written of an invoice, with the advances it takes back: each an open one of the same customer and currency,
 * no more of it than is left, at the rate of its own day and named among the documents it settles.
 */
export async function advancesKept(scope: Scope, content: DocumentContent): Promise<DocumentContent> {
  const advances = await advancesOf(scope, content);
  const issues = faultsOfAdvances(content, advances).map(({ path, code, left }) =>
    issueAt(`content.${path}`, { code, language: scope.language, ...(left && { values: { left } }) }),
  );
  if (issues.length > 0) throw new InvalidInput(issues);
  const lines = content.lines.map((line) => withRateOf(line, advances));
  return { ...content, lines, precedingDocuments: withNamesOf(content.precedingDocuments, advances) };
}

async function advancesOf(scope: Scope, { lines }: DocumentContent): Promise<ReadonlyMap<string, Corrected>> {
  const documentIds = [...new Set(lines.flatMap(({ advance }) => advance?.documentId ?? []))];
  const found = await leftOfEach(scope, { documentIds });
  return new Map(found.map((advance) => [advance.id, advance]));
}

interface Fault {
  path: string;
  code: IssueCode;
  left?: string;
}

function faultsOfAdvances(content: DocumentContent, advances: ReadonlyMap<string, Corrected>): Fault[] {
  const taken = new Map<string, Decimal>();
  return content.lines.flatMap((line, index): Fault[] => {
    if (!line.advance) return [];
    const advance = advances.get(line.advance.documentId);
    if (!advance || !isOpenTo(content, advance))
      return [{ path: `lines.${index}.advance.documentId`, code: "NOT_AN_OPEN_ADVANCE" }];
    if (!decimal(line.quantity).isNegative()) return [{ path: `lines.${index}.quantity`, code: "ADVANCE_NEEDS_MINUS" }];
    const group = taxGroupOf(line);
    const tax = advance.left.taxes.find((each) => taxGroupOf(each) === group);
    if (!tax) return [{ path: `lines.${index}.taxRate`, code: "ADVANCE_TAXED_OTHERWISE" }];
    const key = `${advance.id} ${group}`;
    const sum = (taken.get(key) ?? zero).minus(decimal(calculateLine(line, content.priceMode).net));
    taken.set(key, sum);
    const left = tax.taxable;
    return sum.compare(decimal(left)) > 0 ? [{ path: `lines.${index}.unitPrice`, code: "MORE_THAN_LEFT", left }] : [];
  });
}

/** A customer of the list has one card; without one there is nothing to know an advance by. */
function isOpenTo({ customerId, currency }: DocumentContent, advance: Corrected): boolean {
  const isIssued = advance.state === "ISSUED" && Boolean(advance.content.isAdvance);
  return isIssued && customerId !== null && advance.content.customerId === customerId && advance.currency === currency;
}

function withRateOf(line: ContentLine, advances: ReadonlyMap<string, Corrected>): ContentLine {
  if (!line.advance) return line;
  const rate = advances.get(line.advance.documentId)?.content.exchangeRate?.rate ?? null;
  return { ...line, advance: { ...line.advance, rate } };
}

function withNamesOf(
  known: readonly PrecedingDocument[],
  advances: ReadonlyMap<string, Corrected>,
): readonly PrecedingDocument[] {
  const named = new Set(known.map(({ number }) => number));
  const others = [...advances.values()].flatMap(({ numberText: number, issueDate }) =>
    number && !named.has(number) ? [{ number, issueDate }] : [],
  );
  return others.length > 0 ? [...known, ...others] : known;
}
