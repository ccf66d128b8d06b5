import { Body, Button, Container, Head, Hr, Html, Link, Preview, Section, Text } from "@react-email/components";
import type { Fact } from "@softmanager/documents";
import { Fragment } from "react";
import type { MailContent } from "./compose-mail.tsx";
import { asInk, inkOn, safeColor } from "../accent.ts";

const font = "'Inter', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
const ink = "#17212b";
const quiet = "#54616e";
const rule = "#dfe4e8";
/** Words longer than a line, such as a pasted address, are broken rather than making the mail wider than the screen. */
const unbroken = { overflowWrap: "anywhere", wordBreak: "break-word" } as const;
/** Little is left of a phone's width beside the margins of a desk. */
const onPhones =
  "@media (max-width:440px){.desk{padding:16px 0!important}.sheet{padding:28px 18px 24px!important;border-radius:0!important}}";
const small = { color: quiet, fontSize: "13px", lineHeight: "20px", margin: "0" };

/** The mail that brings a document: what the person wrote, the figures, the way to it and the account to pay into. */
export function MailPage(mail: MailContent) {
  const accent = safeColor(mail.accentColor);
  return (
    <Html lang={mail.language}>
      <Head>
        <style>{onPhones}</style>
      </Head>
      <Preview>{mail.preview}</Preview>
      <Body
        className="desk"
        style={{ backgroundColor: "#eef1f3", fontFamily: font, margin: 0, padding: "32px 12px", ...unbroken }}
      >
        <Container style={{ maxWidth: "560px" }}>
          <Section style={{ backgroundColor: accent, borderRadius: "12px 12px 0 0", height: "5px", lineHeight: "5px" }}>
            &nbsp;
          </Section>
          <Section
            className="sheet"
            style={{ backgroundColor: "#ffffff", borderRadius: "0 0 12px 12px", padding: "32px 32px 28px" }}
          >
            <Text style={{ color: ink, fontSize: "17px", fontWeight: 700, margin: "0 0 24px" }}>{mail.seller}</Text>
            {mail.paragraphs.map((paragraph, index) => (
              <Paragraph key={index} text={paragraph} linkUrl={mail.linkUrl} />
            ))}
            <Figures facts={mail.facts} payable={mail.payable} accent={accent} />
            {mail.link && <Way link={mail.link} accent={accent} />}
            {mail.attached && <Text style={{ ...small, margin: "16px 0 0" }}>{mail.attached}</Text>}
            {mail.payment && <Payment payment={mail.payment} />}
            <Hr style={{ borderColor: rule, margin: "28px 0 16px" }} />
            {mail.footer.map((line) => (
              <Text key={line} style={{ ...small, fontSize: "12px", lineHeight: "18px" }}>
                {line}
              </Text>
            ))}
          </Section>
        </Container>
      </Body>
    </Html>
  );
}

/** Line breaks stay where they were typed, and the document's address where its token was. */
function Paragraph({ text, linkUrl }: { text: string; linkUrl: string | null }) {
  const [first = "", ...others] = text.split("\n");
  return (
    <Text style={{ color: ink, fontSize: "15px", lineHeight: "24px", margin: "0 0 16px" }}>
      <Line text={first} linkUrl={linkUrl} />
      {others.map((line, index) => (
        <Fragment key={index}>
          <br />
          <Line text={line} linkUrl={linkUrl} />
        </Fragment>
      ))}
    </Text>
  );
}

function Line({ text, linkUrl }: { text: string; linkUrl: string | null }) {
  if (!linkUrl) return text;
  const [before, ...after] = text.split("{link}");
  return (
    <>
      {before}
      {after.map((part, index) => (
        <Fragment key={index}>
          <Link href={linkUrl} style={{ color: ink, textDecoration: "underline", wordBreak: "break-all" }}>
            {linkUrl}
          </Link>
          {part}
        </Fragment>
      ))}
    </>
  );
}

function Figures({ facts, payable, accent }: { facts: readonly Fact[]; payable: Fact; accent: string }) {
  return (
    <table
      role="presentation"
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      style={{
        backgroundColor: "#f6f8f9",
        border: `1px solid ${rule}`,
        borderRadius: "8px",
        borderSpacing: 0,
        margin: "24px 0",
      }}
    >
      <tbody>
        {facts.map(({ label, value }) => (
          <Row key={label} label={label} value={value} />
        ))}
        <tr>
          <td style={{ ...cell, borderTop: `2px solid ${accent}`, color: ink, fontWeight: 700 }}>{payable.label}</td>
          <td
            style={{
              ...cell,
              ...figure,
              borderTop: `2px solid ${accent}`,
              fontSize: "19px",
              fontWeight: 700,
              whiteSpace: "nowrap",
            }}
          >
            {payable.value}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

const cell = { fontSize: "14px", lineHeight: "22px", padding: "8px 4px 8px 16px" } as const;
const figure = {
  color: ink,
  fontVariantNumeric: "tabular-nums",
  padding: "8px 16px 8px 4px",
  textAlign: "right",
} as const;

function Row({ label, value }: Fact) {
  return (
    <tr>
      <td style={{ ...cell, color: quiet }}>{label}</td>
      <td style={{ ...cell, ...figure }}>{value}</td>
    </tr>
  );
}

/** A button, and its address in words for mail programs that show no buttons. */
function Way({ link, accent }: { link: NonNullable<MailContent["link"]>; accent: string }) {
  const button = {
    backgroundColor: accent,
    border: `1px solid ${asInk(accent)}`,
    borderRadius: "8px",
    color: inkOn(accent),
    fontSize: "15px",
    fontWeight: 600,
    padding: "13px 22px",
  };
  return (
    <>
      <Button href={link.url} style={button}>
        {link.label}
      </Button>
      <Text style={{ ...small, fontSize: "12px", lineHeight: "18px", margin: "14px 0 0" }}>
        {link.hint}{" "}
        <Link href={link.url} style={{ color: quiet, textDecoration: "underline", wordBreak: "break-all" }}>
          {link.url}
        </Link>
      </Text>
    </>
  );
}

function Payment({ payment }: { payment: NonNullable<MailContent["payment"]> }) {
  return (
    <Section style={{ marginTop: "24px" }}>
      <Text style={{ ...small, fontWeight: 700 }}>{payment.heading}</Text>
      {payment.accounts.map(({ iban, about }) => (
        <Text key={iban} style={{ color: ink, fontSize: "14px", lineHeight: "22px", margin: "4px 0 0" }}>
          <strong>{iban}</strong>
          <br />
          <span style={{ color: quiet }}>{about}</span>
        </Text>
      ))}
      {payment.facts.map(({ label, value }) => (
        <Text key={label} style={{ ...small, margin: "4px 0 0" }}>
          {label}: {value}
        </Text>
      ))}
      {payment.purpose && <Text style={{ ...small, margin: "4px 0 0" }}>{payment.purpose}</Text>}
    </Section>
  );
}
