import { createEngine } from "../../server/src/engine/engine.js";
import { allSame, formFault, nameAt, namesOf, renameFault, sameName } from "../../server/src/engine/names.js";
import { defaultSettings } from "../../server/src/engine/settings.js";
import { dataFiles } from "./data.js";

const engine = createEngine(dataFiles);

/** What stands for the name at `$0` of a text, each as `line:text`; declarations in front, the one that counts first with a star. */
export function namesAt(marked: string, name: string): readonly string[] {
  const offset = marked.indexOf("$0");
  const text = marked.slice(0, offset) + marked.slice(offset + 2);
  const analysed = engine.analyse({ name, text }, defaultSettings);
  if (analysed === undefined) return ["not ours"];
  const names = namesOf(analysed);
  const one = nameAt(names, offset);
  if (one === undefined) return [];
  const all = names.map((each) => ({ file: name, name: each }));
  return sameName({ file: name, name: one }, all).map(({ name: { range, role } }) => {
    const line = text.slice(0, range.start).split("\n").length;
    const counts = one.declaredAt !== undefined && one.declaredAt.start === range.start;
    return `${line}:${text.slice(range.start, range.end)} ${role}${counts ? " *" : ""}`;
  });
}

/** Whether the name at `$0` may be changed to `newName`. */
export function takes(marked: string, name: string, newName: string): boolean {
  return renaming(marked, name, newName) === undefined;
}

/** Why the name at `$0` is not changed to `newName`; undefined where it is. */
export function renaming(marked: string, name: string, newName: string): string | undefined {
  const offset = marked.indexOf("$0");
  const analysed = engine.analyse({ name, text: marked.replace("$0", "") }, defaultSettings);
  if (analysed === undefined) return "not ours";
  const all = namesOf(analysed).map((each) => ({ file: name, name: each }));
  const one = nameAt(namesOf(analysed), offset);
  if (one?.form === undefined) return "no name that can be changed";
  return formFault(one, newName) ?? renameFault(allSame({ file: name, name: one }, all), newName, all);
}
