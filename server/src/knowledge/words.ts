import type { IsolationClass, IsolationFacet } from "./facts.js";

/** The languages that a reader can choose. Labels exist in both, prose falls back to English. */
export type Tongue = "en" | "zh-CN";

/** Labels and small phrases of a card. Prose of the data never passes through here. */
export interface Words {
  readonly history: string;
  readonly isolation: string;
  readonly required: string;
  readonly default: (value: string) => string;
  readonly argument: (value: string) => string;
  readonly unknownMeaning: string;
  readonly from: (author: string) => string;
  readonly userKey: (map: string) => string;
  readonly knownKey: (map: string) => string;
  readonly oneOf: string;
  readonly values: string;
  readonly classes: Readonly<Record<IsolationClass, string>>;
  readonly facets: Readonly<Record<IsolationFacet, string>>;
  readonly none: string;
  readonly outside: string;
  readonly notDescribed: string;
  readonly becomes: string;
  readonly weaker: string;
  readonly stronger: string;
  readonly podSecurity: string;
  readonly before: string;
  readonly partOf: string;
  readonly arrow: string;
  readonly perArticle: string;
  readonly about: (year: string) => string;
  readonly decade: (year: string) => string;
  readonly colon: string;
  readonly stop: string;
  readonly comma: string;
  readonly semicolon: string;
  /** Between the members of a list. */
  readonly listComma: string;
  readonly open: string;
  readonly close: string;
  /** Between two sentences. */
  readonly gap: string;
  readonly specification: string;
  readonly timeline: string;
  readonly map: string;
}

/** The labels in a reader's language. */
export function words(tongue: Tongue): Words {
  return tongue === "zh-CN" ? chinese : english;
}

const english: Words = {
  history: "History",
  isolation: "Isolation",
  required: "required",
  default: (value) => `default ${value}`,
  argument: (value) => `argument ${value}`,
  unknownMeaning: "No description of this field is known.",
  from: (author) => `(${author})`,
  userKey: (map) => `A key you chose; what follows is said of the map ${map} that holds it.`,
  knownKey: (map) => `A key of the map ${map}.`,
  oneOf: "One of",
  values: "Values",
  classes: {
    "process-isolation": "process isolation",
    "os-virtualization": "OS virtualization",
    "hardware-virtualization": "hardware virtualization",
    "hardware-partitioning": "hardware partitioning",
    "language-runtime": "language runtime",
  },
  facets: { view: "independent view", access: "access control", protection: "security protection" },
  none: "none: ",
  outside: "outside the five classes",
  notDescribed: "not described yet: whether and how this field bears on isolation is still open.",
  becomes: "Becomes",
  weaker: "Weaker: ",
  stronger: "Stronger: ",
  podSecurity: "Pod Security: ",
  before: "before that",
  partOf: "part of",
  arrow: " ← ",
  perArticle: "not confirmed",
  about: (year) => `about ${year}`,
  decade: (year) => `${year.slice(0, 3)}0s`,
  colon: ": ",
  stop: ".",
  comma: ", ",
  semicolon: "; ",
  listComma: ", ",
  open: " (",
  close: ")",
  gap: " ",
  specification: "specification",
  timeline: "timeline",
  map: "isolation map",
};

const chinese: Words = {
  history: "历史",
  isolation: "隔离",
  required: "必填",
  default: (value) => `默认 ${value}`,
  argument: (value) => `参数 ${value}`,
  unknownMeaning: "尚无该字段的说明。",
  from: (author) => `（${author}）`,
  userKey: (map) => `这是自定的键；以下说明针对它所在的映射 ${map}。`,
  knownKey: (map) => `映射 ${map} 的键。`,
  oneOf: "可选值",
  values: "取值",
  classes: {
    "process-isolation": "进程隔离",
    "os-virtualization": "OS 虚拟化",
    "hardware-virtualization": "硬件虚拟化",
    "hardware-partitioning": "硬件分区",
    "language-runtime": "语言运行时隔离",
  },
  facets: { view: "独立视图", access: "访问控制", protection: "安全防护" },
  none: "无：",
  outside: "不属五类隔离",
  notDescribed: "尚未描述：该字段是否影响隔离、如何影响，仍待补充。",
  becomes: "对应",
  weaker: "削弱：",
  stronger: "加强：",
  podSecurity: "Pod Security：",
  before: "在它之前有 ",
  partOf: "属于 ",
  arrow: "← ",
  perArticle: "未经证实",
  about: (year) => `约 ${year}`,
  decade: (year) => `${year.slice(0, 3)}0 年代`,
  colon: "：",
  stop: "。",
  comma: "，",
  semicolon: "；",
  listComma: "、",
  open: "（",
  close: "）",
  gap: "",
  specification: "规范",
  timeline: "时间线",
  map: "隔离图",
};

/** A shown type in the reader's language: `[]LinuxNamespace` → `list of LinuxNamespace`, in Chinese `LinuxNamespace 列表`. */
export function typeWords(type: string, tongue: Tongue): string {
  const spelled = type.replace(/\[\]/gu, "list of ");
  return tongue === "zh-CN" ? typeChinese(spelled, 0) : spelled;
}

function typeChinese(type: string, depth: number): string {
  const known = Object.hasOwn(typesChinese, type) ? typesChinese[type] : undefined;
  if (known !== undefined || depth > 5) return known ?? type;
  const alternatives = type.split(" or ");
  if (alternatives.length > 1 && alternatives.length < 9) return alternatives.map((one) => typeChinese(one, depth + 1)).join(" 或 ");
  const [, holder, items] = /^(list|map) of (.+)$/u.exec(type) ?? [];
  if (holder === undefined || items === undefined) return type;
  return `${typeChinese(items, depth + 1)} ${holder === "list" ? "列表" : "映射"}`;
}

const typesChinese: Readonly<Record<string, string>> = {
  instruction: "指令",
  flag: "标志",
  option: "选项",
  argument: "参数",
  directive: "解析器指令",
  document: "文档",
  kind: "类型",
  variable: "变量",
  "variable operator": "变量运算符",
  "predefined build argument": "预定义构建参数",
  "integer (64 bit)": "integer（64 位）",
  "base64 text": "base64 文本",
  "any value": "任意值",
  any: "任意值",
  mapping: "映射",
};

/** The author of a description in the reader's language. */
export function authorWords(author: string, tongue: Tongue): string {
  return tongue === "zh-CN" ? author.replace(/\bAPI reference\b/u, "API 参考") : author;
}

/** The units of a remark on a value in the reader's language: `536,870,912 bytes` → `536,870,912 字节`. */
export function noteWords(note: string, tongue: Tongue): string {
  if (tongue === "en") return note;
  return note
    .replace(/(?<=\d )bytes?\b/gu, "字节")
    .replace(/(?<=\d )cores?\b/gu, "核")
    .replace(/(?<=\d )d\b/gu, "天")
    .replace(/(?<=\d )h\b/gu, "小时")
    .replace(/(?<=\d )min\b/gu, "分")
    .replace(/(?<=\d )s\b/gu, "秒");
}

/** The fixed phrases in a step of `becomes` in the reader's language; names stay. */
export function stepWords(step: string, tongue: Tongue): string {
  if (tongue === "en") return step;
  return step
    .replace(/^no (`\w{1,40}`) entry in (.{1,80})$/u, "$2 中没有 $1 项")
    .replace(/(`\w{1,40}`) entry in (`[^`]{1,60}`)/gu, "$2 中的 $1 项")
    .replace(/^no (?=`)/u, "不带 ")
    .replace(/^image config (?=`)/u, "镜像配置 ")
    .replace(/^a layer of the image$/u, "镜像的一层")
    .replace(/^network namespace of the build step$/u, "构建步骤的网络命名空间")
    .replace(/^(.{1,80}) of the build step$/u, "构建步骤的 $1")
    .replace(/^(.{1,80}) by the kubelet$/u, "由 kubelet 执行 $1")
    .replace(/^bind mount in (?=`)/u, "绑定挂载，写入 ")
    .replace(/^bind mount$/u, "绑定挂载")
    .replace(/(?<=`), (?=`)/gu, "、")
    .replace(/(?<=`) (?:and|or) (?=`)/gu, " 与 ");
}
