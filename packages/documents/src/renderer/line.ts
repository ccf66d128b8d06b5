import type { DocumentView } from "../view/document-view.ts";

export interface RenderRequest {
  id: number;
  view: DocumentView;
  logo: Uint8Array | null;
}

export type RenderAnswer = { id: number; pdf: Uint8Array } | { id: number; error: string };

/** The asking end of the line to a worker. Browsers and Node name these things differently. */
export interface AskingEnd {
  ask(request: RenderRequest): void;
  onAnswer(listen: (answer: RenderAnswer) => void): void;
  /** The worker failed or ended; no more answers will come. */
  onEnd(listen: (reason: Error) => void): void;
  hangUp(): Promise<void>;
}

/** The answering end, inside the worker. */
export interface AnsweringEnd {
  onRequest(listen: (request: RenderRequest) => void): void;
  answer(answer: RenderAnswer): void;
}
