import { testRules } from "../ruleTest.js";

testRules(["oci/windows"], "oci-runtime-config", [
  [
    "the root of a Hyper-V container",
    `
    {"windows": {"hyperv": {}},
    "root": {"path": "a"}
//  ^^^^^^ error oci/windows
}
`,
  ],
  [
    "what a Windows root is",
    `
    {"windows": {}, "root": {
    "path": "rootfs",
//          ^^^^^^^^ error oci/windows
    "readonly": true
//              ^^^^ error oci/windows
}}
`,
  ],
  [
    "one CPU limit, one network",
    `
    {"windows": {"resources": {"cpu": {"count": 1,
    "shares": 5
//  ^^^^^^^^ error oci/windows
}}, "network": {"networkNamespace": "a",
    "networkSharedContainerName": "b"
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning oci/windows
}}}
`,
  ],
  [
    "fine",
    `
    {"windows": {}, "root": {"path": "\\\\\\\\?\\\\Volume{ec84d99e-3f02-11e7-ac6c-00155d7682cf}\\\\"}}
`,
  ],
]);
