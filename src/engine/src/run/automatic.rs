//! Automatic variables, and the objects that they and the streams hold.

use super::command::{Command, Frame};
use super::{Session, VariableOptions};
use crate::bind::Preference;
use crate::error::{ErrorCategory, Fault, Position};
use crate::types::{InvocationInfo, Type};
use crate::value::{Map, MapKind, Native, Value};
use crate::{Name, R};
use std::any::Any;
use std::path::Path;
use std::rc::Rc;

/// A record of the warning, verbose or debug stream.
pub struct MessageRecord {
    ty: Type,
    /// `Message`
    pub message: String,
}

impl MessageRecord {
    /// A record of a type (full name).
    pub fn new(type_name: &str, message: &str) -> MessageRecord {
        MessageRecord { ty: Type::named(type_name).unwrap_or_else(|| Type::known("System.Object")), message: message.to_owned() }
    }
}

impl Native for MessageRecord {
    fn type_of(&self) -> Type {
        self.ty.clone()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        Some(self.message.clone())
    }
}

/// What Get-Command gives and `$MyInvocation.MyCommand` holds.
pub struct CommandObject {
    /// What it means.
    pub command: Command,
    /// Its name.
    pub name: String,
}

impl CommandObject {
    /// The object of a command.
    pub fn of(command: Command) -> CommandObject {
        let name = match &command {
            Command::Function(info) => info.name.to_string(),
            Command::Cmdlet(info) => info.row.name.to_owned(),
            Command::Block(_) => String::new(),
            Command::Module(module) => module.name.to_string(),
            Command::Script(path, _) | Command::Native(path) => {
                path.file_name().map_or(String::new(), |n| n.to_string_lossy().into_owned())
            }
        };
        CommandObject { command, name }
    }

    /// `CommandType`
    pub fn kind(&self) -> &'static str {
        match &self.command {
            Command::Function(info) if info.filter => "Filter",
            Command::Function(_) => "Function",
            Command::Cmdlet(info) if info.row.is_function => "Function",
            Command::Cmdlet(_) => "Cmdlet",
            Command::Block(_) | Command::Module(_) => "Script",
            Command::Script(..) => "ExternalScript",
            Command::Native(_) => "Application",
        }
    }
}

impl Native for CommandObject {
    fn type_of(&self) -> Type {
        let name = match &self.command {
            Command::Function(info) if info.filter => "System.Management.Automation.FilterInfo",
            Command::Function(_) => "System.Management.Automation.FunctionInfo",
            Command::Cmdlet(_) => "System.Management.Automation.CmdletInfo",
            Command::Block(_) | Command::Module(_) => "System.Management.Automation.ScriptInfo",
            Command::Script(..) => "System.Management.Automation.ExternalScriptInfo",
            Command::Native(_) => "System.Management.Automation.ApplicationInfo",
        };
        Type::named(name).unwrap_or_else(|| Type::known("System.Object"))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        Some(self.name.clone())
    }
}

/// `$PSCmdlet` of an advanced function.
pub struct CmdletObject {
    /// The call.
    pub frame: Rc<Frame>,
}

impl Native for CmdletObject {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.PSScriptCmdlet").unwrap_or_else(|| Type::known("System.Object"))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A preference as the value of its variable.
pub(crate) fn preference_value(preference: Preference) -> Value {
    let number = match preference {
        Preference::SilentlyContinue => 0,
        Preference::Stop => 1,
        Preference::Continue => 2,
        Preference::Inquire => 3,
        Preference::Ignore => 4,
        Preference::Break => 6,
    };
    match Type::named("System.Management.Automation.ActionPreference") {
        Some(ty) => Value::enumeration(ty, number),
        None => Value::text(format!("{preference:?}")),
    }
}

impl Session {
    /// The variables of a fresh session.
    pub(super) fn define_automatic(&mut self) {
        const CONSTANT: u8 = VariableOptions::CONSTANT | VariableOptions::ALL_SCOPE;
        const FIXED: u8 = VariableOptions::READ_ONLY | VariableOptions::ALL_SCOPE;
        let errors = Value::Seq(self.errors.clone());
        self.define_global("Error", errors, VariableOptions::CONSTANT);
        for (name, preference) in [
            ("ErrorActionPreference", Preference::Continue),
            ("WarningPreference", Preference::Continue),
            ("VerbosePreference", Preference::SilentlyContinue),
            ("DebugPreference", Preference::SilentlyContinue),
            ("InformationPreference", Preference::SilentlyContinue),
            ("ProgressPreference", Preference::Continue),
        ] {
            self.define_global(name, preference_value(preference), 0);
        }
        self.define_global("ConfirmPreference", Value::text("High"), 0);
        self.define_global("WhatIfPreference", Value::Bool(false), 0);
        *self.default_parameters.value.borrow_mut() = Value::Map(Rc::new(Map::new(MapKind::Hashtable)));
        self.global.put(self.default_parameters.clone());
        self.define_global("OutputEncoding", Value::native(crate::types::basic::Encoding::UTF8), 0);
        self.define_global("PSNativeCommandUseErrorActionPreference", Value::Bool(false), 0);
        self.define_global("PSNativeCommandArgumentPassing", Value::text("Standard"), 0);
        self.define_global("MaximumHistoryCount", Value::Int(4096), 0);
        self.define_global("FormatEnumerationLimit", Value::Int(4), 0);
        self.define_global("NestedPromptLevel", Value::Int(0), 0);
        self.define_global("StackTrace", Value::text(""), 0);
        self.define_global("ShellId", Value::text("Microsoft.PowerShell"), CONSTANT);
        self.define_global("PID", Value::Int(std::process::id() as i32), CONSTANT);
        let home = std::env::var("HOME").unwrap_or_default();
        self.define_global("HOME", Value::from(home), FIXED);
        self.define_global("IsWindows", Value::Bool(cfg!(windows)), CONSTANT);
        self.define_global("IsLinux", Value::Bool(cfg!(target_os = "linux")), CONSTANT);
        self.define_global("IsMacOS", Value::Bool(cfg!(target_os = "macos")), CONSTANT);
        self.define_global("IsCoreCLR", Value::Bool(true), CONSTANT);
        self.define_global("PSEdition", Value::text("Core"), CONSTANT);
        self.define_global("true", Value::Bool(true), CONSTANT);
        self.define_global("false", Value::Bool(false), CONSTANT);
    }

    /// A variable that exists only when it is asked for; strict mode refuses one that does not exist at all.
    pub(crate) fn read_automatic(&mut self, name: Name) -> R {
        if let Some(value) = self.automatic(name)? {
            return Ok(value);
        }
        if self.strict_mode() >= 1 {
            let message = format!("The variable '${name}' cannot be retrieved because it has not been set.");
            return Err(Fault::new("VariableIsUndefined", ErrorCategory::InvalidOperation, message).target(name.text().as_ref()).into());
        }
        Ok(Value::Null)
    }

    /// The value of an automatic variable.
    pub fn automatic(&mut self, name: Name) -> Result<Option<Value>, crate::Failure> {
        Ok(Some(match &*name.folded() {
            "_" | "this" => return Ok(Some(Value::Null)),
            "?" => Value::Bool(self.success),
            "args" => match self.scope_frame() {
                Some(frame) => Value::array(frame.arguments.borrow().clone()),
                None => Value::array(Vec::new()),
            },
            "input" => match self.scope_frame() {
                Some(frame) => {
                    if self.frames.first().is_some_and(|first| Rc::ptr_eq(first, &frame)) {
                        frame.input.borrow_mut().extend(self.host.piped_lines().into_iter().map(Value::from));
                    }
                    Value::array(frame.input.borrow().clone())
                }
                None => Value::array(Vec::new()),
            },
            "psboundparameters" => self.bound_parameters(),
            "myinvocation" => self.my_invocation(),
            "pscmdlet" => match self.scope_frame().filter(|f| f.advanced) {
                Some(frame) => made(&frame, name, || Value::native(CmdletObject { frame: frame.clone() })),
                None => return Ok(None),
            },
            "psscriptroot" => {
                let path = self.script_path();
                let folder = path.as_deref().and_then(|p| Path::new(p).parent().map(|p| p.display().to_string()));
                Value::from(folder.unwrap_or_default())
            }
            "pscommandpath" => Value::from(self.script_path().unwrap_or_default()),
            "pwd" => self.current_location()?,
            "psversiontable" => version_table(self),
            "host" => return self.command_output("Get-Host"),
            "pshome" => {
                Value::from(std::env::current_exe().ok().and_then(|p| p.parent().map(|p| p.display().to_string())).unwrap_or_default())
            }
            "psculture" | "psuiculture" => Value::text("en-US"),
            "executioncontext" => crate::types::execution_context(),
            "matches" | "lastexitcode" | "ofs" => return Ok((name.is("LASTEXITCODE") || name.is("Matches")).then_some(Value::Null)),
            _ => return Ok(None),
        }))
    }

    /// `$MyInvocation` of the function or script that called the built-in command at work, and where that was called.
    pub fn caller_invocation(&mut self) -> Option<(Value, Position)> {
        let invocation = self.my_invocation();
        let position = invocation.downcast::<InvocationInfo>()?.position.clone()?;
        Some((invocation, position))
    }

    fn command_output(&mut self, command: &str) -> Result<Option<Value>, crate::Failure> {
        let values = self.run_command(command, &[], None)?;
        Ok(Some(Session::gather(values)))
    }

    fn current_location(&mut self) -> R {
        let values = self.run_command("Get-Location", &[], None)?;
        Ok(Session::gather(values))
    }

    /// The frame of the nearest call whose scope can be seen.
    pub(crate) fn scope_frame(&self) -> Option<Rc<Frame>> {
        // Dot-sourced code has a frame of its own over the scope it shares.
        if let Some(frame) = &*self.scope.frame.borrow() {
            return Some(frame.clone());
        }
        let mut scope = Some(self.scope.real());
        while let Some(here) = scope {
            if let Some(frame) = &*here.frame.borrow() {
                return Some(frame.clone());
            }
            scope = here.parent.as_ref().map(|p| p.real());
        }
        self.frames.first().cloned()
    }

    fn bound_parameters(&mut self) -> Value {
        let Some(frame) = self.scope_frame() else { return Value::Map(Rc::new(Map::new(MapKind::Dictionary))) };
        made(&frame, Name::new("PSBoundParameters"), || {
            let mut map = Map::new(MapKind::Dictionary);
            map.ty = Type::named("System.Management.Automation.PSBoundParametersDictionary");
            for (name, value) in frame.bound.borrow().iter() {
                map.set(Value::text(name.text()), value.clone());
            }
            Value::Map(Rc::new(map))
        })
    }

    fn my_invocation(&mut self) -> Value {
        let Some(frame) = self.scope_frame() else {
            let position = Some(Position { source: self.source.clone(), span: self.span });
            return Value::native(InvocationInfo { position, pipeline: (1, 1), ..InvocationInfo::default() });
        };
        let bound = self.bound_parameters();
        made(&frame, Name::new("MyInvocation"), || {
            let command = frame.command.borrow().clone().map_or(Value::Null, |c| Value::native(CommandObject::of(c)));
            let position = frame.caller.clone().map(|(source, span)| Position { source, span });
            let script = position.as_ref().and_then(|p| p.source.path.clone()).unwrap_or_default();
            let (place, length) = frame.pipeline_position;
            Value::native(InvocationInfo {
                command,
                bound,
                unbound: Value::array(frame.arguments.borrow().clone()),
                position,
                script,
                name: frame.invocation_name.borrow().clone(),
                pipeline: (length as i32, place as i32),
                expects_input: frame.expects_input,
            })
        })
    }
}

/// A value that a frame makes once.
fn made(frame: &Rc<Frame>, name: Name, make: impl FnOnce() -> Value) -> Value {
    if let Some((_, value)) = frame.made.borrow().iter().find(|(n, _)| *n == name) {
        return value.clone();
    }
    let value = make();
    frame.made.borrow_mut().push((name, value.clone()));
    value
}

fn version_table(session: &mut Session) -> Value {
    let mut version = |text: &str, ty: &str| match Type::named(ty) {
        Some(ty) => crate::convert::to(session, &Value::text(text), &ty).unwrap_or_else(|_| Value::text(text)),
        None => Value::text(text),
    };
    let entries = [
        ("PSVersion", version("7.6.9", "System.Management.Automation.SemanticVersion")),
        ("PSEdition", Value::text("Core")),
        ("GitCommitId", Value::text(env!("CARGO_PKG_VERSION"))),
        ("OS", Value::text(std::env::consts::OS)),
        ("Platform", Value::text(if cfg!(windows) { "Win32NT" } else { "Unix" })),
        ("PSRemotingProtocolVersion", version("2.4", "System.Version")),
        ("SerializationVersion", version("1.1.0.1", "System.Version")),
        ("WSManStackVersion", version("3.0", "System.Version")),
    ];
    let map = Map::from_entries(MapKind::Hashtable, entries.into_iter().map(|(k, v)| (Value::text(k), v)));
    Value::Map(Rc::new(map))
}
