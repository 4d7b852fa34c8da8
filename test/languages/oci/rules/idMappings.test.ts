import { testRules } from "../ruleTest.js";

testRules(["oci/id-mapping"], "oci-runtime-config", [
  [
    "overlaps and nothing",
    `
    {"linux": {"uidMappings": [
    {"containerID": 0, "hostID": 1000, "size": 10},
    {"containerID": 5, "hostID": 5000, "size": 10},
//  ^ error oci/id-mapping
    {"containerID": 50, "hostID": 7000,
      "size": 0}
//            ^ error oci/id-mapping
]}}
`,
  ],
  [
    "beyond the last ID",
    `
    {"linux": {"uidMappings": [
    {"containerID": 0, "hostID": 4294967290, "size": 10}
//  ^ error oci/id-mapping
]}}
`,
  ],
  [
    "all IDs there are",
    `
    {"linux": {"uidMappings": [{"containerID": 0, "hostID": 0, "size": 4294967295}]}}
`,
  ],
  [
    "side by side",
    `
    {"linux": {"gidMappings": [
    {"containerID": 0, "hostID": 1000, "size": 10},
    {"containerID": 10, "hostID": 2000, "size": 10}
]}}
`,
  ],
]);
