import { testRules } from "../../ruleTest.js";

testRules(["oci/cni-network"], "cni", [
  [
    "addresses outside their subnet",
    `
    {"plugins": [{"type": "bridge", "ipam": {"type": "host-local", "ranges": [[{
    "subnet": "10.1.0.0/16",
    "rangeStart": "10.2.0.1",
//                ^^^^^^^^^^ error oci/cni-network
    "gateway": "10.3.0.1"
//             ^^^^^^^^^^ warning oci/cni-network
}]]}}]}
`,
  ],
  [
    "a subnet that begins earlier",
    `
    {"plugins": [{"type": "bridge", "ipam": {"type": "host-local",
    "subnet": "10.1.0.5/16"
//            ^^^^^^^^^^^^^ error oci/cni-network
}}]}
`,
  ],
  [
    "what the runtime passes",
    `
    {"plugins": [{"type": "bridge",
    "args": {}
//  ^^^^^^ warning oci/cni-network
}]}
`,
  ],
  [
    "nothing to load",
    `
    {"name": "n",
    "loadOnlyInlinedPlugins": true
//  ^^^^^^^^^^^^^^^^^^^^^^^^ error oci/cni-network
}
`,
  ],
  [
    "IPv6, and ranges of two families",
    `
    {"plugins": [{"type": "ptp", "ipam": {"type": "host-local", "ranges": [
    [{"subnet": "2001:db8::/64", "gateway": "2001:db8::1"}],
    [{"subnet": "10.1.0.0/16", "rangeStart": "10.1.1.1", "rangeEnd": "10.1.1.9"}]
]}}]}
`,
  ],
  [
    "addresses that are none are the schema's",
    `
    {"plugins": [{"type": "ptp", "ipam": {"type": "host-local", "subnet": "x", "gateway": "y"}}]}
`,
  ],
]);
