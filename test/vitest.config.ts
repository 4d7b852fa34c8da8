import config from "./vitest.config.mjs";

export default config;
