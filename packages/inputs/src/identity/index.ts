export * from "./api-keys.ts";
export * from "./door.ts";
export * from "./members.ts";
export * from "./nothing.ts";
export * from "./person.ts";
export * from "./policies.ts";
export * from "./shortcuts.ts";
