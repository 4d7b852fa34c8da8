/** `npm run rules`: writes the page that lists each language's rules. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createEngine } from "../server/src/engine/engine.js";
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
