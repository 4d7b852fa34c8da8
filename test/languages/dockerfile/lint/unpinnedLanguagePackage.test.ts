import {
  unpinnedGem,
  unpinnedGoPackage,
  unpinnedNpmPackage,
} from "../../../../server/src/languages/dockerfile/lint/unpinnedLanguagePackage.js";
import { testRule } from "../ruleTest.js";

testRule(unpinnedNpmPackage, [
  [
    "names alone",
    `
FROM a
RUN npm install -g @scope/name
#                  ^^^^^^^^^^^ information dockerfile/unpinned-npm-package
RUN npm install git+https://example.org/a
#               ^^^^^^^^^^^^^^^^^^^^^^^^^ information dockerfile/unpinned-npm-package
`,
  ],
  [
    "versions, folders, archives, the folder at hand",
    `
FROM a
RUN npm install && npm install @s/n@1 n@2 ./x y.tgz git://h/a#1 && npm ci && npm run install x
`,
  ],
]);

testRule(unpinnedGem, [
  [
    "a name alone",
    `
FROM a
RUN gem install rails
#               ^^^^^ information dockerfile/unpinned-gem
`,
  ],
  [
    "versions",
    `
FROM a
RUN gem install rails:7 && gem install rails -v 7 && gem install --no-document x:1 -- --with-y
`,
  ],
]);

testRule(unpinnedGoPackage, [
  [
    "none, and one that moves",
    `
FROM a
RUN go install example.org/x@latest
#              ^^^^^^^^^^^^^^^^^^^^ information dockerfile/unpinned-go-package
RUN go run example.org/x y
#          ^^^^^^^^^^^^^ information dockerfile/unpinned-go-package
`,
  ],
  [
    "versions and folders",
    `
FROM a
RUN go install example.org/x@v1 ./cmd && go get .
RUN go run ./x y && go build
`,
  ],
]);
