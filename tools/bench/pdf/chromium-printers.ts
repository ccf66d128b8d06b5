import { launchBrowser } from "@softmanager/dev/chromium";
import type { DocumentView } from "@softmanager/documents";
import { asHtml, footer, style } from "./as-html.ts";

const margin = { top: "14mm", bottom: "20mm", left: "14mm", right: "14mm" };

/** Open pages of a running browser that print, as many as asked for; each prints one document at a time. */
export async function chromiumPrinters(count: number) {
  const browser = await launchBrowser();
  const css = await style();
  const idle = await Promise.all(Array.from({ length: count }, () => browser.newPage()));
  return {
    async draw(view: DocumentView): Promise<Uint8Array> {
      const page = idle.pop();
      if (!page) throw new Error("More documents than pages.");
      await page.setContent(asHtml(view, css));
      const footerTemplate = footer(view);
      const pdf = await page.pdf({
        format: "A4",
        margin,
        displayHeaderFooter: true,
        headerTemplate: "<i></i>",
        footerTemplate,
      });
      idle.push(page);
      return pdf;
    },
    close: () => browser.close(),
  };
}
