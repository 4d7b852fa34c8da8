import { testFixtures } from "../../check.js";

testFixtures([
  [
    "no request, a usage twice, and the signer of old",
    `
apiVersion: certificates.k8s.io/v1
kind: CertificateSigningRequest
metadata: {name: a}
spec:
  request: YQ==
#          ^^^^ error kubernetes/certificate-request
  usages: [client auth, any, any]
#                            ^^^ error kubernetes/certificate-request
  signerName: kubernetes.io/legacy-unknown
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/certificate-request
`,
  ],
  [
    "a certificate in place of a request",
    `
apiVersion: certificates.k8s.io/v1
kind: CertificateSigningRequest
metadata: {name: a}
spec:
  request: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCllRPT0KLS0tLS1FTkQgQ0VSVElGSUNBVEUtLS0tLQo=
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/certificate-request
  usages: [any]
  signerName: example.com/a
`,
  ],
  [
    "good ones",
    `
apiVersion: certificates.k8s.io/v1
kind: CertificateSigningRequest
metadata: {name: a}
spec:
  request: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0KWVE9PQotLS0tLUVORCBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0K
  usages: [client auth]
  signerName: kubernetes.io/kube-apiserver-client
`,
  ],
]);
