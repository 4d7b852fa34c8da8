import { testRules } from "../../ruleTest.js";

testRules(["oci/device-rule"], "oci-runtime-config", [
  [
    "numbers, types and access",
    `
    {
      "linux": {
        "resources": {
          "devices": [
            {"allow": false, "access": "rwm"},
            {"allow": true, "type": "c", "major": -2, "access": "r"},
//                                                ^^ error oci/device-rule
            {"allow": true, "type": "a", "major": 1, "access": "r"},
//                                       ^^^^^^^ warning oci/device-rule
            {"allow": true, "type": "b", "major": 8, "minor": 0}
//                                  ^^^ warning oci/device-rule
          ]
        }
      }
    }
`,
  ],
  [
    "nothing is denied first",
    `
    {
      "linux": {
        "resources": {
          "devices": [
            {"allow": true, "type": "c", "major": 1, "minor": 3, "access": "r"}
//                    ^^^^ information oci/device-rule
          ]
        }
      }
    }
`,
  ],
  [
    "an exception",
    `
    {
      "linux": {
        "resources": {
          "devices": [
            {"allow": false, "access": "rwm"},
            {"allow": true, "type": "c", "access": "rwm"},
            {"allow": false, "type": "c", "major": 1, "minor": 3, "access": "r"}
//                    ^^^^^ warning oci/device-rule
          ]
        }
      }
    }
`,
  ],
  [
    "fine",
    `
    {
      "linux": {
        "resources": {
          "devices": [
            {"allow": false, "access": "rwm"},
            {"allow": true, "type": "c", "major": 1, "minor": 3, "access": "rwm"},
            {"allow": true, "type": "c", "major": -1, "access": "m"},
            {"allow": false, "type": "c", "major": 5, "minor": 1, "access": "r"}
          ]
        }
      }
    }
`,
  ],
]);
