import { defineTexts } from "@softmanager/texts";

/** What can be wrong with a field, and what to do about it. The keys are part of the public contract. */
export const issueTexts = defineTexts({
  REQUIRED: { ro: "Completează acest câmp.", en: "Fill in this field." },
  TOO_SHORT: {
    ro: "Scrie cel puțin {limit, plural, one {un caracter} few {# caractere} other {# de caractere}}.",
    en: "Write at least {limit, plural, one {one character} other {# characters}}.",
  },
  TOO_LONG: {
    ro: "Scrie cel mult {limit, plural, one {un caracter} few {# caractere} other {# de caractere}}.",
    en: "Write at most {limit, plural, one {one character} other {# characters}}.",
  },
  TOO_FEW: {
    ro: "Alege cel puțin {limit, plural, one {una dintre variante} few {# variante} other {# de variante}}.",
    en: "Choose at least {limit, plural, one {one} other {#}}.",
  },
  TOO_MANY: {
    ro: "Cel mult {limit, plural, one {un element este permis} few {# elemente sunt permise} other {# de elemente sunt permise}}.",
    en: "At most {limit, plural, one {one entry is} other {# entries are}} allowed.",
  },
  TOO_SMALL: { ro: "Valoarea trebuie să fie cel puțin {limit}.", en: "The value must be at least {limit}." },
  TOO_BIG: { ro: "Valoarea trebuie să fie cel mult {limit}.", en: "The value must be at most {limit}." },
  NOT_A_WHOLE_NUMBER: { ro: "Scrie un număr întreg, de exemplu 30.", en: "Write a whole number such as 30." },
  WRONG_TYPE: { ro: "Valoarea nu are forma așteptată.", en: "The value does not have the expected form." },
  UNKNOWN_FIELD: { ro: "Acest câmp nu există; elimină-l.", en: "There is no such field; remove it." },
  NOT_ONE_OF_THE_CHOICES: { ro: "Alege una dintre valorile din listă.", en: "Choose one of the listed values." },
  CONTROL_CHARACTERS: {
    ro: "Textul conține caractere invizibile nepermise; scrie-l din nou.",
    en: "The text contains invisible characters that are not allowed; type it again.",
  },
  NOT_A_DECIMAL: {
    ro: "Scrie un număr, cu cifre și cel mult o virgulă sau un punct.",
    en: "Write a number in figures, with at most one decimal point or comma.",
  },
  TOO_MANY_DECIMALS: {
    ro: "Cel mult {limit, plural, one {o zecimală} few {# zecimale} other {# de zecimale}}.",
    en: "At most {limit, plural, one {one decimal} other {# decimals}}.",
  },
  NEGATIVE: { ro: "Valoarea nu poate fi negativă.", en: "The value cannot be negative." },
  NUMBER_TOO_LARGE: { ro: "Numărul este prea mare.", en: "The number is too large." },
  NOT_A_DATE: { ro: "Scrie o dată care există: zi, lună, an.", en: "Write a date that exists: day, month, year." },
  DATES_OUT_OF_ORDER: {
    ro: "Data de sfârșit este înaintea celei de început.",
    en: "The end date is before the start date.",
  },
  NOT_AN_EMAIL: {
    ro: "Scrie o singură adresă de e-mail, de exemplu ana@firma.ro.",
    en: "Write a single e-mail address such as ana@company.com.",
  },
  NOT_A_PHONE: {
    ro: "Scrie un număr de telefon, de exemplu 0721 234 567 sau +49 30 1234567.",
    en: "Write a phone number such as 0721 234 567 or +49 30 1234567.",
  },
  NOT_A_URL: {
    ro: "Scrie o adresă web, de exemplu https://firma.ro.",
    en: "Write a web address such as https://company.com.",
  },
  NOT_AN_ID: { ro: "Identificatorul nu este valid.", en: "The identifier is not valid." },
  UNKNOWN_RECORD: {
    ro: "Această înregistrare nu există sau a fost ștearsă; alege alta.",
    en: "There is no such record, or it was deleted; choose another.",
  },
  NOT_A_FISCAL_CODE: {
    ro: "Codul fiscal are 2–10 cifre, eventual precedate de RO.",
    en: "A fiscal code has 2–10 digits, optionally preceded by RO.",
  },
  FISCAL_CODE_CHECK_DIGIT: {
    ro: "Cifra de control a codului fiscal nu se potrivește; verifică cifrele.",
    en: "The check digit of the fiscal code does not match; check the digits.",
  },
  NOT_A_CNP: { ro: "CNP-ul nu este valid; verifică cele 13 cifre.", en: "The CNP is not valid; check its 13 digits." },
  NOT_A_VAT_NUMBER: {
    ro: "Codul de TVA nu are forma țării sale; verifică prefixul și cifrele.",
    en: "The VAT number does not have the form of its country; check prefix and digits.",
  },
  NOT_A_TRADE_REGISTER_NUMBER: {
    ro: "Scrie numărul din Registrul Comerțului, de exemplu J2019001098295 sau J29/1098/2019.",
    en: "Write the Trade Register number, such as J2019001098295 or J29/1098/2019.",
  },
  NOT_AN_EUID: { ro: "EUID-ul are forma ROONRC.J2019001098295.", en: "An EUID has the form ROONRC.J2019001098295." },
  NOT_AN_IBAN: { ro: "IBAN-ul nu este valid; verifică cifrele.", en: "The IBAN is not valid; check its digits." },
  NOT_A_BIC: { ro: "Codul SWIFT are 8 sau 11 caractere.", en: "A SWIFT code has 8 or 11 characters." },
  NOT_A_COUNTY: { ro: "Alege județul din listă.", en: "Choose the county from the list." },
  SECTOR_NEEDED: {
    ro: "În București alege sectorul (Sector 1–6).",
    en: "In Bucharest choose the sector (Sector 1–6).",
  },
  ROMANIA_NEEDED: {
    ro: "Acest tip de client are sediul în România; pentru altă țară alege tipul „Străin”.",
    en: "This type of customer is established in Romania; for another country choose the type “Foreign”.",
  },
  FOREIGN_COUNTRY_NEEDED: {
    ro: "Alege o altă țară decât România sau alt tip de client.",
    en: "Choose a country other than Romania, or another type of customer.",
  },
  LEAVE_EMPTY: {
    ro: "Lasă acest câmp gol: nu se potrivește cu restul datelor.",
    en: "Leave this field empty: it does not go with the rest.",
  },
  NOT_A_COUNTRY: { ro: "Alege țara din listă.", en: "Choose the country from the list." },
  NOT_A_POSTAL_CODE: { ro: "Codul poștal are 6 cifre.", en: "A Romanian postal code has 6 digits." },
  NOT_A_CURRENCY: { ro: "Alege moneda din listă.", en: "Choose the currency from the list." },
  NOT_A_UNIT: { ro: "Alege unitatea de măsură din listă.", en: "Choose the unit from the list." },
  NOT_A_CLASSIFICATION: {
    ro: "Codul CPV are 8 cifre, eventual urmate de cifra de control; codul NC are între 4 și 10 cifre.",
    en: "A CPV code has 8 digits, optionally with its check digit; an NC code has 4 to 10 digits.",
  },
  VAT_RATE_NOT_IN_FORCE: {
    ro: "Cota de TVA nu este în vigoare astăzi; alege una dintre cotele actuale.",
    en: "This VAT rate is not in force today; choose one of the current rates.",
  },
  NOT_A_COLOR: { ro: "Scrie o culoare de forma #0f766e.", en: "Write a colour such as #0f766e." },
  PASSWORD_TOO_COMMON: {
    ro: "Parola este prea des folosită; alege alta.",
    en: "This password is used too often; choose another.",
  },
  NOT_A_USERNAME: {
    ro: "Folosește litere, cifre, punct, cratimă sau liniuță de subliniere.",
    en: "Use letters, digits, dot, hyphen or underscore.",
  },
  NOT_A_SHORTCUT: {
    ro: "Nu este o scurtătură de tastatură: cel mult două apăsări, una după alta.",
    en: "Not a keyboard shortcut: at most two strokes, one after the other.",
  },
  ALREADY_USED: { ro: "Este deja folosit; alege altul.", en: "Already used; choose another." },
  WRONG_PASSWORD: { ro: "Parola actuală nu este corectă.", en: "The current password is not right." },
  NOT_AN_ACCOUNT_NAME: {
    ro: "Folosește litere mici fără diacritice, cifre și cratime.",
    en: "Use lower-case letters, digits and hyphens.",
  },
  NOT_THE_COUNTRY_OF_THE_CODE: {
    ro: "Țara adresei nu este cea a codului fiscal.",
    en: "The country of the address is not that of the fiscal code.",
  },
  NOT_ACCEPTED: { ro: "Trebuie acceptat pentru a continua.", en: "It must be accepted to continue." },
  YEAR_NEEDED: {
    ro: "Pune anul în prefix, de exemplu F{example}: altfel două numere ar fi la fel.",
    en: "Put the year into the prefix, such as F{example}: otherwise two numbers would read alike.",
  },
  UNKNOWN_TOKEN: {
    ro: "{token} nu se poate folosi aici; alege din lista de sub câmp sau scoate acoladele.",
    en: "{token} cannot be used here; choose from the list below the field, or leave out the braces.",
  },
  NOT_ON_ORIGINAL: {
    ro: "Nu este pe documentul corectat; păstrează doar liniile lui.",
    en: "This is not on the document being corrected; keep its lines only.",
  },
  NOT_AS_ORIGINAL: {
    ro: "Rămâne ca pe documentul corectat: {value}.",
    en: "It stays as on the document being corrected: {value}.",
  },
  MORE_THAN_LEFT: { ro: "Au mai rămas de corectat cel mult {left}.", en: "At most {left} is left to correct." },
  NOTHING_PREPAID: {
    ro: "Pe o corecție nu se scrie nimic la „deja plătit”; lasă 0.",
    en: "A correction says nothing of what was paid already; leave it at 0.",
  },
  NOT_AN_OPEN_ADVANCE: {
    ro: "Acest avans nu este deschis pentru clientul și moneda documentului; scoate linia.",
    en: "This advance is not open for the document's customer and currency; remove the line.",
  },
  ADVANCE_TAXED_OTHERWISE: {
    ro: "Un avans se scade la cota de TVA la care a fost facturat.",
    en: "An advance is taken off at the VAT rate it was invoiced with.",
  },
  ADVANCE_NEEDS_MINUS: {
    ro: "Un avans se scade: scrie cantitatea cu minus.",
    en: "An advance is taken off: enter the quantity with a minus.",
  },
  REASON_NEEDED: { ro: "Spune motivul.", en: "Give the reason." },
});

export type IssueCode = keyof typeof issueTexts;
