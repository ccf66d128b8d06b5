import type { DocumentView } from "../view/document-view.ts";

/** Somebody who draws documents: this thread, a worker beside the editor, or a pool of workers on the server. */
export interface Renderer {
  /** `logo` is an opaque PNG. */
  render(view: DocumentView, logo?: Uint8Array | null): Promise<Uint8Array>;
  /** Stops it. What was not finished is refused. */
  close(): Promise<void>;
}

/** The worker went away before the document was drawn. */
export class RendererStopped extends Error {
  override readonly name = "RendererStopped";
}
