import { Agent, request } from "node:http";

export interface Call {
  url: string;
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  body?: string;
}

/** One call over a connection that stays open; the length of the answer. */
export function call(agent: Agent, { url, method = "POST", headers, body }: Call): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, agent, headers }, (answer) => {
      let length = 0;
      answer.on("data", (chunk: Buffer) => (length += chunk.length));
      answer.on("end", () => {
        if (answer.statusCode === 200) resolve(length);
        else reject(new Error(`${url} answered ${answer.statusCode}.`));
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Works off a list with so many hands at once; things done a second. */
export async function workedOff<Thing>(
  things: readonly Thing[],
  hands: number,
  work: (thing: Thing) => Promise<unknown>,
): Promise<number> {
  const waiting = [...things];
  const begun = performance.now();
  const hand = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await work(next);
  };
  await Promise.all(Array.from({ length: hands }, hand));
  return (things.length * 1000) / (performance.now() - begun);
}

export function openConnections(count: number): Agent {
  return new Agent({ keepAlive: true, maxSockets: count });
}
