import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeFixedDelays, describePolling } from "./report";

jest.setTimeout(120_000);

describe("the tables in docs/checkout.md", () => {
  const guide = readFileSync(join(__dirname, "../../docs/checkout.md"), "utf8");

  it("are what `npm run checkout:polling` measures", async () => {
    expect(guide).toContain(await describeFixedDelays());
    expect(guide).toContain(await describePolling());
  });
});
