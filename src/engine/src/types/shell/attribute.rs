//! Attributes as objects (`[Parameter]::new()`, `[ValidateSet]::new('a', 'b')`) and the parameters that scripts define at run time.

use super::super::{Method, Property, Type, TypeTable, method};
use crate::run::Session;
use crate::value::{Map, MapKind, Native, Seq, SeqKind, Value};
use crate::{Name, R};
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

/// An object of one of the types here: named values.
pub struct AttributeObject {
    ty: Type,
    fields: RefCell<Vec<(Name, Value)>>,
}

impl AttributeObject {
    /// An attribute of a name in `System.Management.Automation`, with values.
    pub fn made<const N: usize>(name: &str, fields: [(&str, Value); N]) -> Value {
        let full = format!("System.Management.Automation.{name}");
        let ty = Type::named(&full).unwrap_or_else(|| Type::known("System.Attribute"));
        AttributeObject::of(ty, fields)
    }

    fn of<const N: usize>(ty: Type, fields: [(&str, Value); N]) -> Value {
        let fields = fields.into_iter().map(|(n, v)| (Name::new(n), v)).collect();
        Value::native(AttributeObject { ty, fields: RefCell::new(fields) })
    }

    /// The name of its type without the namespace.
    pub fn short_name(&self) -> String {
        self.ty.short_name()
    }

    /// A value that was set.
    pub fn field(&self, name: &str) -> Option<Value> {
        self.fields.borrow().iter().find(|(n, _)| n.is(name)).map(|(_, v)| v.clone())
    }

    /// Sets a value.
    pub fn put(&self, name: &str, value: Value) {
        let mut fields = self.fields.borrow_mut();
        match fields.iter_mut().find(|(n, _)| n.is(name)) {
            Some(field) => field.1 = value,
            None => fields.push((Name::new(name), value)),
        }
    }
}

impl Native for AttributeObject {
    fn type_of(&self) -> Type {
        self.ty.clone()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn read(this: &Value, name: &str) -> Option<Value> {
    match this {
        // An attribute of a script class: what it derives from is inside.
        Value::Object(object) => object.inner.borrow().downcast::<AttributeObject>().and_then(|a| a.field(name)),
        other => other.downcast::<AttributeObject>().and_then(|a| a.field(name)),
    }
}

fn write(this: &Value, name: &str, value: Value) -> R {
    if let Some(object) = this.downcast::<AttributeObject>() {
        object.put(name, value);
    }
    Ok(Value::Null)
}

/// A property that can be set, with its first value; `get` makes one that cannot.
macro_rules! field {
    ($ty:literal $name:literal = $first:expr) => {
        Property {
            signature: concat!($ty, " ", $name),
            get: |_, this| Ok(read(this, $name).unwrap_or($first)),
            set: Some(|_, this, value| write(this, $name, value)),
        }
    };
    (get $ty:literal $name:literal) => {
        Property { signature: concat!($ty, " ", $name), get: |_, this| Ok(read(this, $name).unwrap_or_default()), set: None }
    };
}

fn type_id(_: &mut Session, this: &Value) -> R {
    Ok(Type::of(this).map_or(Value::Null, Value::Type))
}

fn plain(_: &mut Session, this: &Value, _: &[Value]) -> R {
    made(this, [])
}

fn made<const N: usize>(this: &Value, fields: [(&str, Value); N]) -> R {
    Ok(match this {
        Value::Type(ty) => AttributeObject::of(ty.clone(), fields),
        _ => Value::Null,
    })
}

static PLAIN: &[Method] = &[method("()", plain)];
static TYPE_ID: &[Property] = &[Property { signature: "object TypeId", get: type_id, set: None }];

macro_rules! attribute {
    ($name:literal : $base:literal, $properties:expr, $constructors:expr) => {
        TypeTable {
            name: concat!("System.Management.Automation.", $name),
            base: $base,
            properties: $properties,
            constructors: $constructors,
            ..TypeTable::EMPTY
        }
    };
}

const META: &str = "System.Management.Automation.Internal.CmdletMetadataAttribute";

macro_rules! meta {
    ($name:literal) => {
        TypeTable { base: META, ..attribute!($name: "System.Attribute", &[], PLAIN) }
    };
}

static PARAMETER: &[Property] = &[
    field!("bool" "DontShow" = Value::Bool(false)),
    field!("string" "HelpMessage" = Value::Null),
    field!("string" "HelpMessageBaseName" = Value::Null),
    field!("string" "HelpMessageResourceId" = Value::Null),
    field!("bool" "Mandatory" = Value::Bool(false)),
    field!("string" "ParameterSetName" = Value::text("__AllParameterSets")),
    field!("int" "Position" = Value::Int(i32::MIN)),
    field!("bool" "ValueFromPipeline" = Value::Bool(false)),
    field!("bool" "ValueFromPipelineByPropertyName" = Value::Bool(false)),
    field!("bool" "ValueFromRemainingArguments" = Value::Bool(false)),
    Property { signature: "static string AllParameterSets", get: |_, _| Ok(Value::text("__AllParameterSets")), set: None },
];

static BINDING: &[Property] = &[
    field!("string" "ConfirmImpact" = Value::text("Medium")),
    field!("string" "DefaultParameterSetName" = Value::Null),
    field!("string" "HelpUri" = Value::text("")),
    field!("bool" "PositionalBinding" = Value::Bool(true)),
    field!("bool" "SupportsPaging" = Value::Bool(false)),
    field!("bool" "SupportsShouldProcess" = Value::Bool(false)),
    field!("bool" "SupportsTransactions" = Value::Bool(false)),
];

const EACH: &str = "System.Management.Automation.ValidateEnumeratedArgumentsAttribute";

macro_rules! each {
    ($name:literal, $properties:expr, $constructors:expr) => {
        TypeTable { base: EACH, ..attribute!($name: "", $properties, $constructors) }
    };
}

fn set(_: &mut Session, this: &Value, a: &[Value]) -> R {
    made(this, [("ValidValues", a[0].clone())])
}

fn two(this: &Value, names: [&str; 2], a: &[Value]) -> R {
    made(this, [(names[0], a[0].clone()), (names[1], a.get(1).cloned().unwrap_or_default())])
}

fn runtime_parameter(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let Value::Type(ty) = this else { return Ok(Value::Null) };
    let object = AttributeObject::of(ty.clone(), []);
    let given = |i: usize| a.get(i).filter(|v| !v.is_null()).cloned();
    let attributes = given(2).unwrap_or_else(|| {
        let ty = Type::parse("System.Collections.ObjectModel.Collection[System.Attribute]");
        Value::Seq(Rc::new(Seq::of(SeqKind::Collection, ty, Vec::new())))
    });
    write(&object, "Attributes", attributes)?;
    write(&object, "Name", given(0).unwrap_or(Value::text("")))?;
    write(&object, "ParameterType", given(1).unwrap_or_default())?;
    Ok(object)
}

fn set_value(_: &mut Session, this: &Value, value: Value) -> R {
    write(this, "IsSet", Value::Bool(true))?;
    write(this, "Value", value)
}

fn dictionary(_: &mut Session, this: &Value, _: &[Value]) -> R {
    let mut map = Map::new(MapKind::Dictionary);
    if let Value::Type(ty) = this {
        map.ty = Some(ty.clone());
    }
    Ok(Value::Map(Rc::new(map)))
}

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable { name: "System.Attribute", properties: TYPE_ID, constructors: PLAIN, ..TypeTable::EMPTY },
    meta!("ArgumentTransformationAttribute"),
    // What the declarations of the commands over files say.
    meta!("ArgumentToEncodingTransformationAttribute"),
    meta!("ValidateArgumentsAttribute"),
    meta!("AllowNullAttribute"),
    meta!("AllowEmptyStringAttribute"),
    meta!("AllowEmptyCollectionAttribute"),
    attribute!("ArgumentTypeConverterAttribute": "System.Management.Automation.ArgumentTransformationAttribute", &[], &[]),
    attribute!("CredentialAttribute": "System.Management.Automation.ArgumentTransformationAttribute", &[], PLAIN),
    attribute!("ValidateEnumeratedArgumentsAttribute": "System.Management.Automation.ValidateArgumentsAttribute", &[], PLAIN),
    attribute!("ParameterAttribute": "System.Management.Automation.Internal.ParsingBaseAttribute", PARAMETER, PLAIN),
    attribute!("SupportsWildcardsAttribute": "System.Management.Automation.Internal.ParsingBaseAttribute", &[], PLAIN),
    attribute!("CmdletBindingAttribute": "System.Management.Automation.CmdletCommonMetadataAttribute", BINDING, PLAIN),
    attribute!("AliasAttribute": "System.Management.Automation.Internal.ParsingBaseAttribute",
        &[field!(get "System.Collections.Generic.IList[string]" "AliasNames")],
        &[method("(params string[] aliasNames)", |_, this, a| made(this, [("AliasNames", a[0].clone())]))]),
    attribute!("OutputTypeAttribute": "System.Management.Automation.Internal.CmdletMetadataAttribute",
        &[field!(get "object" "Type")],
        &[method("(params object[] type)", |_, this, a| made(this, [("Type", a[0].clone())]))]),
    attribute!("PSDefaultValueAttribute": "System.Management.Automation.Internal.ParsingBaseAttribute",
        &[field!("string" "Help" = Value::Null), field!("object" "Value" = Value::Null)], PLAIN),
    attribute!("ArgumentCompleterAttribute": "System.Attribute",
        &[field!(get "scriptblock" "ScriptBlock"), field!(get "type" "Type")],
        &[method("(scriptblock scriptBlock)", |_, this, a| made(this, [("ScriptBlock", a[0].clone())]))]),
    attribute!("ArgumentCompletionsAttribute": "System.Attribute", &[],
        &[method("(params string[] completions)", |_, this, a| made(this, [("Completions", a[0].clone())]))]),
    each!(
        "ValidateSetAttribute",
        &[
            field!("string" "ErrorMessage" = Value::Null),
            field!("bool" "IgnoreCase" = Value::Bool(true)),
            field!(get "System.Collections.Generic.IList[string]" "ValidValues")
        ],
        &[method("(type valuesGeneratorType)", set), method("(params string[] validValues)", set)]
    ),
    each!(
        "ValidateRangeAttribute",
        &[field!(get "object" "MinRange"), field!(get "object" "MaxRange"), field!(get "object" "RangeKind")],
        &[
            method("(object minRange, object maxRange)", |_, this, a| two(this, ["MinRange", "MaxRange"], a)),
            method("(object kind)", |_, this, a| made(this, [("RangeKind", a[0].clone())]))
        ]
    ),
    each!(
        "ValidateLengthAttribute",
        &[field!(get "int" "MinLength"), field!(get "int" "MaxLength")],
        &[method("(int minLength, int maxLength)", |_, this, a| two(this, ["MinLength", "MaxLength"], a))]
    ),
    attribute!("ValidateCountAttribute": "System.Management.Automation.ValidateArgumentsAttribute",
        &[field!(get "int" "MinLength"), field!(get "int" "MaxLength")],
        &[method("(int minLength, int maxLength)", |_, this, a| two(this, ["MinLength", "MaxLength"], a))]),
    each!(
        "ValidatePatternAttribute",
        &[
            field!("string" "ErrorMessage" = Value::Null),
            field!(get "string" "RegexPattern"),
            field!("object" "Options" = Value::text("IgnoreCase"))
        ],
        &[method("(string regexPattern)", |_, this, a| made(this, [("RegexPattern", a[0].clone())]))]
    ),
    each!(
        "ValidateScriptAttribute",
        &[field!("string" "ErrorMessage" = Value::Null), field!(get "scriptblock" "ScriptBlock")],
        &[method("(scriptblock scriptBlock)", |_, this, a| made(this, [("ScriptBlock", a[0].clone())]))]
    ),
    attribute!("ValidateNotNullAttribute": "System.Management.Automation.NullValidationAttributeBase", &[], PLAIN),
    attribute!("ValidateNotNullOrEmptyAttribute": "System.Management.Automation.ValidateNotNullOrAttributeBase", &[], PLAIN),
    attribute!("ValidateNotNullOrWhiteSpaceAttribute": "System.Management.Automation.ValidateNotNullOrAttributeBase", &[], PLAIN),
    attribute!("RuntimeDefinedParameter": "System.Object",
        &[field!(get "System.Collections.ObjectModel.Collection[System.Attribute]" "Attributes"),
          field!("bool" "IsSet" = Value::Bool(false)), field!("string" "Name" = Value::text("")),
          field!("type" "ParameterType" = Value::Null),
          Property { signature: "object Value", get: |_, this| Ok(read(this, "Value").unwrap_or_default()), set: Some(set_value) }],
        &[method("()", runtime_parameter),
          method("(string name, type parameterType, System.Collections.ObjectModel.Collection[System.Attribute] attributes)", runtime_parameter)]),
    TypeTable {
        interfaces: &["System.Collections.IDictionary", "System.Collections.ICollection", "System.Collections.IEnumerable"],
        ..attribute!("RuntimeDefinedParameterDictionary": "System.Collections.Generic.Dictionary`2",
            &[field!("object" "Data" = Value::Null), field!("string" "HelpFile" = Value::text(""))], &[method("()", dictionary)])
    },
];
