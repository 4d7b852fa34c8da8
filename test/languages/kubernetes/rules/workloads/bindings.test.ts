import { testFixtures } from "../../check.js";

testFixtures([
  [
    "to something else, or to nothing",
    `
apiVersion: v1
kind: Binding
metadata: {name: a}
target: {kind: Pod}
#^^^^^ error kubernetes/binding
#              ^^^ error kubernetes/binding
`,
  ],
  [
    "to a node",
    `
apiVersion: v1
kind: Binding
metadata: {name: a}
target: {kind: Node, name: b}
`,
  ],
]);
