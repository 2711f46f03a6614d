// A suite boots whole Medusas first, which takes a busy machine minutes.
jest.setTimeout(300_000);

// Knex reports connections that the test runner itself closes when it drops the database.
const { log } = console;
console.log = (...args) => {
  if (!String(args[0]).includes("Connection Error: Connection ended unexpectedly")) {
    log(...args);
  }
};
