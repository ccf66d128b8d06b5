import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/** E-invoice samples and the official rule files, which lie beside the repository and not in it. */
export const efacturaFolder = resolve(
  process.env["SOFTMANAGER_EFACTURA_DIR"] ?? join(import.meta.dirname, "../../../../shared/efactura"),
);

export function hasEfacturaFolder(): boolean {
  return existsSync(efacturaFolder);
}
