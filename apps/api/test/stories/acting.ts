import type { Client } from "../client.ts";

/** What a mutation answers: its success type or a problem, told apart by `__typename`. */
export type Answer = Record<string, unknown> & { __typename: string; id: string; version: number };

/** Makes a verb of a mutation: `acting(client)("createCustomer", "CreateCustomerInput", "__typename …")`. */
export function acting(client: Client) {
  return (mutation: string, inputType: string, selection: string) =>
    async (input: object): Promise<Answer> => {
      const query = `mutation($input: ${inputType}!) { answer: ${mutation}(input: $input) { ${selection} } }`;
      return (await client.get<{ answer: Answer }>(query, { input })).answer;
    };
}
