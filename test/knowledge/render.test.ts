import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inChinese } from "../../server/src/knowledge/chinese.js";
import type { FieldFacts, History, Isolation } from "../../server/src/knowledge/facts.js";
import { type CardOptions, cardLimits, hoverMarkdown, hoverText } from "../../server/src/knowledge/render.js";
import { createTimeline } from "../../server/src/knowledge/timeline.js";
import { dataFiles } from "../support/data.js";
import { hostPID, kubernetesHistory, limitsMemory, user } from "./samples.js";

const timeline = createTimeline(dataFiles);
const all: CardOptions = { history: true, isolation: true, links: true, language: "en" };
const card = (facts: FieldFacts, options: Partial<CardOptions> = {}): string => hoverMarkdown(facts, timeline, { ...all, ...options });

/** A field of which only the name is known. */
const bare: FieldFacts = {
  field: "core/v1.PodSpec#bare",
  language: "kubernetes",
  path: "spec.bare",
  title: "bare",
  spec: { type: "string", required: false, sources: [] },
  history: undefined,
  isolation: undefined,
};

const chineseTexts: Readonly<Record<string, string>> = {
  [hostPID.isolation?.meaning ?? ""]:
    "设为 `true` 即放弃这层视图：Pod 能看到节点上的全部进程；同 UID 或拥有 CAP_KILL/CAP_SYS_PTRACE 时还能发信号、跟踪，经 `/proc/<pid>/root` 可走出容器。挂载、网络与 cgroup 限制仍然隔离。",
  [hostPID.isolation?.podSecurity ?? ""]: "自 *baseline* 起禁止",
};
const hostPIDChinese = (english: string): string | undefined => chineseTexts[english];

describe("whole cards", () => {
  test("a field of the Pod", () => {
    expect(card(hostPID)).toMatchInlineSnapshot(`
      "**hostPID** \`boolean\` · default \`false\` · stable since Kubernetes ≤ 1.1

      Runs the Pod's containers in the node's PID namespace instead of one of their own.

      **History** — As old as the records (Kubernetes 1.1, 2015). PID namespaces: Linux 2.6.24 (2008); before that Solaris Zones (2005) ← FreeBSD jail (2000) ← chroot (1979), which hid files but nothing else.

      **Isolation** — OS virtualization · independent view. \`true\` gives the view away: the Pod sees every process of the node and, with the same user or CAP_KILL/CAP_SYS_PTRACE, signals or traces them; \`/proc/<pid>/root\` leads out of the container. Mounts, network and cgroup limits stay apart.  
      Becomes CRI \`namespace_options.pid = NODE\` → no \`pid\` entry in \`config.json\`'s \`linux.namespaces\` → no \`CLONE_NEWPID\`.  
      Pod Security: forbidden from *baseline* on.

      [specification](https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/) · [pid_namespaces(7)](https://man7.org/linux/man-pages/man7/pid_namespaces.7.html)"
    `);
  });

  test("the same in Chinese", () => {
    expect(card(inChinese(hostPID, hostPIDChinese), { language: "zh-CN" })).toMatchInlineSnapshot(`
      "**hostPID** \`boolean\` · 默认 \`false\` · 自 Kubernetes ≤ 1.1 起稳定

      Runs the Pod's containers in the node's PID namespace instead of one of their own.

      **历史** — 与现有记录同龄（Kubernetes 1.1，2015）。PID 命名空间：Linux 2.6.24（2008）；在它之前有 Solaris Zones（2005）← FreeBSD jail（2000）← chroot（1979），当时只隔离文件视图。

      **隔离** — OS 虚拟化 · 独立视图。设为 \`true\` 即放弃这层视图：Pod 能看到节点上的全部进程；同 UID 或拥有 CAP_KILL/CAP_SYS_PTRACE 时还能发信号、跟踪，经 \`/proc/<pid>/root\` 可走出容器。挂载、网络与 cgroup 限制仍然隔离。  
      对应 CRI \`namespace_options.pid = NODE\` → \`config.json\`'s \`linux.namespaces\` 中没有 \`pid\` 项 → 不带 \`CLONE_NEWPID\`。  
      Pod Security：自 *baseline* 起禁止。

      [规范](https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/) · [pid_namespaces(7)](https://man7.org/linux/man-pages/man7/pid_namespaces.7.html)"
    `);
  });

  test("an instruction", () => {
    expect(card(user)).toMatchInlineSnapshot(`
      "**USER** instruction · argument \`10001:10001\` · since Docker 0.1.0

      The user and group for the RUN, CMD and ENTRYPOINT that follow, and the image's default user (\`config.User\`).

      **History** — Came with Docker 0.1.0. Numeric IDs are what Kubernetes can verify (\`runAsNonRoot\`).  
      User namespaces: Linux 3.8 (2013); before that FreeBSD jail (2000) ← chroot (1979), which hid files but nothing else.

      **Isolation** — process isolation · security protection. A number other than 0 means that a process that breaks out of its view meets the host as that user, not as root. Everything else (namespaces, capabilities, seccomp) is decided by the runtime, not here.  
      Becomes image config \`User\` → \`config.json\` \`process.user.uid/gid\`.

      [specification](https://docs.docker.com/reference/dockerfile/#user) · [conversion (github.com)](https://github.com/opencontainers/image-spec/blob/main/conversion.md)"
    `);
  });

  test("a quantity under a well-known key", () => {
    expect(card(limitsMemory)).toMatchInlineSnapshot(`
      "**limits.memory** \`quantity\` · \`512Mi\` = 536,870,912 bytes · stable since Kubernetes ≤ 1.1

      The most memory this container may use.

      **History** — As old as the records (Kubernetes 1.1, 2015). cgroup memory controller: Linux 2.6.25 (2008) ← cgroups v1 (2008) ← Process Containers (2006); before that Solaris resource caps (about 2005); before that Resource limits (about 1983).

      **Isolation** — OS virtualization · access control. Above it the kernel reclaims, then kills inside this cgroup only; neighbours are safe from this container's leaks. Page cache counts; kernel memory is shared and only partly accounted. Ceilings of a container on CPU, memory and other resources.  
      Weaker: without it one container can starve the node.  
      Becomes CRI \`memory_limit_in_bytes\` → \`linux.resources.memory.limit\` → \`memory.max\`.

      [specification](https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/) · [cgroup-v2 (docs.kernel.org)](https://docs.kernel.org/admin-guide/cgroup-v2.html)"
    `);
  });

  test("for a terminal", () => {
    expect(hoverText(limitsMemory, timeline, all)).toMatchInlineSnapshot(`
      "limits.memory \`quantity\` · \`512Mi\` = 536,870,912 bytes · stable since Kubernetes ≤ 1.1

      The most memory this container may use.

      History: As old as the records (Kubernetes 1.1, 2015). cgroup memory controller: Linux 2.6.25 (2008)
        ← cgroups v1 (2008) ← Process Containers (2006); before that Solaris resource caps (about 2005);
        before that Resource limits (about 1983).

      Isolation: OS virtualization · access control. Above it the kernel reclaims, then kills inside this
        cgroup only; neighbours are safe from this container's leaks. Page cache counts; kernel memory is
        shared and only partly accounted. Ceilings of a container on CPU, memory and other resources.
        Weaker: without it one container can starve the node.
        Becomes CRI \`memory_limit_in_bytes\` → \`linux.resources.memory.limit\` → \`memory.max\`.

      specification: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
      cgroup-v2 (docs.kernel.org): https://docs.kernel.org/admin-guide/cgroup-v2.html"
    `);
  });

  test("what is not known is left out, and said to be unknown to those who want to learn", () => {
    expect(card(bare, { full: true })).toContain("**History** — Since when this field exists is unknown.");
    expect(card({ ...bare, history: kubernetesHistory({ since: "unknown" }) })).not.toContain("unknown.");
    expect(card(bare)).toMatchInlineSnapshot(`
      "**bare** \`string\`

      No description of this field is known.

      **Isolation** — not described yet: whether and how this field bears on isolation is still open."
    `);
    expect(card(bare, { language: "zh-CN" })).toMatchInlineSnapshot(`
      "**bare** \`string\`

      尚无该字段的说明。

      **隔离** — 尚未描述：该字段是否影响隔离、如何影响，仍待补充。"
    `);
  });
});

describe("values", () => {
  const policy: FieldFacts = {
    ...bare,
    title: "restartPolicy",
    value: '"Never"',
    spec: {
      type: "string",
      required: true,
      meaning: "Whether ended containers are started again.",
      values: [
        { value: "Always", meaning: "However they ended." },
        { value: "OnFailure", meaning: "Only after a failure." },
        { value: "Never", meaning: "They stay ended." },
      ],
      sources: [],
    },
  };
  const only = { history: false, isolation: false, links: false };

  test("on the value, its own meaning comes first and the list marks it", () => {
    expect(card({ ...policy, onValue: true }, only)).toMatchInlineSnapshot(`
      "**restartPolicy** \`string\` · required

      \`Never\`: They stay ended.  
      One of: \`Always\`, \`OnFailure\`, **▸** \`Never\`.  
      Whether ended containers are started again."
    `);
  });

  test("on the name, the field's meaning comes first", () => {
    expect(card(policy, only)).toMatchInlineSnapshot(`
      "**restartPolicy** \`string\` · required

      Whether ended containers are started again.  
      \`Never\`: They stay ended.  
      One of: \`Always\`, \`OnFailure\`, **▸** \`Never\`."
    `);
  });

  test("of a long list some are shown, the current one always", () => {
    const values = Array.from({ length: 90 }, (_, index) => ({ value: `value-${index}` }));
    const text = card({ ...policy, value: "value-77", spec: { ...policy.spec, values } }, only);
    expect(text).toContain("**▸** `value-77`, … (90).");
    expect(text.length).toBeLessThan(cardLimits.usual);
  });
});

describe("blocks", () => {
  test("are left out where they are switched off", () => {
    expect(card(hostPID, { history: false, isolation: false, links: false })).toBe(
      "**hostPID** `boolean` · default `false` · stable since Kubernetes ≤ 1.1\n\nRuns the Pod's containers in the node's PID namespace instead of one of their own.",
    );
  });

  test("the mechanism of the very value comes first", () => {
    const isolation: Isolation = {
      class: ["os-virtualization"],
      facet: ["view"],
      mechanisms: ["ns-mount", "ns-pid"],
      meaning: "One kind of view.",
      sources: [],
    };
    const type: FieldFacts = { ...bare, field: "oci.runtime.LinuxNamespace#type", title: "type", isolation };
    expect(card({ ...type, value: '"pid"' })).toContain("PID namespaces: Linux 2.6.24");
    expect(card(type)).toContain("Mount namespaces: Linux 2.4.19");
    const named = { ...isolation, valueMechanisms: { network: ["ns-net"] }, values: { network: "Its own stack." } };
    expect(card({ ...type, isolation: named, value: "network" })).toMatch(
      /Network namespaces: Linux 2\.6\.24[\s\S]*Its own stack\. One kind of view\./u,
    );
  });

  test("a field that bears on no isolation says why", () => {
    const isolation: Isolation = { class: [], facet: [], mechanisms: [], meaning: "it only names the object.", sources: [] };
    expect(card({ ...bare, isolation })).toContain("**Isolation** — none: it only names the object.");
    expect(card({ ...bare, isolation: { ...isolation, meaning: "Bears on none: it only names the object." } })).toContain(
      "**Isolation** — Bears on none: it only names the object.",
    );
    expect(card({ ...bare, isolation: { ...isolation, facet: ["protection"], meaning: "Checks requests." } })).toContain(
      "**Isolation** — outside the five classes · security protection. Checks requests.",
    );
  });

  test("a key that the user chose is called that", () => {
    const labels: FieldFacts = { ...bare, field: "meta/v1.ObjectMeta#labels", title: "labels.app", userKey: true };
    expect(card(labels)).toContain("A key you chose; what follows is said of the map `labels` that holds it.");
  });

  test("links lead to the web only, views to our own commands only when given", () => {
    const sources = ["command:evil", "javascript:alert(1)", "https://example.org/a(b)", "https://example.org/ok"];
    const facts: FieldFacts = { ...hostPID, spec: { ...hostPID.spec, sources } };
    const text = card(facts, { views: { timeline: (id) => `command:bulkhead.timeline?${id}`, map: "command:bulkhead.map" } });
    expect(text.split("\n").at(-1)).toBe(
      "[ok (example.org)](https://example.org/ok) · [pid_namespaces(7)](https://man7.org/linux/man-pages/man7/pid_namespaces.7.html) · [timeline](command:bulkhead.timeline?ns-pid) · [isolation map](command:bulkhead.map)",
    );
    expect(card(facts)).not.toContain("command:");
  });

  test("a well-known key of a map is no key that the user chose", () => {
    expect(card({ ...limitsMemory, userKey: true })).toContain("A key of the map `limits`.");
  });

  test("a mechanism without ancestors is described instead", () => {
    const isolation: Isolation = { class: [], facet: ["protection"], mechanisms: ["rbac"], meaning: "Checks requests.", sources: [] };
    expect(card({ ...bare, isolation })).toContain("RBAC: Kubernetes 1.8 (2017). Which identity may do what in the API;");
  });

  test("effects and Pod Security are shown without a class as well", () => {
    const isolation: Isolation = {
      class: [],
      facet: ["protection"],
      mechanisms: [],
      meaning: "Checks requests.",
      weakens: "switched off, everybody may read the node",
      podSecurity: "restricted: must be set",
      sources: [],
    };
    const lines = ["Weaker: switched off, everybody may read the node.", "Pod Security restricted: must be set."];
    expect(card({ ...bare, isolation })).toContain(lines.join("  \n"));
    expect(card({ ...bare, isolation: { ...isolation, facet: [] } })).toContain(lines.join("  \n"));
  });

  test("what the meaning says already is not said again, but in full", () => {
    const isolation: Isolation = {
      class: ["os-virtualization"],
      facet: ["view"],
      mechanisms: [],
      meaning: "`true` shows every process of the node.",
      weakens: "`true` exposes all processes",
      strengthens: "a namespace per container",
      sources: [],
    };
    expect(card({ ...bare, isolation })).toContain("of the node.  \nStronger: a namespace per container.");
    expect(card({ ...bare, isolation }, { full: true })).toContain("Weaker: `true` exposes all processes. Stronger: a namespace");
  });

  test("no sentence is cut in the isolation block", () => {
    const sentence = `A ${"long thought that goes on and ".repeat(12)}ends here. `;
    const isolation: Isolation = {
      class: ["os-virtualization"],
      facet: ["view"],
      mechanisms: [],
      meaning: sentence.repeat(4),
      podSecurity: `baseline: no; ${"x ".repeat(120)}`,
      becomes: ["CRI namespace_options.pid = NODE", `linux.namespaces${" and more".repeat(40)}`],
      sources: [],
    };
    const text = card({ ...bare, isolation }, { links: false });
    expect(text).toContain("and ends here.  \nBecomes CRI `namespace_options.pid = NODE`.  \nPod Security baseline: no.");
    expect(text).not.toContain("…");
  });

  test("values are found as written: empty, with and without CAP_, and keys by their prefix", () => {
    const isolation: Isolation = {
      class: ["os-virtualization"],
      facet: ["protection"],
      mechanisms: [],
      meaning: "In general.",
      values: { "": "the disk.", NET_RAW: "raw sockets.", "example.org/*": "by prefix." },
      sources: [],
    };
    expect(card({ ...bare, isolation, value: '""' })).toContain("The disk. In general.");
    expect(card({ ...bare, isolation })).not.toContain("The disk.");
    expect(card({ ...bare, isolation, value: "CAP_NET_RAW" })).toContain("Raw sockets. In general.");
    expect(card({ ...bare, isolation, title: "annotations.example.org/a.b", userKey: true })).toContain("By prefix. In general.");
  });

  test("a value is explained twice at most", () => {
    const isolation: Isolation = {
      class: ["os-virtualization"],
      facet: ["view"],
      mechanisms: [],
      meaning: "`none` has loopback only.",
      values: { none: "no network at all", host: "the builder's network" },
      sources: [],
    };
    const values = [
      { value: "none", meaning: "Nothing can be fetched" },
      { value: "host", meaning: "No wall" },
    ];
    const network: FieldFacts = { ...bare, isolation, spec: { ...bare.spec, values }, value: "none", onValue: true };
    expect(card(network)).toContain("`none`: Nothing can be fetched.");
    expect(card(network)).toContain("independent view. `none` has loopback only.");
    expect(card({ ...network, value: "host" })).toContain("independent view. The builder's network. `none` has");
  });

  test("types and authors in words, in both languages", () => {
    const spec = {
      ...bare.spec,
      type: "[]LinuxNamespace",
      meaning: "What it is. More info: https://example.org/x",
      meaningFrom: "Kubernetes API reference",
    };
    expect(card({ ...bare, spec })).toContain("**bare** `list of LinuxNamespace`\n\nWhat it is. *(Kubernetes API reference)*");
    expect(card({ ...bare, spec }, { language: "zh-CN" })).toContain(
      "**bare** `LinuxNamespace 列表`\n\nWhat it is.*（Kubernetes API 参考）*",
    );
  });

  test("the stage is that of the target version", () => {
    const history = kubernetesHistory({ since: "1.31" });
    expect(card({ ...bare, history }, { targets: { kubernetes: ["1.30"] } })).toContain("not in Kubernetes 1.30, new in 1.31");
  });
});

describe("for every field", () => {
  test("a card stays under the hard limit, its text under the width, and no mark of the author's takes effect", () => {
    fc.assert(
      fc.property(facts, fc.constantFrom("en", "zh-CN"), fc.boolean(), (field, language, full) => {
        const text = card(field, { language, full });
        expect(text.length).toBeLessThanOrEqual(cardLimits.hard);
        const marks = text.replace(/\\[!-/:-@[-`{-~]|`[^`\n]+`/gu, "");
        expect(marks).not.toMatch(/(?<!\\)</u);
        expect(text).not.toMatch(/^#/mu);
        expect(marks).not.toMatch(/\]\((?!https?:\/\/)/u);
        for (const line of hoverText(field, timeline, { ...all, language }).split("\n")) {
          expect(line.length <= 100 || !line.trim().includes(" ") || /https?:/u.test(line)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a card of ordinary size stays under the usual limit", () => {
    for (const field of [hostPID, user, limitsMemory]) {
      for (const language of ["en", "zh-CN"] as const) expect(card(field, { language }).length).toBeLessThanOrEqual(cardLimits.usual);
    }
  });
});

const prose = fc.oneof(
  fc.lorem({ mode: "sentences", maxCount: 30 }),
  fc.string({ maxLength: 300 }),
  fc.constantFrom("# x\n<b>y</b> [z](command:q) `open *a", "一句话。".repeat(200), "word".repeat(300), "`x` ".repeat(400)),
);
const release = fc.constantFrom("<=1.1", "1.2", "1.30", "1.14|1.15", "unknown", "1.37");
const history: fc.Arbitrary<History> = fc.record({
  of: fc.constantFrom("Kubernetes", "runtime-spec", "Dockerfile frontend"),
  since: release,
  until: fc.option(release),
  asOf: fc.constant("1.37"),
  stages: fc.array(
    fc.record({
      version: release,
      stage: fc.constantFrom("alpha", "beta", "GA", "deprecated", "removed", "experimental"),
      default: fc.boolean(),
      gate: fc.string(),
    }),
    { maxLength: 6 },
  ),
  earlier: fc.array(fc.record({ field: prose, since: release }), { maxLength: 3 }),
  deprecated: fc.option(fc.record({ since: release, note: prose })),
});
const isolation: fc.Arbitrary<Isolation> = fc.record({
  class: fc.subarray(["process-isolation", "os-virtualization", "hardware-virtualization", "hardware-partitioning", "language-runtime"]),
  facet: fc.subarray(["view", "access", "protection"]),
  mechanisms: fc.array(fc.constantFrom(...timeline.entries.map(({ id }) => id), "no-such-id"), { maxLength: 4 }),
  meaning: prose,
  weakens: prose,
  strengthens: prose,
  podSecurity: prose,
  becomes: fc.array(prose, { maxLength: 5 }),
  story: prose,
  values: fc.dictionary(fc.constantFrom("a", "b", "title"), prose),
  sources: fc.array(fc.webUrl(), { maxLength: 4 }),
});
const facts: fc.Arbitrary<FieldFacts> = fc.record({
  field: fc.constant("core/v1.PodSpec#title" as const),
  language: fc.constant("kubernetes"),
  path: fc.string(),
  title: prose,
  spec: fc.record({
    type: prose,
    required: fc.boolean(),
    default: fc.jsonValue(),
    values: fc.array(fc.record({ value: prose, meaning: prose }), { maxLength: 40 }),
    meaning: prose,
    meaningFrom: prose,
    sources: fc.array(fc.oneof(fc.webUrl(), fc.string()), { maxLength: 5 }),
  }),
  history: fc.option(history, { nil: undefined }),
  isolation: fc.option(isolation, { nil: undefined }),
  value: prose,
  valueNote: prose,
  onValue: fc.boolean(),
  userKey: fc.boolean(),
});
