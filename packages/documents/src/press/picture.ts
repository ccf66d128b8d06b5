/** A PNG that goes into the file as it is: its pixels are neither decoded nor compressed anew, so they cost nothing and never differ. */
export interface Picture {
  png: Uint8Array;
  /** Pixels. */
  width: number;
  height: number;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const colorTypes = { gray: 0, rgb: 2, palette: 3 };

/**
 * Reads the header of a logo. Refused when it is no PNG, has an alpha channel or transparent colours, or is interlaced:
 * such a picture would have to be taken apart, and browser and server would not put it together alike.
 */
export function openPicture(png: Uint8Array): Picture {
  if (!signature.every((byte, index) => png[index] === byte)) throw new Error("The logo is no PNG.");
  const header = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [colorType, interlaced] = [header.getUint8(25), header.getUint8(28)];
  const isOpaque = Object.values(colorTypes).includes(colorType) && !chunkNames(header).includes("tRNS");
  if (!isOpaque) throw new Error("The logo must not be transparent.");
  if (interlaced !== 0) throw new Error("The logo must not be interlaced.");
  return { png, width: header.getUint32(16), height: header.getUint32(20) };
}

function chunkNames(file: DataView): string[] {
  const names: string[] = [];
  for (let at = signature.length; at + 8 <= file.byteLength; at += 12 + file.getUint32(at)) {
    names.push(String.fromCharCode(...[4, 5, 6, 7].map((offset) => file.getUint8(at + offset))));
  }
  return names;
}
