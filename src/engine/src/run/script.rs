//! Script files and texts: reading, parsing, running.

use super::call::Site;
use super::command::{Command, Frame};
use super::function::FunctionRun;
use super::{Scope, ScopeKind, ScriptBlock, Session};
use crate::Name;
use crate::bind::Argument;
use crate::error::{ErrorCategory, ErrorRecord, Failure, Fault, Outcome, Position, Unwind};
use crate::value::Value;
use std::path::Path;
use std::rc::Rc;
use syntax::ast::{self, UsingKind};
use syntax::{Parsed, Source};

/// The failure of a text that does not parse.
pub(crate) fn parse_failure(parsed: &Parsed) -> Failure {
    let Some(first) = parsed.diagnostics.first() else {
        return Fault::new("ParserError", ErrorCategory::ParserError, "The text could not be parsed.").into();
    };
    let exception = "System.Management.Automation.ParseException";
    let message = parse_message(parsed);
    let fault = Fault::new(first.id, ErrorCategory::ParserError, message).exception(exception);
    let record = ErrorRecord::of_fault(fault);
    if let Some(inner) = record.downcast::<ErrorRecord>() {
        *inner.position.borrow_mut() = Some(Position { source: parsed.source.clone(), span: first.span });
        if let Some(exception) = inner.exception.downcast::<crate::error::Exception>() {
            let errors = parsed.diagnostics.iter().map(|d| crate::types::parse_error(&parsed.source, d)).collect();
            exception.details.borrow_mut().push((Name::new("Errors"), Value::array(errors)));
        }
    }
    Box::new(Unwind::Record(record))
}

/// The message of a ParseException: each error with its line.
fn parse_message(parsed: &Parsed) -> String {
    let mut parts = Vec::new();
    for error in parsed.diagnostics.iter().take(10) {
        let place = parsed.source.place(error.span.start);
        let line = parsed.source.line(place.line);
        let width = parsed.source.slice(error.span).lines().next().map_or(1, |l| l.chars().count().max(1));
        let before: String = line.chars().take(place.column as usize - 1).collect();
        let position = format!(
            "At line:{} char:{}\n+ {}\n+ {}{}",
            place.line,
            place.column,
            line.trim_end(),
            " ".repeat(before.chars().count()),
            "~".repeat(width)
        );
        parts.push(format!("{position}\n{}", error.message));
    }
    parts.join("\n\n")
}

/// The `using namespace` lines of a script.
pub(crate) fn namespaces(root: &ast::ScriptBlock) -> Vec<String> {
    root.usings
        .iter()
        .filter_map(|u| match &u.kind {
            UsingKind::Namespace(name) => Some(name.clone()),
            UsingKind::Module(_) | UsingKind::Assembly(_) => None,
        })
        .collect()
}

impl Session {
    /// Reads and parses a script file.
    pub fn load_script(&mut self, path: &Path) -> Result<Rc<ScriptBlock>, Failure> {
        let bytes = std::fs::read(path).map_err(|e| {
            let message = format!("Cannot read the script '{}': {e}.", path.display());
            Failure::from(Fault::new("ScriptFileReadError", ErrorCategory::ReadError, message).target(path.display().to_string()))
        })?;
        let text = crate::text::decode(&bytes);
        let source = Source::new(Some(path.display().to_string()), &text);
        let block = self.parse_source(source)?;
        super::requires::check(path, &text)?;
        Ok(block)
    }

    /// Runs a loaded script as a command: in a script scope of its own, or dot-sourced in the current one.
    pub(crate) fn run_script_block(&mut self, block: &Rc<ScriptBlock>, place: &Site, arguments: Vec<Argument>) -> Outcome {
        let run = self.script_run(block, place, arguments, false)?;
        match self.run_function(run) {
            // `exit` in a script that is called as a command ends that script only.
            Err(failure) => match *failure {
                Unwind::Exit(code) if !self.frames.is_empty() || self.depth > 0 => {
                    self.set_global("LASTEXITCODE", Value::Int(code));
                    self.success = code == 0;
                    Ok(())
                }
                other => Err(Box::new(other)),
            },
            ok => ok,
        }
    }

    pub(crate) fn script_run(
        &mut self,
        block: &Rc<ScriptBlock>,
        place: &Site,
        arguments: Vec<Argument>,
        expects_input: bool,
    ) -> Result<FunctionRun, Failure> {
        let path = block.code.source.path.clone().unwrap_or_default();
        let name = Path::new(&path).file_name().map(|n| Name::new(&n.to_string_lossy()));
        let before = self.scope.clone();
        if !place.dot {
            let scope = Scope::new(ScopeKind::Script, Rc::default(), Some(self.scope.real().clone()));
            self.scope = Rc::new(scope);
        }
        let command = Command::Script(path.into(), block.clone());
        let run = self.script_frame(block, name, command, place, arguments, expects_input);
        self.scope = before;
        run
    }

    fn script_frame(
        &mut self,
        block: &Rc<ScriptBlock>,
        name: Option<Name>,
        command: Command,
        place: &Site,
        arguments: Vec<Argument>,
        expects_input: bool,
    ) -> Result<FunctionRun, Failure> {
        let dotted = Site {
            dot: true,
            source: place.source.clone(),
            span: place.span,
            written: place.written,
            pipeline_position: place.pipeline_position,
        };
        self.load_usings(block)?;
        FunctionRun::new(self, block, name, command, &dotted, arguments, expects_input)
    }

    /// Loads the modules that a script's `using module` lines name.
    fn load_usings(&mut self, block: &Rc<ScriptBlock>) -> Outcome {
        let usings = &block.code.ast.usings;
        let folder = block.code.source.path.as_deref().and_then(|p| Path::new(p).parent()).map(Path::to_path_buf);
        for using in usings {
            let UsingKind::Module(expr) = &using.kind else { continue };
            let ast::ExprKind::String(name, _) = &expr.kind else { continue };
            let path = match &folder {
                Some(folder) if name.contains('/') || name.contains('\\') => folder.join(name.replace('\\', "/")).display().to_string(),
                _ => name.clone(),
            };
            self.run_command("Import-Module", &[("Name", Value::from(path))], None)?;
        }
        Ok(())
    }

    /// Runs a whole text as the outermost script: its output goes to the display. The outcome is that of the script.
    pub fn run_text(&mut self, source: Rc<Source>, arguments: Vec<Argument>) -> Outcome {
        let block = self.parse_source(source)?;
        let place = Site { source: Source::typed(""), span: Default::default(), written: None, dot: true, pipeline_position: (1, 1) };
        self.load_usings(&block)?;
        let mut run = FunctionRun::of_block(self, &block, &place, arguments, false)?;
        // `$?` stays as the last statement leaves it.
        let result = run.begin(self).and_then(|()| run.process(self, None)).and_then(|()| run.end(self));
        run.clean(self);
        result
    }

    /// Runs a script file as the outermost script, in a script scope.
    pub fn run_file(&mut self, path: &Path, arguments: Vec<Argument>) -> Outcome {
        let block = self.load_script(path)?;
        let mut place = Site::here(self);
        place.written = Some(Name::new(&path.display().to_string()));
        // The outermost script runs in the global scope, as with `pwsh -File`.
        place.dot = true;
        let run = self.script_run(&block, &place, arguments, false)?;
        self.run_function(run)
    }

    /// The frame of the nearest script file, for `$PSScriptRoot`.
    pub(crate) fn script_path(&self) -> Option<String> {
        if let Some(path) = &self.source.path {
            return Some(path.clone());
        }
        let frame: Option<&Rc<Frame>> = self.frames.iter().rev().find(|f| f.code.source.path.is_some());
        frame.and_then(|f| f.code.source.path.clone())
    }
}
