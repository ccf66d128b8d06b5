/**
 * Asks the API as nobody and without its client: for visitors, who stay unknown, and for pages shown before the client
 * has come.
 */
export async function askAsVisitor<Data>(query: string): Promise<Data> {
  const response = await fetch("/graphql", {
    method: "POST",
    credentials: "omit",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const answer: { data?: Data | null } = await response.json();
  if (!answer.data) throw new Error("The server gave no answer.");
  return answer.data;
}
