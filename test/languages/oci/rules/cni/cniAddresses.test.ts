import { testRules } from "../../ruleTest.js";

testRules(["oci/cni-addresses"], "cni", [
  [
    "plugins that need addresses, and one that does not",
    `
    {
      "cniVersion": "1.0.0",
      "name": "a",
      "plugins": [
        {"type": "ipvlan"},
//               ^^^^^^^^ error oci/cni-addresses
        {"type": "ptp"},
//               ^^^^^ error oci/cni-addresses
        {"type": "dummy", "ipam": {}},
//               ^^^^^^^ error oci/cni-addresses
        {
          "type": "loopback",
          "ipam": {"type": "host-local", "subnet": "10.1.0.0/16"}
//        ^^^^^^ warning oci/cni-addresses
        }
      ]
    }
`,
  ],
  [
    "host-local",
    `
    {
      "cniVersion": "0.2.0",
      "name": "a",
      "plugins": [
        {
          "type": "bridge",
          "ipam": {"type": "host-local", "gateway": "10.0.0.1"}
//                         ^^^^^^^^^^^^ error oci/cni-addresses
//                                       ^^^^^^^^^ warning oci/cni-addresses
        },
        {
          "type": "bridge",
          "ipam": {
            "type": "host-local",
            "ranges": [
              [],
//            ^ error oci/cni-addresses
              [
//            ^ error oci/cni-addresses
                {"subnet": "10.0.0.0/24"}
              ]
            ]
          }
        }
      ]
    }
`,
  ],
  [
    "static",
    `
    {
      "cniVersion": "1.0.0",
      "name": "a",
      "plugins": [
        {
          "type": "bridge",
          "ipam": {
            "type": "static",
            "addresses": [
              {"address": "10.0.0.2/24", "gateway": "10.1.0.1"},
//                                                  ^^^^^^^^^^ error oci/cni-addresses
              {"address": "fd00::2/64", "gateway": "10.1.0.1"}
//                                                 ^^^^^^^^^^ error oci/cni-addresses
            ]
          }
        }
      ]
    }
`,
  ],
  [
    "two addresses before 0.3.0",
    `
    {
      "cniVersion": "0.2.0",
      "name": "a",
      "plugins": [
        {
          "type": "bridge",
          "ipam": {
            "type": "static",
            "addresses": [
              {"address": "10.0.0.2/24"},
              {"address": "10.0.0.3/24"}
//                        ^^^^^^^^^^^^^ error oci/cni-addresses
            ]
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
        {
          "type": "ptp",
          "ipam": {"type": "host-local", "subnet": "10.1.0.0/16"}
        },
        {"type": "ipvlan"},
        {"type": "bridge"},
        {
          "type": "macvlan",
          "ipam": {
            "type": "static",
            "addresses": [
              {"address": "10.0.0.2/24", "gateway": "10.0.0.1"}
            ]
          }
        }
      ]
    }
`,
  ],
]);
