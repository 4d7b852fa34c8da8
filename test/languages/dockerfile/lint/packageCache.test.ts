import { apkCache, dnfCache, yumCache, zypperCache } from "../../../../server/src/languages/dockerfile/lint/packageCache.js";
import { testRule } from "../ruleTest.js";

testRule(apkCache, [
  [
    "no option",
    `
FROM a
RUN apk add x=1
#   ^^^ hint dockerfile/apk-cache
`,
  ],
  [
    "an option or a mount",
    `
FROM a
RUN apk add --no-cache x
RUN --mount=type=cache,target=/var/cache/apk apk add x
`,
  ],
]);

testRule(yumCache, [
  [
    "nothing cleaned, or too early",
    `
FROM a
RUN yum install -y x
#   ^^^ information dockerfile/yum-cache
RUN yum clean all && yum install -y x
#                    ^^^ information dockerfile/yum-cache
`,
  ],
  [
    "cleaned",
    `
FROM a
RUN yum install -y x && yum clean all
RUN yum install -y x && rm -rf /var/cache/yum
`,
  ],
]);

testRule(zypperCache, [
  [
    "nothing cleaned",
    `
FROM a
RUN zypper in -y x
#   ^^^^^^ information dockerfile/zypper-cache
`,
  ],
  [
    "cleaned or mounted",
    `
FROM a
RUN zypper in -y x && zypper cc
RUN --mount=type=tmpfs,target=/var/cache/zypp zypper in -y x
`,
  ],
]);

testRule(dnfCache, [
  [
    "nothing cleaned",
    `
FROM a
RUN microdnf install -y x && dnf clean all
#   ^^^^^^^^ information dockerfile/dnf-cache
`,
  ],
  [
    "cleaned or mounted",
    `
FROM a
RUN dnf install -y x && dnf clean all
RUN --mount=type=cache,dst=/var/cache/libdnf5 dnf install -y x
`,
  ],
]);
