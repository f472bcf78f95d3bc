//! What the objects of commands show: names, parameters, sets, syntax lines.

use crate::state;
use crate::support::record::{Record, record_table};
use engine::bind::{ParamType, Parameter, Signature};
use engine::run::{Command, CommandObject};
use engine::types::{TypeTable, property};
use engine::{Map, MapKind, Name, R, Session, Type, Value};
use std::rc::Rc;

macro_rules! command_table {
    ($name:literal) => {
        TypeTable {
            name: $name,
            base: "System.Management.Automation.CommandInfo",
            properties: &[
                property("string Name", |_, v| read(v, |c| Value::from(c.name.as_str()))),
                property("System.Management.Automation.CommandTypes CommandType", |_, v| read(v, kind)),
                property("string Definition", definition),
                property("string Source", |_, v| read(v, |c| Value::from(source(c)))),
                property("string ModuleName", |_, v| read(v, |c| Value::from(source(c)))),
                property("psmoduleinfo Module", |_, v| read(v, module)),
                property("version Version", |_, v| read(v, |c| Value::from(version(c)))),
                property("scriptblock ScriptBlock", |_, v| read(v, block)),
                property("string Verb", |_, v| read(v, |c| Value::from(c.name.split_once('-').map_or("", |(verb, _)| verb)))),
                property("string Noun", |_, v| read(v, |c| Value::from(c.name.split_once('-').map_or("", |(_, noun)| noun)))),
                property("System.Collections.Generic.Dictionary[string,object] Parameters", parameters),
                property("object ParameterSets", parameter_sets),
                property("string DefaultParameterSet", |session, v| {
                    Ok(signature_of(session, v).and_then(|s| s.default_name).map_or(Value::Null, |n| Value::from(n.text().as_ref())))
                }),
                property("bool CmdletBinding", |session, v| Ok(Value::Bool(signature_of(session, v).is_some_and(|s| s.advanced)))),
                property("object OutputType", output_types),
                property("System.Management.Automation.ScopedItemOptions Options", |_, v| read(v, |c| state::options_value(options(c)))),
                property("string Description", |_, _| Ok(Value::from(""))),
                property("System.Management.Automation.SessionStateEntryVisibility Visibility", |_, _| {
                    Ok(state::enumeration("System.Management.Automation.SessionStateEntryVisibility", 0, "Public"))
                }),
                property("string Path", |_, v| read(v, |c| path(c).map_or(Value::Null, Value::from))),
                property("string Extension", |_, v| {
                    read(v, |c| {
                        path(c).map_or(Value::Null, |p| {
                            Value::from(std::path::Path::new(&p).extension().map_or(String::new(), |e| format!(".{}", e.to_string_lossy())))
                        })
                    })
                }),
                property("string HelpFile", |_, _| Ok(Value::from(""))),
            ],
            ..TypeTable::EMPTY
        }
    };
}

static FUNCTION: TypeTable = command_table!("System.Management.Automation.FunctionInfo");
static FILTER: TypeTable = command_table!("System.Management.Automation.FilterInfo");
static CMDLET: TypeTable = command_table!("System.Management.Automation.CmdletInfo");
static SCRIPT: TypeTable = command_table!("System.Management.Automation.ScriptInfo");
static EXTERNAL: TypeTable = command_table!("System.Management.Automation.ExternalScriptInfo");
static APPLICATION: TypeTable = command_table!("System.Management.Automation.ApplicationInfo");

/// A parameter as `Parameters` shows it.
static PARAMETER: TypeTable = record_table!("System.Management.Automation.ParameterMetadata": "System.Object" {
    "string Name" = "Name",
    "type ParameterType" = "ParameterType",
    "object ParameterSets" = "ParameterSets",
    "bool IsDynamic" = "IsDynamic",
    "string[] Aliases" = "Aliases",
    "object Attributes" = "Attributes",
    "bool SwitchParameter" = "SwitchParameter",
});

/// `[System.Management.Automation.Cmdlet]`: the names of the common parameters.
static CMDLET_CLASS: TypeTable = TypeTable {
    name: "System.Management.Automation.Cmdlet",
    properties: &[
        property("static System.Collections.Generic.HashSet[string] CommonParameters", |_, _| {
            let names = [
                "Verbose",
                "Debug",
                "ErrorAction",
                "WarningAction",
                "InformationAction",
                "ProgressAction",
                "ErrorVariable",
                "WarningVariable",
                "InformationVariable",
                "OutVariable",
                "OutBuffer",
                "PipelineVariable",
            ];
            Ok(texts(names.into_iter().map(Name::new)))
        }),
        property("static System.Collections.Generic.HashSet[string] OptionalCommonParameters", |_, _| {
            Ok(texts(["WhatIf", "Confirm", "UseTransaction"].into_iter().map(Name::new)))
        }),
    ],
    ..TypeTable::EMPTY
};

/// The types of this file.
pub(super) static TYPES: [&TypeTable; 8] = [&CMDLET_CLASS, &FUNCTION, &FILTER, &CMDLET, &SCRIPT, &EXTERNAL, &APPLICATION, &PARAMETER];

fn read(value: &Value, what: impl Fn(&CommandObject) -> Value) -> R {
    Ok(value.downcast::<CommandObject>().map(what).unwrap_or_default())
}

fn kind(object: &CommandObject) -> Value {
    let name = object.kind();
    let number = match name {
        "Function" => 2,
        "Filter" => 4,
        "Cmdlet" => 8,
        "ExternalScript" => 16,
        "Application" => 32,
        _ => 64,
    };
    state::enumeration("System.Management.Automation.CommandTypes", number, name)
}

pub(super) fn source(object: &CommandObject) -> String {
    match &object.command {
        Command::Function(info) => info.module.as_ref().map(|m| m.name.to_string()).unwrap_or_default(),
        Command::Cmdlet(info) => info.row.module.to_owned(),
        Command::Script(path, _) | Command::Native(path) => path.display().to_string(),
        _ => String::new(),
    }
}

fn version(object: &CommandObject) -> String {
    match &object.command {
        Command::Function(info) => info.module.as_ref().map(|m| m.version.clone()).unwrap_or_default(),
        Command::Cmdlet(_) => "7.0.0.0".into(),
        _ => String::new(),
    }
}

fn module(object: &CommandObject) -> Value {
    match &object.command {
        Command::Function(info) => info.module.as_ref().map_or(Value::Null, |m| Value::native(engine::run::ModuleObject(m.clone()))),
        _ => Value::Null,
    }
}

fn options(object: &CommandObject) -> u8 {
    match &object.command {
        Command::Function(info) => info.options,
        _ => 0,
    }
}

fn path(object: &CommandObject) -> Option<String> {
    match &object.command {
        Command::Script(path, _) | Command::Native(path) => Some(path.display().to_string()),
        _ => None,
    }
}

fn block(object: &CommandObject) -> Value {
    match &object.command {
        Command::Function(info) => Value::Block(info.block.clone()),
        Command::Script(_, block) | Command::Block(block) => Value::Block(block.clone()),
        _ => Value::Null,
    }
}

fn definition(session: &mut Session, value: &Value) -> R {
    let Some(object) = value.downcast::<CommandObject>() else { return Ok(Value::Null) };
    Ok(match &object.command {
        Command::Function(info) => Value::from(info.block.text()),
        Command::Block(block) | Command::Script(_, block) => Value::from(block.text()),
        Command::Native(path) => Value::from(path.display().to_string()),
        Command::Cmdlet(_) => Value::from(format!("\n{}\n", syntax(session, value).join("\n\n"))),
        #[allow(unreachable_patterns, reason = "other meanings of a name have no definition")]
        _ => Value::Null,
    })
}

/// The signature of a command object.
pub(super) fn signature_of(session: &mut Session, value: &Value) -> Option<Rc<Signature>> {
    match &value.downcast::<CommandObject>()?.command {
        Command::Function(info) => {
            let info = info.clone();
            Some(session.whole_signature(&info))
        }
        Command::Block(block) | Command::Script(_, block) => Some(block.code.signature()),
        Command::Cmdlet(info) => session.signature_of_cmdlet(info).ok(),
        #[allow(unreachable_patterns, reason = "programs have no signature")]
        _ => None,
    }
}

fn type_of(session: &mut Session, parameter: &Parameter) -> Value {
    let ty = parameter.ty.resolve(session).ok().flatten();
    ty.or_else(|| Type::named("System.Object")).map_or(Value::Null, Value::Type)
}

fn parameters(session: &mut Session, value: &Value) -> R {
    let mut map = Map::new(MapKind::Dictionary);
    map.ty = Type::parse("System.Collections.Generic.Dictionary[string,object]");
    let Some(signature) = signature_of(session, value) else { return Ok(Value::Map(Rc::new(map))) };
    let count = if signature.advanced { signature.params.len() } else { signature.own };
    for parameter in signature.params.iter().take(count) {
        let metadata = metadata(session, &signature, parameter)?;
        map.set(Value::from(parameter.name.text().as_ref()), metadata);
    }
    Ok(Value::Map(Rc::new(map)))
}

fn texts(items: impl Iterator<Item = Name>) -> Value {
    let ty = Type::named("System.String").map(|t| t.array(1));
    let items = items.map(|n| Value::from(n.text().as_ref())).collect();
    Value::Seq(Rc::new(engine::Seq::of(engine::SeqKind::Array, ty, items)))
}

fn metadata(session: &mut Session, signature: &Signature, parameter: &Parameter) -> R {
    let sets = Map::new(MapKind::Dictionary);
    for membership in &parameter.memberships {
        let set = if membership.mask == u32::MAX {
            "__AllParameterSets".to_owned()
        } else {
            signature.set_name(membership.mask).text().to_string()
        };
        let help = if membership.help.is_empty() { Value::Null } else { Value::from(membership.help.as_str()) };
        let info = Value::typed_custom(
            "System.Management.Automation.ParameterSetMetadata",
            [
                ("IsMandatory", Value::Bool(membership.mandatory)),
                ("Position", Value::Int(membership.position.unwrap_or(i32::MIN))),
                ("ValueFromPipeline", Value::Bool(membership.by_value)),
                ("ValueFromPipelineByPropertyName", Value::Bool(membership.by_property)),
                ("ValueFromRemainingArguments", Value::Bool(membership.remaining)),
                ("HelpMessage", help),
            ],
        );
        sets.set(Value::from(set), info);
    }
    let attributes = engine::bind::attributes_of(session, signature, parameter)?;
    Ok(Record::value(
        &PARAMETER,
        [
            ("Name", Value::from(parameter.name.text().as_ref())),
            ("ParameterType", type_of(session, parameter)),
            ("ParameterSets", Value::Map(Rc::new(sets))),
            ("IsDynamic", Value::Bool(parameter.dynamic)),
            ("Aliases", texts(parameter.aliases.iter().copied())),
            ("Attributes", collection("System.Attribute", attributes)),
            ("SwitchParameter", Value::Bool(parameter.is_switch())),
        ],
    ))
}

fn collection(of: &str, items: Vec<Value>) -> Value {
    let ty = Type::parse(&format!("System.Collections.ObjectModel.Collection[{of}]"));
    Value::Seq(Rc::new(engine::Seq::of(engine::SeqKind::Collection, ty, items)))
}

fn output_types(session: &mut Session, value: &Value) -> R {
    let Some(signature) = signature_of(session, value) else { return Ok(Value::array(Vec::new())) };
    let names = signature.output_types.iter().map(|t| {
        let full = Type::parse(&t.name).map_or(t.name.clone(), |ty| ty.name().to_owned());
        let ty = Type::parse(&t.name).map_or(Value::Null, Value::Type);
        Value::typed_custom("System.Management.Automation.PSTypeName", [("Name", Value::from(full)), ("Type", ty)])
    });
    Ok(Value::array(names.collect()))
}

fn parameter_sets(session: &mut Session, value: &Value) -> R {
    let Some(signature) = signature_of(session, value) else { return Ok(Value::array(Vec::new())) };
    let mut sets = Vec::new();
    for (name, mask) in sets_of(&signature) {
        let own: Vec<Value> = signature
            .params
            .iter()
            .filter(|p| p.membership(mask).is_some())
            .map(|p| parameter_info(session, &signature, p, mask))
            .collect::<Result<_, _>>()?;
        let text = set_line(session, &signature, mask);
        let fields = [
            ("Name", Value::from(name.text().as_ref())),
            ("IsDefault", Value::Bool(signature.default_set != 0 && mask & signature.default_set != 0)),
            ("Parameters", Value::array(own)),
            ("Text", Value::from(text)),
        ];
        sets.push(Value::typed_custom("System.Management.Automation.CommandParameterSetInfo", fields));
    }
    Ok(Value::array(sets))
}

/// A parameter as a parameter set lists it.
fn parameter_info(session: &mut Session, signature: &Signature, parameter: &Parameter, mask: u32) -> R {
    let membership = parameter.membership(mask);
    let on = |what: fn(&engine::bind::Membership) -> bool| Value::Bool(membership.is_some_and(what));
    let attributes = engine::bind::attributes_of(session, signature, parameter)?;
    let fields = [
        ("Name", Value::from(parameter.name.text().as_ref())),
        ("ParameterType", type_of(session, parameter)),
        ("IsMandatory", on(|m| m.mandatory)),
        ("IsDynamic", Value::Bool(parameter.dynamic)),
        ("Position", Value::Int(membership.and_then(|m| m.position).unwrap_or(i32::MIN))),
        ("ValueFromPipeline", on(|m| m.by_value)),
        ("ValueFromPipelineByPropertyName", on(|m| m.by_property)),
        ("ValueFromRemainingArguments", on(|m| m.remaining)),
        ("HelpMessage", Value::from(membership.map_or("", |m| m.help.as_str()))),
        ("Aliases", texts(parameter.aliases.iter().copied())),
        ("Attributes", collection("System.Attribute", attributes)),
    ];
    Ok(Value::typed_custom("System.Management.Automation.CommandParameterInfo", fields))
}

/// The parameter sets of a signature with their bits.
fn sets_of(signature: &Signature) -> Vec<(Name, u32)> {
    if signature.sets.is_empty() {
        return vec![(Name::new("__AllParameterSets"), u32::MAX)];
    }
    signature.sets.iter().enumerate().map(|(i, name)| (*name, 1 << i)).collect()
}

/// The ways to call a command, a line each.
pub(super) fn syntax(session: &mut Session, value: &Value) -> Vec<String> {
    let Some(object) = value.downcast::<CommandObject>() else { return Vec::new() };
    let name = object.name.clone();
    let Some(signature) = signature_of(session, value) else { return vec![name] };
    let sets = sets_of(&signature);
    sets.into_iter().map(|(_, mask)| format!("{name} {}", set_line(session, &signature, mask)).trim_end().to_owned()).collect()
}

/// The same as help shows them: types by their .NET names.
pub(super) fn help_syntax(session: &mut Session, value: &Value, name: &str) -> Vec<String> {
    let Some(signature) = signature_of(session, value) else { return vec![name.to_owned()] };
    let sets = sets_of(&signature);
    let mut lines = Vec::new();
    for (_, mask) in sets {
        let mut words = set_words(session, &signature, mask, Names::DotNet);
        if !signature.advanced {
            words.push("[<CommonParameters>]".into());
        }
        lines.push(format!("{name} {}", words.join(" ")));
    }
    lines
}

/// How types are named.
#[derive(Clone, Copy, PartialEq)]
enum Names {
    /// `string[]`
    Accelerators,
    /// `String[]`
    DotNet,
}

/// The parameters of a set: by position first, then mandatory ones, then the others.
fn set_line(session: &mut Session, signature: &Signature, mask: u32) -> String {
    set_words(session, signature, mask, Names::Accelerators).join(" ")
}

fn set_words(session: &mut Session, signature: &Signature, mask: u32, names: Names) -> Vec<String> {
    let own: Vec<&Parameter> =
        signature.params.iter().take(signature.own).map(|p| &**p).filter(|p| p.membership(mask).is_some_and(|m| !m.hidden)).collect();
    let rank = |p: &&Parameter| {
        let m = p.membership(mask);
        let position = m.and_then(|m| m.position);
        (position.is_none(), position, position.is_none() && !m.is_some_and(|m| m.mandatory))
    };
    let mut ordered: Vec<&Parameter> = own;
    ordered.sort_by_key(rank);
    let mut words: Vec<String> = ordered.into_iter().map(|p| word(session, p, mask, names)).collect();
    if signature.should_process {
        words.extend(["[-WhatIf]".to_owned(), "[-Confirm]".to_owned()]);
    }
    if signature.advanced {
        words.push("[<CommonParameters>]".into());
    }
    words
}

/// `[[-Path] <string[]>]`, `-Name <string>`, `[-Force]`
fn word(session: &mut Session, parameter: &Parameter, mask: u32, names: Names) -> String {
    let membership = parameter.membership(mask);
    let positional = membership.is_some_and(|m| m.position.is_some());
    let mandatory = membership.is_some_and(|m| m.mandatory);
    let name = parameter.name.text();
    let mut text = if positional { format!("[-{name}]") } else { format!("-{name}") };
    if !parameter.is_switch() {
        text.push_str(&format!(" {}", type_word(session, parameter, names)));
    }
    if mandatory { text } else { format!("[{text}]") }
}

/// `<string[]>`, or the values of an enum: `{Never | Always}`
fn type_word(session: &mut Session, parameter: &Parameter, names: Names) -> String {
    let ty = match &parameter.ty {
        ParamType::Any => None,
        other => other.resolve(session).ok().flatten(),
    };
    match ty {
        Some(ty) if ty.is_enum() => {
            let names: Vec<String> = ty.enum_values().iter().map(|(n, _)| n.as_str().to_owned()).collect();
            format!("{{{}}}", names.join(" | "))
        }
        Some(ty) if names == Names::DotNet => format!("<{}>", ty.short_name()),
        Some(ty) => format!("<{}>", short(&ty)),
        None => "<Object>".into(),
    }
}

/// A type's name as syntax lines show it: its accelerator, else without namespace.
pub(super) fn short(ty: &Type) -> String {
    let (element, suffix) = match ty.name().strip_suffix("[]") {
        Some(_) => (ty.element().unwrap_or_else(|| ty.clone()), "[]"),
        None => (ty.clone(), ""),
    };
    let known = [
        "string",
        "int",
        "long",
        "bool",
        "char",
        "byte",
        "double",
        "decimal",
        "datetime",
        "timespan",
        "guid",
        "uri",
        "version",
        "hashtable",
        "scriptblock",
        "regex",
        "xml",
        "pscredential",
        "psobject",
        "securestring",
        "switch",
        "type",
        "uint",
        "ulong",
        "float",
        "short",
        "ushort",
        "sbyte",
        "cultureinfo",
        "psmoduleinfo",
        "ref",
    ];
    let accelerator = known.iter().find(|name| Type::parse(name).is_some_and(|t| t == element));
    format!("{}{suffix}", accelerator.map_or_else(|| element.short_name(), |a| (*a).to_owned()))
}
