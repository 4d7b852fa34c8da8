import { testRules } from "../../ruleTest.js";

testRules(["oci/intel-rdt"], "oci-runtime-config", [
  [
    "lines that the kernel does not read",
    `
    {"linux": {"intelRdt": {
    "l3CacheSchema": "0=7f0",
//                   ^^^^^^^ warning oci/intel-rdt
    "memBwSchema": "MB:0=x"
//                 ^^^^^^^^ warning oci/intel-rdt
}}}
`,
  ],
  [
    "twice the same",
    `
    {"linux": {"intelRdt": {
    "schemata": ["L3:0=f"],
//  ^^^^^^^^^^ warning oci/intel-rdt
    "l3CacheSchema": "L3:0=f"
}}}
`,
  ],
  [
    "fine",
    `
    {"linux": {"intelRdt": {"l3CacheSchema": "L3:0=7f0;1=1f", "memBwSchema": "MB:0=20;1=70"}}}
`,
  ],
]);

// More of the same rule.
testRules(["oci/intel-rdt"], "oci-runtime-config", [
  [
    "a group that is a path",
    `
    {"linux": {"intelRdt": {"closID": "a/b", "l3CacheSchema": "L3:0=f"}}}
//                                    ^^^^^ error oci/intel-rdt
`,
  ],
  [
    "a group without a schema",
    `
    {"linux": {"intelRdt": {"closID": "a"}}}
//                                    ^^^ information oci/intel-rdt
`,
  ],
]);
