import { deliveryJobs } from "../../src/modules/delivery/index.ts";
import { startMailServer, type Behaviour, type MailServer } from "../mail-server.ts";
import { startService, type TestService } from "../service.ts";
import { booksOf, type Books } from "./receivables.ts";

export interface SentMail {
  __typename: string;
  id: string;
  isTest: boolean;
  subject: string;
  recipients: Recipient[];
  [field: string]: unknown;
}

interface Recipient {
  id: string;
  email: string;
  state: string;
  response: string | null;
  attempts: number;
  nextAttemptAt: string | null;
  log: { outcome: string; response: string }[];
}

export interface Preview {
  subject: string;
  html: string;
  text: string;
  from: { email: string; name: string };
  replyTo: { email: string; name: string };
  recipients: { email: string; name: string | null }[];
  language: string;
  writtenSubject: string;
  writtenBody: string;
  attachmentName: string | null;
}

const fields = `id isTest language subject body attachPdf includeLink createdBy
  recipients { id email name state response attempts nextAttemptAt resentFromId log { outcome response } }`;
const mail = `__typename ... on Mail { ${fields} } ... on InvalidInput { issues { path code } }
  ... on EmailNotVerified { code } ... on IdempotencyConflict { code }`;
const preview = `subject html text from { email name } replyTo { email name } recipients { email name } language
  writtenSubject writtenBody attachmentName`;

export interface Mailroom extends Books {
  service: TestService;
  server: MailServer;
  /** How the mail server behaves; may be changed while it runs. */
  behaviour: Behaviour;
  sends(input: object): Promise<SentMail>;
  tries(input: object): Promise<SentMail>;
  resends(input: object): Promise<SentMail>;
  issuesAndSends(
    input: object,
  ): Promise<{ __typename: string; id: string; state: string; number: string | null; version: number }>;
  mail(id: string): Promise<SentMail>;
  previews(documentId: string, words?: object): Promise<Preview>;
  /** Lets time pass until a mail is tried again, and tries it. */
  retries(recipientId: string, after: { hours?: number; seconds?: number }): Promise<void>;
  close(): Promise<void>;
}

interface Options {
  worker?: boolean;
  isVerified?: boolean;
  environment?: Record<string, string>;
}

/** A company that sends its documents through a real mail server, which may misbehave. */
export async function aMailroom(
  behaviour: Behaviour = {},
  { worker = true, environment = {}, ...founding }: Options = {},
): Promise<Mailroom> {
  const server = await startMailServer(behaviour);
  const service = await startService({ worker, environment: { SMTP_URL: server.url, ...environment } });
  const books = await booksOf(service, founding);
  const { client } = books;
  const act = (mutation: string, type: string, selection: string) => async (input: object) =>
    (
      await client.get<{ answer: never }>(
        `mutation($input: ${type}!) { answer: ${mutation}(input: $input) { ${selection} } }`,
        { input },
      )
    ).answer;
  return {
    ...books,
    service,
    server,
    behaviour,
    sends: act("sendDocument", "SendDocumentInput", `${mail} ... on DocumentNotDeliverable { code }`),
    tries: act("sendTestMail", "SendTestMailInput", mail),
    resends: act("resendMail", "ResendMailInput", `${mail} ... on MailUnderWay { code email }`),
    issuesAndSends: act(
      "issueAndSendDocument",
      "IssueAndSendDocumentInput",
      "__typename ... on Document { id state number version } ... on InvalidInput { issues { path code } }",
    ),
    async mail(id) {
      return (await client.get<{ mail: SentMail }>(`query($id: ID!) { mail(id: $id) { ${fields} } }`, { id })).mail;
    },
    async previews(documentId, words = {}) {
      const query = `query($id: ID!, $mail: MailWordsInput) { mailPreview(documentId: $id, mail: $mail) { ${preview} } }`;
      return (await client.get<{ mailPreview: Preview }>(query, { id: documentId, mail: words })).mailPreview;
    },
    retries: (recipientId, after) => retry(service, books.companyId, recipientId, after),
    async close() {
      await service.close();
      await server.close();
    },
  };
}

/** The queue keeps its own time, which a test cannot move; so the job it would start is run here. */
async function retry(
  service: TestService,
  companyId: string,
  recipientId: string,
  after: { hours?: number; seconds?: number },
): Promise<void> {
  service.clock.advance(after);
  const job = deliveryJobs.find(({ name }) => name === "delivery.sendMail");
  const actor = { kind: "SYSTEM", name: "delivery.sendMail", companyId, timeZone: "Europe/Bucharest" } as const;
  const request = { actor, language: "ro", requestId: "retry", address: null, userAgent: null } as const;
  await job?.run({ ...request, services: service.services }, { recipientId });
}
