import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { openPage, type Answers } from "../../../../app/testing/open-page.tsx";
import type { MentionPartsFragment } from "../operations.generated.ts";
import { MentionsPage } from "./mentions-page.tsx";

function aMention(part: Partial<MentionPartsFragment>): MentionPartsFragment & { __typename: "DefaultMention" } {
  return {
    __typename: "DefaultMention",
    id: "01a20c3c-fee4-7420-95df-000000000001",
    version: 1,
    kind: "INVOICE",
    language: "ro",
    text: "Vă mulțumim.",
    position: 0,
    ...part,
  };
}

const thanks = aMention({});
const terms = aMention({ id: "01a20c3c-fee4-7420-95df-000000000002", text: "Plata în 30 de zile.", position: 1 });
const english = aMention({ id: "01a20c3c-fee4-7420-95df-000000000003", language: "en", text: "Thank you." });

async function open(defaultMentions: MentionPartsFragment[], answers: Answers = {}) {
  const opened = openPage(<MentionsPage />, {
    answers: { MentionSettings: () => ({ defaultMentions }), ...answers },
    permissions: ["document:read", "company:update"],
  });
  await screen.findByRole("heading", { name: "Mențiuni" });
  return opened;
}

describe("the sentences that documents begin with", () => {
  test("stand by kind and language, in the order in which they are printed", async () => {
    const { user } = await open([thanks, terms, english]);
    const romanian = within(await screen.findByRole("region", { name: "Pe documentele în română" }));
    expect(romanian.getAllByRole("listitem").map((item) => item.textContent)).toEqual([thanks.text, terms.text]);
    await user.click(screen.getByRole("tab", { name: /^Proforme/ }));
    expect(screen.queryByText(thanks.text)).toBeNull();
  });

  test("begin with an example, and stand last in their language", async () => {
    const { user, inputsOf } = await open([thanks, terms], {
      CreateDefaultMention: () => ({ createDefaultMention: aMention({ id: "new", language: "en" }) }),
    });
    await user.click(await screen.findByRole("button", { name: /^Please quote/ }));
    await user.type(screen.getByRole("textbox", { name: /^Fraza/ }), " Thank you.");
    await user.click(screen.getByRole("button", { name: "Salvează" }));
    expect(inputsOf("CreateDefaultMention")).toMatchObject([
      {
        kind: "INVOICE",
        language: "en",
        text: "Please quote the invoice number with your payment. Thank you.",
        position: 0,
      },
    ]);
  });

  test("change places with their neighbour", async () => {
    const { user, inputsOf } = await open([thanks, terms], {
      UpdateDefaultMention: ({ mentionId, position }) => ({
        updateDefaultMention: aMention({ id: String(mentionId), position: Number(position), version: 2 }),
      }),
    });
    await user.click(await screen.findByRole("button", { name: /^Mută mai sus: Plata/ }));
    expect(inputsOf("UpdateDefaultMention")).toMatchObject([
      { mentionId: terms.id, position: 0 },
      { mentionId: thanks.id, position: 1 },
    ]);
  });

  test("are deleted at once, and come back to their place", async () => {
    const { user, inputsOf } = await open([thanks, terms], {
      DeleteDefaultMention: ({ mentionId }) => ({
        deleteDefaultMention: { __typename: "DeletedDefaultMention", id: mentionId },
      }),
      CreateDefaultMention: () => ({ createDefaultMention: terms }),
    });
    await user.click(await screen.findByRole("button", { name: /^Șterge: Plata/ }));
    await user.click(await screen.findByRole("button", { name: /^Anulează/ }));
    expect(inputsOf("CreateDefaultMention")).toMatchObject([{ text: terms.text, language: "ro", position: 1 }]);
  });
});
