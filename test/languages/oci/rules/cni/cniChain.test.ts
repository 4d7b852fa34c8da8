import { testRules } from "../../ruleTest.js";

testRules(["oci/cni-chain"], "cni", [
  [
    "a plugin first that changes another's interface",
    `
    {
      "cniVersion": "1.0.0",
      "name": "a",
      "plugins": [
        {"type": "portmap"},
//               ^^^^^^^^^ error oci/cni-chain
        {"type": "bridge"}
      ]
    }
`,
  ],
  [
    "plugins in each other's place",
    `
    {
      "cniVersion": "1.0.0",
      "name": "a",
      "plugins": [
        {"type": "host-local", "ipam": {"type": "macvlan"}}
//               ^^^^^^^^^^^^ warning oci/cni-chain
//                                              ^^^^^^^^^ warning oci/cni-chain
      ]
    }
`,
  ],
  [
    "a list before there were lists",
    `
    {
      "cniVersion": "0.2.0",
      "name": "a",
      "plugins": [
        {"type": "bridge"},
        {"type": "tuning"}
//               ^^^^^^^^ warning oci/cni-chain
      ]
    }
`,
  ],
  [
    "no plugins",
    `
    {"cniVersion": "1.0.0", "name": "a"}
//                          ^^^^^^ warning oci/cni-chain
`,
  ],
  [
    "a chain",
    `
    {
      "cniVersion": "1.0.0",
      "name": "a",
      "plugins": [
        {
          "type": "bridge",
          "ipam": {"type": "host-local", "subnet": "10.1.0.0/16"}
        },
        {"type": "portmap"},
        {"type": "my-own"}
      ]
    }
`,
  ],
  [
    "one plugin by itself",
    `
    {"cniVersion": "0.4.0", "name": "a", "type": "bridge"}
`,
  ],
]);
