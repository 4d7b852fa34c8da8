import { describe, expect, test } from "vitest";
import type { History } from "../../server/src/knowledge/facts.js";
import { chainWords, historyWords } from "../../server/src/knowledge/history.js";
import { older } from "../../server/src/knowledge/releases.js";
import { releaseYear } from "../../server/src/knowledge/releaseYears.js";
import { stageWords, targetOf } from "../../server/src/knowledge/stage.js";
import { createTimeline } from "../../server/src/knowledge/timeline.js";
import { dataFiles } from "../support/data.js";
import { kubernetesHistory } from "./samples.js";

const hostUsers = kubernetesHistory({
  since: "1.25",
  stages: [
    { version: "1.25", stage: "alpha", default: false, gate: "UserNamespacesSupport" },
    { version: "1.30", stage: "beta", default: false, gate: "UserNamespacesSupport" },
    { version: "1.33", stage: "beta", default: true, gate: "UserNamespacesSupport" },
    { version: "1.36", stage: "GA", default: true, gate: "UserNamespacesSupport" },
  ],
});
const ingress = kubernetesHistory({
  since: "<=1.1",
  until: "1.21",
  stages: [{ version: "<=1.1", stage: "beta" }],
  deprecated: {
    since: "1.14",
    note: "extensions/v1beta1 Ingress: deprecated since 1.14, not served from 1.22 on; use networking.k8s.io/v1 Ingress",
  },
});
const runtime: History = { ...kubernetesHistory(), of: "runtime-spec", since: "1.1.0", asOf: "1.3.0" };

const inDaemonSet = kubernetesHistory({
  since: "1.9",
  stages: [{ version: "1.9", stage: "GA" }],
  earlier: [{ field: "extensions/v1beta1.DaemonSet#", since: "1.2" }],
  own: { since: "<=1.1", stages: [{ version: "<=1.1", stage: "GA" }], youngest: "apps/v1 DaemonSet", youngestSince: "1.9" },
});
const network: History = {
  ...kubernetesHistory(),
  of: "Dockerfile",
  product: "Docker Engine 23.0",
  since: "1.3",
  asOf: "1.28",
  stages: [
    { version: "1.1.6", stage: "experimental" },
    { version: "1.3", stage: "GA" },
  ],
};

describe("stage as of the target version", () => {
  test.each<[what: string, history: History, target: string, english: string, chinese: string]>([
    ["stable from the beginning", kubernetesHistory(), "1.37", "stable since Kubernetes ≤ 1.1", "自 Kubernetes ≤ 1.1 起稳定"],
    [
      "stable after beta",
      hostUsers,
      "1.37",
      "beta since Kubernetes 1.30, on by default since 1.33, stable since 1.36",
      "自 Kubernetes 1.30 起为 beta，1.33 起默认开启，自 1.36 起稳定",
    ],
    [
      "beta and on",
      hostUsers,
      "1.34",
      "alpha since Kubernetes 1.25, beta since 1.30, on by default since 1.33",
      "自 Kubernetes 1.25 起为 alpha，自 1.30 起为 beta，1.33 起默认开启",
    ],
    [
      "beta and off",
      hostUsers,
      "1.30",
      "alpha since Kubernetes 1.25, beta since 1.30, off by default",
      "自 Kubernetes 1.25 起为 alpha，自 1.30 起为 beta，默认关闭",
    ],
    ["alpha", hostUsers, "1.26", "alpha since Kubernetes 1.25, off by default", "自 Kubernetes 1.25 起为 alpha，默认关闭"],
    ["not there yet", hostUsers, "1.24", "not in Kubernetes 1.24, new in 1.25", "Kubernetes 1.24 尚无，1.25 新增"],
    [
      "new and stable",
      kubernetesHistory({ since: "1.37", stages: [{ version: "1.37", stage: "GA" }] }),
      "1.37",
      "new in Kubernetes 1.37",
      "Kubernetes 1.37 新增",
    ],
    [
      "gone",
      ingress,
      "1.37",
      "removed in Kubernetes 1.22, use networking.k8s.io/v1 Ingress",
      "Kubernetes 1.22 已移除，改用 networking.k8s.io/v1 Ingress",
    ],
    [
      "deprecated and still there",
      ingress,
      "1.20",
      "beta since Kubernetes ≤ 1.1, deprecated since 1.14",
      "自 Kubernetes ≤ 1.1 起为 beta，自 1.14 起弃用",
    ],
    ["not yet deprecated", ingress, "1.13", "beta since Kubernetes ≤ 1.1", "自 Kubernetes ≤ 1.1 起为 beta"],
    ["an old field in a younger kind", inDaemonSet, "1.37", "stable since Kubernetes ≤ 1.1", "自 Kubernetes ≤ 1.1 起稳定"],
    ["the younger kind is not there yet", inDaemonSet, "1.8", "not in Kubernetes 1.8, new in 1.9", "Kubernetes 1.8 尚无，1.9 新增"],
    ["tried before it was stable", network, "1.28", "stable since Dockerfile 1.3", "自 Dockerfile 1.3 起稳定"],
    [
      "a table without its specification's newest release",
      { ...kubernetesHistory(), of: "Docker Engine", since: "1.10", asOf: "1.10" },
      "1.10",
      "since Docker Engine 1.10",
      "自 Docker Engine 1.10 起",
    ],
    [
      "beta and on at once",
      kubernetesHistory({
        since: "1.8",
        stages: [
          { version: "1.8", stage: "alpha", default: false },
          { version: "1.10", stage: "beta", default: true },
        ],
      }),
      "1.11",
      "alpha since Kubernetes 1.8, beta since 1.10",
      "自 Kubernetes 1.8 起为 alpha，自 1.10 起为 beta",
    ],
    ["another specification", runtime, "1.3.0", "since runtime-spec 1.1.0", "自 runtime-spec 1.1.0 起"],
    [
      "deprecated since nobody knows when",
      kubernetesHistory({ deprecated: { note: "use `b`" } }),
      "1.37",
      "stable since Kubernetes ≤ 1.1, deprecated",
      "自 Kubernetes ≤ 1.1 起稳定，已弃用",
    ],
    ["no record", kubernetesHistory({ since: "unknown" }), "1.37", "since when is unknown", "起始版本未知"],
    [
      "one of two releases",
      kubernetesHistory({ since: "1.14|1.15" }),
      "1.37",
      "stable since Kubernetes 1.14 / 1.15",
      "自 Kubernetes 1.14 / 1.15 起稳定",
    ],
  ])("%s", (_what, history, target, english, chinese) => {
    expect(stageWords("core/v1.PodSpec#field", history, target, "en")).toBe(english);
    expect(stageWords("core/v1.PodSpec#field", history, target, "zh-CN")).toBe(chinese);
  });

  test("a gate that changed its name is named twice", () => {
    const [first, ...others] = hostUsers.stages;
    const renamed = {
      ...hostUsers,
      stages: [{ version: "1.25", stage: "alpha" as const, gate: "UserNamespacesStatelessPodsSupport" }, ...(first ? others : [])],
    };
    expect(historyWords(renamed, "en")).toBe(
      "Came with Kubernetes 1.25 (2022) as alpha, gate `UserNamespacesStatelessPodsSupport`, then `UserNamespacesSupport`.",
    );
  });

  test("the version of an API tells how ripe a field without a gate is", () => {
    expect(stageWords("resource.k8s.io/v1alpha3.X#y", kubernetesHistory({ since: "1.31" }), "1.32", "en")).toBe(
      "alpha since Kubernetes 1.31",
    );
  });
});

test.each([
  ["1.9", "1.10", true],
  ["1.10", "1.9", false],
  ["<=1.1", "1.1", false],
  ["1.0.0", "1.0.0", false],
  ["1.0", "1.0.1", true],
  ["unknown", "1.1", false],
])("%s before %s: %s", (a, b, expected) => {
  expect(older(a, b)).toBe(expected);
});

test("the target is the newest one set for the specification, else the newest known", () => {
  expect(targetOf(hostUsers, { kubernetes: ["1.30", "1.33"], "runtime-spec": ["1.0"] })).toBe("1.33");
  expect(targetOf(hostUsers, {})).toBe("1.37");
  expect(targetOf({ ...hostUsers, of: "Dockerfile frontend" }, { dockerfile: ["1.7"] })).toBe("1.7");
});

describe("history in sentences", () => {
  test.each<[string, History | undefined, string]>([
    ["as old as the records", kubernetesHistory(), "As old as the records (Kubernetes 1.1, 2015)."],
    ["with a gate", hostUsers, "Came with Kubernetes 1.25 (2022) as alpha, gate `UserNamespacesSupport`."],
    [
      "moved",
      kubernetesHistory({ since: "1.9", earlier: [{ field: "extensions/v1beta1.DaemonSet#", since: "1.1" }] }),
      "Came with Kubernetes 1.9 (2017). Before that in extensions/v1beta1 since 1.1 (2015).",
    ],
    [
      "deprecated",
      kubernetesHistory({ deprecated: { since: "1.30", note: "use `appArmorProfile`" } }),
      "As old as the records (Kubernetes 1.1, 2015). Deprecated since 1.30 (2024): use `appArmorProfile`.",
    ],
    ["what the head says already is not said again", kubernetesHistory({ since: "1.9" }), "Came in 2017."],
    ["a release without a known year", { ...runtime, of: "CNI", since: "0.4.0" }, "Came with CNI 0.4.0."],
    [
      "an old field in a younger kind",
      inDaemonSet,
      "In apps/v1 DaemonSet since 1.9 (2017); before that in extensions/v1beta1 since 1.2 (2016).",
    ],
    [
      "another spelling of the API's version",
      kubernetesHistory({ since: "1.7", earlier: [{ field: "networking/v1beta1.X#", since: "1.3", in: "networking.k8s.io/v1beta1" }] }),
      "Came with Kubernetes 1.7 (2017). Before that in networking.k8s.io/v1beta1 since 1.3 (2016).",
    ],
    [
      "tried before it was stable",
      network,
      "Experimental in Dockerfile 1.1.6 (2020), stable in 1.3 (2021). Built into Docker Engine 23.0 (2023).",
    ],
    ["unknown", kubernetesHistory({ since: "unknown" }), "Since which release of Kubernetes it exists is unknown."],
    ["no table", undefined, "Since when this field exists is unknown."],
  ])("%s", (_name, history, text) => {
    expect(historyWords(history, "en")).toBe(text);
  });
});

test("history in Chinese has no English phrases of ours", () => {
  expect(historyWords(network, "zh-CN")).toBe(
    "最初在 Dockerfile 1.1.6（2020）中为实验特性，1.3（2021）起稳定。Docker Engine 23.0（2023）起内置。",
  );
  expect(historyWords(inDaemonSet, "zh-CN")).toBe(
    "在 apps/v1 DaemonSet 中自 1.9（2017）起；此前自 1.2（2016）起在 extensions/v1beta1 中。",
  );
  expect(historyWords(ingress, "zh-CN")).toContain("自 1.14（2019）起弃用：自 1.22 起不再提供；改用 networking.k8s.io/v1 Ingress");
});

test.each([
  ["Kubernetes", "1.9", 2017],
  ["Kubernetes", "1.10", 2018],
  ["Docker Engine", "0.6.0", 2013],
  ["Docker Engine", "29.1", 2025],
  ["Dockerfile", "1.28", 2026],
  ["runtime-spec", "1.3.0", 2025],
  ["Kubernetes", "<=1.1", undefined],
  ["Kubernetes", "1.14|1.15", undefined],
  ["CNI", "1.0.0", undefined],
])("%s %s came out in %s", (of, release, year) => {
  expect(releaseYear(of, release)).toBe(year);
});

describe("chains", () => {
  const timeline = createTimeline(dataFiles);
  test.each([
    [
      "ns-pid",
      "PID namespaces: Linux 2.6.24 (2008); before that Solaris Zones (2005) ← FreeBSD jail (2000) ← chroot (1979), which hid files but nothing else.",
    ],
    ["ns-mount", "Mount namespaces: Linux 2.4.19 (2002); before that chroot (1979), which hid files but nothing else."],
    ["cap-net-raw", "CAP_NET_RAW: Linux 2.2 (1999), part of Linux capabilities (1999)."],
    [
      "oci-runtime-spec",
      "OCI Runtime Specification (2017) ← libcontainer (2014) ← Docker (2013) ← LXC (2008) … chroot (1979), which hid files but nothing else.",
    ],
    ["kubernetes-1-0", "Kubernetes 1.0 (2015)."],
    ["dac", "Users, groups and file modes (1970s)."],
    ["no such thing", ""],
  ])("%s", (id, text) => {
    expect(chainWords(timeline, id, "en")).toBe(text);
  });

  test("in Chinese", () => {
    expect(chainWords(timeline, "ns-pid", "zh-CN")).toBe(
      "PID 命名空间：Linux 2.6.24（2008）；在它之前有 Solaris Zones（2005）← FreeBSD jail（2000）← chroot（1979），当时只隔离文件视图。",
    );
  });
});
