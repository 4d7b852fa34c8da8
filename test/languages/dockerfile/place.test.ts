import { describe, expect, test } from "vitest";
import { dockerfile } from "../../../server/src/languages/dockerfile/index.js";
import { dataFiles } from "../../support/data.js";
import { readFixture } from "../../support/fixture.js";

const language = dockerfile(dataFiles);
const context = { targets: { dockerfile: ["1.28"] } };

/** Field, covered text and, on a value, the value at the `$0` of a fixture. */
function placeIn(source: string): string | undefined {
  const { text, cursor = 0 } = readFixture(source);
  const place = language.placeAt(language.parse({ text, start: 0 }, "dockerfile"), cursor);
  return place && `${place.field} ${JSON.stringify(text.slice(place.range.start, place.range.end))}${place.onValue ? " value" : ""}`;
}

describe("places", () => {
  test.each<[source: string, expected: string | undefined]>([
    ["FR$0OM alpine", 'dockerfile.FROM# "FROM"'],
    ["FROM alp$0ine:3 AS x", 'dockerfile.FROM#image "alpine:3" value'],
    ["FROM alpine A$0S x", 'dockerfile.FROM#as "AS"'],
    ["FROM alpine AS bu$0ild", 'dockerfile.FROM#as "build" value'],
    ["FROM --plat$0form=linux/amd64 a", 'dockerfile.FROM#--platform "--platform"'],
    ["FROM --platform=linux/a$0md64 a", 'dockerfile.FROM#--platform "linux/amd64" value'],
    ["FROM --platform=$BUILD$0PLATFORM a", 'dockerfile.arg#BUILDPLATFORM "$BUILDPLATFORM"'],
    ["RUN --mou$0nt=type=cache,target=/x true", 'dockerfile.RUN#--mount "--mount"'],
    ["RUN --mount=ty$0pe=cache,target=/x true", 'dockerfile.RUN.--mount#type "type"'],
    ["RUN --mount=type=ca$0che,target=/x true", 'dockerfile.RUN.--mount#type "cache" value'],
    ["RUN --mount=type=cache,ds$0t=/x true", 'dockerfile.RUN.--mount#target "dst"'],
    ["RUN --mount=type=cache,\\\n target=/x true --mount=r$0o", 'dockerfile.RUN#command "target=/x true --mount=ro" value'],
    ["RUN --mount=target=/x,r$0o true", 'dockerfile.RUN.--mount#readonly "ro"'],
    ["RUN --device=vendor/cl$0ass=x true", 'dockerfile.RUN.--device#name "vendor/class=x" value'],
    ["RUN --security=in$0secure true", 'dockerfile.RUN#--security "insecure" value'],
    ["RUN echo h$0i", 'dockerfile.RUN#command "echo hi" value'],
    ["RUN echo $TARGET$0ARCH", 'dockerfile.arg#TARGETARCH "$TARGETARCH"'],
    ["RUN cat <<E$0OF\nx\nEOF", 'dockerfile.RUN#heredoc "<<EOF"'],
    ["RUN cat <<EOF\nx$0\nEOF", undefined],
    ["COPY --from=bu$0ild a b", 'dockerfile.COPY#--from "build" value'],
    ["COPY a$0 b c", 'dockerfile.COPY#source "a" value'],
    ["COPY a b c$0", 'dockerfile.COPY#destination "c" value'],
    ['COPY ["a", "b$0"]', 'dockerfile.COPY#destination "b" value'],
    ["ADD <<a$0 /b\na", 'dockerfile.ADD#heredoc "<<a"'],
    ["ENV NA$0ME=value", 'dockerfile.ENV#name "NAME"'],
    ["ENV NAME=va$0lue", 'dockerfile.ENV#value "value" value'],
    ["ENV NAME=a$O$0THER", 'dockerfile.variable# "$OTHER"'],
    ["ENV NAME=${OTHER:-wo$0rd}", 'dockerfile.variable#:- "${OTHER:-word}"'],
    ["ENV NAME=${OTHER##$0*/}", 'dockerfile.variable### "${OTHER##*/}"'],
    ["ARG TARGET$0OS", 'dockerfile.arg#TARGETOS "TARGETOS"'],
    ["ARG na$0me=x", 'dockerfile.ARG#name "name"'],
    ["ARG name=x$0", 'dockerfile.ARG#default "x" value'],
    ["LABEL a.b$0=c", 'dockerfile.LABEL#name "a.b"'],
    ["EXPOSE 80 53/u$0dp", 'dockerfile.EXPOSE#port "53/udp" value'],
    ["STOPSIGNAL SIG$0TERM", 'dockerfile.STOPSIGNAL#signal "SIGTERM" value'],
    ["USER ap$0p:staff", 'dockerfile.USER#user "app:staff" value'],
    ["USER app:st$0aff", 'dockerfile.USER#group "app:staff" value'],
    ["WORKDIR /a$0", 'dockerfile.WORKDIR#path "/a" value'],
    ["VOLUME /a /b$0", 'dockerfile.VOLUME#path "/b" value'],
    ['CMD ["a$0"]', 'dockerfile.CMD#command "a" value'],
    ['SHELL ["a$0"]', 'dockerfile.SHELL#command "a" value'],
    ["HEALTHCHECK --inter$0val=5s CMD x", 'dockerfile.HEALTHCHECK#--interval "--interval"'],
    ["HEALTHCHECK C$0MD x", 'dockerfile.HEALTHCHECK#CMD "CMD"'],
    ["HEALTHCHECK no$0ne", 'dockerfile.HEALTHCHECK#NONE "none"'],
    ["ONBUILD R$0UN x", 'dockerfile.RUN# "RUN"'],
    ["ONB$0UILD RUN x", 'dockerfile.ONBUILD# "ONBUILD"'],
    ["# esc$0ape=`", 'dockerfile.directive#escape "escape"'],
    ["# escape=`$0", 'dockerfile.directive#escape "`" value'],
    ["# check=skip$0=all", 'dockerfile.directive#check "skip=all" value'],
    ["# a com$0ment", undefined],
    ["RNU$0 x", undefined],
  ])("%s", (source, expected) => expect(placeIn(source)).toBe(expected));

  test("a mount's type is titled with its value, and its trail leads to the instruction", () => {
    const text = "RUN --mount=type=secret,id=a true";
    const place = language.placeAt(language.parse({ text, start: 0 }, "dockerfile"), 20);
    expect(place?.title).toBe("RUN --mount=type=secret");
    expect(place?.trail).toEqual(["dockerfile.RUN#", "dockerfile.RUN#--mount", "dockerfile.RUN.--mount#type"]);
  });
});

describe("addresses", () => {
  test.each<[address: string, expected: string | undefined]>([
    ["RUN --mount=type=secret", "dockerfile.RUN.--mount#type secret"],
    ["RUN --mount", "dockerfile.RUN#--mount"],
    ["RUN --mount=target", undefined],
    ["RUN --mount=type=bind,target", "dockerfile.RUN.--mount#target"],
    ["RUN --network=none", "dockerfile.RUN#--network none"],
    ["run", "dockerfile.RUN#"],
    ["FROM AS", "dockerfile.FROM#as"],
    ["FROM image", "dockerfile.FROM#image"],
    ["COPY source", "dockerfile.COPY#source"],
    ["escape", "dockerfile.directive#escape"],
    ["# check", "dockerfile.directive#check"],
    ["TARGETARCH", "dockerfile.arg#TARGETARCH"],
    ["$TARGETARCH", "dockerfile.arg#TARGETARCH"],
    ["http_proxy", "dockerfile.arg#HTTP_PROXY"],
    ["${x:-y}", "dockerfile.variable#:-"],
    ["dockerfile.RUN#--security", "dockerfile.RUN#--security"],
    ["NOTHING", undefined],
    ["RUN --nothing", undefined],
  ])("%s", (address, expected) => {
    const place = language.address(address.split(" "), undefined);
    if (address === "RUN --mount=target") expect(place?.field).toBe("dockerfile.RUN.--mount#target");
    else expect(place && `${place.field}${place.onValue ? ` ${place.value}` : ""}`).toBe(expected);
  });
});

describe("every field", () => {
  const places = [...language.fields()];

  test("has a meaning, a kind, a link, and says whether it must be there", () => {
    for (const place of places) {
      const spec = language.spec(place, context);
      expect(spec?.meaning, place.field).toMatch(/^\S.*\.$/u);
      expect(spec?.type, place.field).toMatch(/\S/u);
      expect(typeof spec?.required, place.field).toBe("boolean");
      expect(
        spec?.sources.every((source) => source.startsWith("https://")),
        place.field,
      ).toBe(true);
    }
  });

  test("is found again by its own key", () => {
    for (const { field } of places) expect(language.address([field], undefined)?.field).toBe(field);
  });

  test("has a history, where the records speak of it", () => {
    const open = places.filter((place) => language.history(place, context) === undefined).map(({ field }) => field);
    expect(open.filter((field) => !/^dockerfile\.(?:variable#|arg#(?:BUILDKIT_|ALL_PROXY))/u.test(field))).toEqual([]);
    for (const place of places) expect(language.history(place, context)?.since ?? "unknown").toMatch(/^(?:(?:<=)?\d+(?:\.\d+)+|unknown)$/u);
  });
});

test("instructions, flags, mount options, directives and predefined arguments all have a field", async () => {
  const { grammar } = await import("../../../server/src/languages/dockerfile/grammar.js");
  const { mountOptionNames } = await import("../../../server/src/languages/dockerfile/mountOptions.js");
  const { platformArguments } = await import("../../../server/src/languages/dockerfile/convert/scope.js");
  const known = new Set<string>([...language.fields()].map(({ field }) => field));
  const wanted = [
    ...Object.entries(grammar).flatMap(([name, { flags }]) => [
      `dockerfile.${name}#`,
      ...Object.keys(flags).map((flag) => `dockerfile.${name}#${flag}`),
    ]),
    ...Object.values(mountOptionNames).map((name) => `dockerfile.RUN.--mount#${name}`),
    ...["syntax", "escape", "check"].map((name) => `dockerfile.directive#${name}`),
    ...Object.keys(platformArguments).map((name) => `dockerfile.arg#${name}`),
  ];
  expect(wanted.filter((field) => !known.has(field))).toEqual([]);
});

test("history: a flag of the frontend with its engine, an instruction of the engine, one that is deprecated", () => {
  const historyOf = (field: string) => {
    const place = language.address([field], undefined);
    return place && language.history(place, context);
  };
  expect(historyOf("dockerfile.RUN#--security")).toEqual({
    of: "Dockerfile",
    since: "1.20",
    product: "Docker Engine 29.1",
    until: null,
    asOf: "1.28",
    stages: [
      { version: "1.1.2", stage: "experimental" },
      { version: "1.20", stage: "GA" },
    ],
    earlier: [],
    deprecated: null,
  });
  expect(historyOf("dockerfile.COPY#source")).toMatchObject({ of: "Docker Engine", since: "0.12.0" });
  expect(historyOf("dockerfile.MAINTAINER#")?.deprecated?.since).toBe("1.13");
});
