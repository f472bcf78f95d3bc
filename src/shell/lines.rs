//! Commands that come as lines of the input: a statement runs when it is complete; one that is not goes on to an empty line.

use super::{Ended, Shell, Step};
use syntax::Source;

/// Whether the lines are shown as if they were typed at a prompt.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Echo {
    /// `-Command -`: only the output is shown
    Silent,
    /// No option: prompt, line, output
    Shown,
}

impl Shell {
    /// Runs the lines of the input to its end or an `exit`.
    pub(crate) fn run_lines(&mut self, echo: Echo) -> Ended {
        while let Some(text) = self.next_statement(echo) {
            if let Step::Exit(code) = self.run_line(&text) {
                return Ended { code, by_exit: true };
            }
        }
        Ended { code: 0, by_exit: false }
    }

    /// The next complete text; none at the end, where an incomplete one is dropped as PowerShell does.
    fn next_statement(&mut self, echo: Echo) -> Option<String> {
        let mut text = String::new();
        loop {
            let line = self.next_line(if text.is_empty() { None } else { Some(">> ") }, echo)?;
            let goes_on = !text.is_empty();
            text.push_str(&line);
            text.push('\n');
            let parsed = syntax::parse(Source::typed(&text));
            let incomplete = parsed.diagnostics.first().is_some_and(|d| d.incomplete);
            // What once was incomplete ends at an empty line.
            if (!goes_on && !incomplete) || (goes_on && line.trim().is_empty()) {
                return Some(text);
            }
        }
    }

    fn next_line(&mut self, prompt: Option<&str>, echo: Echo) -> Option<String> {
        if echo == Echo::Shown {
            let prompt = prompt.map_or_else(|| self.prompt_text(), str::to_string);
            self.say(&prompt);
        }
        let line = self.session.host.read_line("").ok()??;
        if echo == Echo::Shown {
            self.say(&format!("{line}\n"));
        }
        Some(line)
    }
}
