import type { FastifyInstance } from "fastify";

export interface GraphQLAnswer<Data> {
  data?: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } & Record<string, unknown> }[];
}

/** Somebody who calls the public API, the way a browser or a partner does. */
export class Client {
  cookie: string | null = null;
  companyId: string | null = null;
  apiKey: string | null = null;
  language = "ro";

  constructor(private readonly app: FastifyInstance) {}

  /** The whole answer, errors included. */
  async ask<Data = Record<string, never>>(query: string, variables: object = {}): Promise<GraphQLAnswer<Data>> {
    const response = await this.app.inject({
      method: "POST",
      url: "/graphql",
      headers: {
        "content-type": "application/json",
        "accept-language": this.language,
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(this.companyId ? { "company-id": this.companyId } : {}),
        ...(this.apiKey ? { authorization: `Bearer ${this.apiKey}` } : {}),
      },
      payload: { query, variables },
    });
    this.keepCookie(response.headers["set-cookie"]);
    return response.json<GraphQLAnswer<Data>>();
  }

  /** The data alone; an error fails the test with its message. */
  async get<Data>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.ask<Data>(query, variables);
    if (errors || !data) throw new Error(`The API answered: ${JSON.stringify(errors)}`);
    return data;
  }

  private keepCookie(header: string | string[] | undefined): void {
    const [first] = [header].flat();
    const pair = first?.split(";")[0];
    if (pair) this.cookie = pair.endsWith("=") ? null : pair;
  }
}
