import { expect, test } from "vitest";
import { compile, type Scope, showType } from "../../../../server/src/languages/kubernetes/cel/index.js";

const scope: Scope = {
  variables: {
    object: "dyn",
    request: {
      object: "kubernetes.AdmissionRequest",
      fields: { name: "string", userInfo: { object: "kubernetes.UserInfo", fields: { extra: { map: { list: "string" } } } } },
    },
    "authorizer.requestResource": { library: "kubernetes.authorization.ResourceCheck" },
    authorizer: { library: "kubernetes.authorization.Authorizer" },
    variables: { object: "kubernetes.variables", fields: { image: "string" } },
  },
  patchTypes: true,
};

test.each<[expression: string, type: string]>([
  ["request.userInfo.extra[?'authentication.kubernetes.io/node-name'][0].orValue('')", "string"],
  ["object.?metadata.name.orValue('')", "dyn"],
  ["'x' + variables.image", "string"],
  ["authorizer.requestResource.check('update').allowed()", "bool"],
  ["Object{spec: Object.spec{initContainers: [Object.spec.initContainers{name: 'mesh'}]}}", "Object"],
  ["[JSONPatch{op: 'add', path: '/metadata/labels/' + jsonpatch.escapeKey('a/b'), value: Object.spec{a: 1}}]", "list(JSONPatch)"],
  ["has(object.metadata) ? [JSONPatch{op: 'remove', path: '/a'}] : []", "list(JSONPatch)"],
  ["type(object) == Object", "bool"],
  ["cel.bind(x, object.a, x == 1)", "bool"],
])("%s gives %s", (expression, type) => {
  const compiled = compile(expression, scope);
  expect(compiled.ok ? showType(compiled.type) : compiled.message).toBe(type);
});

test.each<[expression: string, message: string, offset: number, scope?: Scope]>([
  ["request.foo == ''", "undefined field 'foo'", 8],
  ["  Object{}", "undeclared reference to 'Object'", 2, { variables: {} }],
  ["JSONPatch{op: 1}", "expected type of field 'op' is 'string' but provided type is 'int'", 10],
  ["true && jsonpatch.escapeKey('a') == ''", "undeclared reference to 'jsonpatch'", 8, { variables: {} }],
  ["cel.bind(x, 1, x == 1)", "undeclared reference to 'cel'", 4, { variables: {}, bindings: false }],
  ["authorizer.alowed()", "undeclared reference to 'alowed'", 11],
])("%s: %s", (expression, message, offset, own) => {
  expect(compile(expression, own ?? scope)).toEqual({ ok: false, message, offset });
});

test("what only the server can answer is unknown, and does not hide what is certain", () => {
  const evaluate = (expression: string) => {
    const compiled = compile(expression, scope);
    return compiled.ok ? compiled.evaluate({}) : compiled;
  };
  expect(evaluate("format.dns1123Label().validate('a').hasValue() || true")).toEqual({ value: true });
  expect(evaluate("jsonpatch.escapeKey('a/b~c')")).toEqual({ value: "a~1b~0c" });
});
