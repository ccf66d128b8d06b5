import { ApolloClient, ApolloLink } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { UiProvider } from "@softmanager/ui";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { of } from "rxjs";
import { beforeEach, describe, expect, test } from "vitest";
import { newCache } from "../../../app/api/cache.ts";
import { SignInForm } from "./sign-in-form.tsx";

let asked: unknown[];
let answer: object;

beforeEach(() => {
  asked = [];
  answer = { __typename: "SignInRefused", message: "Contul sau parola nu sunt corecte." };
  localStorage.setItem("language", "ro");
});

/** The form against an API that answers as told, and remembers what it was asked. */
function open() {
  const link = new ApolloLink(({ variables }) => {
    asked.push(variables.input);
    return of({ data: { signIn: answer } });
  });
  const client = new ApolloClient({ link, cache: newCache() });
  render(
    <UiProvider>
      <ApolloProvider client={client}>
        <SignInForm onSignedIn={() => undefined} />
      </ApolloProvider>
    </UiProvider>,
  );
  return userEvent.setup();
}

const field = (name: RegExp) => screen.getByRole("textbox", { name });
const password = () => screen.getByLabelText(/^(Parolă|Password)$/);
const enter = () => screen.getByRole("button", { name: /^(Intră în cont|Sign in)$/ });

describe("signing in", () => {
  test("asks for what is missing before anything is sent, and puts the cursor there", async () => {
    const user = open();
    await user.click(enter());
    expect(field(/e-mail/i)).toHaveProperty("ariaInvalid", "true");
    expect(document.activeElement).toBe(field(/e-mail/i));
    expect(asked).toEqual([]);
  });

  test("says that account or password is wrong, and keeps what was typed", async () => {
    const user = open();
    await user.type(field(/e-mail/i), "ana@dante.ro");
    await user.type(password(), "patru cai verzi");
    await user.click(enter());
    expect((await screen.findByRole("alert")).textContent).toContain("Contul sau parola nu sunt corecte.");
    expect(field(/e-mail/i)).toHaveProperty("value", "ana@dante.ro");
    expect(asked).toEqual([{ email: "ana@dante.ro", password: "patru cai verzi" }]);
  });

  test("takes the company's short name and a user name in place of the e-mail", async () => {
    const user = open();
    await user.type(password(), "patru cai verzi");
    await user.click(screen.getByRole("button", { name: /nume(le)? de utilizator|user name/i }));
    await user.type(field(/numele scurt|short name/i), "dante");
    await user.type(field(/nume de utilizator|user name/i), "ana");
    await user.click(enter());
    await screen.findByRole("alert");
    expect(asked).toEqual([{ companySlug: "dante", username: "ana", password: "patru cai verzi" }]);
  });
});
