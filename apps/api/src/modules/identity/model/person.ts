import { defineEntity, p } from "@mikro-orm/core";

/** `act` names a shortcut by the keys it comes with. */
export interface OwnShortcut {
  act: string;
  keys: string;
}

const PersonSchema = defineEntity({
  name: "Person",
  properties: {
    id: p.uuid().primary(),
    email: p.text(),
    emailVerifiedAt: p.datetime().nullable(),
    givenName: p.text(),
    familyName: p.text(),
    phone: p.text().nullable(),
    passwordHash: p.text().hidden(),
    language: p.enum(["ro", "en"] as const),
    /** The demo company's person: anybody may sign in as them, so the account itself is nobody's to change. */
    isDemo: p.boolean().default(false),
    /** Keys given to shortcuts in place of those they come with. */
    shortcuts: p.json<OwnShortcut[]>().onCreate(() => []),
    createdAt: p.datetime(),
    deactivatedAt: p.datetime().nullable(),
    version: p.integer().version(),
  },
});

/** Somebody who signs in; one identity, many companies through memberships. */
export class Person extends PersonSchema.class {
  fullName(): string {
    return `${this.givenName} ${this.familyName}`;
  }
}
PersonSchema.setClass(Person);
