import { testRules } from "../../ruleTest.js";

testRules(["oci/cni-capability"], "cni", [
  [
    "nobody passes it, or nobody reads it",
    `
    {
      "cniVersion": "1.0.0",
      "name": "a",
      "plugins": [
        {
          "type": "bridge",
          "ipam": {"type": "host-local", "subnet": "10.1.0.0/16"},
          "capabilities": {"portMapings": true, "portMappings": true, "mac": true, "ips": true}
//                         ^^^^^^^^^^^^^ warning oci/cni-capability
//                                              ^^^^^^^^^^^^^^ information oci/cni-capability
        },
        {"type": "portmap"}
//               ^^^^^^^^^ warning oci/cni-capability
      ]
    }
`,
  ],
  [
    "well asked",
    `
    {
      "cniVersion": "1.0.0",
      "name": "a",
      "plugins": [
        {"type": "bridge", "capabilities": {"mac": true}},
        {"type": "portmap", "capabilities": {"portMappings": true}},
        {"type": "my-own", "capabilities": {"anything": true}}
      ]
    }
`,
  ],
]);
