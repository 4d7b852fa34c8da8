import type { DataFiles } from "../../../../engine/language.js";
import type { Rule } from "../../../../engine/rule.js";
import { nearest } from "../../../../values/suggestion.js";
import type { OciDocument } from "../../document.js";
import { at, lookup, ruleFor, text } from "../../look.js";
import { syscallsOf } from "../../syscalls.js";

/** Warns of names in a filter that no architecture of Linux has as a system call: the filter's compiler skips them without a word. */
export function unknownSyscall(data: DataFiles): Rule<OciDocument> {
  const syscalls = syscallsOf(data);
  return ruleFor(
    ["oci-runtime-config", "seccomp"],
    {
      id: "oci/unknown-syscall",
      severity: "warning",
      summary: "A system call filter names a call that Linux does not have, and that is close to one it has.",
      source: "https://man7.org/linux/man-pages/man2/syscalls.2.html",
    },
    function* (_document, root) {
      let guesses = 0;
      for (const path of ["syscalls[].names[]", "syscalls[].name", "linux.seccomp.syscalls[].names[]"]) {
        for (const found of lookup(root, path)) {
          const name = text(found);
          if (name === undefined || name === "") continue;
          const known = syscalls();
          if (known.has(name)) continue;
          const meant = guesses++ < maximumGuesses ? nearest(name, known) : undefined;
          const fixes =
            meant === undefined
              ? []
              : [{ title: `Replace with ${meant}`, edits: [{ range: found.node.range, newText: JSON.stringify(meant) }] }];
          const guess = meant === undefined ? "it has no effect where the kernel does not know it" : `did you mean \`${meant}\`?`;
          yield at(found, `unknown system call \`${name.slice(0, 40)}\`; ${guess}`, {
            fixes,
            severity: meant === undefined ? "information" : "warning",
          });
        }
      }
    },
  );
}

/** Comparing with every call takes time; a list with more unknown names than this is no list of Linux's calls. */
const maximumGuesses = 50;
