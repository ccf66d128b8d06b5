import { createContext, use } from "react";

/** The company that the address names, and what the person may do in it, as the server says. */
export interface Company {
  /** UUID; travels with every request as the `company-id` header. */
  id: string;
  /** As in the address: `/c/<slug>/`. */
  slug: string;
  name: string;
  /** The permissions the person holds here: "document:issue". */
  permissions: readonly string[];
}

export const CompanyContext = createContext<Company | undefined>(undefined);

/** The company of this page. */
export function useCompany(): Company {
  const company = use(CompanyContext);
  if (!company) throw new Error("Only pages of a company have a company.");
  return company;
}

/** Whether to show the control for an act. The server decides again when it is used. */
export function useMay(permission: string): boolean {
  return useCompany().permissions.includes(permission);
}
