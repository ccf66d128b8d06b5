/** The part of pdfmake that is used here; its published types would replace those of the pdfkit we draw with. */
declare module "pdfmake" {
  export interface Block {
    margin?: readonly number[];
    fontSize?: number;
    bold?: boolean;
    color?: string;
    alignment?: "left" | "right";
    unbreakable?: boolean;
  }

  export interface Table {
    headerRows?: number;
    dontBreakRows?: boolean;
    widths?: readonly string[];
    body: readonly (readonly Content[])[];
  }

  export type Content =
    | string
    | (Block & { text: string })
    | (Block & { stack: readonly Content[] })
    | (Block & { columns: readonly Content[]; columnGap?: number })
    | (Block & { table: Table; layout?: string });

  export interface Definition {
    pageSize: string;
    pageMargins: readonly number[];
    defaultStyle: { font: string; fontSize: number };
    info: { title: string; author: string };
    footer: (page: number, pages: number) => Content;
    content: readonly Content[];
  }

  const pdfmake: {
    setFonts(fonts: Record<string, { normal: string; bold: string }>): void;
    setLocalAccessPolicy(isAllowed: (path: string) => boolean): void;
    setUrlAccessPolicy(isAllowed: (url: string) => boolean): void;
    createPdf(definition: Definition): { getBuffer(): Promise<Uint8Array> };
  };
  export default pdfmake;
}
