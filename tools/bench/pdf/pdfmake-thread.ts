/** A thread that draws what it is sent with pdfmake, one invoice after the other. */
import { parentPort } from "node:worker_threads";
import type { DocumentView } from "@softmanager/documents";
import { madeByPdfmake } from "./made-by-pdfmake.ts";

let turn = Promise.resolve();
parentPort?.on("message", (view: DocumentView) => {
  turn = turn.then(async () => {
    const pdf = await madeByPdfmake(view);
    parentPort?.postMessage(pdf.byteLength);
  });
});
