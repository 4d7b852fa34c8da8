import { beforeAll } from "vitest";
import { language, testFixtures } from "../../check.js";

beforeAll(() => language.prepare?.({ name: "a.yaml", text: "cel: {}" }, []));

const claim = (expression: string): string => `
apiVersion: resource.k8s.io/v1
kind: ResourceClaim
metadata: {name: a}
spec:
  devices:
    requests:
    - name: gpu
      exactly:
        deviceClassName: gpu.example.com
        selectors:
        - cel:
            expression: ${expression}
`;

testFixtures([
  [
    "a field that devices do not have",
    `${claim("device.drivers == 'a'")}#                              ^^^^^^^^^^^^^^ error kubernetes/device-expression\n`,
  ],
  [
    "an attribute where yes or no is expected",
    `${claim("device.driver")}#                       ^^^^^^^^^^^^^ error kubernetes/device-expression\n`,
  ],
  [
    "attributes and capacities",
    claim(
      `"device.driver == 'a' && device.attributes['a.example.com'].model == 'x' && device.capacity['a.example.com'].memory.compareTo(quantity('10Gi')) >= 0"`,
    ),
  ],
]);
