import { testRules } from "../ruleTest.js";

testRules(["oci/bind-mount"], "oci-runtime-config", [
  [
    "no source and no option",
    `
{"linux": {}, "mounts": [
{"destination": "/a", "options": ["bind"]},
//              ^^^^ warning oci/bind-mount
{"destination": "/b", "source": "/x", "type": "bind"},
//                                            ^^^^^^ warning oci/bind-mount
{"destination": "/c", "source": "x"}
//              ^^^^ warning oci/bind-mount
]}
`,
  ],
  [
    "fine",
    `
{"linux": {}, "mounts": [{"destination": "/a", "source": "/x", "options": ["rbind"]}, {"destination": "/b", "type": "tmpfs"}]}
`,
  ],
  [
    "other platforms have no types",
    `
{"windows": {}, "mounts": [{"destination": "C:\\\\a", "source": "C:\\\\x"}]}
`,
  ],
]);
