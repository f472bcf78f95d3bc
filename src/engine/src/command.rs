//! How a built-in command is written.
//!
//! A command is two files of one stem: `sort_object.ps1` declares it (a function head with comment help, `[CmdletBinding()]`,
//! `[OutputType()]` and `param(...)`, no body), `sort_object.rs` says what it does: a struct that implements [`Cmdlet`].
//! Each room of commands has one table of [`CommandTable`] rows which the program hands to the session.
//!
//! ```text
//! // first.rs
//! #[derive(Default)]
//! pub struct GetFirst { seen: i32 }
//! impl Cmdlet for GetFirst {
//!     fn process(&mut self, cx: &mut Invocation) -> Outcome {
//!         if self.seen < cx.int("Count").unwrap_or(1) { self.seen += 1; cx.write(cx.input())?; }
//!         Ok(())
//!     }
//! }
//! pub const ROW: CommandTable = CommandTable::new("Get-First", include_str!("first.ps1"), || Box::new(GetFirst::default()));
//! ```

mod invocation;

pub use invocation::Invocation;

use crate::error::Outcome;

/// What a command does. One value is made for each call; `begin` of all stages of a pipeline runs before any `process`.
pub trait Cmdlet {
    /// Runs once before any input; parameters that come from the pipeline are not bound yet.
    fn begin(&mut self, _cx: &mut Invocation) -> Outcome {
        Ok(())
    }

    /// Runs for each pipeline object, or once when nothing is piped in.
    fn process(&mut self, _cx: &mut Invocation) -> Outcome {
        Ok(())
    }

    /// Runs once after all input.
    fn end(&mut self, _cx: &mut Invocation) -> Outcome {
        Ok(())
    }
}

/// A row of a table of commands.
#[derive(Clone, Copy)]
pub struct CommandTable {
    /// `Sort-Object`
    pub name: &'static str,
    /// The text of its `.ps1`: it is parsed when the command is first used.
    pub declaration: &'static str,
    /// Makes the command for one call.
    pub create: fn() -> Box<dyn Cmdlet>,
    /// The .NET class that PowerShell names after the comma of its error ids (`Microsoft.PowerShell.Commands.SortObjectCommand`);
    /// empty: `Microsoft.PowerShell.Commands.<Verb><Noun>Command`.
    pub class: &'static str,
    /// The module it belongs to (`Microsoft.PowerShell.Utility`).
    pub module: &'static str,
    /// Whether the module ships it as a function: Get-Command tells so.
    pub is_function: bool,
}

impl CommandTable {
    /// A row whose class follows the rule; module `Microsoft.PowerShell.Utility`.
    pub const fn new(name: &'static str, declaration: &'static str, create: fn() -> Box<dyn Cmdlet>) -> CommandTable {
        CommandTable { name, declaration, create, class: "", module: "Microsoft.PowerShell.Utility", is_function: false }
    }

    /// The same row with another class.
    pub const fn class(mut self, class: &'static str) -> CommandTable {
        self.class = class;
        self
    }

    /// The same row, told as a function.
    pub const fn function(mut self) -> CommandTable {
        self.is_function = true;
        self
    }

    /// The same row in another module.
    pub const fn module(mut self, module: &'static str) -> CommandTable {
        self.module = module;
        self
    }
}
