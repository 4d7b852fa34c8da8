import { expect, test } from "vitest";
import { explainJson } from "../../server/src/knowledge/explainJson.js";
import { createTimeline } from "../../server/src/knowledge/timeline.js";
import { dataFiles } from "../support/data.js";
import { hostPID } from "./samples.js";

const timeline = createTimeline(dataFiles);

test("a field with everything known", () => {
  expect(explainJson(hostPID, timeline)).toMatchInlineSnapshot(`
    {
      "default": false,
      "enum": null,
      "field": "core/v1.PodSpec#hostPID",
      "history": {
        "asOf": "1.37",
        "deprecated": null,
        "earlier": [],
        "of": "Kubernetes",
        "since": "<=1.1",
        "stages": [],
        "story": "PID namespaces: Linux 2.6.24 (2008); before that Solaris Zones (2005) ← FreeBSD jail (2000) ← chroot (1979), which hid files but nothing else.",
        "timeline": [
          "ns-pid",
          "solaris-zones",
          "freebsd-jail",
          "chroot",
        ],
        "until": null,
      },
      "isolation": {
        "becomes": [
          "CRI \`namespace_options.pid = NODE\`",
          "no \`pid\` entry in config.json's \`linux.namespaces\`",
          "no CLONE_NEWPID",
        ],
        "class": [
          "os-virtualization",
        ],
        "described": true,
        "facet": [
          "view",
        ],
        "meaning": "\`true\` gives the view away: the Pod sees every process of the node and, with the same user or CAP_KILL/CAP_SYS_PTRACE, signals or traces them; \`/proc/<pid>/root\` leads out of the container. Mounts, network and cgroup limits stay apart.",
        "mechanisms": [
          "ns-pid",
        ],
        "podSecurity": "forbidden from *baseline* on",
        "strengthens": null,
        "weakens": null,
      },
      "language": "kubernetes",
      "meaning": "Runs the Pod's containers in the node's PID namespace instead of one of their own.",
      "path": "spec.hostPID",
      "required": false,
      "sources": [
        "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/",
        "https://man7.org/linux/man-pages/man7/pid_namespaces.7.html",
      ],
      "type": "boolean",
    }
  `);
});

test("nothing known is said, with the same members", () => {
  const explained = explainJson({ ...hostPID, history: undefined, isolation: undefined }, timeline);
  expect(Object.keys(explained)).toEqual(Object.keys(explainJson(hostPID, timeline)));
  expect(explained.history).toMatchObject({
    since: "unknown",
    until: null,
    asOf: null,
    stages: [],
    earlier: [],
    deprecated: null,
    timeline: [],
    story: null,
  });
  expect(explained.isolation).toMatchObject({ described: false, class: [], meaning: expect.stringContaining("not described yet") });
});

test("a field that bears on no isolation says none, once", () => {
  const none = { class: [], facet: [], mechanisms: [], meaning: "it names the object only", sources: [] };
  expect(explainJson({ ...hostPID, isolation: none }, timeline).isolation).toMatchObject({
    described: true,
    class: [],
    meaning: "none: it names the object only",
  });
  const said = { ...none, meaning: "Bears on none: it names the object only." };
  expect(explainJson({ ...hostPID, isolation: said }, timeline).isolation.meaning).toBe(said.meaning);
});

test("closed sets are listed, and absent facts are null", () => {
  const spec = { type: "string", required: true, values: [{ value: "A", meaning: "first" }, { value: "B" }], sources: [] };
  expect(explainJson({ ...hostPID, spec }, timeline)).toMatchObject({
    enum: ["A", "B"],
    values: { A: "first" },
    default: null,
    meaning: null,
    required: true,
  });
});
