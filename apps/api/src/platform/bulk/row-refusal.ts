import { Problem } from "@softmanager/domain";
import { textsIn, defineTexts } from "@softmanager/texts";
import { GraphQLError } from "graphql";
import { plainProblem, plainRefusal } from "../graphql/problem-types.ts";
import { faultOf } from "../log.ts";
import { isOutage } from "../outages.ts";
import type { Refusal } from "../problems.ts";
import type { Request } from "../request.ts";

/** Why a row was refused, as its person is told. */
export interface RowRefusal {
  code: string;
  message: string;
  /** What exactly, where there is more to say: each missing piece, each wrong field. */
  details: readonly string[];
}

const texts = defineTexts({
  FORBIDDEN: {
    ro: "Cine a pornit acțiunea nu mai are dreptul să o facă.",
    en: "Whoever started this may no longer do it.",
  },
  NOT_FOUND: { ro: "Înregistrarea nu mai există.", en: "The record no longer exists." },
  INTERNAL: {
    ro: "Ceva nu a mers la noi. Încearcă din nou; dacă se repetă, trimite-ne codul {reference}.",
    en: "Something went wrong on our side. Try again; if it happens again, send us the code {reference}.",
  },
});

/** A row's failure as a refusal. The database out of reach refuses nothing: the job is tried again. */
export function rowRefusalOf(error: unknown, { language, services, requestId }: Request): RowRefusal {
  if (isOutage(error)) throw error;
  if (error instanceof Problem) return told(plainProblem(error, language));
  const code = error instanceof GraphQLError ? error.extensions.code : null;
  const said = textsIn(texts, language);
  if (code === "FORBIDDEN" || code === "NOT_FOUND") return { code, message: said[code], details: [] };
  services.log.error({ reference: requestId, requestId, fault: faultOf(error) }, "bulk run");
  return { code: "INTERNAL", message: said.INTERNAL({ reference: requestId }), details: [] };
}

/** What an act refused one row with while it did the others. */
export function rowRefusalFrom(refusal: Refusal, { language }: Request): RowRefusal {
  return told(plainRefusal(refusal, language));
}

/** Nobody may act any more in whose name it was asked. */
export function nobodyMay({ language }: Request): RowRefusal {
  return { code: "FORBIDDEN", message: textsIn(texts, language).FORBIDDEN, details: [] };
}

type Told = Record<string, unknown> & { missing?: { message: string }[]; issues?: { message: string }[] };

function told(problem: Told): RowRefusal {
  const details = [...(problem.missing ?? []), ...(problem.issues ?? [])].map(({ message }) => message);
  return { code: String(problem.code), message: String(problem.message), details };
}
