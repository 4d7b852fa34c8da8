import { testRules } from "../ruleTest.js";

testRules(["oci/unmapped-user"], "oci-runtime-config", [
  [
    "beyond the mappings",
    `
{"process": {"user": {
   "uid": 10,
//        ^^ information oci/unmapped-user
   "gid": 0, "additionalGids": [5]
//                              ^ information oci/unmapped-user
}}, "linux": {"namespaces": [{"type": "user"}], "uidMappings": [{"containerID": 0, "hostID": 1000, "size": 10}], "gidMappings": [{"containerID": 0, "hostID": 1000, "size": 1}]}}
`,
  ],
  [
    "within them, or in a namespace that is joined",
    `
{"process": {"user": {"uid": 9, "gid": 0}}, "linux": {"namespaces": [{"type": "user"}], "uidMappings": [{"containerID": 0, "hostID": 1000, "size": 10}], "gidMappings": [{"containerID": 0, "hostID": 1000, "size": 1}]}}
`,
  ],
]);
