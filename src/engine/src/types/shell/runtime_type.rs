//! `System.Type`: the members of `[int]`.

use super::super::members::{self, MemberType};
use super::super::{Property, Sort, Type, TypeKind, TypeTable, int, method, property};
use crate::R;
use crate::bind::ParamType;
use crate::run::Session;
use crate::value::{Seq, SeqKind, Value};
use std::rc::Rc;

fn own(this: &Value) -> Type {
    match this.base() {
        Value::Type(ty) => ty.clone(),
        other => Type::of(other).unwrap_or_else(|| Type::known("System.Object")),
    }
}

/// `FullName`: generic arguments stand with their assembly in .NET; here with their names.
fn full_name(ty: &Type) -> String {
    match ty.kind() {
        TypeKind::Generic(table, arguments) => {
            let list: Vec<String> = arguments.iter().map(|a| format!("[{}]", qualified(a))).collect();
            format!("{}[{}]", table.name, list.join(","))
        }
        TypeKind::Array(element, rank) => format!("{}[{}]", full_name(element), ",".repeat(usize::from(*rank) - 1)),
        _ => ty.name().to_owned(),
    }
}

const CORE: &str = "System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e";
const SHELL: &str = "System.Management.Automation, Version=7.6.0.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35";

fn assembly(ty: &Type) -> &'static str {
    if ty.name().starts_with("System.Management.Automation") { SHELL } else { CORE }
}

fn qualified(ty: &Type) -> String {
    format!("{}, {}", full_name(ty), assembly(ty))
}

fn namespace(ty: &Type) -> Value {
    let name = ty.name().split(['[', '`']).next().unwrap_or_default();
    let name = name.split('+').next().unwrap_or_default();
    name.rsplit_once('.').map_or(Value::Null, |(space, _)| Value::from(space))
}

fn flag(this: &Value, test: fn(&Type) -> bool) -> R {
    Ok(Value::Bool(test(&own(this))))
}

fn sort(ty: &Type) -> Option<Sort> {
    match ty.kind() {
        TypeKind::Array(..) | TypeKind::Class(_) => Some(Sort::Class),
        TypeKind::Enum(_) => Some(Sort::Enum),
        _ => ty.table().map(|t| t.sort),
    }
}

const PRIMITIVE: [&str; 14] = [
    "System.Boolean",
    "System.Byte",
    "System.SByte",
    "System.Int16",
    "System.UInt16",
    "System.Int32",
    "System.UInt32",
    "System.Int64",
    "System.UInt64",
    "System.Char",
    "System.Double",
    "System.Single",
    "System.IntPtr",
    "System.UIntPtr",
];

static PROPERTIES: &[Property] = &[
    property("System.Reflection.Assembly Assembly", |_, this| {
        let name = assembly(&own(this));
        Ok(Value::typed_custom("System.Reflection.RuntimeAssembly", [("FullName", Value::from(name)), ("Location", Value::from(""))]))
    }),
    property("string AssemblyQualifiedName", |_, this| Ok(Value::from(qualified(&own(this))))),
    property("type BaseType", |_, this| Ok(own(this).base().map_or(Value::Null, Value::Type))),
    property("string FullName", |_, this| Ok(Value::from(full_name(&own(this))))),
    property("type[] GenericTypeArguments", |_, this| generic_arguments(this)),
    property("bool IsAbstract", |_, this| flag(this, |t| matches!(sort(t), Some(Sort::Static | Sort::Interface)))),
    property("bool IsArray", |_, this| flag(this, |t| matches!(t.kind(), TypeKind::Array(..)))),
    property("bool IsClass", |_, this| flag(this, |t| matches!(sort(t), Some(Sort::Class | Sort::Static)))),
    property("bool IsEnum", |_, this| flag(this, Type::is_enum)),
    property("bool IsGenericType", |_, this| flag(this, |t| t.name().contains('`'))),
    property("bool IsGenericTypeDefinition", |_, this| flag(this, |t| t.name().contains('`') && t.arguments().is_empty())),
    property("bool IsInterface", |_, this| flag(this, |t| sort(t) == Some(Sort::Interface))),
    property("bool IsPrimitive", |_, this| flag(this, |t| PRIMITIVE.contains(&t.name()))),
    property("bool IsPublic", |_, this| flag(this, |t| !t.name().contains('+'))),
    property("bool IsSealed", |_, this| {
        flag(this, |t| {
            t.is_value_type()
                || matches!(sort(t), Some(Sort::Static))
                || t.name() == "System.String"
                || matches!(t.kind(), TypeKind::Array(..))
        })
    }),
    property("bool IsSerializable", |_, this| flag(this, |t| sort(t) != Some(Sort::Interface))),
    property("bool IsValueType", |_, this| flag(this, Type::is_value_type)),
    property("System.Reflection.MemberTypes MemberType", |_, _| Ok(Value::from("TypeInfo"))),
    property("System.Reflection.Module Module", |_, _| Ok(Value::Null)),
    property("string Name", |_, this| Ok(Value::from(own(this).short_name()))),
    property("string Namespace", |_, this| Ok(namespace(&own(this)))),
    property("type UnderlyingSystemType", |_, this| Ok(Value::Type(own(this)))),
];

fn types(list: Vec<Type>) -> Value {
    let ty = Type::known("System.Type").array(1);
    Value::Seq(Rc::new(Seq::of(SeqKind::Array, Some(ty), list.into_iter().map(Value::Type).collect())))
}

fn generic_arguments(this: &Value) -> R {
    Ok(types(own(this).arguments().to_vec()))
}

/// The members of a script class and its bases, the nearest first.
fn class_members(ty: &Type, kinds: &[MemberType]) -> Vec<Value> {
    let mut list = Vec::new();
    let mut next = Some(ty.clone());
    while let Some(here) = next {
        let TypeKind::Class(class) = here.kind() else { break };
        let shown = |t: &ParamType| match t {
            ParamType::Known(ty) => Value::Type(ty.clone()),
            ParamType::Named(name, found) => found.get().map_or_else(|| Value::text(name.name.as_str()), |t| Value::Type(t.clone())),
            _ => Type::named("System.Object").map_or(Value::Null, Value::Type),
        };
        if kinds.contains(&MemberType::Property) {
            list.extend(class.properties.iter().map(|p| {
                let parts = [
                    ("Name", Value::text(p.name.text())),
                    ("PropertyType", shown(&p.ty)),
                    ("CanRead", Value::Bool(true)),
                    ("CanWrite", Value::Bool(true)),
                    ("DeclaringType", Value::Type(here.clone())),
                ];
                Value::typed_custom("System.Reflection.RuntimePropertyInfo", parts)
            }));
        }
        if kinds.contains(&MemberType::Method) {
            list.extend(class.methods.iter().map(|m| {
                let void = Type::named("System.Void").map_or(Value::Null, Value::Type);
                let parts = [
                    ("Name", Value::text(m.name.text())),
                    ("ReturnType", m.returns.as_ref().map_or(void, shown)),
                    ("IsStatic", Value::Bool(m.is_static)),
                    ("IsPublic", Value::Bool(true)),
                    ("DeclaringType", Value::Type(here.clone())),
                ];
                Value::typed_custom("System.Reflection.RuntimeMethodInfo", parts)
            }));
        }
        next = class.base.clone();
    }
    list
}

/// Members as small objects: Name, and what they return.
fn members_of(ty: &Type, kinds: &[MemberType]) -> Vec<Value> {
    let mut list: Vec<Value> = class_members(ty, kinds);
    let Some(catalog) = members::catalog_of_type(ty) else { return list };
    let entries = catalog.order.iter().filter_map(|n| catalog.members.get(n).map(|e| (n, e, false)));
    let statics = catalog.static_order.iter().filter_map(|n| catalog.statics.get(n).map(|e| (n, e, true)));
    for (name, entry, is_static) in entries.chain(statics) {
        let name = Value::text(name.text());
        match entry {
            members::Entry::Property(row) if kinds.contains(&MemberType::Property) => {
                let text = members::parse_signature(row.signature).returns;
                let kind = Type::parse(text).map_or(Value::from(text), Value::Type);
                let parts = [
                    ("Name", name),
                    ("PropertyType", kind),
                    ("CanRead", Value::Bool(true)),
                    ("CanWrite", Value::Bool(row.set.is_some())),
                    ("DeclaringType", Value::Type(ty.clone())),
                ];
                list.push(Value::typed_custom("System.Reflection.RuntimePropertyInfo", parts));
            }
            members::Entry::Methods(group) if kinds.contains(&MemberType::Method) => {
                for overload in group.overloads() {
                    let text = overload.signature.returns;
                    let kind = Type::parse(text).map_or(Value::from(text), Value::Type);
                    let parts = [
                        ("Name", name.clone()),
                        ("ReturnType", kind),
                        ("IsStatic", Value::Bool(is_static)),
                        ("IsPublic", Value::Bool(true)),
                        ("DeclaringType", Value::Type(ty.clone())),
                    ];
                    list.push(Value::typed_custom("System.Reflection.RuntimeMethodInfo", parts));
                }
            }
            _ => {}
        }
    }
    list
}

fn named(list: Vec<Value>, name: &Value) -> Vec<Value> {
    let wanted = super::super::text(name);
    let matches = |v: &Value| match v {
        Value::Object(object) => object.bag.borrow().get("Name".into()).is_some_and(|n| n.as_str() == Some(wanted.as_str())),
        _ => false,
    };
    list.into_iter().filter(matches).collect()
}

fn first(list: Vec<Value>) -> R {
    Ok(list.into_iter().next().unwrap_or_default())
}

fn argument(value: &Value) -> Option<Type> {
    match value.base() {
        Value::Type(ty) => Some(ty.clone()),
        _ => None,
    }
}

fn subclass(this: &Value, other: &Value) -> R {
    let (mine, Some(other)) = (own(this), argument(other)) else { return Ok(Value::Bool(false)) };
    let interface = sort(&other) == Some(Sort::Interface);
    Ok(Value::Bool(mine != other && !interface && mine.is_a(&other)))
}

fn enum_names(session: &mut Session, this: &Value) -> R {
    members::invoke_static(session, &Type::known("System.Enum"), "GetNames".into(), std::slice::from_ref(this))
}

fn find(_: &mut Session, _: &Value, a: &[Value]) -> R {
    Ok(Type::named(&super::super::text(&a[0])).or_else(|| Type::parse(&super::super::text(&a[0]))).map_or(Value::Null, Value::Type))
}

fn make_generic(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let arguments: Vec<Type> = super::super::seq_of(&a[0]).to_vec().iter().filter_map(argument).collect();
    Ok(own(this).table().map_or(Value::Null, |table| Value::Type(Type::generic(table, arguments))))
}

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: "System.Type",
        base: "System.Reflection.MemberInfo",
        properties: PROPERTIES,
        methods: &[
            method("bool Equals(type o)", |_, this, a| Ok(Value::Bool(argument(&a[0]).is_some_and(|t| t == own(this))))),
            method("int GetArrayRank()", |_, this, _| {
                Ok(Value::Int(match own(this).kind() {
                    TypeKind::Array(_, rank) => i32::from(*rank),
                    _ => 1,
                }))
            }),
            method("type GetElementType()", |_, this, _| {
                Ok(match own(this).kind() {
                    TypeKind::Array(element, _) => Value::Type(element.clone()),
                    _ => Value::Null,
                })
            }),
            method("string[] GetEnumNames()", |s, this, _| enum_names(s, this)),
            method("array GetEnumValues()", |s, this, _| {
                members::invoke_static(s, &Type::known("System.Enum"), "GetValues".into(), std::slice::from_ref(this))
            }),
            method("string GetEnumName(object value)", |s, this, a| {
                members::invoke_static(s, &Type::known("System.Enum"), "GetName".into(), &[this.clone(), a[0].clone()])
            }),
            method("type GetEnumUnderlyingType()", |s, this, _| {
                members::invoke_static(s, &Type::known("System.Enum"), "GetUnderlyingType".into(), std::slice::from_ref(this))
            }),
            method("System.Reflection.FieldInfo[] GetFields()", |_, this, _| {
                let names = own(this).enum_values().into_iter().map(|(n, _)| Value::custom([("Name", Value::Str(n))])).collect();
                Ok(Value::array(names))
            }),
            method("type[] GetGenericArguments()", |_, this, _| generic_arguments(this)),
            method("type GetGenericTypeDefinition()", |_, this, _| {
                Ok(own(this).table().and_then(|t| Type::named(t.name)).map_or(Value::Null, Value::Type))
            }),
            method("type GetInterface(string name)", |_, this, a| {
                let wanted = super::super::text(&a[0]);
                let found =
                    own(this).table().and_then(|t| t.interfaces.iter().find(|i| i.rsplit('.').next() == Some(&*wanted) || **i == &*wanted));
                Ok(found.and_then(|i| Type::named(i)).map_or(Value::Null, Value::Type))
            }),
            method("type[] GetInterfaces()", |_, this, _| {
                let ty = own(this);
                let list = match ty.kind() {
                    TypeKind::Class(class) => class.interfaces.clone(),
                    _ => ty.table().map(|t| t.interfaces.iter().filter_map(|i| Type::named(i)).collect()).unwrap_or_default(),
                };
                Ok(types(list))
            }),
            method("System.Reflection.MethodInfo GetMethod(string name)", |_, this, a| {
                first(named(members_of(&own(this), &[MemberType::Method]), &a[0]))
            }),
            method("System.Reflection.MethodInfo[] GetMethods()", |_, this, _| {
                Ok(Value::array(members_of(&own(this), &[MemberType::Method])))
            }),
            method("System.Reflection.MethodInfo[] GetMethods(System.Reflection.BindingFlags bindingAttr)", |_, this, _| {
                Ok(Value::array(members_of(&own(this), &[MemberType::Method])))
            }),
            method("System.Reflection.MemberInfo[] GetMembers()", |_, this, _| {
                Ok(Value::array(members_of(&own(this), &[MemberType::Property, MemberType::Method])))
            }),
            method("System.Reflection.MemberInfo[] GetMember(string name)", |_, this, a| {
                Ok(Value::array(named(members_of(&own(this), &[MemberType::Property, MemberType::Method]), &a[0])))
            }),
            method("System.Reflection.PropertyInfo[] GetProperties()", |_, this, _| {
                Ok(Value::array(members_of(&own(this), &[MemberType::Property])))
            }),
            method("System.Reflection.PropertyInfo GetProperty(string name)", |_, this, a| {
                first(named(members_of(&own(this), &[MemberType::Property]), &a[0]))
            }),
            method("bool IsAssignableFrom(type c)", |_, this, a| Ok(Value::Bool(argument(&a[0]).is_some_and(|t| t.is_a(&own(this)))))),
            method("bool IsAssignableTo(type targetType)", |_, this, a| {
                Ok(Value::Bool(argument(&a[0]).is_some_and(|t| own(this).is_a(&t))))
            }),
            method("bool IsEnumDefined(object value)", |s, this, a| {
                members::invoke_static(s, &Type::known("System.Enum"), "IsDefined".into(), &[this.clone(), a[0].clone()])
            }),
            method("bool IsInstanceOfType(object o)", |_, this, a| Ok(Value::Bool(Type::of(&a[0]).is_some_and(|t| t.is_a(&own(this)))))),
            method("bool IsSubclassOf(type c)", |_, this, a| subclass(this, &a[0])),
            method("type MakeArrayType()", |_, this, _| Ok(Value::Type(own(this).array(1)))),
            method("type MakeArrayType(int rank)", |_, this, a| Ok(Value::Type(own(this).array(int(&a[0]).clamp(1, 32) as u8)))),
            method("type MakeGenericType(params type[] typeArguments)", make_generic),
            method("string ToString()", |_, this, _| Ok(Value::from(own(this).name()))),
            method("static type GetType(string typeName)", find),
            method("static type GetType(string typeName, bool throwOnError)", find),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable { name: "System.RuntimeType", base: "System.Type", ..TypeTable::EMPTY },
];
