import type { en } from "./en";

/** A dictionary with the keys of another one; every leaf is a text. */
type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

/** What every language must have. */
export type Dictionary = SameKeys<typeof en>;

/** `ship.button_one` is asked for as `ship.button`, with a count. */
type WithoutPlural<K extends string> = K extends `${infer Base}_one`
  ? Base
  : K extends `${infer Base}_other`
    ? Base
    : K;

type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

/** Every text there is, by its path. */
export type TextKey = Paths<Dictionary>;
