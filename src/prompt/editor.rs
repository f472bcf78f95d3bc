//! The line editor: rustyline with our completion, hints, colours and sense of a complete text.

use super::complete::{Candidate, complete};
use super::facts::SessionFacts;
use super::history;
use super::{Typed, colour};
use crate::shell::Shell;
use rustyline::completion::{Completer, Pair};
use rustyline::config::{BellStyle, Configurer};
use rustyline::error::ReadlineError;
use rustyline::highlight::{CmdKind, Highlighter};
use rustyline::hint::{Hinter, HistoryHinter};
use rustyline::history::FileHistory;
use rustyline::validate::{ValidationContext, ValidationResult, Validator};
use rustyline::{CompletionType, Config, Context, Editor, Helper};
use std::borrow::Cow;
use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;

/// How many lines are remembered, as in PSReadLine.
const REMEMBERED: usize = 4096;

pub(super) struct LineEditor {
    editor: Editor<Line, FileHistory>,
    file: Option<PathBuf>,
}

impl LineEditor {
    pub(super) fn open(shell: Rc<RefCell<Shell>>) -> Result<LineEditor, ReadlineError> {
        let config = Config::builder()
            .max_history_size(REMEMBERED)?
            .history_ignore_dups(true)?
            .completion_type(CompletionType::List)
            .bell_style(BellStyle::Audible)
            .build();
        let mut editor = Editor::with_config(config)?;
        let colours = shell.borrow().colours();
        editor.set_helper(Some(Line { shell, colours, hints: HistoryHinter::new(), drawn: RefCell::default() }));
        editor.set_auto_add_history(false);
        let file = history::file();
        if let Some(file) = &file {
            // The first start finds no file.
            editor.load_history(file).ok();
        }
        Ok(LineEditor { editor, file })
    }

    pub(super) fn read(&mut self, prompt: &str) -> Result<Typed, ReadlineError> {
        match self.editor.readline(prompt) {
            Ok(text) => {
                self.remember(&text);
                Ok(Typed::Text(text))
            }
            Err(ReadlineError::Interrupted) => Ok(Typed::Dropped),
            Err(ReadlineError::Eof) => Ok(Typed::End),
            Err(error) => Err(error),
        }
    }

    fn remember(&mut self, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        let added = self.editor.add_history_entry(text).unwrap_or(false);
        if let Some(file) = self.file.as_ref().filter(|_| added && history::may_be_written(text)) {
            // A history that cannot be written is no reason to stop working.
            self.editor.append_history(file).ok();
        }
    }
}

/// What rustyline asks about the line.
struct Line {
    shell: Rc<RefCell<Shell>>,
    colours: bool,
    hints: HistoryHinter,
    /// The text that was coloured last: rustyline asks more than once for one key.
    drawn: RefCell<(String, String)>,
}

impl Helper for Line {}

impl Completer for Line {
    type Candidate = Pair;

    fn complete(&self, line: &str, at: usize, _: &Context<'_>) -> Result<(usize, Vec<Pair>), ReadlineError> {
        let mut shell = self.shell.borrow_mut();
        let found = complete(&line[..at], &mut SessionFacts::new(&mut shell.session));
        let pair = |Candidate { text, shown }| Pair { display: shown, replacement: text };
        Ok((found.start.min(at), found.candidates.into_iter().map(pair).collect()))
    }
}

impl Hinter for Line {
    type Hint = String;

    fn hint(&self, line: &str, at: usize, context: &Context<'_>) -> Option<String> {
        if line.is_empty() { None } else { self.hints.hint(line, at, context) }
    }
}

impl Highlighter for Line {
    fn highlight<'l>(&self, line: &'l str, _: usize) -> Cow<'l, str> {
        if !self.colours {
            return Cow::Borrowed(line);
        }
        let mut drawn = self.drawn.borrow_mut();
        if drawn.0 != line {
            *drawn = (line.to_string(), colour::coloured(line));
        }
        Cow::Owned(drawn.1.clone())
    }

    fn highlight_hint<'h>(&self, hint: &'h str) -> Cow<'h, str> {
        if self.colours { Cow::Owned(format!("\x1b[97;2;3m{hint}\x1b[0m")) } else { Cow::Borrowed(hint) }
    }

    fn highlight_char(&self, _: &str, _: usize, _: CmdKind) -> bool {
        self.colours
    }
}

impl Validator for Line {
    fn validate(&self, context: &mut ValidationContext) -> Result<ValidationResult, ReadlineError> {
        let text = context.input();
        let parsed = syntax::parse(syntax::Source::typed(text));
        let wants_more = parsed.diagnostics.first().is_some_and(|d| d.incomplete) && !text.ends_with("\n\n");
        Ok(if wants_more { ValidationResult::Incomplete } else { ValidationResult::Valid(None) })
    }
}
