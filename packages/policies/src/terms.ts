import type { PolicySource } from "./policy.ts";
import { policyTitles } from "./titles.ts";

export const terms: PolicySource = {
  version: "2026-11-24",
  title: policyTitles.TERMS,
  summary: {
    ro: "Acesta este contractul dintre firma ta și {name} pentru folosirea SoftManager. L-am scris ca să poată fi citit: ce primești, ce îți cerem, ce se întâmplă când ceva nu merge și cum pleci.",
    en: "This is the contract between your company and {name} for the use of SoftManager. It is written to be read: what you get, what we ask of you, what happens when something fails, and how you leave.",
  },
  sections: [
    {
      title: { ro: "Părțile", en: "The parties" },
      body: [
        {
          ro: "Serviciul este oferit de {name}, cu sediul în {address}, CUI {fiscalCode}, înregistrată la Registrul Comerțului sub nr. {tradeRegisterNumber}, telefon {phone} („noi”). Clientul este firma, profesionistul sau instituția pentru care se creează contul („tu”). Serviciul se adresează profesioniștilor, nu consumatorilor.",
          en: "The service is offered by {name}, registered office {address}, fiscal code {fiscalCode}, Trade Register no. {tradeRegisterNumber}, telephone {phone} (“we”). The client is the company, professional or institution for which the account is created (“you”). The service addresses professionals, not consumers.",
        },
        {
          ro: "Cine creează contul declară că are dreptul să angajeze firma respectivă. Contractul se încheie când bifezi că accepți acești termeni și confirmi adresa de e-mail; păstrăm versiunea acceptată, data și adresa IP.",
          en: "Whoever creates the account states that they may commit that company. The contract is concluded when you tick that you accept these terms and confirm your e-mail address; we record the accepted version, the date and the IP address.",
        },
      ],
    },
    {
      title: { ro: "Ce face serviciul", en: "What the service does" },
      body: [
        {
          ro: "SoftManager îți permite să scrii, să emiți, să trimiți și să păstrezi facturi și alte documente, să ții evidența clienților, a produselor și a încasărilor, din browser sau prin API.",
          en: "SoftManager lets you write, issue, send and keep invoices and other documents, and keep track of customers, products and payments, in the browser or by API.",
        },
        {
          ro: "O factură emisă nu se mai poate modifica; se corectează prin storno. Este o cerință legală, nu o limită a programului.",
          en: "An issued invoice cannot be changed; it is corrected by a credit note. That is a demand of the law, not a limit of the program.",
        },
        {
          ro: "Calculele și verificările urmează regulile fiscale cunoscute de noi la data versiunii. Răspunderea pentru încadrarea fiscală a operațiunilor tale rămâne a ta și a contabilului tău.",
          en: "Calculations and checks follow the tax rules known to us at the date of the version. The tax treatment of your operations remains the responsibility of you and your accountant.",
        },
      ],
    },
    {
      title: { ro: "Contul și oamenii tăi", en: "Your account and your people" },
      body: [
        {
          list: [
            { ro: "Datele firmei trebuie să fie adevărate și la zi.", en: "Company data must be true and up to date." },
            {
              ro: "Tu hotărăști cine are acces și cu ce drepturi. Un om dezactivat pierde accesul imediat.",
              en: "You decide who has access and with which rights. A deactivated person loses access at once.",
            },
            {
              ro: "Parolele și cheile API sunt personale. Anunță-ne dacă bănuiești că le are altcineva.",
              en: "Passwords and API keys are personal. Tell us when you suspect that somebody else has them.",
            },
            {
              ro: "Ce face un om cu drepturile pe care i le-ai dat se consideră făcut de firma ta.",
              en: "What a person does with the rights you gave counts as done by your company.",
            },
          ],
        },
      ],
    },
    {
      title: { ro: "Ce nu este permis", en: "What is not allowed" },
      body: [
        {
          ro: "Nu folosi serviciul pentru documente fictive, mesaje nesolicitate, încercări de a ajunge la datele altor firme sau încărcări menite să blocheze serviciul. Poți testa securitatea propriului cont; dacă găsești o vulnerabilitate, scrie-ne înainte de a o face publică.",
          en: "Do not use the service for fictitious documents, unsolicited mail, attempts to reach other companies' data, or load meant to bring it down. You may test the security of your own account; should you find a vulnerability, write to us before you publish it.",
        },
      ],
    },
    {
      title: { ro: "Preț și plată", en: "Price and payment" },
      body: [
        {
          ro: "Prețul este cel de pe pagina „Preț”. Cât timp acolo scrie 0 lei, nu plătești nimic și nu îți cerem un card. Orice preț nou se anunță pe pagină și prin e-mail cu cel puțin 15 zile înainte și nu se aplică retroactiv.",
          en: "The price is the one on the page “Price”. As long as it says 0 lei, you pay nothing and we ask for no card. Any new price is announced on that page and by e-mail at least 15 days ahead, and never applies retroactively.",
        },
        {
          ro: "Dacă nu accepți prețul nou sau nu plătești, emiterea de documente noi poate fi oprită după o notificare; citirea și descărcarea a ceea ce ai rămân deschise.",
          en: "If you do not accept the new price or do not pay, issuing new documents may be stopped after notice; reading and downloading what you have stays open.",
        },
      ],
    },
    {
      title: { ro: "Datele tale", en: "Your data" },
      body: [
        {
          ro: "Tot ce introduci îți aparține. Noi folosim datele numai pentru a-ți oferi serviciul. Pentru datele personale ale clienților și oamenilor tăi se aplică Acordul de prelucrare a datelor, parte a acestui contract; pentru datele tale de cont se aplică Politica de confidențialitate.",
          en: "Everything you enter belongs to you. We use the data only to provide the service to you. The Data-processing agreement, part of this contract, governs personal data of your customers and your people; the Privacy policy governs your account data.",
        },
      ],
    },
    {
      title: { ro: "Disponibilitate și răspundere", en: "Availability and liability" },
      body: [
        {
          ro: "Ne străduim ca serviciul să meargă tot timpul, dar nu putem garanta lipsa oricărei întreruperi. Lucrările planificate se anunță. Serviciile altora, cum sunt cele ale ANAF sau ale BNR, pot lipsi fără vina noastră; aplicația îți spune când se întâmplă și te lasă să continui de mână.",
          en: "We strive to keep the service running at all times but cannot guarantee that it never stops. Planned work is announced. Services of others, such as those of ANAF or the National Bank, may be down through no fault of ours; the application says so and lets you carry on by hand.",
        },
        {
          ro: "Răspundem pentru pagubele produse cu intenție sau din culpă gravă, fără limită. Pentru celelalte, răspunderea noastră se limitează la sumele plătite de tine în ultimele 12 luni. Nimic din acest contract nu restrânge drepturile pe care legea nu permite să le restrângem.",
          en: "We are liable without limit for damage caused by intent or gross negligence. Otherwise our liability is limited to the amounts you paid in the last 12 months. Nothing in this contract restricts rights that the law does not allow us to restrict.",
        },
      ],
    },
    {
      title: { ro: "Cum se încheie", en: "How it ends" },
      body: [
        {
          ro: "Poți închide contul oricând, fără cost și fără motiv. Noi îl putem închide cu un preaviz de 30 de zile, sau imediat dacă serviciul este folosit pentru fapte ilegale.",
          en: "You may close the account at any time, at no cost and without a reason. We may close it with 30 days' notice, or at once when the service is used for unlawful acts.",
        },
        {
          ro: "Înainte de închidere îți poți descărca documentele și datele. Documentele fiscale pe care legea te obligă să le păstrezi rămân responsabilitatea ta după ce le-ai preluat.",
          en: "Before closing you can download your documents and data. Fiscal documents that the law obliges you to keep are your responsibility once you have taken them over.",
        },
      ],
    },
    {
      title: { ro: "Schimbări, lege, neînțelegeri", en: "Changes, law, disputes" },
      body: [
        {
          ro: "O versiune nouă a acestor termeni se anunță prin e-mail cu cel puțin 15 zile înainte și îți este prezentată la următoarea autentificare. Dacă nu ești de acord, poți închide contul până la intrarea ei în vigoare.",
          en: "A new version of these terms is announced by e-mail at least 15 days ahead and shown to you at your next sign-in. If you disagree, you may close the account before it comes into force.",
        },
        {
          ro: "Contractul este guvernat de legea română. Neînțelegerile le rezolvăm întâi prin discuții, iar dacă nu reușim, la instanța de la sediul nostru. Textul în limba română prevalează.",
          en: "The contract is governed by Romanian law. We settle disputes by talking first and, failing that, before the court of our registered office. The Romanian text prevails.",
        },
      ],
    },
  ],
};
