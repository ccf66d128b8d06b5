import type { TextLanguage } from "@softmanager/texts";
import { createMemoryHistory } from "@tanstack/react-router";
import { prerender } from "react-dom/static";
import { App } from "./app/app.tsx";
import { router } from "./app/router.tsx";

/** A page as it looks before anybody has done anything, as markup: what is seen while the script is still on its way. */
export async function firstPicture(path: string, language: TextLanguage): Promise<string> {
  router.update({ history: createMemoryHistory({ initialEntries: [path] }) });
  await router.load();
  // What was waited for the first time stands beside its place, for a script to put in; the second time it is there.
  await drawn(language);
  const picture = await drawn(language);
  if (/<script|<template/.test(picture)) throw new Error(`The picture of ${path} waits for a script.`);
  return picture;
}

async function drawn(language: TextLanguage): Promise<string> {
  const settings = { progressiveChunkSize: Number.POSITIVE_INFINITY };
  const { prelude } = await prerender(<App language={language} />, settings);
  return new Response(prelude).text();
}
