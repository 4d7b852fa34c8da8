import { testRules } from "../../ruleTest.js";

testRules(["oci/dhcp-option"], "cni", [
  [
    "options that cannot be sent",
    `
    {
      "cniVersion": "1.0.0",
      "name": "a",
      "plugins": [
        {
          "type": "bridge",
          "ipam": {
            "type": "dhcp",
            "provide": [
              {"option": "nonsense", "value": "x"},
//                       ^^^^^^^^^^ error oci/dhcp-option
              {"option": "host-name"},
//                       ^^^^^^^^^^^ warning oci/dhcp-option
              {
                "option": "12",
                "value": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error oci/dhcp-option
              }
            ],
            "request": [
              {"option": "300"}
//                       ^^^^^ error oci/dhcp-option
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
          "type": "bridge",
          "ipam": {
            "type": "dhcp",
            "provide": [
              {"option": "host-name", "fromArg": "K8S_POD_NAME"},
              {"option": "12", "value": "a"}
            ],
            "request": [
              {"option": "routers"}
            ]
          }
        }
      ]
    }
`,
  ],
]);
