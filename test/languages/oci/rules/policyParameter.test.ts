import { testRules } from "../ruleTest.js";

testRules(["oci/policy-parameter"], "oci-runtime-config", [
  [
    "parameters of another policy",
    `
    {"process": {"scheduler": {"policy": "SCHED_FIFO",
    "runtime": 5
//  ^^^^^^^^^ error oci/policy-parameter
}}, "linux": {"memoryPolicy": {"mode": "MPOL_DEFAULT",
    "nodes": "0"
//  ^^^^^^^ error oci/policy-parameter
}}}
`,
  ],
  [
    "nodes that are missing",
    `
    {"linux": {"memoryPolicy": {
    "mode": "MPOL_BIND"
//  ^^^^^^ error oci/policy-parameter
}}}
`,
  ],
  [
    "fine",
    `
    {"process": {"scheduler": {"policy": "SCHED_DEADLINE", "runtime": 5}}, "linux": {"memoryPolicy": {"mode": "MPOL_BIND", "nodes": "0-1"}}}
`,
  ],
]);
