/** Reads the suite's lines out of a host's output, prints them, and keeps the rest for the case of failure. */
export class Report {
  private readonly noise: string[] = [];
  private passed = 0;
  private failed = 0;

  constructor(private readonly host: string) {
    console.log(`\n-- ${host}`);
  }

  read(line: string): void {
    const own = /\[e2e\] (.*)/su.exec(line)?.[1];
    if (own === undefined) this.noise.push(line);
    else if (!/^\d+ passed/u.test(own)) console.log(`   ${own}`);
    if (own?.startsWith("ok ")) this.passed++;
    if (own?.startsWith("FAILED ")) this.failed++;
  }

  /** Takes the host's exit code and gives the number of failures; a host that ends badly or without a test counts as one. */
  end(code: number): number {
    if ((code !== 0 || this.passed === 0) && this.failed === 0) {
      this.failed = 1;
      console.log(`   FAILED the host ended with ${code}; its last lines:\n${this.noise.slice(-40).join("\n")}`);
    } else if (this.failed > 0) {
      const ours = this.noise.filter((line) => /bulkhead/iu.test(line)).slice(-15);
      if (ours.length > 0) console.log(`   what the host said of the extension:\n${ours.join("\n")}`);
    }
    console.log(`${this.host}: ${this.passed} passed, ${this.failed} failed`);
    return this.failed;
  }
}
