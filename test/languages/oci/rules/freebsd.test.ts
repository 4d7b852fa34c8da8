import { testRules } from "../ruleTest.js";

testRules(["oci/jail"], "oci-runtime-config", [
  [
    "addresses beside a network stack, a name beside the host's",
    `
    {"hostname": "a", "freebsd": {"jail": {
    "host": "inherit",
//          ^^^^^^^^^ warning oci/jail
    "vnet": "new",
    "ip4Addr": ["10.0.0.1"]
//  ^^^^^^^^^ warning oci/jail
}}}
`,
  ],
  [
    "fine",
    `
    {"hostname": "a", "freebsd": {"jail": {"host": "new", "vnet": "inherit", "ip4Addr": ["10.0.0.1"]}}}
`,
  ],
]);
