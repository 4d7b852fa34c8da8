import { testRules } from "../../ruleTest.js";

testRules(["oci/host-local-range"], "cni", [
  [
    "empty, too small, overlapping, mixed",
    `
{"cniVersion": "1.0.0", "name": "n", "plugins": [{"type": "bridge", "ipam": {"type": "host-local", "ranges": [
   [{"subnet": "10.0.0.0/24", "rangeStart": "10.0.0.20", "rangeEnd": "10.0.0.10"}],
//                                          ^^^^^^^^^^^ error oci/host-local-range
   [{"subnet": "10.1.0.0/31"}],
//             ^^^^^^^^^^^^^ error oci/host-local-range
   [{"subnet": "10.2.0.0/24"}],
   [{"subnet": "10.2.0.128/25"}],
//             ^^^^^^^^^^^^^^^ error oci/host-local-range
   [{"subnet": "10.3.0.0/24"},
   {"subnet": "fd00::/64"}]
//            ^^^^^^^^^^^ error oci/host-local-range
]}}]}
`,
  ],
  [
    "apart",
    `
{"cniVersion": "1.0.0", "name": "n", "plugins": [{"type": "bridge", "ipam": {"type": "host-local", "ranges": [
[{"subnet": "10.0.0.0/24", "rangeStart": "10.0.0.10", "rangeEnd": "10.0.0.20"}, {"subnet": "10.0.0.0/24", "rangeStart": "10.0.0.30"}], [{"subnet": "fd00::/64"}]]}}]}
`,
  ],
  [
    "another plugin",
    `
{"cniVersion": "1.0.0", "name": "n", "plugins": [{"type": "bridge", "ipam": {"type": "whereabouts", "ranges": [[{"subnet": "10.1.0.0/31"}]]}}]}
`,
  ],
]);
