process.env.NODE_ENV = "test";
process.env.LOG_LEVEL ??= "error";
process.env.MEDUSA_DISABLE_TELEMETRY = "true";
process.env.MEDUSA_ADMIN_DISABLED = "true";
// Jobs would work on a database that is restored under them: tests call them by hand.
process.env.TRACKING_JOBS ??= "off";
// The test runner picks a free port itself, unless this is set.
delete process.env.PORT;

// Suites share one process, and the ORM keeps what earlier ones declared.
require("@medusajs/framework/mikro-orm/core").MetadataStorage.clear();
