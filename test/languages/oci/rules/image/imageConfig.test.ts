import { testRules } from "../../ruleTest.js";

testRules(["oci/image-config"], "oci-image-config", [
  [
    "a user and a volume",
    `
{"os": "linux", "config": {
   "User": "a:b:c",
//         ^^^^^^^ warning oci/image-config
   "Volumes": {"data": {}}
//             ^^^^^^ warning oci/image-config
}}
`,
  ],
  [
    "signal, directory, port, variable",
    `
    {"os": "linux", "config": {
    "StopSignal": "SIGFOO",
//                ^^^^^^^^ warning oci/image-config
    "WorkingDir": "srv",
//                ^^^^^ warning oci/image-config
    "ExposedPorts": {
      "80/http": {}, "53/udp": {}
//    ^^^^^^^^^ warning oci/image-config
    },
    "Env": ["=x"]
//          ^^^^ warning oci/image-config
}}
`,
  ],
  [
    "history and layers",
    `
    {"rootfs": {"diff_ids": ["a"]},
    "history": [{}, {}, {"empty_layer": true}]
//  ^^^^^^^^^ warning oci/image-config
}
`,
  ],
  [
    "fine",
    `
    {"os": "windows", "config": {"StopSignal": "15", "WorkingDir": "C:\\\\srv", "ExposedPorts": {"8000-8010": {}}}, "rootfs": {"diff_ids": ["a"]}, "history": []}
`,
  ],
  [
    "real-time signals",
    `
    {"config": {"StopSignal": "SIGRTMIN+3"}}
`,
  ],
]);

// More of the same rule.
testRules(["oci/image-config"], "oci-image-config", [
  [
    "users and health",
    `
    {
      "os": "linux",
      "config": {
        "User": "a b",
//              ^^^^^ warning oci/image-config
        "Healthcheck": {"Test": ["curl"], "Interval": 5, "Timeout": 30000000000}
//                               ^^^^^^ warning oci/image-config
//                                                    ^ warning oci/image-config
      }
    }
`,
  ],
]);
