import { defineEntity, p } from "@mikro-orm/core";
import { viewedLists } from "@softmanager/inputs";

const SavedViewSchema = defineEntity({
  name: "SavedView",
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    membershipId: p.uuid(),
    list: p.enum(viewedLists),
    name: p.text(),
    isShared: p.boolean(),
    tab: p.text().nullable(),
    search: p.text().nullable(),
    sort: p.text().nullable(),
    filters: p.json<readonly ViewFilter[]>(),
    columns: p.array<string>().nullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    deletedAt: p.datetime().nullable(),
    version: p.integer().version(),
  },
});

export interface ViewFilter {
  name: string;
  value: string;
}

/** What a list's address says, and the columns shown; null means as the list usually is. */
export interface ViewState {
  tab: string | null;
  search: string | null;
  sort: string | null;
  filters: ViewFilter[];
  columns: string[] | null;
}

interface Described {
  name: string;
  isShared: boolean;
  state: ViewState;
}

/** A list as somebody wants to see it again; `membershipId` is who made it. */
export class SavedView extends SavedViewSchema.class {
  describe({ name, isShared, state }: Described, now: Date): void {
    Object.assign(this, { name, isShared, ...state, updatedAt: now });
  }

  delete(now: Date): void {
    this.deletedAt ??= now;
    this.updatedAt = now;
  }

  restore(now: Date): void {
    this.deletedAt = null;
    this.updatedAt = now;
  }
}
SavedViewSchema.setClass(SavedView);
