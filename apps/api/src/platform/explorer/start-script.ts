/**
 * Starts the explorer in the browser. What is typed there may hold a company's data, so it stays in memory: nothing is
 * left behind after signing out. Whoever is signed in finds the header of their company filled in; a partner writes
 * `Authorization: Bearer …` there instead.
 */
export const startScript = `
const kept = new Map();
Object.defineProperty(window, "localStorage", {
  configurable: true,
  value: {
    getItem: (key) => kept.get(String(key)) ?? null,
    setItem: (key, value) => void kept.set(String(key), String(value)),
    removeItem: (key) => void kept.delete(String(key)),
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() { return kept.size; },
  },
});

const assets = "/explorer/assets/";
const workers = { json: "jsonWorker.js", graphql: "graphqlWorker.js" };
globalThis.MonacoEnvironment = {
  getWorker: (_id, label) => new Worker(assets + (workers[label] ?? "editorWorker.js"), { type: "module" }),
};

async function companies() {
  const query = "{ me { memberships { companyId companyName } } }";
  const headers = { "content-type": "application/json" };
  const response = await fetch("/graphql", { method: "POST", headers, body: JSON.stringify({ query }) });
  const { data } = await response.json();
  return data?.me?.memberships ?? [];
}

const greeting = (own) => [
  "# Everything that the application does.",
  "# Ctrl-Enter asks; every type is explained on the left.",
  ...(own.length > 0
    ? ["# You are signed in; the header company-id names the company:", ...own.map((each) => "#   " + each.companyId + "  " + each.companyName)]
    : ["# Sign in in another tab, or write an API key into the headers:", '#   { "Authorization": "Bearer <key>" }']),
  "",
  own.length > 0 ? "{\\n  me {\\n    givenName\\n    familyName\\n  }\\n}" : "{\\n  __typename\\n}",
  "",
].join("\\n");

const [{ React, createRoot, Ruru }, own] = await Promise.all([import(assets + "ruru.js"), companies().catch(() => [])]);
const initialHeaders = JSON.stringify(own.length > 0 ? { "company-id": own[0].companyId } : {}, null, 2);
const settings = { endpoint: "/graphql", staticPath: assets, initialHeaders, initialQuery: greeting(own), showPersistHeadersSettings: false };
createRoot(document.getElementById("explorer")).render(React.createElement(Ruru, settings));
`;
