import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { cleanLogo, LogoRefused } from "./logo.ts";

const svg = (inside: string, size = 'width="300" height="100"') =>
  Buffer.from(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" ${size}>${inside}</svg>`);
const blue = { r: 20, g: 60, b: 200, alpha: 0.5 };

async function picture(format: "png" | "jpeg"): Promise<Buffer> {
  const drawn = sharp({ create: { width: 400, height: 200, channels: 4, background: blue } });
  return format === "png" ? drawn.png().toBuffer() : drawn.flatten().jpeg().toBuffer();
}

/** A PNG whose header promises more than anybody should decode. */
function bomb(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const chunk = (type: string, body: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    const crc = Buffer.alloc(4);
    crc.writeUInt32BE(crc32(Buffer.concat([Buffer.from(type), body])));
    return Buffer.concat([length, Buffer.from(type), body, crc]);
  };
  const body = deflateSync(Buffer.alloc(1000));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", body), chunk("IEND", Buffer.alloc(0))]);
}

function crc32(content: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of content) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

describe("a logo", () => {
  test.each(["png", "jpeg"] as const)("may be a %s; it becomes a PNG in RGB on white", async (format) => {
    const {
      format: kept,
      channels,
      hasAlpha,
      width,
      height,
    } = await sharp(await cleanLogo(await picture(format))).metadata();
    expect({ kept, channels, hasAlpha, width, height }).toEqual({
      kept: "png",
      channels: 3,
      hasAlpha: false,
      width: 400,
      height: 200,
    });
  });

  test("may be an SVG, drawn sharp", async () => {
    const { width, format } = await sharp(
      await cleanLogo(svg('<rect width="300" height="100" fill="#0f766e"/>')),
    ).metadata();
    expect({ width, format }).toEqual({ width: 1200, format: "png" });
  });

  test("may not be a few lines of SVG that draw millions of shapes", async () => {
    const level = (index: number) => `<g id="a${index + 1}">${`<use href="#a${index}"/>`.repeat(10)}</g>`;
    const levels = Array.from({ length: 12 }, (_, index) => level(index)).join("");
    const drawing = svg(`<defs><rect id="a0" width="1" height="1"/>${levels}</defs><use href="#a12"/>`);
    await expect(cleanLogo(drawing)).rejects.toMatchObject({ code: "TOO_INTRICATE" });
    await expect(cleanLogo(svg('<g id="a"><use href="#a"/></g>'))).rejects.toMatchObject({ code: "TOO_INTRICATE" });
  });

  test.each([
    ["groups in groups", "<g id='a'>".repeat(90_000)],
    [
      "references to references",
      Array.from({ length: 25_000 }, (_, i) => `<use id="a${i}" href="#a${i + 1}"/>`).join(""),
    ],
    ["tags that never end", "<g ".repeat(300_000)],
    ["quotes that never end", '<g a="'.repeat(150_000)],
    ["one long name", `<${"g".repeat(900_000)}`],
  ])("of nothing but %s is refused without much ado", async (_what, inside) => {
    const begun = performance.now();
    await expect(cleanLogo(svg(inside))).rejects.toBeInstanceOf(LogoRefused);
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  test("may draw a shape again, and fill shapes with a gradient", async () => {
    const gradient = '<linearGradient id="g"><stop stop-color="red"/><stop offset="1"/></linearGradient>';
    const star = '<path id="star" d="M0 0h9v9z" fill="url(#g)"/>';
    const { format } = await sharp(
      await cleanLogo(svg(`<defs>${gradient}${star}</defs>${'<use href="#star"/>'.repeat(100)}`)),
    ).metadata();
    expect(format).toBe("png");
  });

  test("keeps nothing of the upload but its look", async () => {
    const withWords = await sharp(await picture("jpeg"))
      .withExif({ IFD0: { Copyright: "CANARY" } })
      .jpeg()
      .toBuffer();
    expect(withWords.includes("CANARY")).toBe(true);
    expect((await cleanLogo(withWords)).includes("CANARY")).toBe(false);
  });

  test.each([
    ["more than a megabyte", () => Buffer.alloc(1024 * 1024 + 1), "TOO_LARGE"],
    ["text", () => Buffer.from("bună ziua"), "NOT_A_PICTURE"],
    ["a page", () => Buffer.from("<html><svg></svg></html>"), "NOT_A_PICTURE"],
    ["a PDF", () => Buffer.from("%PDF-1.7\n"), "NOT_A_PICTURE"],
    ["50,000 pixels a side", () => bomb(50_000), "TOO_MANY_PIXELS"],
    ["an SVG of 50,000 pixels", () => svg("", 'width="50000" height="50000"'), "TOO_MANY_PIXELS"],
    ["an SVG with a script", () => svg("<script>alert(1)</script>"), "ACTIVE_SVG"],
    ["an SVG that listens", () => svg('<rect onload="alert(1)"/>'), "ACTIVE_SVG"],
    ["an SVG with a page inside", () => svg("<foreignObject><p>x</p></foreignObject>"), "ACTIVE_SVG"],
    ["an SVG with a picture inside", () => svg('<image href="data:image/png;base64,AA"/>'), "ACTIVE_SVG"],
    ["an SVG that reads a file", () => svg('<use xlink:href="file:///etc/passwd#a"/>'), "ACTIVE_SVG"],
    ["an SVG that calls a host", () => svg("<style>rect{fill:url(http://x.example/a)}</style>"), "ACTIVE_SVG"],
    [
      "an SVG with entities",
      () => Buffer.from('<!DOCTYPE svg [<!ENTITY a "aa">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>'),
      "ACTIVE_SVG",
    ],
  ] as const)("is refused when it is %s", async (_case, upload, code) => {
    await expect(cleanLogo(upload())).rejects.toMatchObject({ code });
  });

  test("is refused when it breaks off in the middle", async () => {
    const whole = await picture("png");
    await expect(cleanLogo(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({ code: "DAMAGED" });
  });
});
