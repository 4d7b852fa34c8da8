/** `npm run rules`: writes the pages that list each language's rules, what they cover of the API server's checks, and the schema of the project file. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createEngine } from "../server/src/engine/engine.js";
import { coverageTables } from "./languages/kubernetes/coverage/coverage.js";
import { coveragePage } from "./support/coveragePage.js";
import { projectSchemaText } from "./support/projectSchema.js";
import { rulesPage } from "./support/rulesPage.js";

// Metas need no data files; reading one here would be a fault.
const engine = createEngine({
  text(name) {
    throw new Error(`a rule's meta must not need ${name}`);
  },
});
for (const language of engine.languages) {
  writeFileSync(join("server/src/languages", language.id, "rules/README.md"), rulesPage(language));
}
writeFileSync("server/src/languages/kubernetes/rules/COVERAGE.md", coveragePage(coverageTables()));
writeFileSync("schemas/bulkhead.schema.json", projectSchemaText(engine.languages));
