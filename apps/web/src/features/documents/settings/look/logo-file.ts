/** What the API says about a picture it does not take. */
export class LogoRefused extends Error {
  override readonly name = "LogoRefused";
}

interface LogoUpload {
  companyId: string;
  picture: Blob;
  /** In which a refusal is told. */
  language: "ro" | "en";
}

/** Largest picture that is taken in, bytes. */
export const largestLogoBytes = 1024 * 1024;
export const logoTypes = ["image/png", "image/jpeg", "image/svg+xml"] as const;

/** Puts a picture on the company's documents; refused with the reason, in the person's language. */
export async function sendLogo({ companyId, picture, language }: LogoUpload): Promise<void> {
  const answer = await fetch("/files/logo", {
    method: "PUT",
    credentials: "same-origin",
    headers: {
      "company-id": companyId,
      "accept-language": language,
      "content-type": picture.type || "application/octet-stream",
    },
    body: picture,
  });
  if (answer.ok) return;
  const { message } = (await answer.json().catch(() => ({}))) as { message?: string };
  if (answer.status === 422 && message) throw new LogoRefused(message);
  throw new TypeError(`The logo was answered with ${answer.status}.`);
}

/** The logo as it is kept: an opaque PNG. */
export async function fetchLogo(path: string): Promise<Blob> {
  const answer = await fetch(path, { credentials: "same-origin" });
  if (!answer.ok) throw new TypeError(`The logo was answered with ${answer.status}.`);
  return answer.blob();
}
