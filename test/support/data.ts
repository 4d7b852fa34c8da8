import { existsSync, readFileSync } from "node:fs";
import type { DataFiles } from "../../server/src/engine/language.js";

/** Absolute path of the repository's root, with a trailing slash. All commands of package.json run there. */
export const repositoryRoot = `${process.cwd()}/`;

/** The data files as the product reads them: what the build made where it is there, else the committed file. */
export const dataFiles: DataFiles = {
  text(name) {
    const built = `${repositoryRoot}dist/data/${name}`;
    const committed = `${repositoryRoot}schemas/${name}`;
    return readFileSync(
      (name.endsWith("descriptions.json") || name === "chinese.json") && existsSync(built)
        ? built
        : existsSync(committed)
          ? committed
          : built,
      "utf8",
    );
  },
};
