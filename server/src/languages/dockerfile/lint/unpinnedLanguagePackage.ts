import { runLint } from "../runLint.js";
import { calls, operands } from "../shell/command.js";
import type { ShellCommand, ShellWord } from "../shell/script.js";
import { unpinned } from "../unpinned.js";

const summary = "A package without a version is another one in every build.";

/** Finds packages of npm without a version. */
export const unpinnedNpmPackage = runLint({
  code: "DL3016",
  id: "dockerfile/unpinned-npm-package",
  severity: "information",
  summary,
  judge: (run) => unpinned(run, "@version", npmPackages),
});

/** Finds gems without a version. */
export const unpinnedGem = runLint({
  code: "DL3028",
  id: "dockerfile/unpinned-gem",
  severity: "information",
  summary,
  judge: (run) => unpinned(run, ":version", gems),
});

/** Finds Go packages without a version, or with one that moves. */
export const unpinnedGoPackage = runLint({
  code: "DL3062",
  id: "dockerfile/unpinned-go-package",
  severity: "information",
  summary,
  judge(run) {
    const started = run.commands.some((command) => calls(command, "go", "run"));
    return unpinned(run, "@version", started ? startedGoPackages : installedGoPackages);
  },
});

function npmPackages(command: ShellCommand): readonly ShellWord[] {
  if (!calls(command, "npm", "install")) return [];
  const [first, ...words] = operands(command, ["loglevel", "registry"]);
  if (first?.text !== "install") return [];
  return words.filter(({ text }) => text !== "install" && !isFixedNpm(text));
}

function isFixedNpm(text: string): boolean {
  if (/^git(?:\+ssh|\+https?)?:\/\//u.test(text)) return text.includes("#");
  if (/\.(?:tar|tar\.gz|tgz)$|^(?:\/|\.{1,2}\/|~\/)/u.test(text)) return true;
  // The first `@` of `@scope/name@1.0` belongs to the scope.
  return text.startsWith("@") ? text.split("/").slice(1).join("/").includes("@") : text.includes("@");
}

function gems(command: ShellCommand): readonly ShellWord[] {
  if (!calls(command, "gem", "install", "i")) return [];
  const { words } = command;
  if (words.some(({ text }) => text === "-v" || text === "--version" || text.startsWith("--version="))) return [];
  const found: ShellWord[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || word.text === "--") break;
    // An option is taken to have its value behind it.
    if (word.text.startsWith("-")) index++;
    else if (word.text !== "install" && word.text !== "i" && !word.text.includes(":")) found.push(word);
  }
  return found;
}

function startedGoPackages(command: ShellCommand): readonly ShellWord[] {
  if (!calls(command, "go", "run")) return [];
  // What stands behind the package belongs to the program.
  return operands(command)
    .slice(0, 2)
    .filter(({ text }) => text !== "run" && !isFixedGo(text));
}

function installedGoPackages(command: ShellCommand): readonly ShellWord[] {
  if (!calls(command, "go", "install", "get")) return [];
  return operands(command).filter(({ text }) => !/^(?:install|get|tool)$/u.test(text) && !isFixedGo(text));
}

function isFixedGo(text: string): boolean {
  return /^[./]/u.test(text) || (text.includes("@") && !/@(?:latest|none)$/u.test(text));
}
