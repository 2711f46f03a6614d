import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { JsonClient } from "../shop/http";

export interface Login {
  email: string;
  password: string;
}

/** Who may sign in to the demo's dashboard. */
export const ADMIN: Login = { email: "admin@demo.example", password: "demo-admin-1" };
/** A customer with an account. */
export const CUSTOMER: Login = { email: "ada@demo.example", password: "demo-customer-1" };

/** Makes the administrator, unless there is one, and signs in. */
export async function signInAdmin(
  container: MedusaContainer,
  baseUrl: string,
  login: Login,
): Promise<JsonClient> {
  const users = container.resolve(Modules.USER);
  const [known] = await users.listUsers({ email: login.email });
  if (known === undefined) {
    const user = await users.createUsers({ email: login.email });
    const auth = container.resolve(Modules.AUTH);
    const request = { body: login } as unknown as Parameters<typeof auth.register>[1];
    const { authIdentity, error } = await auth.register("emailpass", request);
    if (!authIdentity) {
      throw new Error(`The administrator could not be registered: ${error}`);
    }
    await auth.updateAuthIdentities({ id: authIdentity.id, app_metadata: { user_id: user.id } });
  }
  const client = new JsonClient(baseUrl);
  const { token } = await client.post<{ token: string }>("/auth/user/emailpass", login);
  return client.with({ authorization: `Bearer ${token}` });
}
