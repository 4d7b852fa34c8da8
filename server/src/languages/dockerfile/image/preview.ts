import type { Preview } from "../../../engine/language.js";
import { type Fields, type Linked, LinkedJsonWriter, type Value } from "../../../text/linkedJson.js";
import type { DockerfileTree } from "../syntax/tree.js";
import { type ImageConfig, imageConfigOf, type Member } from "./config.js";

/** The image config of the stage around an offset, of the last one in front of all; undefined in a file without stages. */
export function previewAt(tree: DockerfileTree, offset: number): Preview | undefined {
  const stage = tree.stages.findLast(({ from }) => from.range.start <= offset) ?? tree.stages.at(-1);
  const config = stage && imageConfigOf(tree, stage.index);
  if (stage === undefined || config === undefined) return undefined;
  const name = stage.name?.text.toLowerCase() ?? `stage ${stage.index}`;
  const writer = new LinkedJsonWriter();
  if (config.base !== undefined) writer.comment(`What ${config.base} brings along is not in here.`);
  writer.object(membersOf(config));
  return { title: `${name}.json`, languageId: "jsonc", text: `${writer.text}\n`, links: writer.links };
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
