/** Is the C part of the program that proves a toolchain: it calls into the C library, so that its headers are proved too. */
export const HELLO_C = `#include <stdlib.h>
#include <string.h>

unsigned wainwright_length(const char *text) {
  char *copy = malloc(strlen(text) + 1);
  unsigned length;
  if (copy == NULL) return 0;
  strcpy(copy, text);
  length = (unsigned)strlen(copy);
  free(copy);
  return length;
}
`;

/** Is the Rust part: it needs threads and unwinding of the standard library, and says for which machine it was compiled. */
export const HELLO_RUST = `use std::os::raw::{c_char, c_uint};
extern "C" {
    fn wainwright_length(text: *const c_char) -> c_uint;
}
fn main() {
    let text = std::ffi::CString::new("wainwright").unwrap();
    let length = unsafe { wainwright_length(text.as_ptr()) };
    let sum = std::thread::spawn(move || (1..=length).sum::<u32>()).join().unwrap();
    std::panic::set_hook(Box::new(|_| ()));
    let unwound = std::panic::catch_unwind(|| panic!("caught")).is_err();
    println!("wainwright {} {} {}", length, sum, unwound);
}
`;

/** Is a program for WebAssembly, where a standard library has neither threads nor a console. */
export const HELLO_WASM = `fn main() {
    println!("{}", "wainwright".to_owned());
}
`;

/** Is what it prints. */
export const HELLO_SAYS = "wainwright 10 55 true";
