import { OptimisticLockError } from "@mikro-orm/core";
import { issuesOf } from "@softmanager/inputs";
import type { z } from "zod";
import { ChangeCollector, recordAudit, type Change } from "./audit.ts";
import { claimOf, keepAnswer, takeKey, type Claim } from "./idempotency.ts";
import { writeOutbox } from "./outbox.ts";
import { assertPermitted } from "./permissions.ts";
import { InvalidInput, VersionConflict } from "./problems.ts";
import type { Request } from "./request.ts";
import { Scope } from "./scope.ts";
import { entityManagerFor } from "./tenancy.ts";
import type { PlainOutput, UseCase } from "./use-case.ts";

/**
 * The only way into a use case, for GraphQL, jobs and pages alike: permission → input → transaction (which sets the
 * company for row-level security) → use case → outbox → audit → commit. Any problem thrown rolls all of it back.
 */
export async function run<Schema extends z.ZodType, Output extends PlainOutput>(
  request: Request,
  useCase: UseCase<Schema, Output>,
  rawInput: z.input<Schema>,
): Promise<Output> {
  assertPermitted(request.actor, useCase.permission);
  const parsed = useCase.input.safeParse(rawInput, { reportInput: true });
  if (!parsed.success) throw new InvalidInput(issuesOf(parsed.error, request.language));
  await useCase.admit?.(request, parsed.data);
  const claim = claimOf(useCase.name, rawInput);
  const attempt = (isRemedied: boolean) =>
    retryingOnContention(() => inTransaction(request, useCase, parsed.data, { claim, isRemedied }), {
      namesVersion: namesVersion(parsed.data),
    });
  try {
    return await attempt(false);
  } catch (error) {
    if (!(await useCase.remedy?.(request, error))) throw error;
    return attempt(true);
  }
}

interface Attempt {
  claim: Claim | null;
  isRemedied: boolean;
}

async function inTransaction<Schema extends z.ZodType, Output extends PlainOutput>(
  request: Request,
  useCase: UseCase<Schema, Output>,
  input: z.output<Schema>,
  { claim, isRemedied }: Attempt,
): Promise<Output> {
  const changes: Change[] = [];
  delete request.secret;
  const fork = entityManagerFor(request);
  fork.getEventManager().registerSubscriber(new ChangeCollector(changes));
  return fork.transactional(async (em) => {
    const scope = new Scope(request, em, changes, isRemedied);
    if (claim) {
      const firstAnswer = await takeKey(scope, claim);
      if (firstAnswer) return firstAnswer as Output;
    }
    const output = await useCase.run(scope, input);
    await em.flush();
    await writeOutbox(scope);
    await recordAudit(scope, useCase, output);
    if (claim) await keepAnswer(scope, claim, output);
    for (const work of scope.last) await work();
    return output;
  });
}

const attempts = 4;
/**
 * The transaction did nothing, so the whole of it may be tried again: after a serialization failure or a deadlock, and when
 * somebody else wrote, between this one's look and its writing, what makes it impossible now. The next look sees it and
 * tells the problem by its name.
 */
const contention = new Set(["40001", "40P01", "23505", "23503", "23P01"]);

async function retryingOnContention<Output>(
  work: () => Promise<Output>,
  { namesVersion: isVersioned }: { namesVersion: boolean },
): Promise<Output> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const isOvertaken = error instanceof OptimisticLockError;
      if (isOvertaken && (isVersioned || attempt === attempts)) throw versionConflictOf(error);
      if (isOvertaken) continue;
      if (attempt === attempts || !contention.has((error as { code?: string }).code ?? "")) throw error;
    }
  }
}

/** Whether the caller said which version they read: only to them is another one a conflict. */
function namesVersion(input: unknown): boolean {
  return typeof (input as { expectedVersion?: unknown } | null)?.expectedVersion === "number";
}

function versionConflictOf(error: OptimisticLockError): VersionConflict {
  const version = (error.getEntity() as { version?: number } | undefined)?.version ?? 0;
  return new VersionConflict(version, version + 1);
}
