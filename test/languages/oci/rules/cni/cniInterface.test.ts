import { testRules } from "../../ruleTest.js";

testRules(["oci/cni-interface"], "cni", [
  [
    "names and modes of a bridge",
    `
    {"plugins": [{
    "type": "bridge",
    "bridge": "a-name-that-is-too-long",
//            ^^^^^^^^^^^^^^^^^^^^^^^^^ error oci/cni-interface
    "promiscMode": true,
//  ^^^^^^^^^^^^^ error oci/cni-interface
    "hairpinMode": true
}]}
`,
  ],
  [
    "a bridge",
    `
    {"plugins": [{"type": "bridge", "bridge": "cni0", "hairpinMode": true}]}
`,
  ],
]);
