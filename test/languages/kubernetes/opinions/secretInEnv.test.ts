import { testOpinion } from "./opinion.js";

testOpinion("kubernetes/secret-in-env", {
  cases: [
    [
      "a password, and a token",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a:1
    env:
    - {name: DB_PASSWORD, value: hunter2}
#                                ^^^^^^^ hint kubernetes/secret-in-env
    - {name: githubToken, value: nothing}
    - {name: GITHUB_TOKEN, value: ghp_x}
#                                 ^^^^^ hint kubernetes/secret-in-env
`,
    ],
    [
      "a reference, a path, an address, a switch, a hole, and what only speaks of secrets",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a:1
    env:
    - {name: PASSWORD, valueFrom: {secretKeyRef: {name: a, key: b}}}
    - {name: A_TOKEN, value: /var/run/token}
    - {name: B_TOKEN, value: "https://example.com/token"}
    - {name: C_SECRET, value: "true"}
    - {name: D_SECRET, value: "$(PASSWORD)"}
    - {name: E_SECRET, value: ""}
    - {name: F_SECRET, value: <password>}
    - {name: SECRET_NAME, value: a}
    - {name: TOKEN_PATH, value: a}
`,
    ],
  ],
});
