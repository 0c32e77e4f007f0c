import { describe, expect, test } from "@jest/globals";
import { otherAddress } from "../../src/release/address-of-view.ts";
import { formatInstallScript } from "../../src/release/install-script.ts";
import { formatReleasePage } from "../../src/release/release-page.ts";

const ADDRESSES = ["https://dl.example.org/main/1.0.0", "http://127.0.0.1:1/a&b/o'brien/1.0.0"];
const page = { name: "Tool", branch: "main", version: "1.0.0", artifacts: [], programs: [] };

describe.each(ADDRESSES)("a view that was made for %s", (url) => {
  const installer = formatInstallScript({ version: "1.0.0", url, rows: [] });
  const leading = formatReleasePage({ ...page, install: [`curl -fsSL ${url}/install.sh | sh`] });

  test.each([
    ["install.sh", installer],
    ["index.html", leading],
  ])("is known by its address: %s", (name, text) => {
    expect(otherAddress(name, text, url)).toBeNull();
    expect(otherAddress(name, text, "https://other.example/1.0.0")).toContain("1.0.0");
  });
});

test("what names no address is for any", () => {
  const without = formatReleasePage({ ...page, install: [] });
  expect(otherAddress("index.html", without, "https://x.example")).toBeNull();
  expect(otherAddress("manifest.json", "base='x'", "https://x.example")).toBeNull();
});
