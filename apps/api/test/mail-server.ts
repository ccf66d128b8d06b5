import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

export interface ReceivedMail extends ParsedMail {
  envelope: {
    from: string;
    to: string[];
    /** What the server is asked to report of the first recipient (RFC 3461). */
    notify: readonly string[];
  };
}

export interface MailServer {
  url: string;
  /** Everything the server took over, oldest first. */
  mails: ReceivedMail[];
  /** Waits for the newest mail to an address; fails after ten seconds. */
  mailTo(address: string): Promise<ReceivedMail>;
  close(): Promise<void>;
}

type Step = "connect" | "mail" | "rcpt" | "data";

export interface Behaviour {
  /** What the server answers at each step instead of agreeing: `450 busy`, `550 no such user`. */
  answers?: Partial<Record<Step, string>>;
  /** Refuses these recipients only. */
  unknownRecipients?: readonly string[];
  /** Drops the connection when the whole message has arrived, with the message kept. */
  cutsAfterBody?: boolean;
  /** Drops the connection in the middle of the message. */
  cutsInBody?: boolean;
  /** Says nothing at all at this step, for as long as the other side waits. */
  isSilentAt?: Step;
  /** Says nothing at all after the message. */
  isSilentAfterBody?: boolean;
}

/** A real SMTP server on loopback that keeps what it is sent, or misbehaves as told. */
export async function startMailServer(behaviour: Behaviour = {}): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const sockets = new Set<Socket>();
  const server = new SMTPServer({
    ...handlers(behaviour, mails, sockets),
    hideSTARTTLS: true,
    hideDSN: false,
    disabledCommands: ["AUTH"],
    logger: false,
  });
  server.on("error", () => {});
  (server as unknown as { server: NodeJS.EventEmitter }).server.on("connection", (socket: Socket) =>
    sockets.add(socket),
  );
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    mailTo: (address) => arrival(mails, address),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** The behaviour is asked at each step, so that a test may change it while the server runs. */
function handlers(behaviour: Behaviour, mails: ReceivedMail[], sockets: Set<Socket>): SMTPServerOptions {
  const drop = () => sockets.forEach((socket) => socket.destroy());
  const answerTo = (step: Step) => faultOf(behaviour.answers?.[step]);
  const answer = (step: Step, done: (fault: Error | null) => void) => {
    if (behaviour.isSilentAt !== step) done(answerTo(step));
  };
  const isUnknown = (address: string) => behaviour.unknownRecipients?.includes(address);
  return {
    onConnect: (_session, done) => answer("connect", done),
    onMailFrom: (_address, _session, done) => answer("mail", done),
    onRcptTo: ({ address }, _session, done) =>
      isUnknown(address) ? done(faultOf("550 no such user")) : answer("rcpt", done),
    onData(stream, { envelope }, done) {
      if (behaviour.cutsInBody) return void stream.once("data", drop);
      const to = envelope.rcptTo.map(({ address }) => address);
      const from = envelope.mailFrom ? envelope.mailFrom.address : "";
      void simpleParser(stream).then((mail) => {
        const fault = answerTo("data");
        const notify = envelope.rcptTo[0]?.dsn?.notify ?? [];
        if (!fault) mails.push({ ...mail, envelope: { from, to, notify } });
        if (behaviour.cutsAfterBody) drop();
        else if (!behaviour.isSilentAfterBody) done(fault);
      });
    },
  };
}

function faultOf(answer: string | undefined): Error | null {
  if (!answer) return null;
  const [code, ...words] = answer.split(" ");
  return Object.assign(new Error(words.join(" ")), { responseCode: Number(code) });
}

async function arrival(mails: readonly ReceivedMail[], address: string): Promise<ReceivedMail> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const found = mails.findLast(({ envelope }) => envelope.to.includes(address));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`No mail reached ${address} within ten seconds.`);
}
