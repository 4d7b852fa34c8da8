/** Whether `text` names a time zone of the IANA data base, as a CronJob's `timeZone` must. */
export function isTimeZone(text: string): boolean {
  const parts = text.split("/");
  if (text.toLowerCase() === "local") return false;
  if (!parts.every((part) => /^[A-Za-z0-9._+][-A-Za-z0-9._+]{0,13}$/u.test(part) && part !== "." && part !== "..")) return false;
  try {
    // The language's own copy of the data base; there is no other way to ask it than to catch its refusal.
    new Intl.DateTimeFormat("en", { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
