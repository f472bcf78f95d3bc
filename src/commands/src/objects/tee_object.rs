//! `Tee-Object`.

use crate::display::{TextFile, open_text_file, to_text};
use engine::error::Outcome;
use engine::{Cmdlet, CommandTable, Invocation, Session, Value};

#[derive(Default)]
struct TeeObject {
    file: Option<TextFile>,
    kept: Vec<Value>,
}

impl Cmdlet for TeeObject {
    fn begin(&mut self, cx: &mut Invocation) -> Outcome {
        if cx.has("Variable") {
            if cx.switch("Append") {
                let name = cx.text("Variable").unwrap_or_else(|| "".into());
                let before = cx.session.variable(&name);
                self.kept = match cx.session.items(&before)? {
                    Some(items) => items,
                    None if before.is_null() => Vec::new(),
                    None => vec![before],
                };
            }
            return Ok(());
        }
        self.file = open_text_file(cx)?;
        Ok(())
    }

    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let input = cx.input();
        self.kept.push(input.clone());
        cx.write(input)
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        let kept = std::mem::take(&mut self.kept);
        if let Some(name) = cx.text("Variable") {
            return cx.session.set_variable(&name, Session::gather(kept));
        }
        if let Some(file) = &mut self.file {
            let text = to_text(cx.session, &kept, None)?;
            return file.write(&text).map_err(|fault| cx.stop(fault));
        }
        if cx.text("FilePath").as_deref().is_some_and(|p| p == "/dev/tty") {
            let text = to_text(cx.session, &kept, None)?;
            return crate::display::write_out(cx.session, &text);
        }
        Ok(())
    }
}

/// The command.
pub const ROW: CommandTable = CommandTable::new("Tee-Object", include_str!("tee_object.ps1"), || Box::new(TeeObject::default()));
