import type { Job } from "./platform/job.ts";
import type { Request } from "./platform/request.ts";
import type { Services } from "./platform/services.ts";

/** Works on every queue of this process until it stops. */
export async function startWorker(services: Services): Promise<void> {
  for (const job of services.jobs) {
    await services.queue.work(job, ({ companyId, requestId, payload }) =>
      job.run(requestOf(job, { companyId, requestId, services }), payload),
    );
  }
}

function requestOf(job: Job, { services, companyId, requestId }: { services: Services; companyId: string; requestId: string }): Request {
  return {
    actor: { kind: "SYSTEM", companyId, timeZone: "Europe/Bucharest", name: job.name },
    language: "ro",
    requestId,
    address: null,
    userAgent: null,
    services,
  };
}
