import type { Range } from "../../../text/range.js";
import { conversionOf, readingsOf, type StageFacts } from "../convert/conversion.js";
import { type Reading, words } from "../convert/reading.js";
import { platformArguments } from "../convert/scope.js";
import type { Span } from "../syntax/span.js";
import type { DockerfileTree, Instruction } from "../syntax/tree.js";
import { triggerOf } from "../triggers.js";
import { cleanPath } from "../values/cleanPath.js";
import { normalPlatform } from "../values/platform.js";
import { exposedPorts } from "../values/port.js";
import { healthcheckOf } from "./healthcheck.js";

/** A value of the image config, and the instruction that it comes from. */
export interface Member<Value> {
  readonly value: Value;
  readonly source: Range | undefined;
}

/** What the file alone makes of a stage's image: what the base image brings from outside is not in it. */
export interface ImageConfig {
  /** The image from outside that the stage stands on; undefined over `scratch`. */
  readonly base: string | undefined;
  readonly os: string;
  readonly architecture: string;
  readonly author?: Member<string> | undefined;
  readonly user?: Member<string> | undefined;
  readonly workingDir?: Member<string> | undefined;
  readonly entrypoint?: Member<readonly string[]> | undefined;
  readonly cmd?: Member<readonly string[]> | undefined;
  readonly stopSignal?: Member<string> | undefined;
  readonly healthcheck?: Member<Readonly<Record<string, readonly string[] | number>>> | undefined;
  readonly shell?: Member<readonly string[]> | undefined;
  readonly onBuild: readonly Member<string>[];
  readonly env: ReadonlyMap<string, Member<string>>;
  readonly exposedPorts: ReadonlyMap<string, Member<undefined>>;
  readonly volumes: ReadonlyMap<string, Member<undefined>>;
  readonly labels: ReadonlyMap<string, Member<string>>;
}

/** The config of a stage's image: what BuildKit's conversion makes of it without build arguments. */
export function imageConfigOf(tree: DockerfileTree, stage: number): ImageConfig | undefined {
  const { stages } = conversionOf(tree);
  const chain: StageFacts[] = [];
  for (let facts = stages[stage]; facts !== undefined; facts = facts.base) chain.unshift(facts);
  const [first] = chain;
  const last = chain.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const builder = new Builder(tree, first, platformOf(last));
  for (const facts of chain) builder.addStage(facts);
  return builder.config;
}

function platformOf({ platform }: StageFacts): ReturnType<typeof normalPlatform> {
  return normalPlatform(platform?.text || (platformArguments["TARGETPLATFORM"] ?? ""));
}

type Mutable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

/** Applies instructions one after the other, as the build does. */
class Builder {
  readonly env = new Map<string, Member<string>>();
  readonly exposedPorts = new Map<string, Member<undefined>>();
  readonly volumes = new Map<string, Member<undefined>>();
  readonly labels = new Map<string, Member<string>>();
  readonly config: Mutable<ImageConfig>;
  private commandIsSet = false;
  private readonly readings: (instruction: Instruction) => Reading;

  constructor(tree: DockerfileTree, { image, closed, stage }: StageFacts, platform: ReturnType<typeof normalPlatform>) {
    this.readings = readingsOf(tree);
    const { env, exposedPorts, volumes, labels } = this;
    this.config = { base: closed ? undefined : image?.text, ...platform, onBuild: [], env, exposedPorts, volumes, labels };
    if (!closed) return;
    const source = stage.from.range;
    env.set("PATH", { value: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", source });
    this.config.workingDir = { value: "/", source };
  }

  /** A stage on top of what there is; what the one below left behind ONBUILD comes first. */
  addStage({ stage }: StageFacts): void {
    this.commandIsSet = false;
    const left = this.triggers.splice(0);
    this.config.onBuild = [];
    for (const { trigger, source } of left) this.add(trigger, source);
    for (const instruction of stage.instructions) this.add(instruction, instruction.range);
  }

  private readonly triggers: { readonly trigger: Instruction; readonly source: Range }[] = [];

  private add(instruction: Instruction, source: Range): void {
    const reading = this.readings(instruction);
    const value = (span: Span): string => reading.expansions.get(span)?.text ?? span.text;
    const all = words(reading.instruction).map(value);
    switch (instruction.name) {
      case "ENV":
      case "LABEL":
        for (const [name, text] of pairsOf(reading, value))
          (instruction.name === "ENV" ? this.env : this.labels).set(name, { value: text, source });
        break;
      case "EXPOSE":
        for (const port of all.flatMap(exposedPorts)) this.exposedPorts.set(port, { value: undefined, source });
        break;
      case "VOLUME":
        for (const path of all) this.volumes.set(path, { value: undefined, source });
        break;
      case "USER":
        this.config.user = { value: all[0] ?? "", source };
        break;
      case "STOPSIGNAL":
        this.config.stopSignal = { value: all[0] ?? "", source };
        break;
      case "MAINTAINER":
        this.config.author = { value: all[0] ?? "", source };
        break;
      case "WORKDIR":
        this.enter(all[0] ?? "", source);
        break;
      default:
        this.addCommand(reading.instruction, source);
    }
    if (instruction.name === "ONBUILD") this.leave(instruction, source);
  }

  private addCommand(own: Instruction, source: Range): void {
    switch (own.name) {
      case "CMD":
        this.config.cmd = { value: this.commandOf(own), source };
        this.commandIsSet = true;
        break;
      case "ENTRYPOINT":
        this.config.entrypoint = { value: this.commandOf(own), source };
        // A command that came with the image below was meant for another program.
        if (!this.commandIsSet) this.config.cmd = undefined;
        break;
      case "SHELL":
        this.config.shell = { value: words(own).map(({ text }) => text), source };
        break;
      case "HEALTHCHECK":
        this.config.healthcheck = { value: healthcheckOf(own), source };
    }
  }

  private commandOf({ arguments: found }: Instruction): readonly string[] {
    if (found.form === "json") return found.words.map(({ text }) => text);
    if (found.form !== "shell") return [];
    return [...(this.config.shell?.value ?? (this.config.os === "windows" ? windowsShell : defaultShell)), found.command.text];
  }

  private enter(path: string, source: Range): void {
    const before = this.config.workingDir?.value;
    const full = path.startsWith("/") || /^[a-z]:/iu.test(path) ? path : `${before ?? "…"}/${path}`;
    this.config.workingDir = { value: full.startsWith("/") ? cleanPath(full) : full, source };
  }

  private leave(instruction: Instruction, source: Range): void {
    const trigger = triggerOf(instruction);
    if (trigger === undefined) return;
    this.triggers.push({ trigger, source });
    this.config.onBuild = [...this.config.onBuild, { value: instruction.own.rest.text, source }];
  }
}

const defaultShell: readonly string[] = ["/bin/sh", "-c"];
const windowsShell: readonly string[] = ["cmd", "/S", "/C"];

function pairsOf({ instruction: { arguments: found } }: Reading, value: (span: Span) => string): readonly (readonly [string, string])[] {
  return found.form === "pairs" ? found.pairs.map((pair) => [value(pair.name), pair.value === undefined ? "" : value(pair.value)]) : [];
}
