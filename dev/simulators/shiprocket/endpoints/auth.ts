import { ShiprocketError } from "../errors";
import type { Endpoint } from "./endpoint";

/** Signing in and out. */
export const AUTH: Endpoint[] = [
  {
    method: "POST",
    pattern: "/auth/login",
    is_open: true,
    handle: ({ simulator, body }) => {
      const { email, password, token_lifetime_ms } = simulator.settings;
      if (body.email !== email || body.password !== password) {
        throw new ShiprocketError(400, "Invalid email and password combination");
      }
      return {
        company_id: 25_149,
        created_at: "2023-05-23 11:43:52",
        email,
        first_name: "API",
        id: 1_234_567,
        last_name: "USER",
        token: simulator.tokens.issue(token_lifetime_ms),
      };
    },
  },
  {
    method: "POST",
    pattern: "/auth/logout",
    handle: () => ({ message: "Successfully logged out" }),
  },
];
