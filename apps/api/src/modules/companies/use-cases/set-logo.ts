import { z } from "zod";
import { useCase } from "../../../platform/use-case.ts";
import { Company } from "../model/company.ts";

/** Puts a picture that was taken in, cleaned and kept on the company's documents from now on. */
export const setLogo = useCase({
  name: "companies.setLogo",
  permission: "company:update",
  subject: "company",
  input: z.object({ sha256: z.string(), mediaType: z.string(), sizeBytes: z.int() }),
  problems: [],
  async run({ em, db, companyId, now }, { sha256, mediaType, sizeBytes }) {
    await db
      .insertInto("file")
      .values({ companyId, sha256, mediaType, sizeBytes, createdAt: now })
      .onConflict((conflict) => conflict.columns(["companyId", "sha256"]).doNothing())
      .execute();
    const company = await em.findOneOrFail(Company, { id: companyId });
    company.logoSha256 = sha256;
    return { companyId };
  },
});
