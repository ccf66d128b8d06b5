import { Migration20261124000100Platform } from "./20261124000100-platform.ts";
import { Migration20261124000200IdentityAndCompanies } from "./20261124000200-identity-and-companies.ts";

/** Every migration, oldest first. Forward only: a released one never changes. */
export const migrations = [
  { name: "20261124000100-platform", class: Migration20261124000100Platform },
  { name: "20261124000200-identity-and-companies", class: Migration20261124000200IdentityAndCompanies },
];
