//! The interactive prompt: reads a line, runs it, and again. The only room that names rustyline.
//!
//! | file | what |
//! |---|---|
//! | `editor.rs` | the line editor: completion, hints, colours, when a line is complete |
//! | `history.rs` | the history file |
//! | `facts.rs` | what the session knows, for completion |
//! | `complete/` | what may stand at the cursor; pure |
//! | `colour.rs` | the colours of the line |

mod colour;
mod complete;
mod editor;
mod facts;
mod history;

use crate::shell::{Shell, Step};
use editor::LineEditor;
use std::cell::RefCell;
use std::rc::Rc;

/// What the editor gives.
pub(crate) enum Typed {
    /// A whole text to be run
    Text(String),
    /// Ctrl-C: nothing
    Dropped,
    /// Ctrl-D on an empty line
    End,
}

/// Reads and runs lines until `exit` or the end of the input; gives the exit code.
pub(crate) fn run(shell: Shell, banner: bool) -> i32 {
    let shell = Rc::new(RefCell::new(shell));
    if banner {
        shell.borrow_mut().say(&format!("vmmsh {}\n", env!("CARGO_PKG_VERSION")));
    }
    let mut editor = match LineEditor::open(shell.clone()) {
        Ok(editor) => editor,
        Err(error) => {
            shell.borrow_mut().complain(&format!("The terminal cannot be used: {error}"));
            return 1;
        }
    };
    loop {
        let prompt = shell.borrow_mut().prompt_text();
        match editor.read(&prompt) {
            Ok(Typed::Text(text)) => {
                if let Step::Exit(code) = shell.borrow_mut().run_line(&text) {
                    return code;
                }
            }
            Ok(Typed::Dropped) => {}
            Ok(Typed::End) => return 0,
            Err(error) => {
                shell.borrow_mut().complain(&format!("The terminal cannot be read: {error}"));
                return 1;
            }
        }
    }
}
