//! `[System.Management.Automation.ProxyCommand]`: the text of a function that calls another command through a steppable pipeline.

use super::command_info;
use crate::support::record::{Record, field, record_table};
use engine::bind::{ParamType, Parameter, Signature};
use engine::run::CommandObject;
use engine::types::{TypeTable, method, thrown};
use engine::{Failure, R, Session, Type, Value};
use std::rc::Rc;

static METADATA: TypeTable = TypeTable {
    constructors: &[method("(object commandInfo)", |session, _, a| metadata(session, &a[0]))],
    ..record_table!("System.Management.Automation.CommandMetadata": "System.Object" {
        "string Name" = "Name",
        "type CommandType" = "CommandType",
        "string DefaultParameterSetName" = "DefaultParameterSetName",
        "bool SupportsShouldProcess" = "SupportsShouldProcess",
        "bool SupportsPaging" = "SupportsPaging",
        "bool PositionalBinding" = "PositionalBinding",
        "object Parameters" = "Parameters",
    })
};

static PROXY: TypeTable = TypeTable {
    name: "System.Management.Automation.ProxyCommand",
    methods: &[
        method("static string Create(object commandMetadata)", create),
        method("static string Create(object commandMetadata, string helpComment)", create),
        method("static string Create(object commandMetadata, string helpComment, bool generateDynamicParameters)", create),
        method("static string GetCmdletBindingAttribute(object commandMetadata)", |s, _, a| part(s, &a[0], |p| p.binding())),
        method("static string GetParamBlock(object commandMetadata)", |s, _, a| {
            let parts = Parts::of(s, &a[0])?;
            Ok(Value::from(parts.params(s)?))
        }),
        method("static string GetBegin(object commandMetadata)", |s, _, a| part(s, &a[0], |p| p.begin())),
        method("static string GetProcess(object commandMetadata)", |s, _, a| part(s, &a[0], |_| PROCESS.to_owned())),
        method("static string GetEnd(object commandMetadata)", |s, _, a| part(s, &a[0], |_| END.to_owned())),
        method("static string GetClean(object commandMetadata)", |s, _, a| part(s, &a[0], |_| CLEAN.to_owned())),
        method("static string GetDynamicParam(object commandMetadata)", |s, _, a| part(s, &a[0], |p| p.dynamic())),
    ],
    ..TypeTable::EMPTY
};

/// The types of this file.
pub(super) static TYPES: [&TypeTable; 2] = [&METADATA, &PROXY];

const PROCESS: &str = "    try {\n        $steppablePipeline.Process($_)\n    } catch {\n        throw\n    }\n";
const END: &str = "    try {\n        $steppablePipeline.End()\n    } catch {\n        throw\n    }\n";
const CLEAN: &str = "    if ($null -ne $steppablePipeline) {\n        $steppablePipeline.Clean()\n    }\n";

/// What a proxy is written from.
struct Parts {
    name: String,
    kind: &'static str,
    signature: Rc<Signature>,
}

fn metadata(session: &mut Session, command: &Value) -> R {
    let parts = Parts::of(session, command)?;
    let signature = &parts.signature;
    let parameters = engine::types::members::get(session, command, "Parameters".into())?;
    let name = command.downcast::<CommandObject>().map_or(Value::Null, |c| Value::from(c.name.as_str()));
    Ok(Record::value(
        &METADATA,
        [
            ("Name", name),
            ("Command", command.clone()),
            ("DefaultParameterSetName", signature.default_name.map_or(Value::Null, |n| Value::from(&*n.text()))),
            ("SupportsShouldProcess", Value::Bool(signature.should_process)),
            ("SupportsPaging", Value::Bool(signature.paging)),
            ("PositionalBinding", Value::Bool(signature.positional_binding)),
            ("Parameters", parameters),
        ],
    ))
}

fn part(session: &mut Session, command: &Value, text: fn(&Parts) -> String) -> R {
    Parts::of(session, command).map(|parts| Value::from(text(&parts)))
}

fn create(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let parts = Parts::of(session, &a[0])?;
    let help = a.get(1).and_then(Value::as_str).filter(|h| !h.is_empty()).map(|h| format!("<#\n{h}\n#>\n"));
    let help = help.unwrap_or_else(|| {
        let (name, kind) = (&parts.name, parts.kind);
        format!("<#\n\n.ForwardHelpTargetName {name}\n.ForwardHelpCategory {kind}\n\n#>\n")
    });
    let dynamic = a.get(2).is_none_or(engine::convert::truth);
    let dynamic = if dynamic { format!("dynamicparam\n{{\n{}}}\n\n", parts.dynamic()) } else { String::new() };
    Ok(Value::from(format!(
        "{}\nparam({})\n\n{dynamic}begin\n{{\n{}}}\n\nprocess\n{{\n{PROCESS}}}\n\nend\n{{\n{END}}}\n\nclean\n{{\n{CLEAN}}}\n{help}",
        parts.binding(),
        parts.params(session)?,
        parts.begin(),
    )))
}

impl Parts {
    fn of(session: &mut Session, value: &Value) -> Result<Parts, Failure> {
        let inner = field(value, "Command");
        let value = if inner.is_null() { value } else { &inner };
        let (Some(object), Some(signature)) = (value.downcast::<CommandObject>(), command_info::signature_of(session, value)) else {
            return Err(thrown(
                "System.ArgumentException",
                "A proxy is made of what Get-Command gives for a cmdlet or function.".to_owned(),
            ));
        };
        let module = command_info::source(object);
        let name = if module.is_empty() { object.name.clone() } else { format!("{module}\\{}", object.name) };
        Ok(Parts { name, kind: object.kind(), signature })
    }

    fn binding(&self) -> String {
        let signature = &self.signature;
        let mut options = Vec::new();
        if let Some(name) = signature.default_name {
            options.push(format!("DefaultParameterSetName='{name}'"));
        }
        if signature.should_process {
            options.push("SupportsShouldProcess=$true".to_owned());
            let impact = ["None", "Low", "Medium", "High"][usize::from(signature.confirm_impact.min(3))];
            options.push(format!("ConfirmImpact='{impact}'"));
        }
        if signature.paging {
            options.push("SupportsPaging=$true".to_owned());
        }
        if !signature.positional_binding {
            options.push("PositionalBinding=$false".to_owned());
        }
        format!("[CmdletBinding({})]", options.join(", "))
    }

    fn params(&self, session: &mut Session) -> Result<String, Failure> {
        let signature = self.signature.clone();
        let mut texts = Vec::new();
        for parameter in signature.params.iter().take(signature.own).filter(|p| !p.dynamic) {
            texts.push(parameter_text(session, &signature, parameter)?);
        }
        Ok(texts.join(",\n"))
    }

    fn dynamic(&self) -> String {
        format!(
            "    try {{\n        $targetCmd = {}, $PSBoundParameters)\n        \
             $dynamicParams = @($targetCmd.Parameters.GetEnumerator() | Microsoft.PowerShell.Core\\Where-Object {{ $_.Value.IsDynamic }})\n        \
             if ($dynamicParams.Length -gt 0)\n        {{\n            \
             $paramDictionary = [Management.Automation.RuntimeDefinedParameterDictionary]::new()\n            \
             foreach ($param in $dynamicParams)\n            {{\n                $param = $param.Value\n\n                \
             if (-not $MyInvocation.MyCommand.Parameters.ContainsKey($param.Name))\n                {{\n                    \
             $dynParam = [Management.Automation.RuntimeDefinedParameter]::new($param.Name, $param.ParameterType, $param.Attributes)\n                    \
             $paramDictionary.Add($param.Name, $dynParam)\n                }}\n            }}\n\n            return $paramDictionary\n        }}\n    \
             }} catch {{\n        throw\n    }}\n",
            self.lookup()
        )
    }

    fn begin(&self) -> String {
        format!(
            "    try {{\n        $outBuffer = $null\n        if ($PSBoundParameters.TryGetValue('OutBuffer', [ref]$outBuffer))\n        {{\n            \
             $PSBoundParameters['OutBuffer'] = 1\n        }}\n\n        $wrappedCmd = {})\n        \
             $scriptCmd = {{& $wrappedCmd @PSBoundParameters }}\n\n        \
             $steppablePipeline = $scriptCmd.GetSteppablePipeline($myInvocation.CommandOrigin)\n        $steppablePipeline.Begin($PSCmdlet)\n    \
             }} catch {{\n        throw\n    }}\n",
            self.lookup()
        )
    }

    /// The expression that finds the command, its closing bracket left out.
    fn lookup(&self) -> String {
        let name = self.name.replace('\'', "''");
        format!("$ExecutionContext.InvokeCommand.GetCommand('{name}', [System.Management.Automation.CommandTypes]::{}", self.kind)
    }
}

/// A parameter as a `param` block says it.
fn parameter_text(session: &mut Session, signature: &Signature, parameter: &Parameter) -> Result<String, Failure> {
    let mut lines: Vec<String> = Vec::new();
    for membership in &parameter.memberships {
        let mut options = Vec::new();
        if membership.mask != u32::MAX {
            options.push(format!("ParameterSetName='{}'", signature.set_name(membership.mask)));
        }
        let flag = |options: &mut Vec<String>, on: bool, name: &str| {
            if on {
                options.push(format!("{name}=$true"));
            }
        };
        flag(&mut options, membership.mandatory, "Mandatory");
        if let Some(position) = membership.position {
            options.push(format!("Position={position}"));
        }
        flag(&mut options, membership.by_value, "ValueFromPipeline");
        flag(&mut options, membership.by_property, "ValueFromPipelineByPropertyName");
        flag(&mut options, membership.remaining, "ValueFromRemainingArguments");
        if !membership.help.is_empty() {
            options.push(format!("HelpMessage='{}'", membership.help.replace('\'', "''")));
        }
        flag(&mut options, membership.hidden, "DontShow");
        if !options.is_empty() {
            lines.push(format!("    [Parameter({})]", options.join(", ")));
        }
    }
    let flags = [
        (parameter.allow_null, "AllowNull"),
        (parameter.allow_empty_string, "AllowEmptyString"),
        (parameter.allow_empty_collection, "AllowEmptyCollection"),
    ];
    lines.extend(flags.iter().filter(|(on, _)| *on).map(|(_, name)| format!("    [{name}()]")));
    for check in &parameter.checks {
        let values = check.values(session)?.to_vec();
        lines.push(format!("    [Validate{:?}({})]", check.kind, arguments(session, &values)?));
    }
    if !parameter.aliases.is_empty() {
        let names: Vec<String> = parameter.aliases.iter().map(|a| format!("'{a}'")).collect();
        lines.push(format!("    [Alias({})]", names.join(",")));
    }
    let ty = match &parameter.ty {
        ParamType::Any => "Object".to_owned(),
        ParamType::Switch => "switch".to_owned(),
        other => other.resolve(session)?.map_or("Object".to_owned(), |ty| type_text(&ty)),
    };
    lines.push(format!("    [{ty}]"));
    lines.push(format!("    ${{{}}}", parameter.name));
    Ok(format!("\n{}", lines.join("\n")))
}

/// A type as a `param` block names it: `System.Nullable[int]`.
fn type_text(ty: &Type) -> String {
    if ty.arguments().is_empty() {
        return engine::types::short_text(ty);
    }
    let arguments: Vec<String> = ty.arguments().iter().map(type_text).collect();
    format!("{}[{}]", ty.name().split('`').next().unwrap_or_default(), arguments.join(","))
}

fn arguments(session: &mut Session, values: &[Value]) -> Result<String, Failure> {
    let mut texts = Vec::new();
    for value in values {
        texts.push(match value.base() {
            Value::Str(text) => format!("'{}'", text.replace('\'', "''")),
            Value::Block(block) => format!("{{{}}}", block.text()),
            Value::Enum(_) => format!("'{}'", engine::convert::text(session, value)?),
            other => engine::convert::text(session, other)?.to_string(),
        });
    }
    Ok(texts.join(", "))
}
