import { shift } from "../../../text/range.js";
import { buildCheck } from "../buildCheck.js";
import { conversionOf, readingsOf, type StageFacts } from "../convert/conversion.js";
import { words } from "../convert/reading.js";
import { quote } from "../quote.js";
import { rangeOf } from "../syntax/span.js";
import { operatingSystemOf } from "../values/platform.js";

/** Finds a first WORKDIR that continues whatever directory the base image is in. */
export const workdirPath = buildCheck({
  name: "WorkdirRelativePath",
  id: "dockerfile/relative-workdir",
  summary: "The first WORKDIR of a stage should be absolute: the base image's directory may change.",
  page: "workdir-relative-path",
  *find(tree) {
    const { stages } = conversionOf(tree);
    const withWorkdir = new Set<StageFacts>();
    for (const facts of stages) {
      const first = facts.stage.instructions.find(({ name, own }) => name === "WORKDIR" && own.arguments.form === "single");
      const inherited = facts.base !== undefined && withWorkdir.has(facts.base);
      if (first !== undefined || inherited) withWorkdir.add(facts);
      const [path] = first === undefined || inherited ? [] : words(first.own);
      const found = first && path && readingsOf(tree)(first).expansions.get(path);
      if (
        first === undefined ||
        path === undefined ||
        found?.certain !== true ||
        found.fault !== undefined ||
        isAbsolute(facts, found.text)
      )
        continue;
      yield {
        instruction: first,
        range: shift(rangeOf(path), first.at),
        message: `relative path ${quote(found.text)} in the stage's first WORKDIR; expected an absolute one`,
      };
    }
  },
});

function isAbsolute(facts: StageFacts, path: string): boolean {
  if (path.startsWith("/")) return true;
  const { platform } = facts;
  const system = platform?.certain === true ? operatingSystemOf(platform.text) : undefined;
  return system !== "linux" && /^(?:[cC]:)?[\\/]/u.test(path);
}
