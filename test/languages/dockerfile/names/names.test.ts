import { expect, test } from "vitest";
import { dataVariables, type ShellVariable, shellVariables } from "../../../../server/src/languages/dockerfile/names/shellVariables.js";
import { namesAt, renaming, takes } from "../../../support/namesIn.js";

const at = (text: string) => namesAt(text, "Dockerfile");

test("a stage: where it is named, built on, copied from, mounted", () => {
  const file = `FROM debian:12 AS Base
FROM base$0 AS app
COPY --from=base /a /b
RUN --mount=type=bind,from=base,target=/x ls
COPY --from=0 /c /d
FROM debian AS other
COPY --from=app /base /base
`;
  expect(at(file)).toEqual(["1:Base declaration", "2:base use", "3:base use", "4:base use", "5:0 use"]);
  const names = ["builder", "no good", "1st"];
  expect(names.map((name) => takes(file, "Dockerfile", name))).toEqual([true, false, false]);
});

test("a stage without a name goes by its image, which cannot be renamed", () => {
  const file = "FROM debian\nFROM alpine\nCOPY --from=$00 /a /b\n";
  expect(at(file)).toEqual(["1:debian declaration", "3:0 use"]);
  expect(takes(file, "Dockerfile", "x")).toBe(false);
});

test("a variable: the declaration that counts is the last one above, in the stage or below it", () => {
  const file = `ARG V=1
FROM debian:$V AS base
ARG V
ENV W=$V X=\${V:-2}
RUN echo $V '$V' "$V" \\$V # $V
FROM base
RUN <<E
echo $V$0
E
`;
  const uses = ["2:V use", "4:V use", "4:V use", "5:V use", "5:V use", "8:V use"];
  expect(at(file)).toEqual(["1:V declaration", uses[0], "3:V declaration *", ...uses.slice(1)]);
  expect(takes(file, "Dockerfile", "VERSION")).toBe(true);
});

test("an ARG that passes one on leads to it; a FROM sees what is above the first stage alone", () => {
  expect(at("ARG V=1\nFROM debian\nARG V$0\n")).toEqual(["1:V declaration *", "3:V declaration"]);
  expect(at("ARG V=1\nFROM debian\nARG V=2\nFROM x:$V$0\n")).toEqual(["1:V declaration *", "3:V declaration", "4:V use"]);
});

test("platform arguments and what nobody declares cannot be renamed", () => {
  expect(takes("FROM debian\nARG TARGETARCH$0\n", "Dockerfile", "X")).toBe(false);
  expect(takes("FROM debian\nRUN echo $HOME$0\n", "Dockerfile", "X")).toBe(false);
});

test("a here-document: both its ends", () => {
  expect(at("FROM debian\nRUN <<-'EOS$0' cat\nx\n\tEOS\n")).toEqual(["2:EOS declaration", "4:EOS use"]);
});

test("variables of one name in stages that have nothing to do with each other are different things", () => {
  const file = "FROM debian AS a\nENV V=1\nRUN echo $V\nFROM debian AS b\nENV V=2\nRUN echo $V$0\nFROM a\nRUN echo $V\n";
  expect(at(file)).toEqual(["5:V declaration *", "6:V use"]);
  expect(at(file.replace("$0", "").replace("$V\nFROM debian", "$V$0\nFROM debian"))).toEqual(["2:V declaration *", "3:V use", "8:V use"]);
  // What can be set from outside is one thing.
  expect(at("FROM debian AS a\nARG V=1\nFROM debian AS b\nARG V$0=2\n")).toEqual(["2:V declaration", "4:V declaration"]);
});

test("an instruction is filled in before it sets anything, but for what stands before the first stage", () => {
  expect(at("FROM debian\nENV NAME=bob\nENV NAME=al OTHER=${NAME$0}x\n")).toEqual([
    "2:NAME declaration *",
    "3:NAME declaration",
    "3:NAME use",
  ]);
  expect(at("ARG A=1\nARG A=2 B=$A$0\nFROM debian\n")).toEqual(["1:A declaration", "2:A declaration *", "2:A use"]);
});

test("what a script sets under the name of a variable is renamed with it, what it sets for others is not", () => {
  const file = `FROM debian
ARG V=1
RUN V=$(cat f); for V in a; do read -r V; done; echo "\${#V}" $((V + 1)) && V=2 make
RUN sh -c 'echo $V'
RUN <<E
export V
cat <<'F'
$V
F
E
RUN python3 <<'E'
$V
E
RUN cat <<E > /x
'$V'
E
CMD ["sh", "-c", "exec \\"$V$0\\""]
`;
  const lines = at(file).map((line) => line.split(":")[0]);
  expect(lines).toEqual(["2", "3", "3", "3", "3", "3", "4", "6", "15", "17"]);
});

test("a name that a script alone knows is the script's", () => {
  const file = "FROM debian\nRUN for i$0 in 1 2; do echo $i; done\nRUN i=3; echo $i\n";
  expect(at(file)).toEqual(["2:i use *", "2:i use"]);
  expect(takes(file, "Dockerfile", "j")).toBe(false);
});

test("shells of Windows name variables in their own way", () => {
  const file =
    'FROM debian\nENV V$0=1\nSHELL ["powershell", "-Command"]\nRUN Write-Host $env:V $V\nSHELL ["cmd", "/S"]\nRUN echo %V% ${env:V}\n';
  expect(at(file)).toEqual(["2:V declaration", "4:V use", "6:V use", "6:V use"]);
});

test("what is set and read behind ONBUILD", () => {
  const file = "FROM debian\nONBUILD ARG V$0=1\nONBUILD RUN echo $V\nONBUILD COPY $V /x\n";
  expect(at(file)).toEqual(["2:V declaration", "3:V use", "4:V use"]);
});

test("a name that is taken is refused", () => {
  expect(renaming("FROM debian\nARG V$0=1\nARG W=2\n", "Dockerfile", "W")).toBe("variable cannot be called `W`: the name is taken");
  expect(renaming("FROM debian\nARG V$0=1\nRUN echo $HOME\n", "Dockerfile", "HOME")).toContain("taken");
  expect(renaming("FROM debian AS a$0\nFROM alpine\n", "Dockerfile", "alpine")).toContain("taken");
  expect(renaming("FROM debian AS a$0\nFROM alpine AS b\n", "Dockerfile", "c")).toBeUndefined();
});

test("images that are named where stages could be", () => {
  expect(at("FROM alpine:3 AS a\nFROM debian AS b\nCOPY --from=alpine:3$0 /a /b\n")).toEqual(["1:alpine:3 use", "3:alpine:3 use"]);
});

const shown = (read: (text: string) => readonly ShellVariable[], script: string) =>
  read(script).map(({ name, start, sets }) => `${start}:${name}${sets ? "=" : ""}`);

test.each([
  ["a $B ${C:-x} $$D '$E' \"'$F'\" \\$G", "3:B 7:C 25:F"],
  ["# it's $A\n$B a#$C 'open $D", "11:B 16:C"],
  ["FOO=1; echo $FOO", "0:FOO= 13:FOO"],
  ["FOO=1 make $FOO", "12:FOO"],
  ['FOO=$(date) BAR="x" run', ""],
  ["FOO=$(A=1 cmd; B=2; echo $C)", "0:FOO= 15:B= 26:C"],
  ["for FOO in a b; do echo $FOO; done", "4:FOO= 25:FOO"],
  ["while read -r LINE; do X=1; done", "14:LINE= 23:X="],
  ['export FOO; export BAR=2 "BAZ=$FOO"', "7:FOO= 19:BAR= 26:BAZ= 31:FOO"],
  ["${#FOO} ${!BAR} ${A:-$(B=1; echo ${C})}", "3:FOO 11:BAR 18:A 23:B= 35:C"],
  ["echo $((FOO + 1)) $(( $BAR * 0x1f )); ((N++))", "8:FOO 23:BAR 40:N"],
  ["[ -v FOO ] && printf -v BAR x; getopts ab OPT", "5:FOO= 24:BAR= 42:OPT="],
  ["sh -c 'echo $FOO; BAR=1' && grep -c '$X' f", "13:FOO 18:BAR="],
  ["case $A in x|y) B=1 ;; *) C=2 cmd ;; esac", "6:A 16:B="],
  ["f() { FOO=1; local BAR=2; }; f", "6:FOO= 19:BAR="],
  ["cat <<EOF > x\n$A '$B' \\$C\nEOF\necho $E", "15:A 19:B 36:E"],
  ["cat <<'EOF' > x\n$A\nEOF\necho $E", "29:E"],
  ["if FOO=$(x); then BAR=1; fi; A=(1 2); B+=3", "3:FOO= 18:BAR= 29:A= 38:B="],
  ['$CMD X=1; "$Y" Z=1; X=1 $CMD; B=2 2>&1', "1:CMD 12:Y 25:CMD 30:B="],
  ["x && { A=1; B=2 c; } || ( D=3 ); `E=1` F=4", "7:A= 26:D= 34:E="],
])("variables of a shell script: %s", (script, expected) => {
  expect(shown(shellVariables, script).join(" ")).toBe(expected);
});

test("variables of data that a shell fills in", () => {
  expect(shown(dataVariables, "$A '$B' \"$C\" \\$D ${E:-x} $(F=1)").map((each) => each.replace(/^\d+:/u, ""))).toEqual([
    "A",
    "B",
    "C",
    "E",
    "F=",
  ]);
});
