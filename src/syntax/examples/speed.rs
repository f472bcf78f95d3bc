//! How fast a file is parsed: `cargo run --release -p syntax --example speed -- FILE [RUNS]`.
//!
//! Tells the best of the runs (20 when not said) from text to tree. With the program's allocator, so that the figures are those of the program.

use std::time::{Duration, Instant};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(file) = arguments.first() else {
        eprintln!("speed: give the file to parse, and how often");
        return Ok(());
    };
    let runs = arguments.get(1).and_then(|n| n.parse().ok()).unwrap_or(20);
    let text = std::fs::read_to_string(file)?;
    let mut best = Duration::MAX;
    let mut errors = 0;
    for _ in 0..runs {
        let source = syntax::Source::typed(&text);
        let start = Instant::now();
        let parsed = syntax::parse(source);
        best = best.min(start.elapsed());
        errors = parsed.diagnostics.len();
    }
    let speed = text.len() as f64 / 1e6 / best.as_secs_f64();
    println!("{} bytes in {:.2} ms: {speed:.2} MB/s, {errors} errors", text.len(), best.as_secs_f64() * 1e3);
    Ok(())
}
