import { defineTexts } from "./index.ts";

/** What a document lacks before it can be issued, and what to do; keyed by the domain's codes of missing pieces. */
export const missingTexts = defineTexts({
  ACCOUNT_MISSING: { ro: "Adaugă contul bancar în care se plătește.", en: "Add the bank account to be paid into." },
  ALLOWANCE_EMPTY: { ro: "Scrie valoarea sau procentul reducerii.", en: "Enter the discount's amount or percentage." },
  ALLOWANCE_NEGATIVE: {
    ro: "O reducere sau un adaos nu poate fi negativ.",
    en: "A discount or charge cannot be negative.",
  },
  ALLOWANCE_REASON_UNKNOWN: {
    ro: "Codul motivului nu este din lista reducerilor (UNTDID 5189) sau a adaosurilor (UNTDID 7161); schimbă-l sau lasă-l gol.",
    en: "The reason's code is not of the list of discounts (UNTDID 5189) or charges (UNTDID 7161); change it or leave it empty.",
  },
  ALLOWANCE_REASON_MISSING: {
    ro: "Spune motivul reducerii sau al adaosului.",
    en: "Give the reason of the discount or charge.",
  },
  BASE_QUANTITY_NOT_POSITIVE: {
    ro: "Cantitatea de bază a prețului trebuie să fie pozitivă.",
    en: "The price's base quantity must be positive.",
  },
  BUYER_MISSING: { ro: "Alege clientul.", en: "Choose the customer." },
  CITY_MISSING: { ro: "Completează localitatea.", en: "Fill in the city." },
  COUNTRY_MISSING: { ro: "Alege țara.", en: "Choose the country." },
  COUNTY_MISSING: { ro: "Alege județul.", en: "Choose the county." },
  CURRENCY_UNUSABLE: { ro: "Alege o monedă din listă.", en: "Choose a currency from the list." },
  DELIVERY_COUNTRY_MISSING: { ro: "Completează țara în care se livrează.", en: "Fill in the country of delivery." },
  DELIVERY_DATE_MISSING: { ro: "Completează data livrării.", en: "Fill in the delivery date." },
  DUE_DATE_BEFORE_ISSUE: {
    ro: "Scadența este înaintea datei de emitere.",
    en: "The due date is before the issue date.",
  },
  DUE_DATE_MISSING: { ro: "Completează scadența.", en: "Fill in the due date." },
  EXCHANGE_RATE_MISSING: { ro: "Lipsește cursul de schimb.", en: "The exchange rate is missing." },
  EXCHANGE_RATE_REASON_MISSING: {
    ro: "Spune de ce folosești alt curs decât cel BNR.",
    en: "Say why the rate differs from the BNR's.",
  },
  EXEMPTION_REASON_MISSING: { ro: "Alege motivul pentru care nu se aplică TVA.", en: "Choose why no VAT is charged." },
  EXEMPTION_REASON_UNKNOWN: {
    ro: "Alege motivul scutirii din listă.",
    en: "Choose the exemption reason from the list.",
  },
  EXEMPTION_REASONS_MIXED: {
    ro: "Liniile din aceeași categorie trebuie să aibă același motiv de scutire.",
    en: "Lines of one category need the same exemption reason.",
  },
  IDENTIFIER_INVALID: {
    ro: "Codul fiscal nu este valid; verifică cifrele.",
    en: "The fiscal code is not valid; check its digits.",
  },
  IDENTIFIER_MISSING: { ro: "Completează codul fiscal.", en: "Fill in the fiscal code." },
  NAME_MISSING: { ro: "Completează denumirea.", en: "Fill in the name." },
  NO_LINES: { ro: "Adaugă cel puțin o linie.", en: "Add at least one line." },
  NOT_A_DATE: { ro: "Scrie o dată reală.", en: "Write a real date." },
  NOT_A_NUMBER: { ro: "Scrie un număr.", en: "Write a number." },
  OUTSIDE_SCOPE_MIXED: {
    ro: "Operațiunile din afara sferei TVA nu se pot amesteca cu altele pe aceeași factură.",
    en: "Lines outside the scope of VAT cannot share an invoice with others.",
  },
  OUTSIDE_SCOPE_WITH_VAT_CODE: {
    ro: "O factură în afara sferei TVA nu poartă coduri de TVA.",
    en: "An invoice outside the scope of VAT carries no VAT codes.",
  },
  PAYMENT_MEANS_UNKNOWN: {
    ro: "Modalitatea de plată nu are un cod din lista UNTDID 4461; alege alta.",
    en: "The means of payment has no code of the list UNTDID 4461; choose another.",
  },
  PAYMENT_MEANS_MISSING: { ro: "Alege modalitatea de plată.", en: "Choose the means of payment." },
  PERIOD_REVERSED: { ro: "Perioada se termină înainte să înceapă.", en: "The period ends before it begins." },
  PRECEDING_DOCUMENT_MISSING: { ro: "Indică factura corectată.", en: "Name the invoice being corrected." },
  PRICE_NEGATIVE: {
    ro: "Prețul nu poate fi negativ; folosește o cantitate negativă.",
    en: "A price cannot be negative; use a negative quantity.",
  },
  QUANTITY_ZERO: { ro: "Cantitatea nu poate fi zero.", en: "The quantity cannot be zero." },
  RATE_MISSING: { ro: "Alege cota de TVA.", en: "Choose the VAT rate." },
  RATE_NOT_IN_FORCE: {
    ro: "Cota de TVA nu este în vigoare la această dată.",
    en: "The VAT rate is not in force on this date.",
  },
  REGION_MISSING: {
    ro: "Completează regiunea (landul, provincia) în care se livrează.",
    en: "Fill in the region (state, province) of delivery.",
  },
  ROUNDING_TOO_LARGE: {
    ro: "Rotunjirea rămâne sub o unitate de monedă; o diferență mai mare se scrie ca reducere sau adaos.",
    en: "Rounding stays below one unit of the currency; a larger difference is a discount or a charge.",
  },
  SECTOR_MISSING: { ro: "Alege sectorul (București).", en: "Choose the sector (Bucharest)." },
  SMALL_ENTERPRISE_BY_PAYER: {
    ro: "Societatea este plătitoare de TVA la această dată; scutirea de la art. 310 nu i se aplică.",
    en: "The company is registered for VAT on this date; the exemption of art. 310 is not for it.",
  },
  STREET_MISSING: { ro: "Completează strada și numărul.", en: "Fill in street and number." },
  TEXT_EMPTY: { ro: "Completează textul sau șterge-l.", en: "Fill in the text or remove it." },
  TEXT_TOO_LONG: { ro: "Scurtează textul.", en: "Shorten the text." },
  TOO_MANY: { ro: "Sunt prea multe elemente.", en: "There are too many entries." },
  TOO_MANY_DECIMALS: { ro: "Sunt prea multe zecimale.", en: "There are too many decimals." },
  NUMBER_TOO_LARGE: { ro: "Numărul este prea mare.", en: "The number is too large." },
  UNIT_UNKNOWN: { ro: "Alege unitatea de măsură din listă.", en: "Choose the unit from the list." },
  VAT_CHARGED_BY_NON_PAYER: {
    ro: "Un neplătitor de TVA nu poate aplica TVA.",
    en: "A company that is not registered cannot charge VAT.",
  },
  VAT_CODE_INVALID: { ro: "Codul de TVA nu este valid.", en: "The VAT number is not valid." },
  VAT_CODE_MISSING: { ro: "Completează codul de TVA al clientului.", en: "Fill in the customer's VAT number." },
});
