import type { DocumentView } from "@softmanager/documents";

type Named = Pick<DocumentView, "title" | "number" | "numberNote" | "watermark">;

/** What the file is called when it is saved: `Factură F 0012.pdf`. */
export function pdfFileName({ title, number, numberNote, watermark }: Named): string {
  // A number that is only a guess names nothing.
  const own = numberNote === null ? number : null;
  const name = [title, own, watermark && `(${watermark.toLocaleLowerCase()})`].filter(Boolean).join(" ");
  return `${withoutPath(name)}.pdf`;
}

/** Names the file in the header, once in ASCII and once as it is (RFC 6266, RFC 8187). */
export function contentDisposition(kind: "inline" | "attachment", fileName: string): string {
  const ascii = fileName
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x20-\x7e]/g, "_")
    .replace(/["\\]/g, "_");
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${extended(fileName)}`;
}

function withoutPath(name: string): string {
  return name.replace(/[/\\:*?"<>|\p{Cc}]/gu, "-").slice(0, 120);
}

function extended(text: string): string {
  return encodeURIComponent(text).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
