import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a text is no object",
    `
apiVersion: apps/v1
kind: ControllerRevision
metadata: {name: a}
revision: 1
data: "{}"
#     ^^^^ error kubernetes/revision-data
`,
  ],
  [
    "any object will do",
    `
apiVersion: apps/v1
kind: ControllerRevision
metadata: {name: a}
revision: 1
data: {}
`,
  ],
]);
