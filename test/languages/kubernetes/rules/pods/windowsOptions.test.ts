import { testFixtures } from "../../check.js";

const user = (name: string): string => `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  securityContext: {windowsOptions: {runAsUserName: ${name}}}
  containers: [{name: a, image: a}]
`;

const refused = ["''", "'a\\b\\c'", "'.a\\u'", "'a\\'", "'. .'", "'a@b'"];
const taken = ["ContainerUser", "'NT AUTHORITY\\SYSTEM'", "'example.com\\a b'", "a.b"];

testFixtures([
  ...refused.map((name): [string, string] => [
    `user ${name}`,
    user(name).replace("  containers", `#${" ".repeat(51)}${"^".repeat(name.length)} error kubernetes/windows-options\n  containers`),
  ]),
  ...taken.map((name): [string, string] => [`user ${name} is taken`, user(name)]),
  [
    "host processes that differ, and without the host's network",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    securityContext: {windowsOptions: {hostProcess: true}}
#                                                   ^^^^ error kubernetes/windows-options
  - name: b
#   ^^^^ error kubernetes/windows-options
    image: a
`,
  ],
  [
    "host processes all over",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  hostNetwork: true
  securityContext: {windowsOptions: {hostProcess: true}}
  containers: [{name: a, image: a}, {name: b, image: a}]
`,
  ],
]);
