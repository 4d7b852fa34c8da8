/** Works something out once for each object: for a tree, or for an instruction by itself. */
export function oncePer<Key extends object, Value extends object | string | boolean>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
}
