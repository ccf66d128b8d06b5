/** A company of the simulated register. */
export interface DemoCompany {
  cui: string;
  name: string;
  /** Letters of the county as on number plates. */
  county: string;
  locality: string;
  street: string;
  number: string;
  postalCode: string;
  /** Trade Register number in its old form; empty for public bodies. */
  register: string;
  founded: string;
  /** CAEN code. */
  activity: string;
  vat: "PAYER" | "NONE" | "ON_COLLECTION";
  /** Building and apartment. */
  details: string;
  inactiveSince: string;
  struckOffOn: string;
}

/** Invented companies; their codes are longer than any that were given out, with right check digits. */
const table = `
800001018 | ATELIER DIGITAL EXEMPLU S.R.L. | PH | Mun. Ploiești | Str. Lămâiței | 12 | 100001 | J29/1098/2019 | 2019-05-14 | 6210 | PAYER
800001026 | COMERȚ MODEL BUCUREȘTI S.R.L. | B | Sector 3 Mun. București | Bd. Exemplului | 3 | 030001 | J40/2217/2015 | 2015-03-02 | 4711 | PAYER | BL. A1, AP. 5 |
800001034 | POPESCU EXEMPLU ION P.F.A. | IS | Mun. Iași | Str. Păcurari | 41 | 700511 | F22/310/2021 | 2021-02-11 | 6920 | NONE
800001042 | STUDIO NEPLĂTITOR S.R.L. | MS | Mun. Târgu Mureș | Str. Salcâmului | 4 | 540001 | J26/1123/2024 | 2024-06-03 | 7410 | NONE
800001050 | ȘANTIER NORD CONSTRUCT S.R.L. | CJ | Mun. Cluj-Napoca | Str. Fabricii de Zahăr | 109 | 400624 | J12/845/2008 | 2008-04-22 | 4120 | PAYER
800001069 | TÂMPLĂRIA VECHE S.R.L. | SV | Mun. Rădăuți | Str. Ștefan cel Mare | 27 | 725400 | J33/412/2011 | 2011-09-15 | 1623 | ON_COLLECTION
800001077 | PANIFICAȚIA SPICUL DE AUR S.R.L. | BZ | Mun. Buzău | Șos. Brăilei | 8 | 120118 | J10/690/1998 | 1998-07-01 | 1071 | PAYER
800001085 | CRAMA DEALUL VIILOR S.A. | PH | Sat Tohani Com. Gura Vadului | Str. Viilor | 1 | 107300 | J29/77/2003 | 2003-01-20 | 1102 | PAYER
800001093 | TRANSPORT RAPID CARPAȚI S.R.L. | BV | Mun. Brașov | Calea București | 252 | 500299 | J08/1530/2006 | 2006-06-08 | 4941 | PAYER
800001107 | FARMACIA SFÂNTA ANA S.R.L. | SB | Mun. Sibiu | Str. Nicolae Bălcescu | 16 | 550159 | J32/201/2012 | 2012-02-27 | 4773 | PAYER
800001115 | LOGISTIC EXPRES DUNĂREA S.R.L. | GL | Mun. Galați | Str. Portului | 55 | 800025 | J17/964/2009 | 2009-10-05 | 5229 | PAYER
800001123 | CABINET CONTABIL BALANȚA S.R.L. | TM | Mun. Timișoara | Bd. Take Ionescu | 46 | 300074 | J35/2874/2016 | 2016-08-18 | 6920 | PAYER
800001131 | GRĂDINA CU FLORI S.R.L. | IF | Orș. Voluntari | Șos. Pipera | 42 | 077190 | J23/1309/2018 | 2018-04-11 | 4776 | NONE
800001140 | MOBILĂ ȘI DECOR ARDELEAN S.R.L. | BH | Mun. Oradea | Str. Bihorului | 11 | 410027 | J05/522/2010 | 2010-05-19 | 3101 | PAYER
800001158 | INSTALAȚII TERMO PREST S.R.L. | DJ | Mun. Craiova | Str. Brestei | 130 | 200177 | J16/1188/2014 | 2014-06-30 | 4322 | ON_COLLECTION
800001166 | FERMA VALEA FRUMOASĂ S.R.L. | AB | Sat Dumbrava Com. Ciugud | Str. Principală | 73 | 517240 | J01/366/2013 | 2013-04-09 | 0111 | PAYER
800001174 | PENSIUNEA POIANA MĂRULUI S.R.L. | BV | Com. Poiana Mărului | Str. Principală | 205 | 507160 | J08/945/2017 | 2017-05-23 | 5520 | NONE
800001182 | AUTO SERVICE ȚIGLINA S.R.L. | AG | Mun. Pitești | Bd. Republicii | 211 | 110177 | J03/1401/2007 | 2007-09-12 | 4520 | PAYER
800001190 | PESCĂRIA DELTEI S.R.L. | TL | Mun. Tulcea | Str. Isaccei | 19 | 820241 | J36/188/2005 | 2005-03-16 | 1020 | PAYER
800001204 | TEXTILE BUCOVINA S.A. | BT | Mun. Botoșani | Str. Împărat Traian | 62 | 710216 | J07/54/1995 | 1995-02-07 | 1413 | PAYER
800001212 | SOFT ȘI SERVICII CLOUD S.R.L. | CJ | Mun. Cluj-Napoca | Str. Republicii | 24 | 400015 | J12/3120/2020 | 2020-11-02 | 6210 | PAYER
800001220 | LIBRĂRIA CUVÂNTUL S.R.L. | B | Sector 1 Mun. București | Calea Victoriei | 118 | 010092 | J40/11876/2002 | 2002-12-04 | 4761 | PAYER
800001239 | CLINICA DENTARĂ ZÂMBET S.R.L. | B | Sector 2 Mun. București | Șos. Ștefan cel Mare | 29 | 020122 | J40/7003/2019 | 2019-05-28 | 8623 | NONE
800001247 | EVENIMENTE ȘI FESTIVALURI S.R.L. | B | Sector 4 Mun. București | Str. Cuza Vodă | 147 | 040283 | J40/15220/2021 | 2021-09-13 | 9002 | PAYER
800001255 | PAZĂ ȘI PROTECȚIE SCUTUL S.R.L. | B | Sector 6 Mun. București | Bd. Iuliu Maniu | 7 | 061072 | J40/4410/2010 | 2010-04-26 | 8010 | PAYER
800001263 | CURĂȚENIE LUNĂ S.R.L. | CT | Mun. Constanța | Str. Mircea cel Bătrân | 88 | 900663 | J13/1777/2018 | 2018-06-20 | 8121 | PAYER
800001271 | EXPORT LEMN MARAMUREȘ S.R.L. | MM | Mun. Baia Mare | Bd. Unirii | 16 | 430232 | J24/623/2004 | 2004-05-11 | 1610 | PAYER
800001280 | APICULTURA MIEREA CÂMPULUI S.R.L. | VS | Sat Zorleni Com. Zorleni | Str. Stupilor | 3 | 737635 | J37/241/2022 | 2022-03-30 | 0149 | NONE
800001298 | ARHITECTURĂ ȘI PEISAJ S.R.L. | TM | Mun. Timișoara | Str. Alba Iulia | 5 | 300077 | J35/1065/2013 | 2013-04-17 | 7111 | PAYER
800001301 | MECANICĂ FINĂ HUNEDOARA S.A. | HD | Mun. Hunedoara | Str. Furnalului | 2 | 331041 | J20/402/1999 | 1999-08-24 | 2562 | PAYER
800001310 | ENERGIE SOLARĂ OLTENIA S.R.L. | OT | Mun. Slatina | Str. Crișan | 33 | 230003 | J28/519/2023 | 2023-05-08 | 3511 | PAYER
800001328 | CARMANGERIA LA MOȚI S.R.L. | AB | Orș. Câmpeni | Str. Avram Iancu | 14 | 515500 | J01/89/2011 | 2011-01-31 | 1013 | PAYER
800001336 | PRODUCȚIE PUBLICITARĂ PIXEL S.R.L. | NT | Mun. Piatra-Neamț | Bd. Traian | 17 | 610136 | J27/734/2015 | 2015-07-22 | 7311 | PAYER
800001344 | CONSULTING INACTIV EXEMPLU S.R.L. | AR | Mun. Arad | Bd. Revoluției | 94 | 310025 | J02/655/2012 | 2012-05-03 | 7022 | NONE |  | 2026-03-12
800001352 | RADIATĂ EXEMPLU S.R.L. | VL | Mun. Râmnicu Vâlcea | Str. Carol I | 20 | 240178 | J38/317/2009 | 2009-03-25 | 4690 | NONE |  |  | 2025-10-17
800001360 | PRIMĂRIA COMUNEI EXEMPLU | MS | Com. Sângeorgiu de Mureș | Str. Tofalău | 799 | 547530 |  | 1994-04-01 | 8411 | NONE
800001379 | ȘCOALA GIMNAZIALĂ MODEL | IS | Mun. Iași | Str. Sărărie | 36 | 700451 |  | 1996-09-01 | 8520 | NONE
18547290 | SOFTMANAGER DEMO S.R.L. | PH | Mun. Ploiești | Str. Exemplului | 1 | 100010 | J29/1098/2006 | 2006-04-06 | 6210 | PAYER
`;

export const demoCompanies: readonly DemoCompany[] = table.trim().split("\n").map(readRow);

function readRow(row: string): DemoCompany {
  const [cui = "", name = "", county = "", locality = "", street = "", number = "", ...more] = cellsOf(row);
  const [postalCode = "", register = "", founded = "", activity = "", vat, details = "", ...ends] = more;
  const [inactiveSince = "", struckOffOn = ""] = ends;
  const seat = { county, locality, street, number, postalCode, details };
  const standing = { vat: vat as DemoCompany["vat"], inactiveSince, struckOffOn };
  return { cui, name, ...seat, register, founded, activity, ...standing };
}

function cellsOf(row: string): string[] {
  return row.split("|").map((cell) => cell.trim());
}

/** Codes that the simulated register answers badly, each in its own way. */
export const troubles: Readonly<Record<string, "SLOW" | "MALFORMED" | "DOWN">> = {
  "800009917": "SLOW",
  "800009925": "MALFORMED",
  "800009933": "DOWN",
};
