import type { Kysely } from "kysely";
import type { z } from "zod";
import type { Actor, Member } from "../../../platform/actor.ts";
import { newIdAt, secondsAfter } from "../../../platform/clock.ts";
import type { Database } from "../../../platform/database.ts";
import type { JobQueue, Waiting } from "../../../platform/queue.ts";
import { read } from "../../../platform/reader.ts";
import type { Request } from "../../../platform/request.ts";
import { run } from "../../../platform/run.ts";
import type { Services } from "../../../platform/services.ts";
import type { PlainOutput, UseCase } from "../../../platform/use-case.ts";

/** Jobs that go on beside the next acts; drawing a PDF takes longer than issuing it. */
const jobsAtOnce = 3;

/** Where a visitor of a public page comes from. */
export interface Visitor {
  address: string | null;
  userAgent: string | null;
}

/**
 * The demo's books while its year is lived through: acts enter by the one door like any others, each at its own moment,
 * and what follows from them is done at that moment too instead of today.
 */
export class Books {
  private readonly running = new Set<Promise<void>>();
  private failure: Error | null = null;

  constructor(
    private readonly services: Services,
    private readonly owner: Member,
  ) {}

  get companyId(): string {
    return this.owner.companyId;
  }

  /** Where the story ends. */
  get now(): Date {
    return this.services.clock.now();
  }

  /** The owner does something. */
  act<Schema extends z.ZodType, Output extends PlainOutput>(
    at: Date,
    useCase: UseCase<Schema, Output>,
    input: z.input<Schema>,
  ): Promise<Output> {
    return this.perform({ at, actor: this.owner }, useCase, input);
  }

  /** The service does what somebody outside set off. */
  actFor<Schema extends z.ZodType, Output extends PlainOutput>(
    visitor: Visitor & { at: Date },
    useCase: UseCase<Schema, Output>,
    input: z.input<Schema>,
  ): Promise<Output> {
    return this.perform({ ...visitor, actor: this.asService(useCase.name) }, useCase, input);
  }

  read<Output>(work: (db: Kysely<Database>) => Promise<Output>): Promise<Output> {
    return read(this.requestAt({ at: this.services.clock.now(), actor: this.owner }, []), work);
  }

  /** Waits until everything that follows from the acts so far is done; throws what went wrong with it. */
  async settle(): Promise<void> {
    await this.roomFor(0);
  }

  private async perform<Schema extends z.ZodType, Output extends PlainOutput>(
    acting: Acting,
    useCase: UseCase<Schema, Output>,
    input: z.input<Schema>,
  ): Promise<Output> {
    await this.roomFor(jobsAtOnce - 1);
    const waiting: Waiting[] = [];
    const output = await run(this.requestAt(acting, waiting), useCase, input);
    for (const job of waiting) this.start(job, acting.at);
    return output;
  }

  private start(waiting: Waiting, at: Date): void {
    const work = this.workOn(waiting, at)
      .catch((error: unknown) => {
        this.failure ??= error instanceof Error ? error : new Error(String(error));
      })
      .finally(() => this.running.delete(work));
    this.running.add(work);
  }

  private async workOn(due: Waiting, at: Date): Promise<void> {
    const { name, payload, delaySeconds = 1 } = due;
    const then = secondsAfter(at, delaySeconds);
    const { jobs, clock, queue, orm } = this.services;
    if (then > clock.now()) return queue.send(orm.em.fork(), due);
    const job = jobs.find((each) => each.name === name);
    if (!job) throw new Error(`No such job: ${name}.`);
    const waiting: Waiting[] = [];
    await job.run(this.requestAt({ at: then, actor: this.asService(name) }, waiting), payload);
    for (const following of waiting) await this.workOn(following, then);
  }

  private async roomFor(others: number): Promise<void> {
    while (this.running.size > others) await Promise.race(this.running);
    if (this.failure) throw this.failure;
  }

  private asService(name: string): Actor {
    const { companyId, timeZone } = this.owner;
    return { kind: "SYSTEM", name, companyId, timeZone };
  }

  private requestAt({ at, actor, address = null, userAgent = null }: Acting, waiting: Waiting[]): Request {
    const services = { ...this.services, clock: { now: () => at }, queue: collecting(this.services.queue, waiting) };
    return { actor, language: "ro", requestId: newIdAt(at), address, userAgent, services };
  }
}

interface Acting extends Partial<Visitor> {
  at: Date;
  actor: Actor;
}

/** The same queue, but what is sent is kept for us to do. */
function collecting(queue: JobQueue, waiting: Waiting[]): JobQueue {
  const send: JobQueue["send"] = async (_em, ...jobs) => {
    waiting.push(...jobs);
  };
  return Object.assign(Object.create(queue) as JobQueue, { send });
}
