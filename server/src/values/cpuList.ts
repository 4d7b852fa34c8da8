/**
 * Whether a text is a list of CPUs or memory nodes as the kernel reads it (`0-3,7`): numbers and rising ranges, none
 * above `highest`.
 */
export function isCpuList(value: string, highest = 65_535): boolean {
  return value.split(",").every((part) => {
    const match = /^\s*(\d+)(?:-(\d+))?\s*$/u.exec(part);
    if (match === null) return false;
    const start = Number(match[1]);
    const end = Number(match[2] ?? match[1]);
    return start <= end && end <= highest;
  });
}
