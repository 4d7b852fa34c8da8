import { testRules } from "../ruleTest.js";

testRules(["oci/sysctl-namespace"], "oci-runtime-config", [
  [
    "parameters of the host",
    `
    {"hostname": "a", "linux": {"namespaces": [{"type": "ipc"}], "sysctl": {
    "vm.swappiness": "1",
//  ^^^^^^^^^^^^^^^ error oci/sysctl-namespace
    "net.ipv4.ip_forward": "1",
//  ^^^^^^^^^^^^^^^^^^^^^ error oci/sysctl-namespace
    "kernel.hostname": "a",
//  ^^^^^^^^^^^^^^^^^ error oci/sysctl-namespace
    "kernel.msgmax": "1"
}}}
`,
  ],
  [
    "fine",
    `
    {"linux": {"namespaces": [{"type": "network"}], "sysctl": {"net.ipv4.ip_forward": "1", "net/ipv4/conf/all": "1"}}}
`,
  ],
]);
