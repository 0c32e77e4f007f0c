import { expect, jest, test } from "@jest/globals";
import { RunnerLog } from "../src/runner/runner-log.ts";

test("a name out of a file is never a command to the runner", () => {
  const written: string[] = [];
  const stdout = jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  try {
    const log = new RunnerLog();
    log.info("::add-mask::a");
    log.info("goes: a.whl\n  ::set-output name=x::y\r##[error]z");
    log.info("std::string stays as it is");
  } finally {
    stdout.mockRestore();
  }
  expect(written.join("")).not.toMatch(/^\s*(?:::|##\[)/m);
  expect(written.join("")).toContain("std::string stays as it is");
});
