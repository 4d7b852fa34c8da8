import { Duration, Failure, Timestamp } from "../values.js";

/** A duration, or a failure where it does not fit into 64 bits of nanoseconds. */
export function durationOf(nanos: bigint): Duration | Failure {
  return nanos === BigInt.asIntN(64, nanos) ? new Duration(nanos) : new Failure("duration overflow");
}

/** A point in time, or a failure outside of the years 1 to 9999. */
export function timestampOf(nanos: bigint): Timestamp | Failure {
  return nanos >= earliest && nanos < latest ? new Timestamp(nanos) : new Failure("timestamp overflow");
}

const earliest = -62_135_596_800n * 1_000_000_000n;
const latest = 253_402_300_800n * 1_000_000_000n;
