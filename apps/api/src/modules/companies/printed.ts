import type { Seller } from "@softmanager/domain";
import type { SellerBlock } from "@softmanager/inputs";

/** A seller with the parts of its profile that it prints; name, codes, address and VAT status always stay. */
export function printed(seller: Seller, block: SellerBlock): Seller {
  const shown = <Part>(isShown: boolean, part: Part): Part | null => (isShown ? part : null);
  return {
    ...seller,
    tradeRegisterNumber: shown(block.tradeRegisterNumber, seller.tradeRegisterNumber),
    euid: shown(block.euid, seller.euid),
    phone: shown(block.phone, seller.phone),
    fax: shown(block.fax, seller.fax),
    email: shown(block.email, seller.email),
    website: shown(block.website, seller.website),
    shareCapital: block.shareCapital ? seller.shareCapital : { registered: null, subscribed: null, paidUp: null },
    bankAccounts: block.bankAccounts ? seller.bankAccounts : [],
    workPoint: shown(block.workPoint, seller.workPoint),
  };
}
