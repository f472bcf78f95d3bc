//! `Get-Module`, `Import-Module`, `Remove-Module`, `New-Module` and `Export-ModuleMember`.

use super::loading::{self, Import};
use crate::support::wildcard::{self, Wildcard};
use engine::run::{Exports, Module, ModuleObject, ModuleSource};
use engine::types::{TypeTable, method, property, settable};
use engine::value::{Bag, Member};
use engine::{Cmdlet, ErrorCategory, Failure, Fault, Invocation, Map, MapKind, Name, Object, Outcome, R, Session, Value, convert};
use std::rc::Rc;

/// `[psmoduleinfo]`
pub(crate) static MODULE: TypeTable = TypeTable {
    name: "System.Management.Automation.PSModuleInfo",
    properties: &[
        property("string Name", |_, v| read(v, |m| Value::from(m.name.text().as_ref()))),
        property("string Path", |_, v| read(v, |m| Value::from(m.path.as_str()))),
        property("string Description", |_, v| read(v, |m| Value::from(m.description.as_str()))),
        property("version Version", |session, v| {
            let text = module_of(v).map(|m| m.version.clone()).unwrap_or_default();
            match engine::Type::parse("version") {
                Some(ty) => convert::to(session, &Value::from(text.as_str()), &ty).or(Ok(Value::from(text))),
                None => Ok(Value::from(text)),
            }
        }),
        property("string ModuleType", |_, v| read(v, |m| Value::from(if m.path.ends_with(".psd1") { "Manifest" } else { "Script" }))),
        property("string ModuleBase", |_, v| {
            read(v, |m| Value::from(std::path::Path::new(&m.path).parent().map(|p| p.display().to_string()).unwrap_or_default()))
        }),
        property("System.Collections.Generic.Dictionary[string,object] ExportedFunctions", |session, v| {
            exported(session, v, &["Function"])
        }),
        property("System.Collections.Generic.Dictionary[string,object] ExportedAliases", |session, v| exported(session, v, &["Alias"])),
        property("System.Collections.Generic.Dictionary[string,object] ExportedVariables", |session, v| {
            exported(session, v, &["Variable"])
        }),
        property("System.Collections.Generic.Dictionary[string,object] ExportedCmdlets", |session, v| exported(session, v, &[])),
        settable(
            "scriptblock OnRemove",
            |_, v| Ok(module_of(v).and_then(|m| m.on_remove.borrow().clone()).map_or(Value::Null, Value::Block)),
            |_, v, new| {
                if let (Some(module), Value::Block(block)) = (module_of(v), new.base()) {
                    *module.on_remove.borrow_mut() = Some(block.clone());
                }
                Ok(Value::Null)
            },
        ),
        property("System.Collections.Generic.Dictionary[string,object] ExportedCommands", |session, v| {
            exported(session, v, &["Function", "Alias"])
        }),
    ],
    methods: &[method("object Invoke(scriptblock sb, params object[] args)", |session, v, arguments| {
        let (Some(module), Some(Value::Block(block))) = (module_of(v), arguments.first()) else { return Ok(Value::Null) };
        let rest = arguments.get(1).map(|a| session.items(a)).transpose()?.flatten().unwrap_or_default();
        let own = session.block_of_module(&module, block);
        session.block_result(&own, rest)
    })],
    ..TypeTable::EMPTY
};

fn module_of(value: &Value) -> Option<Rc<Module>> {
    value.downcast::<ModuleObject>().map(|m| m.0.clone())
}

fn read(value: &Value, what: impl Fn(&Module) -> Value) -> R {
    Ok(module_of(value).map(|m| what(&m)).unwrap_or_default())
}

fn exported(session: &mut Session, value: &Value, kinds: &[&str]) -> R {
    let map = Map::new(MapKind::Ordered);
    if let Some(module) = module_of(value) {
        for (kind, name, member) in loading::exported(session, &module) {
            if kinds.contains(&kind) {
                map.set(Value::from(name.text().as_ref()), member);
            }
        }
    }
    Ok(Value::Map(Rc::new(map)))
}

/// `Get-Module`
#[derive(Default)]
pub struct GetModule {}

impl Cmdlet for GetModule {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let wanted: Vec<Wildcard> = cx.texts("Name").iter().map(|t| Wildcard::new(t)).collect();
        if cx.switch("ListAvailable") {
            for (name, path) in loading::available(cx.session) {
                if wanted.is_empty() || wildcard::any(&wanted, &name) {
                    let fields = [("Name", Value::from(name)), ("Path", Value::from(path)), ("ModuleType", Value::from("Script"))];
                    cx.write(Value::typed_custom("System.Management.Automation.PSModuleInfo", fields))?;
                }
            }
            return Ok(());
        }
        let mut all = cx.modules.clone();
        all.sort_by_key(|m| m.name.text().to_lowercase());
        for module in all {
            if wanted.is_empty() || wildcard::any(&wanted, &module.name.text()) {
                cx.write(Value::native(ModuleObject(module)))?;
            }
        }
        Ok(())
    }
}

/// `Import-Module`
#[derive(Default)]
pub struct ImportModule {}

impl Cmdlet for ImportModule {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let import = Import {
            prefix: cx.text("Prefix").map(|t| t.as_str().to_owned()).unwrap_or_default(),
            force: cx.switch("Force"),
            global: cx.switch("Global") || cx.text("Scope").is_some_and(|s| cx.has("Scope") && s.eq_ignore_ascii_case("Global")),
            functions: cx.has("Function").then(|| patterns(cx, "Function")),
            aliases: cx.has("Alias").then(|| patterns(cx, "Alias")),
            variables: cx.has("Variable").then(|| patterns(cx, "Variable")),
            arguments: cx.list("ArgumentList"),
        };
        for module in cx.list("ModuleInfo") {
            if let Some(module) = module_of(&module) {
                loading::import(cx.session, &module, &import);
                self.done(cx, module)?;
            }
        }
        let names: Vec<String> = cx.texts("Name").iter().map(|t| t.as_str().to_owned()).collect();
        let specified = specifications(cx)?;
        for name in names.into_iter().chain(specified) {
            match loading::load(cx.session, &name, &import) {
                Ok(modules) => modules.into_iter().try_for_each(|module| self.done(cx, module))?,
                Err(failure) => cx.report(failure)?,
            }
        }
        Ok(())
    }
}

impl ImportModule {
    fn done(&self, cx: &mut Invocation, module: Rc<Module>) -> Outcome {
        let value = Value::native(ModuleObject(module));
        if cx.switch("AsCustomObject") {
            let object = custom_object(cx.session, &value)?;
            return cx.write(object);
        }
        if cx.switch("PassThru") { cx.write(value) } else { Ok(()) }
    }
}

/// The names in `-FullyQualifiedName`: texts, or hashtables with ModuleName.
fn specifications(cx: &mut Invocation) -> Result<Vec<String>, Failure> {
    let mut names = Vec::new();
    for item in cx.list("FullyQualifiedName") {
        names.push(match item.base() {
            Value::Map(map) => map.get_text("ModuleName").and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default(),
            other => convert::text(cx.session, &other.clone())?.as_str().to_owned(),
        });
    }
    Ok(names)
}

fn patterns(cx: &Invocation, name: &str) -> Vec<Wildcard> {
    cx.texts(name).iter().map(|t| Wildcard::new(t)).collect()
}

/// `Remove-Module`
#[derive(Default)]
pub struct RemoveModule {
    removed: bool,
    asked: bool,
}

impl Cmdlet for RemoveModule {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        self.asked = true;
        let mut found: Vec<Rc<Module>> = cx.list("ModuleInfo").iter().filter_map(module_of).collect();
        let wanted: Vec<String> = cx.texts("Name").iter().map(|t| t.as_str().to_owned()).chain(specifications(cx)?).collect();
        for name in &wanted {
            let pattern = Wildcard::new(name);
            found.extend(cx.modules.iter().filter(|m| pattern.matches(&m.name.text())).cloned());
            self.removed |= wildcard::is_pattern(name);
        }
        for module in found {
            if cx.should_process(&format!("{} (Path: '{}')", module.name.text(), module.path), "Remove-Module")? {
                let leaving = module.on_remove.borrow().clone();
                if let Some(block) = leaving {
                    for value in cx.session.run_in_module(&module, &block, Vec::new())? {
                        cx.write(value)?;
                    }
                }
                loading::unload(cx.session, &module);
            }
            self.removed = true;
        }
        Ok(())
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        if self.removed || !self.asked {
            return Ok(());
        }
        let message = "No modules were removed. Verify that the specification of modules to remove is correct and those modules exist in the runspace.";
        let fault = Fault::new("Modules_NoModulesRemoved", ErrorCategory::ResourceUnavailable, message);
        cx.error(fault.exception("System.InvalidOperationException"))
    }
}

/// `New-Module`
#[derive(Default)]
pub struct NewModule {}

impl Cmdlet for NewModule {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let Some(Value::Block(block)) = cx.arg("ScriptBlock") else { return Ok(()) };
        let name = match cx.text("Name") {
            Some(name) => name.as_str().to_owned(),
            None => format!("__DynamicModule_{}", uuid::Uuid::new_v4()),
        };
        let source = ModuleSource { name: Name::new(&name), path: String::new(), version: "0.0".into(), description: String::new() };
        let arguments = cx.list("ArgumentList");
        let (module, values) = cx.session.make_module(source, &block, arguments)?;
        if cx.switch("ReturnResult") {
            return values.into_iter().try_for_each(|value| cx.write(value));
        }
        let value = Value::native(ModuleObject(module.clone()));
        if cx.switch("AsCustomObject") {
            let object = custom_object(cx.session, &value)?;
            return cx.write(object);
        }
        let import = Import { functions: cx.has("Function").then(|| patterns(cx, "Function")), ..Import::default() };
        loading::import(cx.session, &module, &import);
        cx.write(value)
    }
}

/// An object whose methods are the functions of a module and whose properties are its variables.
fn custom_object(session: &mut Session, value: &Value) -> R {
    let mut bag = Bag::default();
    if let Some(module) = module_of(value) {
        for function in loading::functions(&module) {
            let block = session.block_of_module(&module, &function.block);
            bag.set(function.name, Value::Member(Rc::new(Member::Method(block))));
        }
        for (kind, name, member) in loading::exported(session, &module) {
            if kind == "Variable" {
                let held = engine::types::members::property(session, &member, Name::new("Value"))?.unwrap_or_default();
                bag.set(name, held);
            }
        }
    }
    Ok(Value::Object(Rc::new(Object::custom(bag))))
}

/// `Export-ModuleMember`
#[derive(Default)]
pub struct ExportModuleMember {}

impl Cmdlet for ExportModuleMember {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let texts = |name: &str| cx.texts(name).iter().map(|t| t.as_str().to_owned()).collect();
        let exports = Exports { functions: texts("Function"), variables: texts("Variable"), aliases: texts("Alias") };
        match cx.session.export(exports) {
            Ok(()) => Ok(()),
            Err(failure) => match *failure {
                engine::Unwind::Fault(fault) => Err(cx.stop(fault)),
                other => Err(Box::new(other)),
            },
        }
    }
}
