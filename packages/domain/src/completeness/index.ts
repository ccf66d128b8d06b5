export { missingPieceCodes, type MissingPiece, type MissingPieceCode } from "./missing-piece.ts";
export * from "./warnings-about.ts";
export * from "./what-is-missing.ts";
