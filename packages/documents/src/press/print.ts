import { Canvas, Document, Page } from "@react-pdf/primitives";
import renderPages from "@react-pdf/render";
import { isBlock, type Composition, type FlowPiece, type PageFacts, type Strip } from "./composition.ts";
import { layOut, type LaidNode } from "./galley.ts";
import { paginate, type Cuttable, type CutPage } from "./paginate.ts";
import { Paper, type PaperFacts } from "./paper.ts";
import { Pen } from "./pen.ts";
import type { Typesetter } from "./typesetter.ts";

/** Composition to PDF: lay out the blocks, cut the flow into pages, draw. */
export async function print(composition: Composition, typesetter: Typesetter, facts: PaperFacts): Promise<Uint8Array> {
  const paper = new Paper(facts);
  const pen = new Pen(paper);
  const { area, flow } = composition;
  const contents = flow.filter(isBlock).map(({ content }) => content);
  const laid = await layOut(contents, area.width, { typesetter, pen });
  const pieces = piecesOf(flow, laid);
  const pages = paginate(pieces, (page) => composition.area.bottom - (page === 0 ? area.top : area.followingTop));
  const nodes = pages.map((page, index) =>
    pageNode(composition, { pieces, page, facts: { page: index + 1, pages: pages.length }, pen }),
  );
  draw(paper, nodes);
  return paper.bytes();
}

interface Piece extends Cuttable {
  strip: Strip | null;
  block: LaidNode | null;
}

function piecesOf(flow: readonly FlowPiece[], laid: readonly LaidNode[]): Piece[] {
  const blocks = laid[Symbol.iterator]();
  return flow.map((piece) => {
    const { before, staysWithNext } = piece;
    if (!isBlock(piece)) {
      return {
        before,
        staysWithNext,
        height: piece.height,
        heading: piece.heading?.height ?? 0,
        strip: piece,
        block: null,
      };
    }
    const block: LaidNode = blocks.next().value ?? missing();
    return { before, staysWithNext, height: block.box.height ?? 0, heading: 0, strip: null, block };
  });
}

function missing(): never {
  throw new Error("The layout gave back fewer blocks than it was given.");
}

interface PageWork {
  pieces: readonly Piece[];
  page: CutPage;
  facts: PageFacts;
  pen: Pen;
}

/** A page in reading order: what is painted by hand on canvases, between them the blocks that were laid out. */
function pageNode({ paper, area, under, over }: Composition, { pieces, page, facts, pen }: PageWork): LaidNode {
  const top = facts.page === 1 ? area.top : area.followingTop;
  const sheet = { left: 0, top: 0, ...paper };
  const canvas = (jobs: readonly Job[]): LaidNode => ({
    type: Canvas,
    style: {},
    props: { paint: () => jobs.forEach((job) => job()) },
    box: sheet,
    children: [],
  });
  let jobs: Job[] = [() => under(pen, facts)];
  const children = [canvas(jobs)];
  const heading = pieces[page.cuts[0]?.index ?? -1]?.strip?.heading;
  if (page.heading > 0 && heading) jobs.push(() => heading.paint(pen.from(area.left, top)));
  for (const cut of page.cuts) {
    const { strip, block } = pieces[cut.index] ?? { strip: null, block: null };
    const at = top + cut.top;
    if (strip) jobs.push(() => strip.paint(pen.from(area.left, at)));
    if (block) children.push({ ...block, box: { ...block.box, left: area.left, top: at } }, canvas((jobs = [])));
  }
  jobs.push(() => over(pen, facts));
  return { type: Page, style: {}, props: {}, box: sheet, children };
}

type Job = () => void;

function draw(paper: Paper, pages: readonly LaidNode[]): void {
  const document = { type: Document, style: {}, props: {}, children: pages };
  // The published types name pdfkit's own document class; ours extends it.
  renderPages(
    paper as unknown as Parameters<typeof renderPages>[0],
    document as unknown as Parameters<typeof renderPages>[1],
  );
}
