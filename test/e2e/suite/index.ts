/** Entry of the extension host: registers the tests in their order and runs them. */
import "./extension.js";
import "./families.js";
import "./declarations.js";
import "./previews.js";
import "./craft.js";
import "./doubles.js";
import "./names.js";
import { closeAll } from "./editor.js";
import { runTests } from "./runner.js";

export function run(): Promise<void> {
  return runTests(closeAll);
}
