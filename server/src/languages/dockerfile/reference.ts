/** Docker's reference of the Dockerfile language. */
export const reference = "https://docs.docker.com/reference/dockerfile/";

/** A page on one of BuildKit's own checks. */
export function checkPage(name: string): string {
  return `https://docs.docker.com/reference/build-checks/${name}/`;
}
