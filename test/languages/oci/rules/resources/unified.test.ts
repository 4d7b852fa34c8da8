import { testRules } from "../../ruleTest.js";

testRules(["oci/unified"], "oci-runtime-config", [
  [
    "files that there are not, and values that they do not take",
    `
    {
      "linux": {
        "resources": {
          "unified": {
            "plain": "1",
//          ^^^^^^^ error oci/unified
            "nope.max": "1",
//          ^^^^^^^^^^ warning oci/unified
            "cgroup.procs": "1",
//          ^^^^^^^^^^^^^^ warning oci/unified
            "cpu.max": "x",
//                     ^^^ error oci/unified
            "cpu.weight": "0",
//                        ^^^ error oci/unified
            "cpu.idle": "2",
//                      ^^^ error oci/unified
            "cpuset.cpus": "3-1",
//                         ^^^^^ error oci/unified
            "memory.high": "1G",
//                         ^^^^ warning oci/unified
            "memory.max": "-1",
//                        ^^^^ error oci/unified
            "pids.max": "x",
//                      ^^^ error oci/unified
            "io.max": "8:0 foo=1"
//                    ^^^^^^^^^^^ error oci/unified
          }
        }
      }
    }
`,
  ],
  [
    "said twice",
    `
    {
      "linux": {
        "resources": {
          "memory": {"limit": 9000000},
          "unified": {"memory.max": "8000000", "cpu.idle": "1", "cpu.weight": "50"}
//                    ^^^^^^^^^^^^ warning oci/unified
//                                                              ^^^^^^^^^^^^ warning oci/unified
        }
      }
    }
`,
  ],
  [
    "fine",
    `
    {
      "linux": {
        "resources": {
          "cpu": {"shares": 1024},
          "unified": {
            "cpu.max": "max 100000",
            "cpuset.cpus": "0-3,7",
            "memory.high": "max",
            "memory.swap.max": "0",
            "pids.max": "100",
            "io.max": "8:16 rbps=2097152 wiops=120\\n8:0 riops=max",
            "hugetlb.2MB.max": "0",
            "misc.max": "res_a 1"
          }
        }
      }
    }
`,
  ],
]);
