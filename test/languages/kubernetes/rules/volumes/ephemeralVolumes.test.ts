import { testFixtures } from "../../check.js";

testFixtures([
  [
    "the template's metadata, and the claim that is named after the Pod",
    `
apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers: [{name: a, image: a}]
  volumes:
  - name: scratch
    ephemeral:
      volumeClaimTemplate:
        metadata:
          name: scratch
#         ^^^^ error kubernetes/claim-template
          labels: {a: b}
        spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
  - name: data
    persistentVolumeClaim: {claimName: web-scratch}
#                                      ^^^^^^^^^^^ error kubernetes/claim-template
`,
  ],
  [
    "the template of a resource claim",
    `
apiVersion: resource.k8s.io/v1
kind: ResourceClaimTemplate
metadata: {name: a}
spec:
  metadata:
    namespace: a
#   ^^^^^^^^^ error kubernetes/claim-template
    annotations: {a: b}
  spec: {devices: {requests: [{name: a, exactly: {deviceClassName: a}}]}}
`,
  ],
  [
    "in a workload the Pod's name is not known",
    `
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector: {matchLabels: {a: b}}
  template:
    metadata: {name: web, labels: {a: b}}
    spec:
      containers: [{name: a, image: a}]
      volumes:
      - name: scratch
        ephemeral:
          volumeClaimTemplate:
            metadata: {name: "", labels: {a: b}, annotations: {a: b}, creationTimestamp: null}
            spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
      - {name: data, persistentVolumeClaim: {claimName: web-scratch}}
`,
  ],
  [
    "the claims of a StatefulSet are named like volumes",
    `
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: a}
spec:
  serviceName: a
  selector: {matchLabels: {a: b}}
  template:
    metadata: {labels: {a: b}}
    spec: {containers: [{name: a, image: a}]}
  volumeClaimTemplates:
  - metadata: {name: a.b}
#                    ^^^ error kubernetes/claim-template
    spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
  - spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
#   ^^^^ error kubernetes/claim-template
  - metadata: {name: c}
#   ^^^^^^^^ error kubernetes/claim-template
`,
  ],
]);
