import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from "@react-email/components";
import { render } from "@react-email/render";
import type { OperatorProfile } from "../config.ts";

/** A mail from the service itself, as opposed to one that a company sends to its customer. */
export interface ServiceMail {
  language: "ro" | "en";
  operator: OperatorProfile;
  title: string;
  paragraphs: readonly string[];
  /** The one thing to do. */
  action?: { label: string; url: string };
  /** Why the mail came, and what to do when it was not expected. */
  closing: string;
}

export interface RenderedMail {
  html: string;
  text: string;
}

/** The same words twice: for people who see pages, and for those who read plain text. */
export async function renderServiceMail(mail: ServiceMail): Promise<RenderedMail> {
  return { html: await render(<ServiceMailPage {...mail} />), text: textOf(mail) };
}

function textOf({ title, paragraphs, action, closing, operator }: ServiceMail): string {
  const link = action ? [`${action.label}:\n${action.url}`] : [];
  return [title, ...paragraphs, ...link, closing, `--\n${signatureOf(operator).join("\n")}`].join("\n\n");
}

function signatureOf({
  name,
  address,
  fiscalCode,
  tradeRegisterNumber,
  phone,
  privacyEmail,
}: OperatorProfile): string[] {
  return [name, address, `CUI ${fiscalCode}, ${tradeRegisterNumber}`, `${phone}, ${privacyEmail}`];
}

const font = "'Inter', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
const ink = "#1b2733";
const accent = "#7d2f6f";
const quiet = { color: "#5b6875", fontSize: "13px", lineHeight: "20px" };

function ServiceMailPage({ language, operator, title, paragraphs, action, closing }: ServiceMail) {
  return (
    <Html lang={language}>
      <Head />
      <Preview>{paragraphs[0] ?? ""}</Preview>
      <Body style={{ backgroundColor: "#f3f5f7", fontFamily: font, margin: 0, padding: "32px 12px" }}>
        <Container style={{ backgroundColor: "#ffffff", borderRadius: "10px", maxWidth: "520px", padding: "32px" }}>
          <Text style={{ color: accent, fontSize: "15px", fontWeight: 700, margin: "0 0 24px" }}>SoftManager</Text>
          <Heading as="h1" style={{ color: ink, fontSize: "22px", lineHeight: "30px", margin: "0 0 16px" }}>
            {title}
          </Heading>
          {paragraphs.map((paragraph) => (
            <Text key={paragraph} style={{ color: ink, fontSize: "15px", lineHeight: "24px", margin: "0 0 14px" }}>
              {paragraph}
            </Text>
          ))}
          {action && <Action {...action} />}
          <Text style={{ ...quiet, margin: "20px 0 0" }}>{closing}</Text>
          <Hr style={{ borderColor: "#e3e8ec", margin: "28px 0 16px" }} />
          <Text style={{ ...quiet, fontSize: "12px", lineHeight: "18px", margin: 0 }}>
            {signatureOf(operator).join(" · ")}
          </Text>
        </Container>
      </Body>
    </Html>
  );
}

/** A button, and its address in words for those whose mail program shows no buttons. */
function Action({ label, url }: { label: string; url: string }) {
  return (
    <Section style={{ margin: "24px 0 8px" }}>
      <Button
        href={url}
        style={{
          backgroundColor: accent,
          borderRadius: "6px",
          color: "#ffffff",
          fontSize: "15px",
          fontWeight: 600,
          padding: "12px 20px",
        }}
      >
        {label}
      </Button>
      <Text style={{ ...quiet, margin: "16px 0 0", wordBreak: "break-all" }}>
        <Link href={url} style={{ color: accent }}>
          {url}
        </Link>
      </Text>
    </Section>
  );
}
