/** A bank as its accounts name it. */
export interface Bank {
  name: string;
  /** BIC of its head office. */
  swift: string;
}

/** Banks by the four letters after the check digits of a Romanian IBAN, with the BIC that each publishes. */
const banks: Readonly<Record<string, Bank>> = {
  BACX: { name: "UniCredit Bank", swift: "BACXROBU" },
  BRDE: { name: "BRD – Groupe Société Générale", swift: "BRDEROBU" },
  BREL: { name: "Libra Internet Bank", swift: "BRELROBU" },
  BTRL: { name: "Banca Transilvania", swift: "BTRLRO22" },
  CECE: { name: "CEC Bank", swift: "CECEROBU" },
  INGB: { name: "ING Bank", swift: "INGBROBU" },
  RNCB: { name: "Banca Comercială Română", swift: "RNCBROBU" },
  RZBR: { name: "Raiffeisen Bank", swift: "RZBRROBU" },
  TREZ: { name: "Trezoreria Statului", swift: "TREZROBU" },
  UGBI: { name: "Garanti BBVA", swift: "UGBIROBU" },
};

/** The bank that a Romanian IBAN names, so that nobody types it; undefined for others. */
export function bankOfIban(iban: string): Bank | undefined {
  const [, letters = ""] = /^RO\d\d([A-Z]{4})/.exec(iban.replace(/\s/g, "").toUpperCase()) ?? [];
  return banks[letters];
}
