import { beforeAll } from "vitest";
import { language, testFixtures } from "../../check.js";

beforeAll(() => language.prepare?.({ name: "a.yaml", text: "cel" }, []));

const head = `
apiVersion: resource.k8s.io/v1
kind: DeviceClass
metadata: {name: gpu}
spec:
  selectors:
`;

testFixtures([
  [
    "what the server takes",
    `${head}  - cel: {expression: "device.driver == 'gpu.example.com' && device.attributes['gpu.example.com'].model == 'a'"}
  - cel: {expression: "cel.bind(gpu, device.capacity['gpu.example.com'], gpu.memory.isGreaterThan(quantity('1Gi')))"}
  - cel: {expression: "device.attributes.all(d, a, a.all(n, v, v == n))"}
`,
  ],
  [
    "loops in loops, and texts of unknown length",
    `${head}  - cel: {expression: "device.attributes.all(a, device.attributes.all(b, device.attributes.all(c, device.attributes.all(d, a != d))))"}
#                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/device-expression-cost
  - cel: {expression: "device.capacity['a'].x == quantity('1Gi') && string(bytes('a')).split(',').join() != device.driver.charAt(0)"}
#                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/device-expression-cost
`,
  ],
]);
