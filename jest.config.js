/**
 * One project per kind of test; `npm run test:unit`, `test:integration`, … choose among them.
 * @type {import("jest").Config}
 */
const common = {
  testEnvironment: "node",
  transform: {
    "^.+\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: "automatic" } },
          target: "es2021",
        },
      },
    ],
  },
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json", "node"],
  modulePathIgnorePatterns: [
    "<rootDir>/.medusa/",
    "<rootDir>/.demo/",
    "<rootDir>/.cache/",
    "<rootDir>/dist/",
  ],
};

const withDatabase = {
  ...common,
  globalSetup: "<rootDir>/integration-tests/setup/start-postgres.mjs",
  globalTeardown: "<rootDir>/integration-tests/setup/stop-postgres.mjs",
  setupFiles: ["<rootDir>/integration-tests/setup/environment.js"],
  setupFilesAfterEnv: ["<rootDir>/integration-tests/setup/suite.js"],
};

/** Tests whose shops each have a copy of one prepared database. */
const withShops = {
  ...withDatabase,
  globalSetup: "<rootDir>/integration-tests/setup/name-shop-template.mjs",
  globalTeardown: "<rootDir>/integration-tests/setup/drop-shop-template.mjs",
};

module.exports = {
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: ["<rootDir>/src/**/*.spec.[jt]s?(x)", "<rootDir>/dev/**/*.spec.[jt]s?(x)"],
    },
    {
      ...withShops,
      displayName: "integration",
      testMatch: ["<rootDir>/integration-tests/{http,modules}/**/*.spec.[jt]s?(x)"],
    },
    {
      ...withShops,
      displayName: "processes",
      testMatch: ["<rootDir>/integration-tests/processes/**/*.spec.[jt]s?(x)"],
    },
    {
      ...withShops,
      displayName: "browser",
      testMatch: ["<rootDir>/integration-tests/browser/**/*.spec.[jt]s?(x)"],
    },
    {
      ...withShops,
      displayName: "cluster",
      testMatch: ["<rootDir>/integration-tests/cluster/**/*.spec.[jt]s?(x)"],
    },
    {
      ...withDatabase,
      displayName: "package",
      testMatch: ["<rootDir>/integration-tests/package/**/*.spec.[jt]s?(x)"],
    },
  ],
};
