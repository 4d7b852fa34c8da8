/** A test runner of a few lines that works in every extension host, in a browser too. Its lines are read by test/e2e/run.ts. */
interface Test {
  readonly name: string;
  readonly body: () => Promise<void>;
}

const tests: Test[] = [];
const timeLimit = 40_000;

export function test(name: string, body: () => Promise<void>): void {
  tests.push({ name, body });
}

/** Runs the tests one after the other, `cleanUp` after each; rejects where one failed. */
export async function runTests(cleanUp: () => Promise<void>): Promise<void> {
  let failed = 0;
  for (const { name, body } of tests) {
    const started = Date.now();
    try {
      await Promise.race([body(), tooLate()]);
      console.log(`[e2e] ok ${name} (${Date.now() - started} ms)`);
    } catch (error) {
      failed++;
      console.log(`[e2e] FAILED ${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    await cleanUp();
  }
  console.log(`[e2e] ${tests.length - failed} passed, ${failed} failed`);
  if (failed > 0) throw new Error(`${failed} failed`);
}

function tooLate(): Promise<never> {
  return new Promise((_resolve, reject) => setTimeout(() => reject(new Error(`took longer than ${timeLimit} ms`)), timeLimit));
}

/** Compares by the JSON form; the message shows both. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`${what}: found ${found}, expected ${wanted}`);
}

export function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

/** Waits until `condition` gives something else than undefined; `what` names what never came. */
export async function eventually<T>(condition: () => T | undefined | Promise<T | undefined>, what: () => string): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const value = await condition();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error(`never came: ${what()}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
