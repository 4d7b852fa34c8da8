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
    {"process": {"scheduler": {"policy": "SCHED_DEADLINE", "runtime": 5000, "deadline": 9000}}, "linux": {"memoryPolicy": {"mode": "MPOL_BIND", "nodes": "0-1"}}}
`,
  ],
]);

// More of the same rule.
testRules(["oci/policy-parameter"], "oci-runtime-config", [
  [
    "times of a deadline",
    `
    {
      "process": {
        "scheduler": {"policy": "SCHED_DEADLINE", "runtime": 5000, "deadline": 4000}
//                                                           ^^^^ error oci/policy-parameter
      }
    }
`,
  ],
  [
    "no deadline",
    `
    {"process": {"scheduler": {"policy": "SCHED_DEADLINE"}}}
//                                       ^^^^^^^^^^^^^^^^ error oci/policy-parameter
`,
  ],
  [
    "flags",
    `
    {
      "linux": {
        "memoryPolicy": {
          "mode": "MPOL_INTERLEAVE",
          "nodes": "0",
          "flags": [
            "MPOL_F_STATIC_NODES",
            "MPOL_F_RELATIVE_NODES",
//          ^^^^^^^^^^^^^^^^^^^^^^^ error oci/policy-parameter
            "MPOL_F_NUMA_BALANCING"
//          ^^^^^^^^^^^^^^^^^^^^^^^ error oci/policy-parameter
          ]
        }
      }
    }
`,
  ],
  [
    "flags of nodes without nodes",
    `
    {
      "linux": {
        "memoryPolicy": {"mode": "MPOL_PREFERRED", "flags": ["MPOL_F_STATIC_NODES"]}
//                                                           ^^^^^^^^^^^^^^^^^^^^^ error oci/policy-parameter
      }
    }
`,
  ],
]);
