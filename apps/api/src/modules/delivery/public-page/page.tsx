import type { Language } from "@softmanager/domain";
import type { DocumentView } from "@softmanager/documents";
import { textsIn } from "@softmanager/texts";
import type { ReactNode } from "react";
import { Lines, Taxes, Totals } from "./page-figures.tsx";
import { Facts, Parties, Payment, Places } from "./page-parts.tsx";
import { pageTexts } from "./page-texts.ts";
import { pageStyle } from "./page-style.ts";

/** Where the document stands, as its customer may know it. */
export interface Standing {
  tone: "good" | "late" | "open";
  label: string;
  /** What is left to pay, when that is not the total. */
  left: string | null;
}

export interface PublicPageProps {
  view: DocumentView;
  standing: Standing | null;
  /** Path of this page. */
  path: string;
  pdfSha256: string;
  logo: string | null;
  nonce: string;
}

/** A document as its customer sees it in a browser: every figure of the PDF, as text, with no script at all. */
export function PublicPage({ view, standing, path, pdfSha256, logo, nonce }: PublicPageProps) {
  const { language, title, number, seller, dates, payable } = view;
  const text = textsIn(pageTexts, language);
  return (
    <Page language={language} title={`${title} ${number}`} accentColor={view.template.accentColor} nonce={nonce}>
      <nav className="bar" aria-label={text.languageLabel}>
        <OtherLanguage path={path} language={language} />
      </nav>
      <main className="sheet">
        <header className="head">
          <div>
            {logo && <img className="logo" src={logo} alt={seller.name} />}
            <h1>
              {title} {number}
              <small>{text.from({ seller: seller.name })}</small>
            </h1>
            {[view.notice, view.copyNote, ...view.preceding].filter(Boolean).map((note) => (
              <p key={note} className="note">
                {note}
              </p>
            ))}
          </div>
          {standing && <span className={`chip ${standing.tone}`}>{standing.label}</span>}
        </header>
        <section className="due">
          <div>
            <h2>{payable.label}</h2>
            <strong>{payable.value}</strong>
            {standing?.left && (
              <p className="left">
                {text.left}: {standing.left}
              </p>
            )}
          </div>
          <Facts facts={dates} />
          <a className="button" href={`${path}/pdf?download`}>
            {text.download}
          </a>
        </section>
        <Parties view={view} />
        <Lines view={view} />
        <div className="sums">
          <Taxes view={view} />
          <Totals view={view} />
        </div>
        <Payment view={view} />
        <Places view={view} />
      </main>
      <Foot view={view} pdfSha256={pdfSha256} />
    </Page>
  );
}

function OtherLanguage({ path, language }: { path: string; language: Language }) {
  const other = language === "ro" ? "en" : "ro";
  return (
    <a href={`${path}?lang=${other}`} hrefLang={other} lang={other} rel="nofollow">
      {textsIn(pageTexts, language).otherLanguage}
    </a>
  );
}

function Foot({ view, pdfSha256 }: Pick<PublicPageProps, "view" | "pdfSha256">) {
  const text = textsIn(pageTexts, view.language);
  return (
    <footer className="foot">
      {view.footer.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        {text.proof}: <code>{pdfSha256}</code>
      </p>
      <p className="privacy">{text.privacy}</p>
      <p>{text.servedBy}</p>
    </footer>
  );
}

/** A page that shows a sentence instead of a document: nothing in it tells one reason from another. */
export function SentencePage({
  language,
  title,
  sentence,
  nonce,
}: Record<"title" | "sentence" | "nonce", string> & { language: Language }) {
  return (
    <Page language={language} title={title} accentColor="#7d2f6f" nonce={nonce}>
      <main className="sheet alone">
        <h1>{title}</h1>
        <p>{sentence}</p>
      </main>
    </Page>
  );
}

interface Frame {
  language: Language;
  title: string;
  accentColor: string;
  nonce: string;
  children: ReactNode;
}

function Page({ language, title, accentColor, nonce, children }: Frame) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow, noarchive" />
        <title>{title}</title>
        <style nonce={nonce} dangerouslySetInnerHTML={{ __html: pageStyle(accentColor) }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
