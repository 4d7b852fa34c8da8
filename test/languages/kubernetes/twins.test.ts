import { expect, test } from "vitest";
import { openCatalogue } from "../../../server/src/languages/kubernetes/catalogue.js";
import { constrainedAs, judgedAs } from "../../../server/src/languages/kubernetes/twins.js";
import { dataFiles } from "../../support/data.js";

const catalogue = openCatalogue(dataFiles);

/** What a twin has besides: the name of a device once stood outside of the rest. */
const apart = new Set(["resource/v1beta1.BasicDevice#name"]);

test("a type is judged as another only where the two have the same fields", () => {
  const twins = [...catalogue.types()].filter((type) => judgedAs(type) !== type);
  expect(twins.length).toBeGreaterThan(20);
  for (const type of twins) {
    const fields = [...(catalogue.fields(judgedAs(type))?.keys() ?? [])].filter((name) => !apart.has(`${type}#${name}`));
    expect({ type, fields }).toEqual({ type, fields: [...(catalogue.fields(type)?.keys() ?? [])] });
  }
});

test("versions with other fields are judged as themselves", () => {
  expect(judgedAs("networking/v1beta1.IngressBackend")).toBe("networking/v1beta1.IngressBackend");
  expect(judgedAs("admissionregistration/v1beta1.ValidatingWebhook")).toBe("admissionregistration/v1beta1.ValidatingWebhook");
  expect(judgedAs("core/v1.Pod")).toBe("core/v1.Pod");
  expect(constrainedAs("resource/v1beta1.Counter")).toBe("resource/v1.Counter");
});
