import { testRules } from "../../ruleTest.js";

testRules(["oci/cni-bridge"], "cni", [
  [
    "VLANs",
    `
    {
      "cniVersion": "1.0.0",
      "name": "a",
      "plugins": [
        {
          "type": "bridge",
          "vlan": 5,
          "vlanTrunk": [
//        ^^^^^^^^^^^ warning oci/cni-bridge
            {"minID": 5},
//          ^ error oci/cni-bridge
            {"minID": 9, "maxID": 2},
//                    ^ error oci/cni-bridge
            {"id": 3}
          ]
        }
      ]
    }
`,
  ],
  [
    "addresses that go nowhere",
    `
    {
      "cniVersion": "1.0.0",
      "name": "a",
      "plugins": [
        {
          "type": "bridge",
          "disableContainerInterface": true,
          "ipam": {"type": "host-local", "subnet": "10.1.0.0/16"}
//        ^^^^^^ error oci/cni-bridge
        },
        {"type": "bridge", "isGateway": true, "ipMasq": false}
//                         ^^^^^^^^^^^ information oci/cni-bridge
      ]
    }
`,
  ],
  [
    "a bridge",
    `
    {
      "cniVersion": "1.0.0",
      "name": "a",
      "plugins": [
        {
          "type": "bridge",
          "isGateway": true,
          "vlanTrunk": [
            {"minID": 1, "maxID": 4}
          ],
          "ipam": {"type": "host-local", "subnet": "10.1.0.0/16"}
        }
      ]
    }
`,
  ],
]);
