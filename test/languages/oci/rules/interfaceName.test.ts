import { testRules } from "../ruleTest.js";

testRules(["oci/interface-name"], "oci-runtime-config", [
  [
    "no names, and one for two",
    `
{"linux": {"netDevices": {
    "a/b": {},
//  ^^^^^ error oci/interface-name
"eth0": {"name": "net0"},
"eth1": {"name": "net0"},
//               ^^^^^^ error oci/interface-name
"eth2": {"name": "sixteencharacter"}
//               ^^^^^^^^^^^^^^^^^^ error oci/interface-name
}}}
`,
  ],
  [
    "fine",
    `
{"linux": {"netDevices": {"eth0": {"name": "net%d"}, "eth1": {"name": "net%d"}, "ens4": {}}}}
`,
  ],
]);

// More of the same rule.
testRules(["oci/interface-name"], "oci-runtime-config", [
  [
    "loopback",
    `
    {"linux": {"netDevices": {"eth0": {"name": "lo"}}}}
//                                             ^^^^ error oci/interface-name
`,
  ],
]);
