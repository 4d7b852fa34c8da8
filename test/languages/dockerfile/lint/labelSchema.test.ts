import { labelForms, missingLabel, superfluousLabel } from "../../../../server/src/languages/dockerfile/lint/labelSchema.js";
import { testRule } from "../ruleTest.js";

// What a configuration makes of it stands in hadolintConfig.test.ts.
for (const rule of [...labelForms, missingLabel, superfluousLabel])
  testRule(rule, [[`${rule.meta.id}: without a configuration there is no schema`, 'FROM a\nLABEL version=x url=""\n']]);
