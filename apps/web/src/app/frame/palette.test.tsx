import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { openPage } from "../testing/open-page.tsx";
import { Palette } from "./palette.tsx";

test("the palette keeps every letter while what it searches with is still on its way", async () => {
  const { promise: arrival, resolve: arrive } = Promise.withResolvers<() => null>();
  const { user } = openPage(
    <Palette isOpen onClose={() => undefined} entries={[]} commands={[]} paletteSources={[() => arrival]} />,
    { answers: {} },
  );
  const field = await screen.findByRole("combobox");
  await user.type(field, "țăranu ștefan");
  expect(screen.getByRole("combobox")).toBe(field);
  expect(field).toHaveProperty("value", "țăranu ștefan");
  arrive(() => null);
});
