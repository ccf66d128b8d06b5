import { fireEvent, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { onPage } from "../testing/render.tsx";
import { ConfirmDialog } from "./confirm-dialog.tsx";

test("the second click of a double click does not close the dialog that the first one opened", async () => {
  const onClose = vi.fn<() => void>();
  onPage(
    <ConfirmDialog opened onClose={onClose} title="Emiți factura?" confirmLabel="Emite" onConfirm={() => undefined}>
      Nu se mai schimbă.
    </ConfirmDialog>,
  );
  await screen.findByRole("dialog");
  const beside = document.querySelector(".mantine-Modal-overlay");
  if (!beside) throw new Error("There is nothing beside the dialog.");
  fireEvent.click(beside, { detail: 2 });
  expect(onClose).not.toHaveBeenCalled();
  fireEvent.click(beside, { detail: 1 });
  expect(onClose).toHaveBeenCalledOnce();
});
