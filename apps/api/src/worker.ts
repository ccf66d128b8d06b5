import type { Job } from "./platform/job.ts";
import type { Request } from "./platform/request.ts";
import type { Services } from "./platform/services.ts";
import { homeZone } from "./platform/clock.ts";

/** Works on every queue of this process until it stops. */
export async function startWorker(services: Services): Promise<void> {
  for (const job of services.jobs) {
    await services.queue.repeat(job);
    await services.queue.work(job, ({ companyId, requestId, payload }) =>
      job.run(requestOf(job, { companyId, requestId, services }), payload),
    );
  }
}

interface Origin {
  services: Services;
  companyId: string | null;
  requestId: string;
}

function requestOf(job: Job, { services, companyId, requestId }: Origin): Request {
  const inCompany = companyId ? { companyId, timeZone: homeZone } : {};
  return {
    actor: { kind: "SYSTEM", name: job.name, ...inCompany },
    language: "ro",
    requestId,
    address: null,
    userAgent: null,
    services,
  };
}
