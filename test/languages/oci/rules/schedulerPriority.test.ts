import { testRules } from "../ruleTest.js";

testRules(["oci/scheduler-priority"], "oci-runtime-config", [
  [
    "of another policy",
    `
{"process": {"scheduler": {"policy": "SCHED_OTHER",
"priority": 5,
//          ^ error oci/scheduler-priority
"nice": 20
//      ^^ error oci/scheduler-priority
}}}
`,
  ],
  [
    "out of range",
    `
{"process": {"scheduler": {"policy": "SCHED_FIFO",
"priority": 100
//          ^^^ error oci/scheduler-priority
}}}
`,
  ],
  [
    "missing",
    `
{"process": {
    "scheduler": {"policy": "SCHED_RR"}
//  ^^^^^^^^^^^ error oci/scheduler-priority
}}
`,
  ],
  [
    "fine",
    `
{"process": {"scheduler": {"policy": "SCHED_BATCH", "nice": -20, "priority": 0}}}
`,
  ],
  [
    "fine, in real time",
    `
{"process": {"scheduler": {"policy": "SCHED_FIFO", "priority": 1}}}
`,
  ],
]);
