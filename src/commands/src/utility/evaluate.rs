//! `Measure-Command`, `Invoke-Expression`, `Read-Host`, `Get-Host`, cultures, `Import-PowerShellDataFile`, `Get-PSCallStack`.

use crate::places;
use crate::support::faults;
use crate::support::record::{Record, record_table};
use engine::error::ErrorRecord;
use engine::run::BlockCall;
use engine::types::{TypeTable, members, method};
use engine::value::TimeSpan;
use engine::{Cmdlet, ErrorCategory, Failure, Fault, Invocation, Name, Outcome, Session, Type, Unwind, Value, convert};

/// `Measure-Command`
#[derive(Default)]
pub struct MeasureCommand {
    ticks: i64,
}

impl Cmdlet for MeasureCommand {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let Some(Value::Block(block)) = cx.arg("Expression") else { return Ok(()) };
        let input = cx.arg("InputObject").filter(|_| cx.has("InputObject"));
        let start = (cx.host.now().ticks(), std::time::Instant::now());
        let call = BlockCall { dollar_under: input, same_scope: true, ..BlockCall::default() };
        cx.session.collect(|session| session.call_block(&block, call))?;
        // The host's clock counts what a simulated one slept, the machine's what was really done.
        let simulated = cx.host.now().ticks() - start.0;
        let real = (start.1.elapsed().as_nanos() / 100) as i64;
        self.ticks += simulated.max(real);
        Ok(())
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        cx.write(Value::TimeSpan(TimeSpan(self.ticks)))
    }
}

/// `Invoke-Expression`
#[derive(Default)]
pub struct InvokeExpression {}

impl Cmdlet for InvokeExpression {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let text = cx.text("Command").unwrap_or_else(|| engine::Str::from(""));
        let block = cx.session.parse_block(&text).map_err(|failure| marked(cx, failure))?;
        let call = BlockCall { same_scope: true, ..BlockCall::default() };
        cx.session.call_block(&block, call).map_err(|failure| marked(cx, failure))
    }
}

/// Errors of the text itself (its syntax, unknown commands) get this command's class.
fn marked(cx: &mut Invocation, failure: Failure) -> Failure {
    let record = match *failure {
        Unwind::Fault(fault) => ErrorRecord::of_fault(fault),
        Unwind::Record(record) => record,
        other => return Box::new(other),
    };
    if let Some(inner) = record.downcast::<ErrorRecord>() {
        let name = Type::of(&inner.exception).map(|t| t.name().to_owned()).unwrap_or_default();
        let own = ["CommandNotFoundException", "ParseException", "IncompleteParseException"].iter().any(|n| name.ends_with(n));
        if own && !inner.id.borrow().contains(',') {
            let id = format!("{},{}", inner.id.borrow(), cx.call.class);
            *inner.id.borrow_mut() = id;
            *inner.activity.borrow_mut() = cx.name().to_string();
        }
    }
    Box::new(Unwind::Record(record))
}

/// `Read-Host`
#[derive(Default)]
pub struct ReadHost {}

impl Cmdlet for ReadHost {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        if !cx.host.is_interactive() {
            return Err(cx.stop(not_interactive()));
        }
        let prompt = match cx.arg("Prompt") {
            Some(prompt) if !prompt.is_null() => format!("{}: ", convert::text(cx.session, &prompt)?),
            _ => String::new(),
        };
        let secret = cx.switch("AsSecureString") || cx.switch("MaskInput");
        cx.session.finish_display()?;
        let line = if secret { cx.host.read_secret(&prompt) } else { cx.host.read_line(&prompt) };
        let line = line.ok().flatten().unwrap_or_default();
        if !secret && !cx.host.shows_typing() {
            cx.session.write_out(&format!("{line}\n"))?;
        }
        if cx.switch("AsSecureString") {
            let secure = super::secrets::secure(cx.session, &line)?;
            return cx.write(secure);
        }
        cx.write(Value::from(line))
    }
}

/// Nobody is there to be asked.
pub(super) fn not_interactive() -> Fault {
    let message = "PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.";
    Fault::new("InvalidOperation", ErrorCategory::InvalidOperation, message)
        .exception("System.Management.Automation.PSInvalidOperationException")
}

/// `$Host`
pub(crate) static HOST: TypeTable = TypeTable {
    methods: &[
        method("void SetShouldExit(int exitCode)", |_, _, arguments| match arguments {
            [Value::Int(code)] => Err(Box::new(Unwind::Exit(*code))),
            _ => Ok(Value::Null),
        }),
        method("void EnterNestedPrompt()", |_, _, _| Err(not_interactive().into())),
    ],
    ..record_table!("System.Management.Automation.Internal.Host.InternalHost": "System.Object" {
        "string Name" = "Name",
        "version Version" = "Version",
        "guid InstanceId" = "InstanceId",
        "System.Management.Automation.Host.PSHostUserInterface UI" = "UI",
        "cultureinfo CurrentCulture" = "CurrentCulture",
        "cultureinfo CurrentUICulture" = "CurrentUICulture",
        "psobject PrivateData" = "PrivateData",
        "bool DebuggerEnabled" = "DebuggerEnabled",
        "bool IsRunspacePushed" = "IsRunspacePushed",
        "runspace Runspace" = "Runspace",
    })
};

/// `$Host.UI`
pub(crate) static HOST_UI: TypeTable = TypeTable {
    methods: &[
        method("void WriteLine()", |session, _, _| write(session, "\n")),
        method("void WriteLine(string value)", |session, _, a| write(session, &format!("{}\n", text(a, 0)))),
        method(
            "void WriteLine(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor, string value)",
            |session, _, a| write(session, &format!("{}\n", text(a, 2))),
        ),
        method("void Write(string value)", |session, _, a| write(session, &text(a, 0))),
        method("void Write(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor, string value)", |session, _, a| {
            write(session, &text(a, 2))
        }),
        method("void WriteErrorLine(string value)", |session, _, a| {
            session.host.write_error(&format!("{}\n", text(a, 0))).ok();
            Ok(Value::Null)
        }),
        method("void WriteWarningLine(string message)", |session, _, a| write(session, &format!("WARNING: {}\n", text(a, 0)))),
        method("void WriteVerboseLine(string message)", |session, _, a| write(session, &format!("VERBOSE: {}\n", text(a, 0)))),
        method("void WriteDebugLine(string message)", |session, _, a| write(session, &format!("DEBUG: {}\n", text(a, 0)))),
        method("string ReadLine()", |session, _, _| read(session, false)),
        method("securestring ReadLineAsSecureString()", |session, _, _| read(session, true)),
    ],
    ..record_table!("System.Management.Automation.Internal.Host.InternalHostUserInterface": "System.Object" {
        "System.Management.Automation.Host.PSHostRawUserInterface RawUI" = "RawUI",
        "bool SupportsVirtualTerminal" = "SupportsVirtualTerminal",
    })
};

/// `$Host.UI.RawUI`
pub(crate) static RAW_UI: TypeTable = record_table!("System.Management.Automation.Internal.Host.InternalHostRawUserInterface": "System.Object" {
    "System.ConsoleColor ForegroundColor" = "ForegroundColor",
    "System.ConsoleColor BackgroundColor" = "BackgroundColor",
    "object CursorPosition" = "CursorPosition",
    "object WindowPosition" = "WindowPosition",
    "int CursorSize" = "CursorSize",
    "object BufferSize" = "BufferSize",
    "object WindowSize" = "WindowSize",
    "object MaxWindowSize" = "MaxWindowSize",
    "object MaxPhysicalWindowSize" = "MaxPhysicalWindowSize",
    "bool KeyAvailable" = "KeyAvailable",
    "string WindowTitle" = "WindowTitle",
});

fn text(arguments: &[Value], at: usize) -> String {
    arguments.get(at).and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

fn write(session: &mut Session, text: &str) -> engine::R {
    session.finish_display()?;
    session.write_out(text)?;
    Ok(Value::Null)
}

fn read(session: &mut Session, secret: bool) -> engine::R {
    if !session.host.is_interactive() {
        return Err(Fault { id: "PSInvalidOperationException".into(), ..not_interactive() }.into());
    }
    if secret {
        let line = session.host.read_secret("").ok().flatten().unwrap_or_default();
        return super::secrets::secure(session, &line);
    }
    Ok(Value::from(session.host.read_line("").ok().flatten().unwrap_or_default()))
}

/// The host as an object, made once.
#[derive(Default)]
struct HostObject(std::cell::OnceCell<Value>);

/// `Get-Host`
#[derive(Default)]
pub struct GetHost {}

impl Cmdlet for GetHost {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let kept = cx.room::<HostObject>();
        if let Some(host) = kept.0.get() {
            return cx.write(host.clone());
        }
        let host = host_object(cx.session)?;
        kept.0.set(host.clone()).ok();
        cx.write(host)
    }
}

fn host_object(session: &mut Session) -> engine::R {
    let version = converted(session, "7.6.9", "version").unwrap_or_else(|_| Value::from("7.6.9"));
    let guid = members::invoke_static(session, &Type::known("System.Guid"), Name::new("NewGuid"), &[]).unwrap_or_default();
    let culture = culture(session, "CurrentCulture").unwrap_or_default();
    let (width, colours) = (session.host.width(), session.host.colours());
    let size = |height: i32| {
        Value::typed_custom("System.Management.Automation.Host.Size", [("Width", Value::Int(width as i32)), ("Height", Value::Int(height))])
    };
    let raw = Record::value(
        &RAW_UI,
        [
            ("WindowSize", size(50)),
            ("BufferSize", size(3000)),
            ("MaxWindowSize", size(50)),
            ("WindowTitle", Value::from("")),
            ("KeyAvailable", Value::Bool(false)),
        ],
    );
    let ui = Record::value(&HOST_UI, [("RawUI", raw), ("SupportsVirtualTerminal", Value::Bool(colours))]);
    Ok(Record::value(
        &HOST,
        [
            ("Name", Value::from("ConsoleHost")),
            ("Version", version),
            ("InstanceId", guid),
            ("UI", ui),
            ("CurrentCulture", culture.clone()),
            ("CurrentUICulture", culture),
            ("DebuggerEnabled", Value::Bool(true)),
            ("IsRunspacePushed", Value::Bool(false)),
        ],
    ))
}

fn converted(session: &mut Session, text: &str, type_name: &str) -> engine::R {
    match Type::parse(type_name) {
        Some(ty) => convert::to(session, &Value::from(text), &ty),
        None => Ok(Value::from(text)),
    }
}

fn culture(session: &mut Session, which: &str) -> engine::R {
    let ty = Type::named("System.Globalization.CultureInfo")
        .ok_or_else(|| Failure::from(faults::not_here("A culture", "cultures as objects are not served.")))?;
    members::get_static(session, &ty, Name::new(which))
}

/// `Get-Culture`
#[derive(Default)]
pub struct GetCulture {}

impl Cmdlet for GetCulture {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let names = cx.texts("Name");
        if names.is_empty() {
            let culture = culture(cx.session, "CurrentCulture")?;
            return cx.write(culture);
        }
        for name in names {
            let found = converted(cx.session, &name, "cultureinfo");
            match found {
                Ok(found) => cx.write(found)?,
                Err(_) => {
                    let message = format!("Culture is not supported. (Parameter 'name')\n{name} is an invalid culture identifier.");
                    let fault = Fault::new("ItemNotFoundException", ErrorCategory::ObjectNotFound, message);
                    cx.error(fault.exception("System.Globalization.CultureNotFoundException").target(name.as_str()))?;
                }
            }
        }
        Ok(())
    }
}

/// `Get-UICulture`
#[derive(Default)]
pub struct GetUiCulture {}

impl Cmdlet for GetUiCulture {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let culture = culture(cx.session, "CurrentUICulture")?;
        cx.write(culture)
    }
}

/// `Import-PowerShellDataFile`
#[derive(Default)]
pub struct ImportDataFile {}

impl Cmdlet for ImportDataFile {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        for path in places::input_files(cx)? {
            let shown = path.display().to_string();
            if !path.is_file() {
                cx.error(faults::path_not_found(&shown))?;
                continue;
            }
            let data = cx.session.data_file(&path);
            match data {
                Ok(data) => cx.write(data)?,
                Err(failure) => cx.report(failure)?,
            }
        }
        Ok(())
    }
}

/// `Get-PSCallStack`
#[derive(Default)]
pub struct GetCallStack {}

impl Cmdlet for GetCallStack {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        for (name, place) in cx.session.call_stack() {
            let shown = if name.is_empty() { "<ScriptBlock>".to_owned() } else { name };
            let fields =
                [("Command", Value::from(shown.as_str())), ("FunctionName", Value::from(shown.as_str())), ("Location", Value::from(place))];
            cx.write(Value::typed_custom("System.Management.Automation.CallStackFrame", fields))?;
        }
        Ok(())
    }
}
