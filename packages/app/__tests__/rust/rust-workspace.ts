import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const FILES = {
  "Cargo.toml": '[workspace]\nmembers = ["one", "two", "shared"]\nresolver = "2"\n',
  "shared/Cargo.toml": '[package]\nname = "shared"\nversion = "0.5.0"\nedition = "2021"\n',
  "shared/src/lib.rs": 'pub fn greet(name: &str) -> String { format!("hello from {name}") }\n',
  "one/Cargo.toml": `[package]
name = "one"
version = "1.2.3"
edition = "2021"
[features]
loud = []
[dependencies]
shared = { path = "../shared" }
[build-dependencies]
cc = "1"
`,
  "one/build.rs": 'fn main() { cc::Build::new().file("part.c").compile("part"); }\n',
  "one/part.c":
    "#include <string.h>\nint part(const char *text) { return (int)strlen(text) + 40; }\n",
  "one/src/main.rs": `extern "C" { fn part(text: *const std::os::raw::c_char) -> i32; }
fn main() {
    let answer = unsafe { part(c"xy".as_ptr()) };
    println!("{} {} loud {}", shared::greet("one"), answer, cfg!(feature = "loud"));
}
`,
  "two/Cargo.toml": `[package]
name = "two"
version = "2.0.0"
edition = "2021"
[[bin]]
name = "two-tool"
path = "src/main.rs"
[[bin]]
name = "two-extra"
path = "src/extra.rs"
required-features = ["extra"]
[features]
extra = []
[dependencies]
shared = { path = "../shared" }
`,
  "two/src/main.rs": 'fn main() { println!("{}", shared::greet("two")); }\n',
  "two/src/extra.rs": "fn main() {}\n",
} as const;

/** Writes a workspace of two packages with programs and one without, of which one has a part in C; with its Cargo.lock. */
export function writeWorkspace(folder: string): string {
  return writeCrate(folder, FILES);
}

/** Writes the files of a crate, with its Cargo.lock. */
export function writeCrate(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  execFileSync("cargo", ["generate-lockfile"], { cwd: folder, stdio: "ignore" });
  return folder;
}
