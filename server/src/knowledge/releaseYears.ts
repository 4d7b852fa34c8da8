import { older } from "./releases.js";

/**
 * The year in which a release came out, where its specification's calendar is on record; undefined otherwise, and for `<=1.1`,
 * `1.14|1.15` and `unknown`, which name no single release.
 */
export function releaseYear(of: string, release: string): number | undefined {
  const calendar = Object.hasOwn(calendars, of) ? calendars[of] : undefined;
  if (calendar === undefined || !/^\d+(?:\.\d+){0,3}$/u.test(release)) return undefined;
  return calendar.findLast(([first]) => !older(release, first))?.[1];
}

/** Whether the calendar of the specification knows a later release. */
export function isOutdated(of: string, release: string): boolean {
  const last = Object.hasOwn(calendars, of) ? calendars[of]?.at(-1)?.[0] : undefined;
  return last !== undefined && older(release, last);
}

type Calendar = readonly (readonly [first: string, year: number])[];

/** By specification: the first release of each year. */
const calendars: Readonly<Record<string, Calendar>> = {
  // https://kubernetes.io/releases/ and the dates of the tags v1.N.0.
  Kubernetes: [
    ["1.0", 2015],
    ["1.2", 2016],
    ["1.6", 2017],
    ["1.10", 2018],
    ["1.14", 2019],
    ["1.18", 2020],
    ["1.21", 2021],
    ["1.24", 2022],
    ["1.27", 2023],
    ["1.30", 2024],
    ["1.33", 2025],
    ["1.36", 2026],
  ],
  // Tags dockerfile/X.Y.Z of https://github.com/moby/buildkit.
  Dockerfile: [
    ["0.9.0", 2018],
    ["1.1", 2019],
    ["1.1.6", 2020],
    ["1.3", 2021],
    ["1.4", 2022],
    ["1.5", 2023],
    ["1.7", 2024],
    ["1.13", 2025],
    ["1.21", 2026],
  ],
  // Tags of https://github.com/moby/moby and its CHANGELOG.md.
  "Docker Engine": [
    ["0.3.1", 2013],
    ["0.8.0", 2014],
    ["1.5.0", 2015],
    ["1.10", 2016],
    ["1.13", 2017],
    ["18.01", 2018],
    ["19.03", 2019],
    ["20.10", 2020],
    ["23.0", 2023],
    ["25.0", 2024],
    ["27.5", 2025],
    ["29.2", 2026],
  ],
  // https://github.com/opencontainers/runtime-spec/releases
  "runtime-spec": [
    ["1.0.0", 2017],
    ["1.0.2", 2020],
    ["1.1.0", 2023],
    ["1.2.0", 2024],
    ["1.2.1", 2025],
  ],
  // https://github.com/opencontainers/image-spec/releases
  "image-spec": [
    ["1.0.0", 2017],
    ["1.0.2", 2021],
    ["1.1.0", 2024],
    ["1.1.1", 2025],
  ],
};
