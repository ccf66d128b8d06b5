import { useApolloClient } from "@apollo/client/react";
import type { Buyer } from "@softmanager/domain";
import { useNotify, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { addressOf } from "../../model/buyer-of.ts";
import { LookUpBuyerDocument, type LookUpBuyerQuery } from "../../operations.generated.ts";
import { customerTexts } from "./customer-texts.ts";
import type { BuyerChoice } from "./use-buyer-choice.ts";
import { useKeepCustomer } from "./use-keep-customer.ts";

/**
 * Fetches a company by its code from the tax authority's register: it becomes a customer on the spot, with a way back.
 * When the register does not know it, or does not answer, the code stays and the rest is typed.
 */
export function useRegister(choice: BuyerChoice) {
  const client = useApolloClient();
  const text = useTexts(customerTexts);
  const notify = useNotify();
  const { keep, undoKeeping } = useKeepCustomer();
  const [isAsking, setAsking] = useState(false);
  const [message, setMessage] = useState<string>();

  async function fetchBuyer(fiscalCode: string): Promise<void> {
    setAsking(true);
    setMessage(undefined);
    const answer = await ask(fiscalCode);
    if (!answer?.company) {
      setAsking(false);
      setMessage(answer?.message ?? text.unreachable);
      return choice.write({ fiscalCode }, "name");
    }
    const buyer = buyerIn(answer.company);
    const kept = await keep(buyer);
    setAsking(false);
    if (!kept) return choice.write(buyer);
    choice.pick(kept.customer);
    const undo = () => void undoKeeping(kept.customer.id, kept.version);
    if (kept.isNew) notify.undo({ message: text.keptFromRegister({ name: buyer.name }), onUndo: undo });
  }

  async function ask(fiscalCode: string): Promise<LookUpBuyerQuery["lookUpCompany"] | undefined> {
    try {
      const { data } = await client.query({
        query: LookUpBuyerDocument,
        variables: { fiscalCode },
        fetchPolicy: "network-only",
      });
      return data?.lookUpCompany;
    } catch {
      // Told by the missing answer: the person goes on by hand.
      return undefined;
    }
  }

  return { fetchBuyer, isAsking, message, forgetMessage: () => setMessage(undefined) };
}

type Registered = NonNullable<LookUpBuyerQuery["lookUpCompany"]["company"]>;

function buyerIn({
  fiscalCode,
  name,
  tradeRegisterNumber,
  address,
  phone,
  isVatRegistered,
}: Registered): Partial<Buyer> & { name: string } {
  const vatCode = isVatRegistered ? `RO${fiscalCode}` : null;
  return { name, fiscalCode, vatCode, tradeRegisterNumber, address: addressOf(address), phone };
}
