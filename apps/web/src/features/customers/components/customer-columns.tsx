import { displayCity } from "@softmanager/domain";
import { useTexts, type DataTableColumn } from "@softmanager/ui";
import { useMemo } from "react";
import { customerTexts } from "../customer-texts.ts";
import type { CustomersQuery } from "../operations.generated.ts";
import { StandingMark } from "./standing-mark.tsx";

export type CustomerRow = CustomersQuery["customers"]["edges"][number]["node"];

/** What the list tells of each customer. */
export function useCustomerColumns(): readonly DataTableColumn<CustomerRow>[] {
  const text = useTexts(customerTexts);
  return useMemo(
    () => [
      {
        id: "name",
        header: text.name,
        cell: (row) => <NameCell row={row} />,
        minWidth: 14,
        isFixed: true,
        isSortable: true,
        compact: "title",
      },
      { id: "code", header: text.code, cell: codeOf, width: 10, compact: "detail" },
      { id: "type", header: text.type, cell: (row) => text[row.type], width: 10 },
      { id: "city", header: text.city, cell: ({ address }) => cityOf(address), minWidth: 9, compact: "status" },
      { id: "email", header: text.contactWay, cell: (row) => row.email, minWidth: 12 },
      { id: "phone", header: text.phone, cell: (row) => row.phone, width: 9, isHiddenAtFirst: true },
      {
        id: "tradeRegisterNumber",
        header: text.tradeRegisterNumber,
        cell: (row) => row.tradeRegisterNumber,
        width: 10,
        isHiddenAtFirst: true,
      },
    ],
    [text],
  );
}

/** The name, and beside it what should make one hesitate. */
function NameCell({ row: { name, registry } }: { row: CustomerRow }) {
  return (
    <>
      {name}
      {registry && <StandingMark registry={registry} />}
    </>
  );
}

function codeOf({ vatCode, fiscalCode }: CustomerRow): string | null {
  return vatCode ?? fiscalCode;
}

export function cityOf({ city, county, country }: CustomerRow["address"]): string {
  const shown = displayCity({ city, county, country });
  return country === "RO" ? shown : `${shown}, ${country}`;
}
