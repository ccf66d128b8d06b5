import type { DocumentKind, Language } from "@softmanager/domain";
import { resetMailWordingInput, setMailWordingInput } from "@softmanager/inputs";
import { notFound } from "../../../platform/errors.ts";
import { VersionConflict } from "../../../platform/problems.ts";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { lockCompany } from "../lock-company.ts";
import { MailWording } from "../model/mail-wording.ts";

/** Puts the company's own words in place of the usual ones, for the mails to come of one kind in one language. */
export const setMailWording = useCase({
  name: "delivery.setMailWording",
  permission: "company:update",
  subject: "company",
  input: setMailWordingInput,
  problems: [],
  async run(scope, { kind, language, subject, body, expectedVersion }) {
    const { em, companyId } = scope;
    const wording = await wordingAt(scope, { kind, language, expectedVersion });
    if (wording) em.assign(wording, { subject, body });
    else em.create(MailWording, { companyId, id: scope.newId(), kind, language, subject, body });
    return { companyId, kind, language };
  },
});

/** Goes back to the usual words. */
export const resetMailWording = useCase({
  name: "delivery.resetMailWording",
  permission: "company:update",
  subject: "company",
  input: resetMailWordingInput,
  problems: [],
  async run(scope, { kind, language, expectedVersion }) {
    const wording = await wordingAt(scope, { kind, language, expectedVersion });
    if (!wording) throw notFound("MailWording");
    scope.em.remove(wording);
    return { companyId: scope.companyId, kind, language };
  },
});

interface Expected {
  kind: DocumentKind;
  language: Language;
  expectedVersion: number;
}

async function wordingAt(scope: Scope, { kind, language, expectedVersion }: Expected): Promise<MailWording | null> {
  await lockCompany(scope);
  const wording = await scope.em.findOne(MailWording, { companyId: scope.companyId, kind, language });
  const version = wording?.version ?? 0;
  if (version !== expectedVersion) throw new VersionConflict(expectedVersion, version);
  return wording;
}
