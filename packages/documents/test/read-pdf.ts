import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface ReadPdf {
  /** The words of each page in the order in which the file has them. */
  pages: string[];
  title: string | undefined;
  createdOn: string | undefined;
}

/** What a reader, a search or a screen reader finds in a file. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await loading.promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await document.getPage(number)).getTextContent();
      return items
        .map((item) => ("str" in item ? item.str : ""))
        .join(" ")
        .replace(/\s+/g, " ");
    }),
  );
  const { info } = (await document.getMetadata()) as { info: { Title?: string; CreationDate?: string } };
  await loading.destroy();
  return { pages, title: info.Title, createdOn: info.CreationDate };
}
