/** The examples of test/examples and what is to be seen in them. */
export interface Family {
  readonly name: string;
  readonly good: string;
  readonly faulty: string;
  /** The one fault of `faulty`: its rule, the text it stands under, and what heals it. */
  readonly fault: { readonly rule: string; readonly text: string; readonly instead: string };
  /** A word of the good document whose hover has all parts, and what must occur in it. */
  readonly hover: { readonly on: string; readonly has: readonly RegExp[] };
  /** What is typed behind a text of the good document, and what must then be offered. */
  readonly completion: { readonly behind: string; readonly typed: string; readonly label: string };
  readonly status: RegExp;
}

export const families: readonly Family[] = [
  {
    name: "Kubernetes",
    good: "kubernetes/good.yaml",
    faulty: "kubernetes/faulty.yaml",
    fault: { rule: "kubernetes/unknown-field", text: "automountServiceAcountToken", instead: "automountServiceAccountToken" },
    hover: { on: "hostUsers", has: [/1\.25/u, /user namespace/iu] },
    completion: { behind: "hostUsers: false", typed: "\n      hostN", label: "hostNetwork" },
    status: /Kubernetes/u,
  },
  {
    name: "Dockerfile",
    good: "dockerfile/good.Dockerfile",
    faulty: "dockerfile/faulty.Dockerfile",
    fault: { rule: "dockerfile/unknown-flag", text: "--form", instead: "--from" },
    hover: { on: "USER", has: [/2013/u, /root/u] },
    completion: { behind: "USER 10001:10001", typed: "\nCOPY --fr", label: "--from" },
    status: /Dockerfile/u,
  },
  {
    name: "OCI",
    good: "oci/good/config.json",
    faulty: "oci/faulty/config.json",
    fault: { rule: "oci/unknown-value", text: '"pids"', instead: '"pid"' },
    hover: { on: '"namespaces"', has: [/2002|2008|2013/u, /clone|unshare|kernel/iu] },
    completion: { behind: '"terminal": false,', typed: '\n    "oom', label: "oomScoreAdj" },
    status: /OCI|runtime/iu,
  },
];

/** A file that is none of ours. */
export const unrelated = "other/workflow.yaml";
