/** Wrong use or unreadable input: the message names it, the process ends with 2. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly showUsage = true,
  ) {
    super(message);
  }
}
