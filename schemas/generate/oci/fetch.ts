/** Downloads the Go types of every release of the OCI's specifications: `node esbuild.js run schemas/generate/oci/fetch.ts`. */
import { join } from "node:path";
import { fetchTags } from "./tags.js";

fetchTags(process.env["BULKHEAD_SOURCES"] ?? join(process.cwd(), ".cache/sources"));
