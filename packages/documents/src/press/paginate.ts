/** A piece of the flow as the knife sees it. Points. */
export interface Cuttable {
  height: number;
  /** Space above; dropped at the top of a page. */
  before: number;
  /** Must not be parted from what follows. */
  staysWithNext: boolean;
  /** Height of the heading that is repeated when this piece begins a page; 0 when none is. */
  heading: number;
}

export interface Cut {
  /** Index of the piece in the flow. */
  index: number;
  /** Distance from the top of the page's text area. */
  top: number;
}

export interface CutPage {
  /** Height of the repeated heading at the top, 0 when there is none. */
  heading: number;
  cuts: Cut[];
}

/** Height left for the flow on a page, counted from 0. */
export type Room = (page: number) => number;

/**
 * Cuts the flow into pages: each piece goes where it still fits, together with those it must stay with. Pieces that
 * would not fit on an empty page together are parted after all.
 */
export function paginate(flow: readonly Cuttable[], room: Room): CutPage[] {
  const cutter = new Cutter(room);
  let index = 0;
  for (const group of groupsOf(flow)) {
    if (!cutter.fits(group) && cutter.fitsOnNextPage(group)) cutter.turnPage(group);
    for (const piece of group) {
      if (!cutter.fits([piece])) cutter.turnPage([piece]);
      cutter.place(index++, piece);
    }
  }
  return cutter.pages;
}

class Cutter {
  readonly pages: CutPage[] = [{ heading: 0, cuts: [] }];
  private end = 0;

  constructor(private readonly room: Room) {}

  fits(group: readonly Cuttable[]): boolean {
    return this.end + extent(group) + this.spaceAbove(group[0]) <= this.room(this.pages.length - 1);
  }

  fitsOnNextPage(group: readonly Cuttable[]): boolean {
    return headingOf(group) + extent(group) <= this.room(this.pages.length);
  }

  /** Nothing is gained by leaving a page that is still empty. */
  turnPage(group: readonly Cuttable[]): void {
    if (this.isFresh) return;
    this.end = headingOf(group);
    this.pages.push({ heading: this.end, cuts: [] });
  }

  place(index: number, piece: Cuttable): void {
    const top = this.end + this.spaceAbove(piece);
    this.pages.at(-1)?.cuts.push({ index, top });
    this.end = top + piece.height;
  }

  private get isFresh(): boolean {
    return this.pages.at(-1)?.cuts.length === 0;
  }

  private spaceAbove(piece: Cuttable | undefined): number {
    return this.isFresh ? 0 : (piece?.before ?? 0);
  }
}

/** Runs of pieces that want to stay together. */
function groupsOf(flow: readonly Cuttable[]): Cuttable[][] {
  const groups: Cuttable[][] = [];
  let isOpen = false;
  for (const piece of flow) {
    if (isOpen) groups.at(-1)?.push(piece);
    else groups.push([piece]);
    isOpen = piece.staysWithNext;
  }
  return groups;
}

/** From the top of the first piece to the bottom of the last. */
function extent(group: readonly Cuttable[]): number {
  return group.reduce((sum, { before, height }, position) => sum + height + (position > 0 ? before : 0), 0);
}

function headingOf(group: readonly Cuttable[]): number {
  return group[0]?.heading ?? 0;
}
