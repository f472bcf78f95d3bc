//! ShouldProcess: `-WhatIf`, `-Confirm` and their preferences.

use super::Session;
use crate::convert;
use crate::error::Failure;
use crate::value::Value;
use syntax::ast::Stream;

impl Session {
    /// Whether to go on with a change: no under `-WhatIf` (after telling what would happen); asks under `-Confirm`.
    pub fn should_process(&mut self, target: &str, action: &str) -> Result<bool, Failure> {
        let impact = self.call.as_ref().map_or(2, |c| c.signature.confirm_impact);
        self.should_process_as(target, action, impact)
    }

    /// The same for a change of a known impact (0 none to 3 high).
    pub fn should_process_as(&mut self, target: &str, action: &str, impact: u8) -> Result<bool, Failure> {
        let what = format!("Performing the operation \"{action}\" on target \"{target}\".");
        self.consent(&what, &format!("Are you sure you want to perform this action?\n{what}"), "Confirm", impact)
    }

    /// The same with sentences of one's own: what is done, the question and its head line.
    pub fn consent(&mut self, what: &str, question: &str, caption: &str, impact: u8) -> Result<bool, Failure> {
        let common = self.call.as_ref().map(|c| c.common.clone()).unwrap_or_default();
        let what_if = common.what_if.unwrap_or_else(|| convert::truth(&self.variable("WhatIfPreference")));
        if what_if {
            self.finish_display()?;
            self.write_out(&format!("What if: {what}\n"))?;
            return Ok(false);
        }
        let asks = common.confirm.unwrap_or_else(|| impact >= confirm_level(&self.variable("ConfirmPreference")));
        if !asks || !self.host.is_interactive() {
            self.write_message(Stream::Verbose, what)?;
            return Ok(true);
        }
        let question = format!("\n{caption}\n{question}\n[Y] Yes  [N] No (default is \"Y\"): ");
        let answer = self.host.read_line(&question).ok().flatten().unwrap_or_default();
        Ok(matches!(answer.trim().to_ascii_lowercase().as_str(), "" | "y" | "yes" | "a"))
    }
}

/// The impact from which `$ConfirmPreference` asks; above all for None.
fn confirm_level(preference: &Value) -> u8 {
    let text = match preference.base() {
        Value::Str(text) => text.to_ascii_lowercase(),
        Value::Enum(e) => {
            return match e.number {
                0 => 4,
                n => n as u8,
            };
        }
        _ => return 3,
    };
    match text.as_str() {
        "none" => 4,
        "low" => 1,
        "medium" => 2,
        _ => 3,
    }
}
