import { servedAsWorker } from "./checkJob.js";
import { UsageError } from "./usageError.js";
import { version } from "./version.js";

const usage = `Usage:
  bulkhead check PATH… [--format text|json|sarif|github|junit] [--kind NAME] [--target NAME=VERSION[,VERSION…]]
                       [--pod-security privileged|baseline|restricted[@VERSION]]
                       [--rules ID=SEVERITY]… [--fail-on error|warning|information|never]
                       [--files-from LIST] [--stdin-name NAME] [--jobs N] [--shard I/N] [--since REV]
  bulkhead explain FILE:LINE:COLUMN | KIND ADDRESS… | --all LANGUAGE [--format text|markdown|json] [--lang en|zh-CN]
  bulkhead timeline [--format text|json|svg] [--lang en|zh-CN]
  bulkhead map FILE [--format text|json|svg]
  bulkhead derive FILE[:LINE]
  bulkhead floor PATH… [--format text|json]
  bulkhead lsp --stdio
  bulkhead --version | --help
Targets, severities and the Pod Security level of a project stand in .bulkhead.yaml; what is said here wins.
`;

/** Runs one command and gives the exit code: 0 clean, 1 findings, 2 wrong use, unreadable input or a fault of ours. */
async function main(argv: readonly string[]): Promise<number> {
  // Wherever it stands, as in `bulkhead check --help`; behind `--` it is a path.
  const [command, ...rest] = argv.slice(0, argv.indexOf("--") + 1 || undefined).some((word) => word === "--help" || word === "-h")
    ? ["--help"]
    : argv;
  // Commands are loaded when they run: `check` need not wait for the protocol's library.
  switch (command) {
    case "check":
      return (await import("./checkCommand.js")).checkCommand(rest);
    case "explain":
      return (await import("./explainCommand.js")).explainCommand(rest);
    case "timeline":
      return (await import("./timelineCommand.js")).timelineCommand(rest);
    case "map":
      return (await import("./mapCommand.js")).mapCommand(rest);
    case "derive":
      return (await import("./deriveCommand.js")).deriveCommand(rest);
    case "floor":
      return (await import("./floorCommand.js")).floorCommand(rest);
    case "lsp":
      return (await import("./lspCommand.js")).lspCommand(rest);
    case "--version":
      process.stdout.write(`bulkhead ${version}\n`);
      return 0;
    case "--help":
    case "help":
      process.stdout.write(usage);
      return 0;
    default:
      throw new UsageError(command === undefined ? "no command given" : `unknown command \`${command}\``);
  }
}

if (!servedAsWorker()) {
  // A reader such as `head` that has seen enough is no fault of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
  main(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      if (error instanceof UsageError) process.stderr.write(`bulkhead: ${error.message}\n${error.showUsage ? usage : ""}`);
      else process.stderr.write(`bulkhead: internal fault: ${error instanceof Error ? error.stack : String(error)}\n`);
      process.exitCode = 2;
    },
  );
}
