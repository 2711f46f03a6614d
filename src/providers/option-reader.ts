import { MedusaError } from "@medusajs/framework/utils";

/** Reads the options of one provider; what makes no sense is refused in its name. */
export class OptionReader<Name extends string> {
  /**
   * @param owner how the provider is called in complaints
   * @param given what the merchant wrote
   */
  constructor(
    private readonly owner: string,
    private readonly given: Partial<Record<Name, unknown>>,
  ) {}

  /**
   * A key or token, without the blanks around it that pasting and secret files leave behind; null when it is not there or
   * empty, as a variable of the environment that is not set may be.
   *
   * @param cure what to do about characters that no key has
   */
  key(name: Name, cure: string): string | null {
    const key = this.text(name);
    if (key !== null && !/^[\x21-\x7e]*$/.test(key)) {
      return this.refuse(`"${name}" contains characters that no key has. ${cure}`);
    }
    return key === "" ? null : key;
  }

  /** Trimmed; null when it is not there, and empty when it is. */
  text(name: Name): string | null {
    const value = this.given[name];
    if (value === undefined || value === null) {
      return null;
    }
    return typeof value === "string" ? value.trim() : this.refuse(`"${name}" must be text.`);
  }

  oneOf<Choice extends string>(name: Name, choices: readonly Choice[], fallback: Choice): Choice {
    const wanted = this.given[name] ?? fallback;
    const choice = choices.find((known) => known === wanted);
    return choice ?? this.refuse(`"${name}" must be one of ${choices.join(", ")}.`);
  }

  /** A web address without query and slashes at its end. */
  address(name: Name, fallback: string): string {
    const value = this.given[name];
    const text = typeof value === "string" ? value.trim() || fallback : (value ?? fallback);
    const parsed = typeof text === "string" && URL.canParse(text) ? new URL(text) : null;
    if (parsed === null || !["http:", "https:"].includes(parsed.protocol) || parsed.search || parsed.hash) {
      return this.refuse(`"${name}" must be a web address such as ${fallback}.`);
    }
    if (parsed.username || parsed.password) {
      return this.refuse(`"${name}" must not contain a user name or password.`);
    }
    return parsed.href.replace(/\/+$/, "");
  }

  /** A whole number from 1 on. */
  wholeNumber(name: Name, fallback: number, most: number): number {
    const value = this.given[name];
    const number = value === undefined || value === null || value === "" ? fallback : Number(value);
    return Number.isInteger(number) && number >= 1 && number <= most
      ? number
      : this.refuse(`"${name}" must be a whole number from 1 to ${most}.`);
  }

  /** @throws MedusaError (invalid_argument) */
  refuse(problem: string): never {
    throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, `${this.owner}: ${problem}`);
  }
}
