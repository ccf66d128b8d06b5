/** What no text may hold. */
export const neverText: Readonly<Record<string, string>> = {
  "a zero byte": "ab\u0000cd",
  "a bell": "ab\u0007cd",
  "an escape sequence": "ab\u001b[31mcd",
  "text that runs backwards": "ab\u202ecd",
  "an isolate": "ab\u2066cd",
  "a byte order mark": "ab\ufeffcd",
  "half a character": "ab\ud800cd",
  "20,000 characters": "x".repeat(20_000),
};

/** What a text may hold, as long as it is only ever shown as text. */
export const onlyText: Readonly<Record<string, string>> = {
  "a script": "<script>alert(1)</script>",
  "an image that runs": '"><img src=x onerror=alert(1)>',
  "a formula": "=cmd|' /C calc'!A0",
  "a quote for SQL": "'; drop table customer; --",
};

/** What is no exact decimal. */
export const neverDecimal = [
  "1e3",
  "1.0E+2",
  "NaN",
  "Infinity",
  "-Infinity",
  "0x10",
  "0b1",
  "1,5",
  "1 000",
  "1_000",
  "1.2.3",
  "--1",
  "+-1",
  "٣",
  ".5",
  "5.",
  "9".repeat(30),
  "0.".padEnd(60, "1"),
  "<script>1</script>",
];

export const neverDate = [
  "2026-02-30",
  "2026-13-01",
  "0000-00-00",
  "24.11.2026",
  "+275760-09-13",
  "tomorrow",
  "2026-11-24T09:00:00Z",
];

/** What each kind of value can never be; GraphQL itself refuses it. */
export const wrongTypes: Readonly<Record<string, readonly unknown[]>> = {
  String: [12, true, { a: 1 }, ["x", "y"]],
  ID: [true, { a: 1 }, 1.5],
  Int: [1.5, "5", 1e10, -1e10, true, "1e3", {}],
  Boolean: ["true", 1, {}],
};
