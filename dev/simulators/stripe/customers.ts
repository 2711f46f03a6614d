import { missing } from "./errors";
import { type Form, textOf } from "./form";
import { newId } from "./new-id";

interface Customer {
  id: string;
  object: "customer";
  email: string | null;
  name: string | null;
  phone: string | null;
  livemode: false;
}

/** The account holders that Medusa keeps at Stripe. */
export class Customers {
  private readonly customers = new Map<string, Customer>();

  create(form: Form): Customer {
    const customer: Customer = {
      id: newId("cus"),
      object: "customer",
      email: null,
      name: null,
      phone: null,
      livemode: false,
      ...changesOf(form),
    };
    this.customers.set(customer.id, customer);
    return customer;
  }

  /** @throws StripeError */
  update(id: string, form: Form): Customer {
    return Object.assign(this.find(id), changesOf(form));
  }

  /** @throws StripeError */
  delete(id: string): { id: string; object: "customer"; deleted: true } {
    this.customers.delete(this.find(id).id);
    return { id, object: "customer", deleted: true };
  }

  /** @throws StripeError */
  find(id: string): Customer {
    const customer = this.customers.get(id);
    if (customer === undefined) {
      throw missing("customer", id);
    }
    return customer;
  }

  clear(): void {
    this.customers.clear();
  }
}

function changesOf(form: Form): Partial<Pick<Customer, "email" | "name" | "phone">> {
  return Object.fromEntries(
    (["email", "name", "phone"] as const).filter((key) => key in form).map((key) => [key, textOf(form, key)]),
  );
}
