import { trustedRegistry } from "../../../../server/src/languages/dockerfile/lint/trustedRegistry.js";
import { testRule } from "../ruleTest.js";

// What a configuration makes of it stands in hadolintConfig.test.ts.
testRule(trustedRegistry, [["without a configuration every registry is trusted", "FROM evil.example/a\n"]]);
