import { testRules } from "../ruleTest.js";

testRules(["oci/proc-mount"], "oci-runtime-config", [
  [
    "below /proc, and something else on it",
    `
{"linux": {}, "mounts": [
   {"destination": "/proc/kcore", "type": "bind", "source": "/a"},
//                 ^^^^^^^^^^^^^ warning oci/proc-mount
   {"destination": "/proc/", "type": "tmpfs", "source": "a"}
//                 ^^^^^^^^ warning oci/proc-mount
]}
`,
  ],
  [
    "proc itself, files of lxcfs, the host's proc, other places",
    `
{"linux": {}, "mounts": [{"destination": "/proc", "type": "proc", "source": "proc"}, {"destination": "/proc/meminfo", "type": "bind", "source": "/a"},
{"destination": "/proc", "type": "bind", "source": "/proc"}, {"destination": "/procs/x", "type": "tmpfs", "source": "a"}]}
`,
  ],
]);
