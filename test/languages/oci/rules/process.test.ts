import { testRules } from "../ruleTest.js";

testRules(["oci/process"], "oci-runtime-config", [
  [
    "program and variables",
    `
    {"process": {"user": {"uid": 0, "gid": 0}, "args": [
    ""
//  ^^ information oci/process
], "env": [
    "=x",
//  ^^^^ warning oci/process
    "A=b"
]}}
`,
  ],
  [
    "arguments for no program",
    `
    {"process": {"user": {"uid": 0, "gid": 0}, "args": [
    "",
//  ^^ warning oci/process
    "-c", "true"]}}
`,
  ],
  [
    "no user",
    `
    {
    "process": {"cwd": "/"}
//  ^^^^^^^^^ warning oci/process
}
`,
  ],
  [
    "no program, and a umask that is no octal number",
    `
    {"process": {"user": {"uid": 1, "gid": 1,
    "umask": 1000
//           ^^^^ warning oci/process
    },
    "args": []
//  ^^^^^^ error oci/process
}}
`,
  ],
  [
    "two command lines",
    `
    {"windows": {}, "process": {"commandLine": "a",
    "args": ["a"]
//  ^^^^^^ warning oci/process
}}
`,
  ],
  [
    "fine",
    `
    {"process": {"user": {"uid": 1, "gid": 1}, "args": ["sh", ""], "env": ["A="]}}
`,
  ],
]);

// More of the same rule.
testRules(["oci/process"], "oci-runtime-config", [
  [
    "settings without effect",
    `
    {
      "linux": {},
      "process": {
        "consoleSize": {"height": 1, "width": 1},
//      ^^^^^^^^^^^^^ information oci/process
        "user": {},
//      ^^^^^^ information oci/process
//      ^^^^^^ information oci/process
        "env": ["A=\\u0000", "1A=x", "A-B=x", "OK_1=x"],
//              ^^^^^^^^^^ error oci/process
//                          ^^^^^^ information oci/process
        "ioPriority": {"class": "IOPRIO_CLASS_IDLE", "priority": 3},
//                                                               ^ information oci/process
        "execCPUAffinity": {"initial": "3-1", "final": "0-3"},
//                                     ^^^^^ error oci/process
        "selinuxLabel": "x"
//                      ^^^ warning oci/process
      }
    }
`,
  ],
]);
