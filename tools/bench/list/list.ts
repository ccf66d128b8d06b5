import { spawn } from "node:child_process";
import { once } from "node:events";
import { freePort } from "@softmanager/dev/ports";
import { interleaved, median } from "../statistics.ts";
import { aDraft, copiesOf, issue } from "../stage/documents.ts";
import { call, openConnections, workedOff, type Call } from "../stage/load.ts";
import type { Stage } from "../stage/stage.ts";
import type { Row } from "../table.ts";

const query = `query ($first: Int!) { documents(first: $first) { edges { node {
  id number issueDate dueDate currency buyerName paymentState
  totals { net vat gross }
  customer { id name fiscalCode }
  lines { name quantity unitCode netUnitPrice net vat gross taxCategory taxRate }
} } } }`;

const hands = 4;

/** A page of 50 invoices with their customer and 5 lines each, over HTTP, beside one statement that answers the same. */
export async function list(stage: Stage, { rounds, calls }: { rounds: number; calls: number }): Promise<Row[]> {
  const { company, superuser } = stage;
  const draft = await aDraft(company, { lines: 5 });
  for (const id of await copiesOf(superuser, draft, 200)) await issue(company, id);
  await superuser.query("vacuum analyze");
  const reference = await startReference(stage);
  const agent = openConnections(hands);
  const ours: Call = {
    url: `${stage.url}/graphql`,
    headers: { "content-type": "application/json", authorization: `Bearer ${company.apiKey}` },
    body: JSON.stringify({ query, variables: { first: 50 } }),
  };
  const turn = (one: Call) => () =>
    workedOff(
      Array.from({ length: calls }, () => one),
      hands,
      () => call(agent, one),
    );
  try {
    await assertSame(ours, reference.call);
    const figures = await interleaved(rounds, { ours: turn(ours), raw: turn(reference.call) });
    return [
      {
        work: "list of 50 invoices with customer and 5 lines",
        unit: "/s",
        measured: median(figures.ours),
        reference: { name: "one json_agg, bare Node", measured: median(figures.raw) },
        floor: 0.5,
        goal: 0.7,
        better: "more",
      },
    ];
  } finally {
    agent.destroy();
    await reference.stop();
  }
}

interface Answer {
  data: {
    documents: { edges: { node: { id: string; number: string; customer: { name: string }; lines: object[] } }[] };
  };
}

/** Both must say the same, else there is nothing to compare. */
async function assertSame(ours: Call, raw: Call): Promise<void> {
  const [left, right] = await Promise.all([ours, raw].map(said));
  if (left !== right) throw new Error("The API and the reference do not answer the same.");
}

async function said({ url, method = "POST", headers, body }: Call): Promise<string> {
  const answer = (await (await fetch(url, { method, headers, body })).json()) as Answer;
  const nodes = answer.data.documents.edges.map(({ node }) => node);
  if (nodes.length !== 50) throw new Error(`${nodes.length} documents were listed.`);
  return JSON.stringify(nodes.map(({ id, number, customer, lines }) => [id, number, customer.name, lines.length]));
}

/** The bare server, in a process of its own as the product is. */
async function startReference({ appUrl, company }: Stage) {
  const port = await freePort();
  const script = new URL("bare-server.ts", import.meta.url).pathname;
  const env = { ...process.env, PORT: String(port), DATABASE_URL: appUrl, COMPANY_ID: company.id };
  const child = spawn(process.execPath, [script], { env, stdio: ["ignore", "inherit", "inherit", "ipc"] });
  await once(child, "message");
  const request: Call = { url: `http://localhost:${port}/`, method: "GET" };
  return {
    call: request,
    stop: async () => {
      child.kill();
      await once(child, "exit");
    },
  };
}
