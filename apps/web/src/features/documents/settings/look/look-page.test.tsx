import { screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openPage, type Answers } from "../../../../app/testing/open-page.tsx";
import type { LookPartsFragment } from "../operations.generated.ts";
import { LookPage } from "./look-page.tsx";

const kept = { __typename: "Logo" as const, sha256: "aa", path: "/files/1/aa" };

function aLook(part: Partial<LookPartsFragment> = {}): LookPartsFragment & { __typename: "Company" } {
  return {
    __typename: "Company",
    id: "01a20c33-6dfa-76d1-919c-be91ac567880",
    version: 7,
    name: "Atelierul Digital S.R.L.",
    fiscalCode: "18547290",
    vatCode: "RO18547290",
    vatStatus: "PAYER",
    tradeRegisterNumber: null,
    euid: null,
    shareCapital: { registered: null, subscribed: null, paidUp: null },
    address: {
      street: "Str. Lămâiței nr. 12",
      streetAdditional: null,
      city: "Ploiești",
      postalCode: null,
      county: "RO-PH",
      country: "RO",
    },
    phone: null,
    fax: null,
    email: "contact@atelier.example",
    website: null,
    timeZone: "Europe/Bucharest",
    language: "ro",
    currency: "RON",
    dueDateRule: { type: "DAYS", days: 15, months: null, day: null, onWorkingDay: false },
    exchangeRatePolicy: "ISSUE_DAY",
    issueHoldSeconds: 10,
    accentColor: "#0f766e",
    sellerBlock: {
      tradeRegisterNumber: true,
      euid: false,
      shareCapital: true,
      phone: true,
      fax: false,
      email: true,
      website: true,
      bankAccounts: true,
      workPoint: true,
    },
    bankAccounts: [],
    logo: null,
    ...part,
  };
}

/** Pictures are drawn elsewhere; here nobody draws. */
class IdleWorker {
  addEventListener(): void {}
  postMessage(): void {}
  terminate(): void {}
}

let uploads: { path: string; init: RequestInit }[];
let answer: () => Response;

beforeEach(() => {
  uploads = [];
  answer = () => Response.json({ sha256: kept.sha256, path: kept.path });
  vi.stubGlobal("Worker", IdleWorker);
  vi.stubGlobal("fetch", async (path: string, init: RequestInit) => {
    if (init.method !== "PUT") return new Response(new Blob(["png"]));
    uploads.push({ path, init });
    return answer();
  });
});
afterEach(() => vi.unstubAllGlobals());

async function open(part: Partial<LookPartsFragment> = {}, answers: Answers = {}) {
  const opened = openPage(<LookPage />, { answers: { Look: () => ({ company: aLook(part) }), ...answers } });
  await screen.findByRole("heading", { name: "Sigla" });
  return opened;
}

const picture = new File(["<svg/>"], "sigla.svg", { type: "image/svg+xml" });
const chooser = (name: string) => screen.findByLabelText<HTMLInputElement>(name, { selector: "input" });

describe("the logo", () => {
  test("is put on documents in the name of the company, in the person's language", async () => {
    let logo: LookPartsFragment["logo"] = null;
    const { user } = await open({}, { Look: () => ({ company: aLook({ logo }) }) });
    logo = kept;
    await user.upload(await chooser("Încarcă sigla"), picture);
    await screen.findByRole("img", { name: "Sigla societății" });
    expect(uploads).toMatchObject([
      {
        path: "/files/logo",
        init: {
          headers: {
            "company-id": "01a20c33-6dfa-76d1-919c-be91ac567880",
            "accept-language": "ro",
            "content-type": "image/svg+xml",
          },
        },
      },
    ]);
  });

  test("that the API refuses is told with its reason", async () => {
    answer = () => Response.json({ code: "ACTIVE_SVG", message: "Desenul SVG conține scripturi." }, { status: 422 });
    const { user } = await open();
    await user.upload(await chooser("Încarcă sigla"), picture);
    expect(await screen.findByText("Desenul SVG conține scripturi.")).toBeDefined();
  });

  test("taken off at once, comes back", async () => {
    const { user } = await open({ logo: kept }, { RemoveLogo: () => ({ removeLogo: aLook({ version: 8 }) }) });
    await user.click(await screen.findByRole("button", { name: "Scoate sigla" }));
    await user.click(await screen.findByRole("button", { name: /^Anulează/ }));
    await vi.waitFor(() => expect(uploads).toHaveLength(1));
  });
});

describe("the colour", () => {
  test("is saved with the other defaults as they are", async () => {
    const { user, inputsOf } = await open(
      {},
      { UpdateLook: () => ({ updateCompanyDefaults: aLook({ version: 8, accentColor: "#1f3a68" }) }) },
    );
    await user.click(screen.getByRole("button", { name: "Bleumarin" }));
    await user.click(await screen.findByRole("button", { name: "Salvează" }));
    await screen.findByText("Culoarea a fost salvată.");
    expect(inputsOf("UpdateLook")).toMatchObject([
      {
        accentColor: "#1f3a68",
        dueDateRule: { type: "DAYS", days: 15 },
        exchangeRatePolicy: "ISSUE_DAY",
        issueHoldSeconds: 10,
        expectedVersion: 7,
      },
    ]);
  });

  test("hard to read on paper is warned about; one that is none is refused", async () => {
    const { user, inputsOf } = await open();
    const code = screen.getByRole("textbox", { name: /^Cod/ });
    await user.clear(code);
    await user.type(code, "#ffd700");
    await screen.findByText(/Contrast pe alb doar 1,4 : 1/);
    await user.clear(code);
    await user.type(code, "auriu");
    await user.click(await screen.findByRole("button", { name: "Salvează" }));
    await screen.findByText("Scrie o culoare de forma #0f766e.");
    expect(inputsOf("UpdateLook")).toEqual([]);
  });
});
