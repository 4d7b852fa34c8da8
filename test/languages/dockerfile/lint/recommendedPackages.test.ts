import { recommendedPackages } from "../../../../server/src/languages/dockerfile/lint/recommendedPackages.js";
import { testRule } from "../ruleTest.js";

testRule(recommendedPackages, [
  [
    "without the option",
    `
FROM a
RUN apt-get install -y x
#   ^^^^^^^ hint dockerfile/recommended-packages
`,
  ],
  [
    "with it",
    `
FROM a
RUN apt-get install -y --no-install-recommends x && apt-get -o APT::Install-Recommends=false install x
`,
  ],
]);
