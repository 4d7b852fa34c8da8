/** ISBN of ten digits, the last of which may be X; blanks and dashes do not count. */
export function isIsbn10(text: string): boolean {
  const digits = text.replace(/[\s-]/gu, "");
  if (!/^(?:\d{9}X|\d{10})$/u.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, index) => total + (index + 1) * (digit === "X" ? 10 : Number(digit)), 0);
  return sum % 11 === 0;
}

/** ISBN of thirteen digits; blanks and dashes do not count. */
export function isIsbn13(text: string): boolean {
  const digits = text.replace(/[\s-]/gu, "");
  if (!/^\d{13}$/u.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, index) => total + (index % 2 === 0 ? 1 : 3) * Number(digit), 0);
  return sum % 10 === 0;
}

const cards = /^(?:4\d{12}(?:\d{3})?|5[1-5]\d{14}|6(?:011|5\d\d)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|(?:2131|1800|35\d{3})\d{11})$/u;

/** Number of a credit card by its length, its issuer's digits and Luhn's check digit; all but digits is left out. */
export function isCreditCard(text: string): boolean {
  const digits = text.replace(/\D/gu, "");
  if (!cards.test(digits)) return false;
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const twice = Number(digit) * (index % 2 === 0 ? 1 : 2);
    sum += twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}
