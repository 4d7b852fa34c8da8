import { mountFields } from "../convert/reading.js";
import { configOf } from "../hadolintConfig.js";
import { lintRule } from "../lintRule.js";
import { quote } from "../quote.js";
import { writtenImage } from "../stageBase.js";
import { rangeOf, type Span } from "../syntax/span.js";
import type { Instruction, Stage } from "../syntax/tree.js";

/** Finds images of registries that the project's configuration does not trust. */
export const trustedRegistry = lintRule({
  code: "DL3026",
  id: "dockerfile/untrusted-registry",
  severity: "information",
  summary: "Images come from the registries that the project's `.hadolint.yaml` names.",
  *find({ instructions, stages }, context) {
    const { trustedRegistries } = configOf(context);
    if (trustedRegistries.length === 0) return;
    const names = new Set<string>();
    for (const instruction of instructions) {
      const stage = instruction.name === "FROM" ? stages[instruction.stage] : undefined;
      const image = imagesOf(instruction, stage).find(({ text }) => !isTrusted(text, names, trustedRegistries));
      if (stage?.name !== undefined) names.add(stage.name.text);
      if (image !== undefined)
        yield {
          instruction,
          range: rangeOf(image),
          message: `image ${quote(image.text)}; expected one of ${trustedRegistries.join(", ")}`,
        };
    }
  },
});

function imagesOf({ name, flags }: Instruction, stage: Stage | undefined): readonly Span[] {
  if (stage?.image !== undefined) return [stage.image];
  if (name === "COPY") return flags.flatMap((flag) => (flag.name.text === "--from" && flag.value !== undefined ? [flag.value] : []));
  if (name !== "RUN") return [];
  return flags.flatMap((flag) =>
    flag.name.text === "--mount" && flag.value !== undefined
      ? mountFields(flag.value).flatMap(({ key, value }) => (key.text === "from" && value !== undefined ? [value] : []))
      : [],
  );
}

function isTrusted(text: string, names: ReadonlySet<string>, trusted: readonly string[]): boolean {
  const { name, registry } = writtenImage(text);
  if (names.has(name) || /^\d+$/u.test(text)) return true;
  if (registry !== undefined) return trusted.some((pattern) => matches(pattern, registry));
  return name === "scratch" || trusted.some((pattern) => matches(pattern, "docker.io") || matches(pattern, "hub.docker.com"));
}

function matches(pattern: string, registry: string): boolean {
  if (pattern.startsWith("*")) return registry.endsWith(pattern.slice(1));
  return pattern.endsWith("*") ? registry.startsWith(pattern.slice(0, -1)) : registry === pattern;
}
