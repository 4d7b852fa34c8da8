import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import oniguruma from "vscode-oniguruma";
import textmate from "vscode-textmate";
import { repositoryRoot } from "./data.js";

/** Tells for each line of a text the language that its last word is coloured as; `` where it is the file's own. */
export type Colours = (scope: string, text: string) => Promise<readonly string[]>;

/** Colours as an editor does that has the grammars `grammarOf` gives by scope, with ours put into them as package.json says. */
export function openColours(grammarOf: (scope: string) => string | undefined): Colours {
  const registry = new textmate.Registry({
    onigLib: loadOniguruma(),
    loadGrammar: async (scope) => {
      const ours = injections.find(({ scopeName }) => scopeName === scope);
      const file = ours === undefined ? grammarOf(scope) : join(repositoryRoot, ours.path);
      return file === undefined ? null : textmate.parseRawGrammar(readFileSync(file, "utf8"), "grammar.json");
    },
    getInjections: (scope) => injections.filter(({ injectTo }) => injectTo.includes(scope)).map(({ scopeName }) => scopeName),
  });
  return async (scope, text) => {
    const grammar = await registry.loadGrammar(scope);
    if (grammar === null) throw new Error(`no grammar for ${scope}`);
    let state = textmate.INITIAL;
    return text.split("\n").map((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      const scopes = tokens.at(-1)?.scopes ?? [];
      return scopes.flatMap((name) => /^meta\.embedded\.block\.(\w+)|^(string)\.unquoted\.heredoc/u.exec(name)?.slice(1) ?? []).join("");
    });
  };
}

const injections = JSON.parse(readFileSync(join(repositoryRoot, "package.json"), "utf8")).contributes.grammars as readonly {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo: readonly string[];
}[];

async function loadOniguruma() {
  await oniguruma.loadWASM(readFileSync(createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm")).buffer);
  return {
    createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text: string) => new oniguruma.OnigString(text),
  };
}

/** Lines as they should be coloured, `language| line`, and as they are. */
export async function compareColours(colours: Colours, scope: string, marked: string) {
  const lines = marked
    .trim()
    .split("\n")
    .map((line) => /^\s*(\w*)\|(.*)$/u.exec(line) ?? []);
  const seen = await colours(scope, lines.map(([, , line = ""]) => line).join("\n"));
  return {
    wanted: lines.map(([, colour, line]) => `${colour}|${line}`),
    seen: seen.map((colour, index) => `${colour}|${lines[index]?.[2]}`),
  };
}
