/** An item of the world's posts, numbered by UPU standard S10: `RR123456785GB`. */
export interface S10Number {
  /** Two letters that name the service, e.g. `RR` registered letter, `EE` express, `CP` parcel. */
  service: string;
  /** ISO 3166-1 alpha-2 of the post that issued the number. */
  country: string;
}

const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

/**
 * The check digit of an S10 serial number, UPU standard S10-12: the weighted sum modulo 11, taken from 11; 10 is
 * written 0 and 11 is written 5.
 *
 * @param serial eight digits
 */
export function s10CheckDigit(serial: string): number {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(serial[index]), 0);
  const digit = 11 - (sum % 11);
  return digit === 10 ? 0 : digit === 11 ? 5 : digit;
}

/**
 * Reads an S10 number, upper case and without blanks.
 *
 * @returns null when it has another form or its check digit is wrong
 */
export function readS10(number: string): S10Number | null {
  const match = /^([A-Z]{2})(\d{8})(\d)([A-Z]{2})$/.exec(number);
  const [, service, serial, check, country] = match ?? [];
  if (service === undefined || serial === undefined || country === undefined) {
    return null;
  }
  return s10CheckDigit(serial) === Number(check) ? { service, country } : null;
}
