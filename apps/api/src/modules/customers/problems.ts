import { Problem } from "@softmanager/domain";

/** Another card of the same country bears the same fiscal code. */
export class DuplicateCustomer extends Problem {
  readonly code = "DUPLICATE_CUSTOMER";
  constructor(
    readonly customerId: string,
    readonly customerName: string,
  ) {
    super(`${customerName} has the same fiscal code.`);
  }
}

/** Something was written for the customer; deleting the card would leave it without an owner. */
export class CustomerInUse extends Problem {
  readonly code = "CUSTOMER_IN_USE";
  constructor(readonly customerName: string) {
    super(`${customerName} has documents.`);
  }
}

/** Only customers with a Romanian fiscal code are in the tax authority's register. */
export class NoRegistryEntry extends Problem {
  readonly code = "NO_REGISTRY_ENTRY";
  constructor(readonly customerName: string) {
    super(`The registry has no entry for ${customerName}.`);
  }
}

export class RegistryUnavailable extends Problem {
  readonly code = "REGISTRY_UNAVAILABLE";
  constructor() {
    super("The tax authority's register did not answer.");
  }
}
