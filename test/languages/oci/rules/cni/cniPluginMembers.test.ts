import { testRules } from "../../ruleTest.js";

testRules(["oci/cni-plugin"], "cni", [
  [
    "bandwidth",
    `
    {
      "cniVersion": "1.0.0",
      "name": "a",
      "plugins": [
        {
          "type": "bandwidth",
          "ingressRate": 100,
//        ^^^^^^^^^^^^^ error oci/cni-plugin
          "egressRate": 5,
          "egressBurst": 99999999999
//                       ^^^^^^^^^^^ error oci/cni-plugin
        }
      ]
    }
`,
  ],
  [
    "firewall",
    `
    {
      "cniVersion": "1.0.0",
      "name": "a",
      "plugins": [
        {"type": "firewall", "backend": "pf", "ingressPolicy": "same-bridge"}
//                                      ^^^^ warning oci/cni-plugin
//                                                             ^^^^^^^^^^^^^ error oci/cni-plugin
      ]
    }
`,
  ],
  [
    "host-device",
    `
    {
      "cniVersion": "1.0.0",
      "name": "a",
      "plugins": [
        {"type": "host-device"}
//               ^^^^^^^^^^^^^ error oci/cni-plugin
      ]
    }
`,
  ],
  [
    "portmap",
    `
    {
      "cniVersion": "1.0.0",
      "name": "a",
      "plugins": [
        {
          "type": "portmap",
          "markMasqBit": 3,
//        ^^^^^^^^^^^^^ error oci/cni-plugin
          "externalSetMarkChain": "X",
//        ^^^^^^^^^^^^^^^^^^^^^^ error oci/cni-plugin
          "backend": "nftables"
        }
      ]
    }
`,
  ],
  [
    "tuning",
    `
    {
      "cniVersion": "1.0.0",
      "name": "a",
      "plugins": [
        {
          "type": "tuning",
          "sysctl": {
            "kernel.x": "1",
//          ^^^^^^^^^^ error oci/cni-plugin
            "net.core.somaxconn": "5",
            "net/core/somaxconn": "6"
//          ^^^^^^^^^^^^^^^^^^^^ error oci/cni-plugin
          }
        }
      ]
    }
`,
  ],
  [
    "fine",
    `
    {
      "cniVersion": "1.0.0",
      "name": "a",
      "plugins": [
        {"type": "bridge"},
        {
          "type": "firewall",
          "backend": "iptables",
          "ingressPolicy": "same-bridge"
        },
        {"type": "bandwidth", "ingressRate": 100, "ingressBurst": 100},
        {"type": "host-device", "device": "eth1"},
        {"type": "host-device", "capabilities": {"deviceID": true}},
        {"type": "tuning", "sysctl": {"net.core.somaxconn": "5"}},
        {"type": "portmap", "externalSetMarkChain": "X"}
      ]
    }
`,
  ],
]);
