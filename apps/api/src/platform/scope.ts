import type { EntityManager } from "@mikro-orm/postgresql";
import type { Kysely } from "kysely";
import { companyOf, type Actor } from "./actor.ts";
import type { Change } from "./audit.ts";
import { newIdAt } from "./clock.ts";
import { databaseOf, type Database } from "./database.ts";
import type { Fact } from "./fact.ts";
import { civilDate, type Request } from "./request.ts";
import type { Services } from "./services.ts";
import { enterCompany } from "./tenancy.ts";

/** A job to start when the transaction commits. */
export interface Enqueued {
  name: string;
  payload: Record<string, unknown>;
  delaySeconds?: number;
}

/** What one use case works with, inside its transaction and its company. */
export class Scope {
  readonly facts: Fact[] = [];
  readonly enqueued: Enqueued[] = [];
  readonly last: (() => Promise<void>)[] = [];
  readonly now: Date;
  private database: Kysely<Database> | null = null;
  /** The company that this very transaction founds; see `foundCompany`. */
  foundedCompanyId: string | null = null;

  constructor(
    private readonly request: Request,
    /** Entities, for writes and for one document at a time. */
    readonly em: EntityManager,
    /** Field-level changes of the act so far; the unit of work adds its own. */
    readonly changes: Change[],
    /** What was lacking the first time was looked for; see `UseCase.remedy`. */
    readonly isRemedied = false,
  ) {
    this.now = request.services.clock.now();
  }

  /** The same transaction for explicit SQL. */
  get db(): Kysely<Database> {
    return (this.database ??= databaseOf(this.em));
  }

  get actor(): Actor {
    return this.request.actor;
  }

  get services(): Services {
    return this.request.services;
  }

  get language(): "ro" | "en" {
    return this.request.language;
  }

  get requestId(): string {
    return this.request.requestId;
  }

  get address(): string | null {
    return this.request.address;
  }

  get userAgent(): string | null {
    return this.request.userAgent;
  }

  /** The company of the transaction, or null for an act outside any. */
  get companyIdIfAny(): string | null {
    return this.foundedCompanyId ?? companyOf(this.actor);
  }

  /** The company of the transaction; asking without one is a programmer's mistake. */
  get companyId(): string {
    const companyId = this.companyIdIfAny;
    if (!companyId) throw new Error("This act runs outside any company.");
    return companyId;
  }

  /** The company's civil date, ISO. */
  get today(): string {
    return civilDate(this.request);
  }

  /** The company's civil date at an instant, ISO. */
  dateOf(instant: Date): string {
    return civilDate(this.request, instant);
  }

  newId(): string {
    return newIdAt(this.now);
  }

  /** Announces a fact: one outbox row and one job per subscriber, in this transaction. */
  announce(fact: Fact): void {
    this.facts.push(fact);
  }

  /** Adds to the audit row what the unit of work cannot see: changes made by explicit SQL. */
  recordChange(change: Change): void {
    this.changes.push(change);
  }

  /** Starts a job when the transaction commits, now or at a moment to come. */
  enqueue(job: Enqueued): void {
    this.enqueued.push(job);
  }

  /**
   * Runs after everything else of the transaction was written, right before the commit. Only for what must hold a hot
   * row for a moment, such as taking the next number of a series.
   */
  lastly(work: () => Promise<void>): void {
    this.last.push(work);
  }

  /**
   * Hands a secret that this act made (a session's or a key's token) to its caller alone. The output cannot carry
   * it: outputs are kept for repeated requests.
   */
  handOut(secret: string): void {
    this.request.secret = secret;
  }

  /** Continues the transaction inside the company that this act founds. */
  async foundCompany(companyId: string): Promise<void> {
    await enterCompany(this.em, companyId);
    this.foundedCompanyId = companyId;
  }

  /** The same transaction in the books of another company; see `inBooksOf`. */
  inside(companyId: string): Scope {
    const books = new Scope(this.request, this.em, []);
    books.foundedCompanyId = companyId;
    return books;
  }
}
