import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { openPage } from "../../../app/testing/open-page.tsx";
import { MailingSection } from "./mailing-section.tsx";

const customerId = "01a20c3c-fee4-7420-95df-000000000001";
const aRule = (part: object = {}) => ({
  __typename: "CustomerMailRule",
  id: customerId,
  choice: "AS_COMPANY",
  sendsOnIssue: true,
  version: 0,
  ...part,
});

test("a customer's documents go by mail as the company's do, until somebody says otherwise", async () => {
  const { user, inputsOf } = openPage(<MailingSection customerId={customerId} isReadOnly={false} />, {
    answers: {
      CustomerMailRule: () => ({ customerMailRule: aRule() }),
      SetCustomerMailRule: ({ choice }) => ({
        setCustomerMailRule: aRule({ choice, sendsOnIssue: false, version: 1 }),
      }),
    },
  });
  const choice = await screen.findByRole("combobox", { name: /^La emitere/ });
  expect(choice).toHaveProperty("value", "AS_COMPANY");
  expect(screen.getByText("Documentele pleacă singure pe e-mail.")).toBeTruthy();
  await user.selectOptions(choice, "NEVER");
  expect(inputsOf("SetCustomerMailRule")).toEqual([{ customerId, choice: "NEVER", expectedVersion: 0 }]);
  expect(await screen.findByText("Documentele nu pleacă singure.")).toBeTruthy();
});
