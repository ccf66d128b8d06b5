import { defineTexts, textsIn } from "@softmanager/texts";

const texts = defineTexts({
  title: { ro: "API-ul SoftManager", en: "SoftManager API" },
  loading: { ro: "Se deschide exploratorul API-ului…", en: "Opening the API explorer…" },
  noScript: {
    ro: "Exploratorul are nevoie de JavaScript. Schema se găsește și în packages/schema/schema.graphql.",
    en: "The explorer needs JavaScript. The schema is also in packages/schema/schema.graphql.",
  },
});

/** The page of the explorer; every script and style comes from this very host. */
export function explorerPage(language: "ro" | "en"): string {
  const { title, loading, noScript } = textsIn(texts, language);
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${title}</title>
    <link rel="stylesheet" href="/explorer/assets/ruru.css" />
    <link rel="stylesheet" href="/explorer/page.css" />
    <script type="module" src="/explorer/start.js"></script>
  </head>
  <body>
    <div id="explorer"><p class="loading" role="status">${loading}</p></div>
    <noscript><p class="loading">${noScript}</p></noscript>
  </body>
</html>
`;
}

export const explorerStyle = `body { margin: 0; }
#explorer { height: 100vh; }
.loading { font: 16px/24px system-ui, sans-serif; padding: 48px 24px; text-align: center; color: #5b6875; }
`;
