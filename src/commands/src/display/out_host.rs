//! `Out-Host` and `Out-Default`: what they get is shown on the screen.

use super::error_view;
use super::formatter::{Formatter, joined};
use super::screen::write_out;
use engine::error::{ErrorRecord, Outcome};
use engine::{Cmdlet, CommandTable, Invocation};

/// Shows objects; Out-Default sends error records to standard error.
#[derive(Default)]
struct OutHost {
    formatter: Option<Formatter>,
    splits_errors: bool,
}

impl Cmdlet for OutHost {
    fn begin(&mut self, cx: &mut Invocation) -> Outcome {
        self.formatter = Some(Formatter::for_screen(cx.session));
        Ok(())
    }

    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let Some(formatter) = &mut self.formatter else { return Ok(()) };
        let input = cx.input();
        if self.splits_errors && input.downcast::<ErrorRecord>().is_some() {
            let text = error_view::screen_text(cx.session, &input)?;
            let _ = cx.session.host.write_error(&format!("{text}\n"));
            return Ok(());
        }
        formatter.push(cx.session, &input)?;
        let lines = formatter.take_lines();
        write_out(cx.session, &joined(lines))
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        let Some(formatter) = &mut self.formatter else { return Ok(()) };
        formatter.finish();
        let lines = formatter.take_lines();
        write_out(cx.session, &joined(lines))
    }
}

/// Out-Host.
pub const ROW: CommandTable =
    CommandTable::new("Out-Host", include_str!("out_host.ps1"), || Box::new(OutHost::default())).module("Microsoft.PowerShell.Core");

/// Out-Default.
pub const DEFAULT_ROW: CommandTable =
    CommandTable::new("Out-Default", include_str!("out_default.ps1"), || Box::new(OutHost { splits_errors: true, ..OutHost::default() }))
        .module("Microsoft.PowerShell.Core");
