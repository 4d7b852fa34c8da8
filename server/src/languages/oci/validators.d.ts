import type { Validator } from "../../schema/standalone.js";

/** Validators by the name of their schema file, written by schemas/generate/validators.ts at build time. */
export declare const validators: Readonly<Record<string, Validator | undefined>>;
