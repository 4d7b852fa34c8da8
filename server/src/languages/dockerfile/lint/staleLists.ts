import type { Rule } from "../../../engine/rule.js";
import type { Lint } from "../lintRule.js";
import { oncePer } from "../once.js";
import { hasCacheAt, runLint } from "../runLint.js";
import { calls } from "../shell/command.js";
import type { Run } from "../shell/instructionShell.js";
import type { ShellCommand } from "../shell/script.js";
import type { DockerfileTree } from "../syntax/tree.js";

/** Finds `apt-get update` that leaves the lists of packages in the image. */
export const aptLists = finalStageLint({
  code: "DL3009",
  id: "dockerfile/apt-lists",
  severity: "hint",
  summary: "The lists of packages that `apt-get update` fetches fill the layer, unless the same RUN removes them.",
  judge(run) {
    if (run.commands.some((command) => calls(command, "rm", "-rf", "/var/lib/apt/lists/*"))) return undefined;
    if (hasCacheAt(run, "/var/lib/apt/lists") || (hasCacheAt(run, "/var/lib/apt") && hasCacheAt(run, "/var/cache/apt"))) return undefined;
    return run.commands.find((command) => calls(command, ["apt", "apt-get", "aptitude"], "update"));
  },
  message: ({ name }) => `\`${name} update\` that leaves its lists behind; expected \`rm -rf /var/lib/apt/lists/*\` in the same RUN`,
});

/** Finds `yarn install` that leaves its cache in the image. */
export const yarnCache = finalStageLint({
  code: "DL3060",
  id: "dockerfile/yarn-cache",
  severity: "hint",
  summary: "What yarn keeps of its downloads fills the layer, unless the same RUN cleans up.",
  judge(run) {
    const install = run.commands.findIndex((command) => calls(command, "yarn", "install"));
    const clean = run.commands.findIndex((command) => calls(command, "yarn", "cache", "clean"));
    return clean > install || (clean < 0 && hasCacheAt(run, ".cache/yarn")) ? undefined : run.commands[install];
  },
  message: () => "`yarn install` that keeps its cache; expected `yarn cache clean` behind it",
});

/** Advice about stages of which the image is made: the last one, and those that another stage builds on. */
function finalStageLint({
  judge,
  message,
  ...lint
}: Omit<Lint, "find"> & { judge(run: Run): ShellCommand | undefined; message(command: ShellCommand): string }): Rule<DockerfileTree> {
  return runLint({
    ...lint,
    judge(run) {
      const command = judge(run);
      return command && { word: command.first, message: message(command) };
    },
    holds: (tree, { name, stage }) => name === "ONBUILD" || keptStages(tree)(stage),
  });
}

const keptStages = oncePer(({ stages }: DockerfileTree): ((stage: number) => boolean) => {
  const last = stages.at(-1);
  const bases = new Set(stages.map(({ image }) => image?.text));
  return (index) => {
    const stage = stages[index];
    if (stage === undefined) return stages.length === 0;
    return stage === last || (stage.name !== undefined && bases.has(stage.name.text)) || stage.from.rest.text === last?.from.rest.text;
  };
});
