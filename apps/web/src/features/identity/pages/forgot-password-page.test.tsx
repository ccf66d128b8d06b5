import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { openAtPlatform } from "../testing/open-at-platform.tsx";
import { ForgotPasswordPage } from "./forgot-password-page.tsx";
import { SignInPage } from "./sign-in-page.tsx";

const address = async () => (await screen.findByRole("textbox", { name: "E-mail" })) as HTMLInputElement;

describe("a forgotten password", () => {
  test("is asked for with the address typed at the door, which stands in no address of a page", async () => {
    const { user, inputsOf, history } = await openAtPlatform(<SignInPage />, {
      answers: {
        RequestPasswordReset: ({ email }) => ({ requestPasswordReset: { __typename: "MailRequested", email } }),
      },
      others: { "/forgot-password": <ForgotPasswordPage /> },
    });
    await user.type(await address(), "ana@atelier.example");
    await user.click(screen.getByRole("link", { name: "Ai uitat parola?" }));
    await screen.findByRole("heading", { name: "Parolă nouă" });
    expect((await address()).value).toBe("ana@atelier.example");
    expect(history.location.href).toBe("/forgot-password");
    await user.click(screen.getByRole("button", { name: "Trimite linkul" }));
    await screen.findByRole("heading", { name: "Verifică e-mailul" });
    expect(inputsOf("RequestPasswordReset")).toEqual([{ email: "ana@atelier.example" }]);
  });

  test("leads back to the door with the address", async () => {
    const { user } = await openAtPlatform(<ForgotPasswordPage />, {
      answers: {},
      others: { "/sign-in": <SignInPage /> },
    });
    await user.type(await address(), "ana@atelier.example");
    await user.click(screen.getByRole("link", { name: "Înapoi la autentificare" }));
    await screen.findByRole("heading", { name: "Autentificare" });
    expect((await address()).value).toBe("ana@atelier.example");
  });
});
