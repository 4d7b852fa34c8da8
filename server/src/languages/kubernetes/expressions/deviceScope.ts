import type * as Cel from "../cel/index.js";

/** A device as selectors see it (dynamic-resource-allocation, cel/compile.go). */
export const deviceScope: Cel.Scope = {
  variables: {
    device: {
      object: "kubernetes.DRADevice",
      fields: {
        driver: "string",
        attributes: { map: { map: "dyn" } },
        capacity: { map: { map: { library: "kubernetes.Quantity" } } },
        allowMultipleAllocations: "bool",
      },
    },
  },
};

/** The sizes that the parts of a device can have, by the path that leads to them. */
export const deviceSizes: Cel.SizeOf = ([variable, ...names]) => {
  if (variable !== "device") return undefined;
  const most = sizes[names.join(" ")] ?? attributeSize(names);
  return most === undefined ? undefined : { min: 0, max: most };
};

/** An attribute may be called by its name, whatever that is. */
function attributeSize([field, domain, name, ...more]: readonly string[]): number | undefined {
  return field === "attributes" && domain === "@values" && name !== undefined && name !== "@keys" && more.length === 0 ? 64 : undefined;
}

const domains = 32;
const attributes = 32;

const sizes: Readonly<Record<string, number | undefined>> = {
  "": 0,
  driver: 63,
  allowMultipleAllocations: 1,
  attributes: domains,
  "attributes @keys": 63,
  "attributes @values": attributes,
  "attributes @values @keys": 32,
  capacity: domains,
  "capacity @keys": 63,
  "capacity @values": attributes,
  "capacity @values @keys": 32,
  "capacity @values @values": 0,
};
