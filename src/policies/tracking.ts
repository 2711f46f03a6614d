import { definePolicies } from "@medusajs/framework/utils";

/** What shops with roles may allow: seeing packages, acting on them. */
export default definePolicies([
  {
    name: "ReadTrackers",
    resource: "tracker",
    operation: "read",
    description: "See packages and their timelines",
  },
  {
    name: "CreateTrackers",
    resource: "tracker",
    operation: "create",
    description: "Ship orders and add tracking numbers",
  },
  {
    name: "UpdateTrackers",
    resource: "tracker",
    operation: "update",
    description: "Correct, refresh, stop and follow packages, record events, retry what failed",
  },
  {
    name: "DeleteTrackers",
    resource: "tracker",
    operation: "delete",
    description: "Remove packages and links",
  },
]);
