//! vmmsh: the program.
fn main() {}
