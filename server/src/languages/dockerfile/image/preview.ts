import type { Preview, PreviewLink } from "../../../engine/language.js";
import type { Range } from "../../../text/range.js";
import type { DockerfileTree } from "../syntax/tree.js";
import { type ImageConfig, imageConfigOf, type Member } from "./config.js";

/** The image config of the stage around an offset, of the last one in front of all; undefined in a file without stages. */
export function previewAt(tree: DockerfileTree, offset: number): Preview | undefined {
  const stage = tree.stages.findLast(({ from }) => from.range.start <= offset) ?? tree.stages.at(-1);
  const config = stage && imageConfigOf(tree, stage.index);
  if (stage === undefined || config === undefined) return undefined;
  const name = stage.name?.text.toLowerCase() ?? `stage ${stage.index}`;
  const writer = new Writer();
  if (config.base !== undefined) writer.comment(`What ${config.base} brings along is not in here.`);
  writer.object(membersOf(config));
  return { title: `${name}.json`, languageId: "jsonc", text: `${writer.text}\n`, links: writer.links };
}

type Value = string | number | readonly Value[] | Fields | Linked;

/** Names and values of a JSON object, in their order. */
interface Fields {
  readonly fields: readonly (readonly [name: string, value: Value | undefined])[];
}

/** A value that comes from a place in the file. */
interface Linked {
  readonly linked: Value;
  readonly source: Range | undefined;
}

/** The members of https://github.com/opencontainers/image-spec/blob/main/config.md, and the three that Docker adds. */
function membersOf(config: ImageConfig): Fields {
  const { architecture, os, author } = config;
  const fields: Fields["fields"] = [
    ["User", linked(config.user)],
    ["ExposedPorts", setOf(config.exposedPorts)],
    ["Env", config.env.size === 0 ? undefined : [...config.env].map(([name, member]) => linked(member, `${name}=${member.value}`) ?? "")],
    ["Entrypoint", linked(config.entrypoint)],
    ["Cmd", linked(config.cmd)],
    ["Volumes", setOf(config.volumes)],
    ["WorkingDir", linked(config.workingDir)],
    ["Labels", mapOf(config.labels)],
    ["StopSignal", linked(config.stopSignal)],
    ["Healthcheck", config.healthcheck && linked(config.healthcheck, { fields: Object.entries(config.healthcheck.value) })],
    ["Shell", linked(config.shell)],
    ["OnBuild", config.onBuild.length === 0 ? undefined : config.onBuild.map((member) => linked(member) ?? "")],
  ];
  return {
    fields: [
      ["architecture", architecture],
      ["os", os],
      ["author", linked(author)],
      ["config", { fields }],
    ],
  };
}

function linked<Own extends Value>(member: Member<Own> | undefined): Linked | undefined;
function linked(member: Member<unknown>, shown: Value): Linked;
function linked(member: Member<unknown> | undefined, shown?: Value): Linked | undefined {
  // The first form promises that the member's own value can be shown.
  return member && { linked: shown ?? (member.value as Value), source: member.source };
}

function setOf(members: ReadonlyMap<string, Member<undefined>>): Fields | undefined {
  return members.size === 0 ? undefined : { fields: [...members].map(([name, member]) => [name, linked(member, { fields: [] })]) };
}

function mapOf(members: ReadonlyMap<string, Member<string>>): Fields | undefined {
  return members.size === 0 ? undefined : { fields: [...members].map(([name, member]) => [name, linked(member)]) };
}

/** Writes JSON and notes where values with a source stand. */
class Writer {
  text = "";
  readonly links: PreviewLink[] = [];
  private indent = "";

  comment(text: string): void {
    this.text += `// ${text}\n`;
  }

  object({ fields }: Fields): void {
    const present = fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
    this.list("{}", present, ([name, value]) => {
      const start = this.text.length;
      this.text += `${JSON.stringify(name)}: `;
      this.value(value, start);
    });
  }

  private value(value: Value, start = this.text.length): void {
    if (typeof value === "string" || typeof value === "number") this.text += JSON.stringify(value);
    else if (Array.isArray(value)) this.list("[]", value, (item: Value) => this.value(item));
    else if ("linked" in value) {
      this.value(value.linked);
      if (value.source !== undefined) this.links.push({ range: { start, end: this.text.length }, source: value.source });
    } else if ("fields" in value) this.object(value);
  }

  private list<Item>(brackets: "{}" | "[]", items: readonly Item[], write: (item: Item) => void): void {
    const outer = this.indent;
    this.text += brackets[0];
    this.indent += "  ";
    items.forEach((item, index) => {
      this.text += `${index === 0 ? "" : ","}\n${this.indent}`;
      write(item);
    });
    this.indent = outer;
    this.text += items.length === 0 ? brackets[1] : `\n${outer}${brackets[1]}`;
  }
}
