// Loaded by Node before the shop. Its stdin is a pipe to the tests: when it closes they are gone, however they ended,
// and a shop must not outlive them.
process.stdin.on("end", () => process.kill(process.pid, "SIGKILL"));
process.stdin.resume();
process.stdin.unref?.();
