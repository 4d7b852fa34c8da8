import { testRules } from "../ruleTest.js";

testRules(["oci/repeated-path"], "oci-runtime-config", [
  [
    "twice, and in both",
    `
    {
      "linux": {"maskedPaths": ["/a", "/a", "/b"], "readonlyPaths": ["/b", "/c"]}
//                                    ^^^^ warning oci/repeated-path
//                                                                   ^^^^ information oci/repeated-path
    }
`,
  ],
  [
    "fine",
    `
    {
      "linux": {"maskedPaths": ["/proc/kcore"], "readonlyPaths": ["/proc/bus"]}
    }
`,
  ],
]);
