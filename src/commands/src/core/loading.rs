//! Finding, loading, importing and unloading modules.

use crate::places::{self, VariableObject, alias_object};
use crate::support::wildcard::{self, Wildcard};
use engine::run::{Exports, FunctionInfo, Load, Module, ModuleSource, Scope, ScopeKind};
use engine::{ErrorCategory, Failure, Fault, Name, Session, Value, convert};
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// How a module is imported.
#[derive(Default)]
pub(super) struct Import {
    /// Stands before the nouns.
    pub prefix: String,
    /// Loads a loaded module again.
    pub force: bool,
    /// Into the session also when a module imports it.
    pub global: bool,
    /// Only these functions.
    pub functions: Option<Vec<Wildcard>>,
    /// Only these aliases.
    pub aliases: Option<Vec<Wildcard>>,
    /// Only these variables.
    pub variables: Option<Vec<Wildcard>>,
    /// Arguments of the module's script.
    pub arguments: Vec<Value>,
}

/// The aliases and variables that imports brought, to be taken away with their module.
#[derive(Default)]
pub(super) struct Modules {
    brought: RefCell<Vec<(Rc<Module>, Vec<Name>, Vec<Name>)>>,
}

/// Loads the modules of a name or path and imports them.
pub(super) fn load(session: &mut Session, name: &str, import: &Import) -> Result<Vec<Rc<Module>>, Failure> {
    if let Some(loaded) = loaded(session, name, import) {
        self::import(session, &loaded, import);
        return Ok(vec![loaded]);
    }
    if is_built_in(session, name) {
        return Ok(Vec::new());
    }
    let path = find(session, name).ok_or_else(|| not_found(name))?;
    if let Some(old) = session.modules.iter().find(|m| m.path == path.display().to_string()).cloned() {
        if import.force {
            unload(session, &old);
        } else {
            self::import(session, &old, import);
            return Ok(vec![old]);
        }
    }
    let module = make(session, &path, import)?;
    session.modules.push(module.clone());
    self::import(session, &module, import);
    Ok(vec![module])
}

/// The loaded module of a plain name, unless it is to be loaded again.
fn loaded(session: &mut Session, name: &str, import: &Import) -> Option<Rc<Module>> {
    if import.force || name.contains(['/', '\\']) {
        return None;
    }
    session.modules.iter().find(|m| m.name.is(name)).cloned()
}

/// Whether a name is that of built-in commands: they are always there.
fn is_built_in(session: &mut Session, name: &str) -> bool {
    let pattern = Wildcard::new(name);
    let names: Vec<&'static str> = session.all_cmdlets().map(|info| info.row.module).collect();
    names.iter().any(|module| pattern.matches(module))
}

fn not_found(name: &str) -> Failure {
    let message = format!("The specified module '{name}' was not loaded because no valid module file was found in any module directory.");
    Fault::new("Modules_ModuleNotFound", ErrorCategory::ResourceUnavailable, message)
        .exception("System.IO.FileNotFoundException")
        .target(name)
        .help("Get-Module -ListAvailable shows the modules that can be loaded.")
        .into()
}

/// The folders in which modules are looked for.
fn folders(session: &mut Session) -> Vec<PathBuf> {
    let listed = session.environment_variable("PSModulePath").unwrap_or_default();
    let mut folders: Vec<PathBuf> = std::env::split_paths(&listed).collect();
    if let Some(home) = session.environment_variable("HOME") {
        folders.push(Path::new(&home).join(".local/share/powershell/Modules"));
    }
    folders.retain(|f| f.is_dir());
    folders
}

/// The modules that could be loaded: names and paths.
pub(super) fn available(session: &mut Session) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for folder in folders(session) {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if let Some(path) = in_folder(&entry.path(), &name) {
                found.push((name, path.display().to_string()));
            }
        }
    }
    found.sort();
    found
}

/// Whether a module of the module folders brings a command; it may be loaded.
pub(crate) fn load_for(session: &mut Session, command: Name, wanted: Load) -> Result<bool, Failure> {
    let preference = session.variable("PSModuleAutoLoadingPreference");
    if convert::text(session, &preference)?.eq_ignore_ascii_case("None") {
        return Ok(false);
    }
    for (name, path) in available(session) {
        if session.modules.iter().any(|m| m.path == path) {
            continue;
        }
        // A module that cannot be read brings nothing; importing it by name tells why.
        if brings(session, Path::new(&path), command).unwrap_or(false) {
            if wanted == Load::CarryOut {
                load(session, &name, &Import { global: true, ..Import::default() })?;
            }
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether a module exports a command, as its manifest or its text tells.
fn brings(session: &mut Session, path: &Path, command: Name) -> Result<bool, Failure> {
    if path.extension().is_none_or(|e| e != "psd1") {
        return Ok(session.functions_of_file(path)?.contains(&command));
    }
    let Value::Map(manifest) = session.data_file(path)? else { return Ok(false) };
    let mut open = false;
    for key in ["FunctionsToExport", "AliasesToExport"] {
        let listed = manifest.get_text(key).unwrap_or_default();
        for name in session.items(&listed)?.unwrap_or_else(|| vec![listed.clone()]) {
            let text = convert::text(session, &name)?;
            if command.is(&text) {
                return Ok(true);
            }
            open |= wildcard::is_pattern(&text) && Wildcard::new(&text).matches(&command.text());
        }
    }
    if !open && manifest.get_text("FunctionsToExport").is_some() {
        return Ok(false);
    }
    let root = ["RootModule", "ModuleToProcess"].iter().find_map(|key| manifest.get_text(key));
    let Some(root) = root else { return Ok(false) };
    let file = path.with_file_name(convert::text(session, &root)?.as_str());
    Ok(session.functions_of_file(&file)?.contains(&command))
}

/// The file of a module: a path with or without its extension, a folder, or a name in the module folders.
fn find(session: &mut Session, name: &str) -> Option<PathBuf> {
    if name.contains(['/', '\\']) || name.ends_with(".psm1") || name.ends_with(".psd1") || name.ends_with(".ps1") {
        let path = places::file(session, name).ok()?;
        return with_extension(&path);
    }
    folders(session).into_iter().find_map(|folder| in_folder(&folder.join(name), name))
}

fn with_extension(path: &Path) -> Option<PathBuf> {
    if path.is_file() {
        return Some(path.to_path_buf());
    }
    if path.is_dir() {
        let name = path.file_name()?.to_string_lossy().into_owned();
        return in_folder(path, &name);
    }
    ["psd1", "psm1", "ps1"].iter().map(|e| PathBuf::from(format!("{}.{e}", path.display()))).find(|p| p.is_file())
}

/// The file of a module in its folder, or in the newest folder of a version below.
fn in_folder(folder: &Path, name: &str) -> Option<PathBuf> {
    let direct = ["psd1", "psm1"].iter().map(|e| folder.join(format!("{name}.{e}"))).find(|p| p.is_file());
    if direct.is_some() {
        return direct;
    }
    let mut versions: Vec<PathBuf> = std::fs::read_dir(folder).ok()?.flatten().map(|e| e.path()).filter(|p| p.is_dir()).collect();
    versions.sort();
    versions.iter().rev().find_map(|v| ["psd1", "psm1"].iter().map(|e| v.join(format!("{name}.{e}"))).find(|p| p.is_file()))
}

/// Makes a module of its file.
fn make(session: &mut Session, path: &Path, import: &Import) -> Result<Rc<Module>, Failure> {
    let stem = path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
    if path.extension().is_some_and(|e| e.eq_ignore_ascii_case("psd1")) {
        return from_manifest(session, path, &stem, import);
    }
    let block = session.load_script(path)?;
    let source =
        ModuleSource { name: Name::new(&stem), path: path.display().to_string(), version: "0.0".into(), description: String::new() };
    Ok(session.make_module(source, &block, import.arguments.clone())?.0)
}

fn from_manifest(session: &mut Session, path: &Path, stem: &str, import: &Import) -> Result<Rc<Module>, Failure> {
    let data = session.data_file(path)?;
    let Value::Map(map) = data.base() else { return Err(not_found(&path.display().to_string())) };
    let text = |key: &str| map.get_text(key).and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
    for required in texts(session, map.get_text("RequiredModules"))? {
        load(session, &required, &Import { global: true, ..Import::default() })?;
    }
    let folder = path.parent().unwrap_or(Path::new("/"));
    for script in texts(session, map.get_text("ScriptsToProcess"))? {
        let block = session.load_script(&folder.join(script.replace('\\', "/")))?;
        session.call_block(&block, engine::run::BlockCall { same_scope: true, ..Default::default() })?;
    }
    let root = Some(text("RootModule")).filter(|t| !t.is_empty()).unwrap_or_else(|| text("ModuleToProcess"));
    let source = ModuleSource {
        name: Name::new(stem),
        path: path.display().to_string(),
        version: text("ModuleVersion"),
        description: text("Description"),
    };
    let file = folder.join(root.replace('\\', "/"));
    let block = match root.is_empty() || !file.is_file() {
        true => session.parse_block("")?,
        false => session.load_script(&file)?,
    };
    let (module, _) = session.make_module(source, &block, import.arguments.clone())?;
    for nested in texts(session, map.get_text("NestedModules"))? {
        let file = folder.join(nested.replace('\\', "/"));
        if let Some(file) = with_extension(&file) {
            let block = session.load_script(&file)?;
            session.run_in_module(&module, &block, Vec::new())?;
        }
    }
    limit(session, &module, map)?;
    Ok(module)
}

/// What a manifest exports narrows what its module does.
fn limit(session: &mut Session, module: &Rc<Module>, map: &engine::Map) -> Result<(), Failure> {
    let has = |key: &str| map.get_text(key).is_some();
    if !has("FunctionsToExport") && !has("AliasesToExport") && !has("VariablesToExport") {
        return Ok(());
    }
    let old = module.exports.borrow().clone();
    let own = |list: Option<&Vec<String>>| list.cloned().unwrap_or_else(|| vec!["*".to_owned()]);
    let functions =
        if has("FunctionsToExport") { texts(session, map.get_text("FunctionsToExport"))? } else { own(old.as_ref().map(|e| &e.functions)) };
    let aliases =
        if has("AliasesToExport") { texts(session, map.get_text("AliasesToExport"))? } else { own(old.as_ref().map(|e| &e.aliases)) };
    let variables = if has("VariablesToExport") { texts(session, map.get_text("VariablesToExport"))? } else { Vec::new() };
    *module.exports.borrow_mut() = Some(Exports { functions, aliases, variables });
    Ok(())
}

fn texts(session: &mut Session, value: Option<Value>) -> Result<Vec<String>, Failure> {
    let Some(value) = value.filter(|v| !v.is_null()) else { return Ok(Vec::new()) };
    let items = session.items(&value)?.unwrap_or_else(|| vec![value]);
    let mut result = Vec::new();
    for item in items {
        result.push(match item.base() {
            Value::Map(map) => map.get_text("ModuleName").and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default(),
            other => convert::text(session, &other.clone())?.as_str().to_owned(),
        });
    }
    Ok(result)
}

/// The functions that a module exports.
pub(super) fn functions(module: &Rc<Module>) -> Vec<Rc<FunctionInfo>> {
    let Some(scope) = module.scope.borrow().clone() else { return Vec::new() };
    let exports = module.exports.borrow();
    let patterns: Option<Vec<Wildcard>> = exports.as_ref().map(|e| e.functions.iter().map(|t| Wildcard::new(t)).collect());
    let commands = scope.commands.borrow();
    let all = commands.iter().flat_map(|c| c.functions.values());
    let mut own: Vec<Rc<FunctionInfo>> =
        all.filter(|f| patterns.as_ref().is_none_or(|p| wildcard::any(p, &f.name.text()))).cloned().collect();
    own.sort_by_key(|f| f.name.text().to_lowercase());
    own
}

/// All that a module exports: kind, name and object.
pub(super) fn exported(session: &mut Session, module: &Rc<Module>) -> Vec<(&'static str, Name, Value)> {
    let mut all: Vec<(&'static str, Name, Value)> = functions(module)
        .into_iter()
        .map(|f| ("Function", f.name, crate::state::command_object(engine::run::Command::Function(f))))
        .collect();
    let (aliases, variables) = others(module);
    for alias in aliases {
        all.push(("Alias", alias.name, alias_object(session, &alias)));
    }
    all.extend(variables.into_iter().map(|v| ("Variable", v.name, Value::native(VariableObject(v)))));
    all
}

type Others = (Vec<Rc<engine::run::AliasInfo>>, Vec<Rc<engine::run::Variable>>);

/// The aliases and variables that a module exports: without Export-ModuleMember all aliases and no variables.
fn others(module: &Rc<Module>) -> Others {
    let Some(scope) = module.scope.borrow().clone() else { return (Vec::new(), Vec::new()) };
    let exports = module.exports.borrow();
    let compile = |list: &Vec<String>| -> Vec<Wildcard> { list.iter().map(|t| Wildcard::new(t)).collect() };
    let aliases: Option<Vec<Wildcard>> = exports.as_ref().map(|e| compile(&e.aliases));
    let variables = exports.as_ref().map(|e| compile(&e.variables)).unwrap_or_default();
    let commands = scope.commands.borrow();
    let own = commands.iter().flat_map(|c| c.aliases.values());
    let own = own.filter(|a| aliases.as_ref().is_none_or(|p| wildcard::any(p, &a.name.text()))).cloned().collect();
    let variables = scope.variables().into_iter().filter(|v| wildcard::any(&variables, &v.name.text())).collect();
    (own, variables)
}

/// The scope into which the caller imports: its module's, or the session's.
fn target(session: &mut Session, import: &Import) -> Rc<Scope> {
    match session.current_module() {
        Some(_) if !import.global => {
            let here = session.current_scope().clone();
            let script = here.script().clone();
            if script.kind == ScopeKind::Script { script } else { session.global_scope().clone() }
        }
        _ => session.global_scope().clone(),
    }
}

/// Shows what a module exports to the caller.
pub(super) fn import(session: &mut Session, module: &Rc<Module>, import: &Import) {
    if !session.modules.iter().any(|m| Rc::ptr_eq(m, module)) {
        session.modules.push(module.clone());
    }
    let scope = target(session, import);
    let admits = |list: &Option<Vec<Wildcard>>, name: Name, limited: bool| match list {
        Some(patterns) => wildcard::any(patterns, &name.text()),
        None => !limited,
    };
    let limited = import.functions.is_some() || import.aliases.is_some() || import.variables.is_some();
    for function in functions(module) {
        if admits(&import.functions, function.name, limited) {
            session.import_function(&scope, prefixed(function.name, &import.prefix), &function, module);
        }
    }
    let (aliases, variables) = others(module);
    let (mut brought, mut held) = (Vec::new(), Vec::new());
    for alias in aliases.iter().filter(|a| admits(&import.aliases, a.name, limited)) {
        let name = prefixed(alias.name, &import.prefix);
        session.define_alias(name, alias.definition, alias.options, &alias.description, true);
        brought.push(name);
    }
    for variable in variables.iter().filter(|v| admits(&import.variables, v.name, limited)) {
        scope.put(variable.clone());
        held.push(variable.name);
    }
    session.room::<Modules>().brought.borrow_mut().push((module.clone(), brought, held));
}

/// `Get-Port` with the prefix My: `Get-MyPort`.
fn prefixed(name: Name, prefix: &str) -> Name {
    if prefix.is_empty() {
        return name;
    }
    let text = name.text();
    match text.split_once('-') {
        Some((verb, noun)) => Name::new(&format!("{verb}-{prefix}{noun}")),
        None => Name::new(&format!("{prefix}{text}")),
    }
}

/// Takes a module away with what it brought.
pub(super) fn unload(session: &mut Session, module: &Rc<Module>) {
    let state = session.room::<Modules>();
    let mut aliases = Vec::new();
    let mut variables = Vec::new();
    state.brought.borrow_mut().retain(|(m, a, v)| {
        let own = Rc::ptr_eq(m, module);
        if own {
            aliases.extend(a.iter().copied());
            variables.extend(v.iter().copied());
        }
        !own
    });
    let mut level = 0;
    let here = session.current_scope().clone();
    while let Some(scope) = here.up(level).cloned() {
        session.withdraw(&scope, module, &aliases);
        level += 1;
    }
    let global = session.global_scope().clone();
    session.withdraw(&global, module, &aliases);
    for name in variables {
        crate::state::remove_variable(&global, name, true).ok();
    }
    session.modules.retain(|m| !Rc::ptr_eq(m, module));
}
