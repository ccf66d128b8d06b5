/** Asks the API; an error, or a problem instead of the data, throws. */
export type Ask = <Data>(query: string, variables?: object) => Promise<Data>;

export function asking(url: string, headers: Record<string, string>): Ask {
  return async <Data>(query: string, variables: object = {}): Promise<Data> => {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
    if (errors || !data) throw new Error(`The API answered: ${JSON.stringify(errors)}`);
    return data;
  };
}
