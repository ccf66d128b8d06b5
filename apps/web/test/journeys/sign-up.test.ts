// @vitest-environment node
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { barriersOn, shine } from "./stage/eyes.ts";
import { fiscalCodeOf, foundCompany } from "./stage/founder.ts";
import { linkIn, mailTo } from "./stage/mailbox.ts";
import { openStage, type Stage } from "./stage/stage.ts";

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
}, 120_000);
afterAll(() => stage?.close(), 60_000);
beforeEach(async () => {
  page = await (await stage.enter()).newPage();
});
afterEach(() => page.context().close());

const patience = { timeout: 60_000 };
const password = "cal verde pe acoperiș";
/** A code that the register does not get to answer for. */
const unanswered = "800009933";

describe("a stranger's first five minutes", patience, () => {
  test("begin with a code, and end with issuing allowed by the link that was mailed", async () => {
    await begin(page, "800001018");
    await page.getByText("Date preluate din registrul ANAF.").waitFor();
    expect(await valuesOf(page, ["Denumire", "Nr. Registrul Comerțului", "Stradă și număr", "Localitate"])).toEqual([
      "ATELIER DIGITAL EXEMPLU S.R.L.",
      "J2019001098295",
      "Str. Lămâiței nr. 12",
      "Ploiești",
    ]);
    expect(await valuesOf(page, ["TVA", "Județ"])).toEqual(["PAYER", "RO-PH"]);
    expect(await focusedLabel(page)).toBe("Telefon");
    await page.keyboard.type("0244 123 456");
    await introduce(page, "ana@atelier.example");
    await accept(page);
    await page.getByRole("button", { name: "Creează contul" }).click();

    await page.waitForURL(/\/c\/atelier-digital-exemplu/);
    await page.getByText("Confirmă adresa ana@atelier.example").waitFor();
    const mail = await mailTo(stage.product, "ana@atelier.example", "");
    await page.goto(linkIn(mail, "/verify-email"));
    await page.getByText("Adresa este confirmată").waitFor();
    await page.getByRole("button", { name: "Continuă" }).click();
    await page.waitForURL(/\/c\/atelier-digital-exemplu/);
    await page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
    expect(await page.getByText("Confirmă adresa").count()).toBe(0);
  });

  test("go on by hand when the register does not answer", async () => {
    await begin(page, unanswered);
    await page.getByText("Registrul ANAF nu răspunde acum. Completează datele manual").waitFor();
    expect(await focusedLabel(page)).toBe("Denumire");
    await page.keyboard.type("Fierăria Nouă S.R.L.");
    await describeCompany(page);
    await introduce(page, "ion@fieraria.example");
    await accept(page);
    await page.getByRole("button", { name: "Creează contul" }).click();
    await page.waitForURL(/\/c\/fieraria-noua/);
  });

  test("go on by hand without asking the register at all", async () => {
    await page.goto("/sign-up");
    await page.getByRole("button", { name: "Completez eu datele" }).click();
    expect(await focusedLabel(page)).toBe("Cod fiscal (CUI)");
    await page.keyboard.type(fiscalCodeOf(901));
    await page.getByLabel("Denumire").fill("Croitoria Albă S.R.L.");
    await describeCompany(page);
    await introduce(page, "maria@croitoria.example");
    await accept(page);
    await page.getByRole("button", { name: "Creează contul" }).click();
    await page.waitForURL(/\/c\/croitoria-alba/);
  });

  test("are told at the code that a digit is wrong, and keep what was typed", async () => {
    await begin(page, "800001019");
    await page.getByText("Cifra de control a codului fiscal nu se potrivește").waitFor();
    const code = page.getByLabel("Cod fiscal (CUI)");
    expect(await focusedLabel(page)).toBe("Cod fiscal (CUI)");
    expect(await code.getAttribute("aria-invalid")).toBe("true");
    expect(await page.getByLabel("Denumire").count()).toBe(0);
    await code.fill("800001026");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByLabel("Denumire").inputValue()).toBe("COMERȚ MODEL BUCUREȘTI S.R.L.");
    expect(await valuesOf(page, ["Județ", "Sector"])).toEqual(["RO-B", "SECTOR3"]);
  });

  test("fetch another company's data when its code takes the place of the first", async () => {
    await begin(page, "800001042");
    await expect.poll(() => page.getByLabel("Denumire").inputValue()).toBe("STUDIO NEPLĂTITOR S.R.L.");
    await page.getByLabel("Cod fiscal (CUI)").fill("800001050");
    await page.getByRole("button", { name: "Adu datele acestui cod" }).click();
    await expect.poll(() => page.getByLabel("Denumire").inputValue()).toBe("ȘANTIER NORD CONSTRUCT S.R.L.");
    expect(await valuesOf(page, ["TVA", "Județ"])).toEqual(["PAYER", "RO-CJ"]);
  });
});

describe("signing up is refused", patience, () => {
  test("at the box that was not ticked, whose text can be read before", async () => {
    await begin(page, "800001069");
    await page.getByLabel("Telefon").fill("0244 123 456");
    await introduce(page, "vasile@tamplaria.example");
    expect(await headingBehind(page, "termenii și condițiile")).toMatch(/^Termeni/);
    expect(await headingBehind(page, "acordul de prelucrare a datelor")).toMatch(/^Acord/);
    await page.getByLabel("Am citit și accept termenii").check();
    await page.getByRole("button", { name: "Creează contul" }).click();
    await page.getByText("Trebuie acceptat pentru a continua.").waitFor();
    expect(await page.getByText("Trebuie acceptat pentru a continua.").count()).toBe(1);
    await expect.poll(() => focusedLabel(page)).toBe("Am citit și accept acordul de prelucrare a datelor");
    expect(page.url()).toContain("/sign-up");
  });

  test("to a company that has an account, with the way to ask its administrator", async () => {
    await begin(page, "800001018");
    await page.getByLabel("Telefon").fill("0244 123 456");
    await introduce(page, "alta@atelier.example");
    await accept(page);
    await page.getByRole("button", { name: "Creează contul" }).click();
    const refusal = page.getByRole("alert");
    await refusal.waitFor();
    expect(await refusal.innerText()).toMatch(/800001018 are deja cont.*Setări › Utilizatori.*scrie la \S+@\S+/s);
    expect(await page.getByLabel("Prenume").inputValue()).toBe("Ana");
  });

  test("at the address that somebody has signed up with", async () => {
    await begin(page, "800001077");
    await page.getByLabel("Telefon").fill("0244 123 456");
    await introduce(page, "ana@atelier.example");
    await accept(page);
    await page.getByRole("button", { name: "Creează contul" }).click();
    await page.getByText("Există deja un cont cu adresa ana@atelier.example.").waitFor();
    await expect.poll(() => focusedLabel(page)).toBe("E-mail");
  });
});

test("the form stops nobody who sees little or listens, in light and in the dark", patience, async () => {
  for (const scheme of ["light", "dark"] as const) {
    await page.goto("/sign-up");
    await shine(page, scheme);
    await begin(page, "800001085");
    await page.getByLabel("Denumire").waitFor();
    await page.getByRole("button", { name: "Creează contul" }).click();
    await page.getByText("Completează acest câmp.").first().waitFor();
    expect(await barriersOn(page)).toEqual([]);
  }
});

describe("who forgot the password", patience, () => {
  test("chooses another by the mailed link, once, and signs in with it", async () => {
    const { email } = await foundCompany(stage);
    await page.goto("/sign-in");
    await page.getByRole("link", { name: "Ai uitat parola?" }).click();
    // The door has a field of the same name, which stands there until the next page has come.
    await page.getByRole("button", { name: "Trimite linkul" }).waitFor();
    await page.getByLabel("E-mail").fill(email);
    await page.getByRole("button", { name: "Trimite linkul" }).click();
    await page.getByText("Verifică e-mailul").waitFor();
    const link = linkIn(await mailTo(stage.product, email, "parol"), "/reset-password");

    await page.goto(link);
    await page.getByLabel("Parola nouă").fill("scurtă");
    await page.getByRole("button", { name: "Salvează parola" }).click();
    await expect.poll(() => page.getByLabel("Parola nouă").getAttribute("aria-invalid")).toBe("true");
    await page.getByLabel("Parola nouă").fill("vulpe roșie sub pod");
    await page.getByRole("button", { name: "Salvează parola" }).click();
    await page.waitForURL(/\/sign-in/);
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Parolă", { exact: true }).fill("vulpe roșie sub pod");
    await page.getByRole("button", { name: "Intră în cont" }).click();
    await page.waitForURL(/\/c\//);

    const again = await (await stage.enter()).newPage();
    await again.goto(link);
    await again.getByLabel("Parola nouă").fill("altă vulpe sub alt pod");
    await again.getByRole("button", { name: "Salvează parola" }).click();
    await again.getByText("Linkul nu mai este valabil").waitFor();
    await again.getByRole("link", { name: "Cere alt link" }).click();
    await again.waitForURL(/\/forgot-password/);
    await again.context().close();
  });

  test("is told the same whether or not the address has an account", async () => {
    const told: string[] = [];
    for (const email of ["ana@atelier.example", "nimeni@nicaieri.example"]) {
      await page.goto("/forgot-password");
      await page.getByLabel("E-mail").fill(email);
      await page.getByRole("button", { name: "Trimite linkul" }).click();
      const answer = await page.getByText("are cont la noi").innerText();
      told.push(answer.replace(email, "…"));
    }
    expect(told[0]).toMatch(/^Dacă … are cont la noi/);
    expect(told[1]).toBe(told[0]);
  });
});

test("an owner registers a second company, and then chooses between the two", patience, async () => {
  const ana = await foundCompany(stage);
  const hers = await ana.context.newPage();
  await hers.goto("/companies");
  await hers.getByRole("link", { name: /Atelierul Digital/ }).waitFor();
  expect(await hers.getByRole("main").getByRole("listitem").count()).toBe(1);
  await hers.getByRole("link", { name: "Înregistrează altă societate" }).click();
  await hers.getByLabel("Cod fiscal (CUI)").fill("800001093");
  await hers.keyboard.press("Enter");
  await expect.poll(() => hers.getByLabel("Denumire").inputValue()).toBe("TRANSPORT RAPID CARPAȚI S.R.L.");
  await hers.getByLabel("Telefon").fill("0268 123 456");
  const agreement = hers.getByLabel("Am citit și accept acordul");
  await hers.getByRole("button", { name: "Înregistrează societatea" }).click();
  await expect.poll(() => agreement.getAttribute("aria-invalid")).toBe("true");
  await agreement.check();
  await hers.getByRole("button", { name: "Înregistrează societatea" }).click();
  await hers.waitForURL(/\/c\/transport-rapid-carpati/);

  await hers.goto("/companies");
  await hers.getByRole("link", { name: /TRANSPORT RAPID CARPAȚI/ }).waitFor();
  await hers.getByRole("link", { name: /Atelierul Digital/ }).click();
  await hers.waitForURL(new RegExp(`/c/${ana.slug}`));
  await ana.context.close();
});

/** Types the code that everything begins with. */
async function begin(on: Page, code: string): Promise<void> {
  if (!on.url().includes("/sign-up")) await on.goto("/sign-up");
  await on.getByLabel("Cod fiscal (CUI)").fill(code);
  await on.getByRole("button", { name: "Continuă" }).click();
}

async function describeCompany(on: Page): Promise<void> {
  await on.getByLabel("Nr. Registrul Comerțului").fill("J29/1098/2019");
  await on.getByLabel("TVA").selectOption("NONE");
  await on.getByLabel("Stradă și număr").fill("Str. Morii nr. 3");
  await on.getByLabel("Județ").selectOption("RO-PH");
  await on.getByLabel("Localitate").fill("Câmpina");
  await on.getByLabel("Telefon").fill("0244 123 456");
}

async function introduce(on: Page, email: string): Promise<void> {
  await on.getByLabel("Nume", { exact: false }).and(on.locator("[autocomplete=family-name]")).fill("Țânțaru");
  await on.getByLabel("Prenume").fill("Ana");
  await on.getByLabel("E-mail").fill(email);
  await on.getByLabel("Parolă", { exact: false }).and(on.locator("[autocomplete=new-password]")).fill(password);
}

async function accept(on: Page): Promise<void> {
  await on.getByLabel("Am citit și accept termenii").check();
  await on.getByLabel("Am citit și accept acordul").check();
}

/** Opens the text that a link leads to, in a tab of its own, and says what it is called. */
async function headingBehind(on: Page, link: string): Promise<string> {
  const [opened] = await Promise.all([on.context().waitForEvent("page"), on.getByRole("link", { name: link }).click()]);
  const heading = await opened.getByRole("heading", { level: 1 }).innerText();
  await opened.close();
  return heading;
}

const valuesOf = (on: Page, labels: string[]) => Promise.all(labels.map((label) => on.getByLabel(label).inputValue()));

/** What the field that has the focus is called. */
async function focusedLabel(on: Page): Promise<string> {
  return on.evaluate(() => {
    const field = document.activeElement as HTMLInputElement | null;
    return (field?.labels?.[0]?.innerText ?? "").replace(/\s*\*$/, "");
  });
}
