import { testRules } from "../../ruleTest.js";

testRules(["oci/cgroups-path"], "oci-runtime-config", [
  [
    "a part is missing",
    `
{"linux": {
   "cgroupsPath": "system.slice:web"
//                ^^^^^^^^^^^^^^^^^^ warning oci/cgroups-path
}}
`,
  ],
  [
    "all parts",
    `
{"linux": {"cgroupsPath": "system.slice:runc:web"}}
`,
  ],
  [
    "a path",
    `
{"linux": {"cgroupsPath": "/system.slice/web"}}
`,
  ],
]);

// More of the same rule.
testRules(["oci/cgroups-path"], "oci-runtime-config", [
  [
    "no slice",
    `
    {"linux": {"cgroupsPath": "system:docker:x"}}
//                            ^^^^^^^^^^^^^^^^^ warning oci/cgroups-path
`,
  ],
  [
    "an empty level",
    `
    {"linux": {"cgroupsPath": "a--b.slice:docker:x"}}
//                            ^^^^^^^^^^^^^^^^^^^^^ warning oci/cgroups-path
`,
  ],
  [
    "out of the cgroup",
    `
    {"linux": {"cgroupsPath": "/a/../../b"}}
//                            ^^^^^^^^^^^^ warning oci/cgroups-path
`,
  ],
  [
    "slices",
    `
    {"linux": {"cgroupsPath": "user-1000.slice:docker:x"}}
`,
  ],
]);
