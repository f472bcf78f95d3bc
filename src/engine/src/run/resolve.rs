//! What a command name means: alias, function, built-in command, script file, native program.

use super::command::{AliasInfo, CmdletInfo, Command, FunctionInfo};
use super::session::Load;
use super::{Code, Scope, ScopeKind, ScriptBlock, Session};
use crate::bind::{Argument, Signature};
use crate::compile::{CallSite, signature_of};
use crate::error::{ErrorCategory, Failure, Fault};
use crate::value::Value;
use crate::{Name, convert};
use std::path::{Component, Path, PathBuf};
use std::rc::Rc;
use syntax::Source;
use syntax::ast::{self, StatementKind};

impl Session {
    /// What the command of a text means, remembered while the tables stay the same.
    pub(crate) fn resolve_site(&mut self, site: &CallSite) -> Result<Command, Failure> {
        let Some(name) = site.name else { return self.resolve_value(site) };
        if let Some((epoch, command)) = &*site.cache.borrow()
            && *epoch == self.command_epoch
        {
            return Ok(command.clone());
        }
        let command = self.resolve_or_load(name)?.ok_or_else(|| self.not_found(name))?;
        let cacheable = matches!(command, Command::Function(_) | Command::Cmdlet(_)) && !self.has_local_commands();
        if cacheable {
            *site.cache.borrow_mut() = Some((self.command_epoch, command.clone()));
        }
        Ok(command)
    }

    /// Whether a scope other than the global one and plain script scopes defines commands: then names mean what the place says.
    fn has_local_commands(&self) -> bool {
        let mut scope = Some(self.scope.real());
        while let Some(here) = scope {
            if here.kind == ScopeKind::Local && here.commands.borrow().is_some() {
                return true;
            }
            scope = here.parent.as_ref().map(|p| p.real());
        }
        false
    }

    /// `& $x`, `. $x`
    fn resolve_value(&mut self, site: &CallSite) -> Result<Command, Failure> {
        let value = (site.callee)(self)?;
        match value.base() {
            Value::Block(block) => return Ok(Command::Block(block.clone())),
            Value::Null => {
                return Err(bad_callee(site));
            }
            Value::Native(_) => {
                if let Some(info) = value.downcast::<super::automatic::CommandObject>() {
                    return Ok(info.command.clone());
                }
                if let Some(module) = value.downcast::<super::ModuleObject>() {
                    return Ok(Command::Module(module.0.clone()));
                }
                let name = crate::types::members::property(self, &value, Name::new("Name"))?;
                if let Some(Value::Str(name)) = name {
                    return self.named(&name);
                }
            }
            _ => {}
        }
        let text = convert::text(self, &value)?;
        if text.is_empty() {
            return Err(bad_callee(site));
        }
        self.named(&text)
    }

    fn named(&mut self, text: &str) -> Result<Command, Failure> {
        let name = Name::new(text);
        match self.resolve_or_load(name)? {
            Some(command) => Ok(command),
            None => Err(self.not_found(name)),
        }
    }

    /// The failure of a name that means nothing.
    pub(crate) fn not_found(&mut self, name: Name) -> Failure {
        if let Some((module, _)) = name.text().split_once('\\').filter(|(m, _)| !m.is_empty() && !m.contains(['.', '/', '~', ':'])) {
            let message = format!("The module '{module}' could not be loaded. For more information, run 'Import-Module {module}'.");
            return Fault::new("CouldNotAutoLoadModule", ErrorCategory::ObjectNotFound, message)
                .exception("System.Management.Automation.CommandNotFoundException")
                .target(name.text().as_ref())
                .into();
        }
        let near = self.nearest_command(&name.text());
        crate::compile::unknown_command(&name.text(), near).into()
    }

    fn nearest_command(&self, typed: &str) -> Option<Rc<str>> {
        let functions = self.all_functions().into_iter().map(|f| f.name.text());
        crate::text::nearest(typed, self.cmdlets.keys().map(|n| n.text()).chain(functions))
    }

    /// What a name means as a command, also when a module must be loaded (and so run) for it.
    pub fn resolve_or_load(&mut self, name: Name) -> Result<Option<Command>, Failure> {
        match self.resolve(name)? {
            None if self.ask_loader(name, Load::CarryOut)? => self.resolve(name),
            found => Ok(found),
        }
    }

    /// Whether a name is a command, without loading anything.
    pub fn is_command(&mut self, name: Name) -> Result<bool, Failure> {
        Ok(self.resolve(name)?.is_some() || self.ask_loader(name, Load::Ask)?)
    }

    /// What a name means as a command among what is loaded; none when nothing.
    pub fn resolve(&mut self, name: Name) -> Result<Option<Command>, Failure> {
        let mut name = name;
        for _ in 0..32 {
            match self.alias(name) {
                Some(alias) if alias.definition != name => name = alias.definition,
                _ => break,
            }
        }
        if let Some(function) = self.find_function(name) {
            return Ok(Some(Command::Function(function)));
        }
        if let Some(info) = self.cmdlets.get(&name) {
            return Ok(Some(Command::Cmdlet(info.clone())));
        }
        let text = name.text();
        if let Some((module, command)) = text.split_once('\\')
            && let Some(found) = self.qualified(module, command)
        {
            return Ok(Some(found));
        }
        if let Some(found) = self.external(&text)? {
            return Ok(Some(found));
        }
        if !text.contains('-') && !text.contains('/') {
            let getter = Name::new(&format!("Get-{text}"));
            if let Some(function) = self.find_function(getter) {
                return Ok(Some(Command::Function(function)));
            }
            if let Some(info) = self.cmdlets.get(&getter) {
                return Ok(Some(Command::Cmdlet(info.clone())));
            }
        }
        Ok(None)
    }

    /// Asks for a command of a module that is not loaded yet. While one is looked for, no other is.
    fn ask_loader(&mut self, name: Name, load: Load) -> Result<bool, Failure> {
        let Some(loader) = self.loader.take() else { return Ok(false) };
        let found = loader(self, name, load);
        self.loader = Some(loader);
        found
    }

    /// `Module\Command`
    fn qualified(&mut self, module: &str, command: &str) -> Option<Command> {
        let name = Name::new(command);
        let info = self.cmdlets.get(&name).cloned();
        if let Some(info) = info.filter(|i| i.row.module.eq_ignore_ascii_case(module)) {
            return Some(Command::Cmdlet(info));
        }
        let function = self.find_function(name)?;
        function.module.as_ref().is_some_and(|m| m.name.is(module)).then(|| Command::Function(function.clone()))
    }

    /// A script file or a native program.
    fn external(&mut self, text: &str) -> Result<Option<Command>, Failure> {
        let is_path = text.contains('/') || text.contains('\\');
        if is_path {
            let path = self.resolve_path(&text.replace('\\', "/"));
            return self.file_command(normal_path(&path));
        }
        if text.is_empty() || text == "." || text == ".." {
            return Ok(None);
        }
        let folders = self.environment_variable("PATH").unwrap_or_default();
        for folder in std::env::split_paths(&folders) {
            let path = folder.join(text);
            if path.is_file() && is_executable(&path) {
                return Ok(Some(Command::Native(path)));
            }
        }
        Ok(None)
    }

    fn file_command(&mut self, path: PathBuf) -> Result<Option<Command>, Failure> {
        if !path.is_file() {
            // A script is found without its extension.
            let mut script = path.into_os_string();
            script.push(".ps1");
            let script = PathBuf::from(script);
            if !script.is_file() {
                return Ok(None);
            }
            let block = self.load_script(&script)?;
            return Ok(Some(Command::Script(script, block)));
        }
        let script = path.extension().is_some_and(|e| e.eq_ignore_ascii_case("ps1"));
        if script {
            let block = self.load_script(&path)?;
            return Ok(Some(Command::Script(path, block)));
        }
        // A file that may not be executed is found, too: starting it tells why not.
        Ok(Some(Command::Native(path)))
    }

    /// The alias of a name that can be seen here.
    pub fn alias(&self, name: Name) -> Option<Rc<AliasInfo>> {
        let mut scope = Some(self.scope.real());
        while let Some(here) = scope {
            if let Some(commands) = &*here.commands.borrow()
                && let Some(found) = commands.aliases.get(&name)
            {
                return Some(found.clone());
            }
            scope = here.parent.as_ref().map(|p| p.real());
        }
        None
    }

    /// The function of a name that can be seen here.
    pub fn find_function(&self, name: Name) -> Option<Rc<FunctionInfo>> {
        let mut scope = Some(self.scope.real());
        while let Some(here) = scope {
            if let Some(commands) = &*here.commands.borrow()
                && let Some(found) = commands.functions.get(&name)
            {
                return Some(found.clone());
            }
            scope = here.parent.as_ref().map(|p| p.real());
        }
        self.read_function(name)
    }

    /// Parses a function of the rooms that is asked for the first time.
    fn read_function(&self, name: Name) -> Option<Rc<FunctionInfo>> {
        let body = self.unread.borrow_mut().remove(&name)?;
        let parsed = syntax::parse(Source::typed(body));
        let code = Code::new(parsed.root, parsed.source, None, Rc::default());
        let block = Rc::new(ScriptBlock { code, captured: None, module: None });
        let info = Rc::new(FunctionInfo { name, block, filter: false, module: None, options: 0 });
        commands(&self.global, |c| c.functions.insert(name, info.clone()));
        Some(info)
    }

    /// Parses all functions of the rooms: they are listed or changed.
    fn read_functions(&self) {
        let names: Vec<Name> = self.unread.borrow().keys().copied().collect();
        for name in names {
            self.read_function(name);
        }
    }

    /// All functions that can be seen here, nearest first.
    pub fn all_functions(&self) -> Vec<Rc<FunctionInfo>> {
        self.read_functions();
        let mut all: Vec<Rc<FunctionInfo>> = Vec::new();
        let mut scope = Some(self.scope.real());
        while let Some(here) = scope {
            if let Some(commands) = &*here.commands.borrow() {
                for function in commands.functions.values() {
                    if !all.iter().any(|f| f.name == function.name) {
                        all.push(function.clone());
                    }
                }
            }
            scope = here.parent.as_ref().map(|p| p.real());
        }
        all
    }

    /// All aliases that can be seen here, nearest first.
    pub fn all_aliases(&self) -> Vec<Rc<AliasInfo>> {
        let mut all: rustc_hash::FxHashMap<Name, Rc<AliasInfo>> = Default::default();
        let mut scope = Some(self.scope.real());
        while let Some(here) = scope {
            if let Some(commands) = &*here.commands.borrow() {
                for alias in commands.aliases.values() {
                    all.entry(alias.name).or_insert_with(|| alias.clone());
                }
            }
            scope = here.parent.as_ref().map(|p| p.real());
        }
        all.into_values().collect()
    }

    /// All built-in commands.
    pub fn all_cmdlets(&self) -> impl Iterator<Item = &Rc<CmdletInfo>> {
        self.cmdlets.values()
    }

    /// The built-in command of a name.
    pub fn cmdlet(&self, name: Name) -> Option<Rc<CmdletInfo>> {
        self.cmdlets.get(&name).cloned()
    }

    /// Defines an alias in the current scope, or in the global one.
    pub fn define_alias(&mut self, name: Name, definition: Name, options: u8, description: &str, global: bool) {
        let scope = if global { self.global.clone() } else { self.scope.real().clone() };
        let alias = AliasInfo { name, definition, options, description: description.to_owned() };
        commands(&scope, |c| c.aliases.insert(name, Rc::new(alias)));
        self.command_epoch += 1;
    }

    /// Removes an alias; tells whether there was one.
    pub fn remove_alias(&mut self, name: Name) -> bool {
        self.command_epoch += 1;
        self.remove_command(|c| c.aliases.remove(&name).is_some())
    }

    /// Removes a function; tells whether there was one.
    pub fn remove_function(&mut self, name: Name) -> bool {
        self.read_functions();
        self.command_epoch += 1;
        self.remove_command(|c| c.functions.remove(&name).is_some())
    }

    fn remove_command(&mut self, remove: impl Fn(&mut super::ScopeCommands) -> bool) -> bool {
        let mut scope = Some(self.scope.real().clone());
        while let Some(here) = scope {
            if here.commands.borrow_mut().as_mut().is_some_and(|c| remove(c)) {
                return true;
            }
            scope = here.parent.as_ref().map(|p| p.real().clone());
        }
        false
    }

    /// Runs a function definition.
    pub(crate) fn define_function(&mut self, function: &Rc<ast::Function>, code: &Rc<Code>) {
        let text = function.name.text();
        let (scope, name) = match text.split_once(':') {
            Some((scope, rest)) if scope.eq_ignore_ascii_case("global") => (self.global.clone(), Name::new(rest)),
            Some((scope, rest)) if scope.eq_ignore_ascii_case("script") => (self.scope.script().clone(), Name::new(rest)),
            Some((scope, rest)) if ["local", "private"].iter().any(|s| scope.eq_ignore_ascii_case(s)) => {
                (self.scope.real().clone(), Name::new(rest))
            }
            _ => (self.scope.real().clone(), function.name),
        };
        let block = self.bind_block(code);
        let module = block.module.clone();
        let info = FunctionInfo { name, block, filter: function.filter, module, options: 0 };
        let signature_aliases =
            function.body.params.as_ref().is_some_and(|p| p.attributes.iter().any(|a| a.name.name.eq_ignore_ascii_case("Alias")));
        self.add_function(&scope, Rc::new(info));
        if signature_aliases {
            for alias in code.signature().aliases.clone() {
                commands(&scope, |c| {
                    c.aliases.insert(alias, Rc::new(AliasInfo { name: alias, definition: name, options: 0, description: String::new() }))
                });
            }
        }
    }

    /// Puts a function into a scope.
    pub fn add_function(&mut self, scope: &Rc<Scope>, info: Rc<FunctionInfo>) {
        commands(scope, |c| c.functions.insert(info.name, info.clone()));
        self.command_epoch += 1;
    }

    /// Makes a function of a block (`$function:x = { }`, `Set-Item function:x`).
    pub fn set_function(&mut self, name: Name, block: Rc<ScriptBlock>) {
        let scope = self.scope.real().clone();
        let module = block.module.clone();
        self.add_function(&scope, Rc::new(FunctionInfo { name, block, filter: false, module, options: 0 }));
    }

    /// The signature of a built-in command, from its declaration.
    pub fn signature_of_cmdlet(&mut self, info: &Rc<CmdletInfo>) -> Result<Rc<Signature>, Failure> {
        let declared = info.declared.get_or_init(|| declare(info.row.declaration));
        match declared {
            Ok((_, signature)) => Ok(signature.clone()),
            Err(problem) => {
                let message = format!("The declaration of {} is broken: {problem}", info.row.name);
                Err(Fault::new("BrokenDeclaration", ErrorCategory::InvalidData, message).into())
            }
        }
    }

    /// The code of a built-in command's declaration, for help.
    pub fn declaration_of(&mut self, info: &Rc<CmdletInfo>) -> Option<Rc<Code>> {
        let declared = info.declared.get_or_init(|| declare(info.row.declaration));
        declared.as_ref().ok().map(|(code, _)| code.clone())
    }

    /// Adds what `$PSDefaultParameterValues` says about a command.
    pub(crate) fn with_default_parameters(
        &mut self,
        name: Name,
        signature: &Signature,
        arguments: Vec<Argument>,
    ) -> Result<Vec<Argument>, Failure> {
        if !signature.advanced {
            return Ok(arguments);
        }
        let table = self.default_parameters.get();
        let Value::Map(map) = table.base() else { return Ok(arguments) };
        if map.is_empty() {
            return Ok(arguments);
        }
        let disabled = map.get_text("Disabled").is_some_and(|v| convert::truth(&v));
        let mut arguments = arguments;
        for (key, value) in map.pairs() {
            let key = convert::text(self, &key)?;
            let Some((pattern, parameter)) = key.split_once(':') else { continue };
            if disabled || !crate::operators::wildcard_matches(pattern, &name.text()) {
                continue;
            }
            let given = |a: &Argument| {
                a.name.is_some_and(|n| signature.index(n).is_some() && signature.index(n) == signature.index(Name::new(parameter)))
            };
            if arguments.iter().any(given) || signature.index(Name::new(parameter)).is_none() {
                continue;
            }
            let value = match value {
                Value::Block(block) => self.block_result(&block, Vec::new())?,
                other => other,
            };
            arguments.push(Argument::named(Name::new(parameter), value));
        }
        Ok(arguments)
    }
}

/// Changes the commands of a scope.
fn commands<T>(scope: &Rc<Scope>, change: impl FnOnce(&mut super::ScopeCommands) -> T) -> T {
    change(scope.real().commands.borrow_mut().get_or_insert_with(Box::default))
}

/// Parses a declaration: the last function in it.
fn declare(text: &'static str) -> Result<(Rc<Code>, Rc<Signature>), String> {
    let source = Source::typed(text);
    let parsed = syntax::parse(source);
    if let Some(first) = parsed.diagnostics.first() {
        return Err(first.message.clone());
    }
    let statements = parsed.root.end.as_ref().map(|e| &e.body.statements[..]).unwrap_or_default();
    let function = statements.iter().rev().find_map(|s| match &s.kind {
        StatementKind::Function(function) => Some(function.clone()),
        _ => None,
    });
    let function = function.ok_or("there is no function in it")?;
    let code = Code::new(function.body.clone(), parsed.source, Some(function.clone()), Rc::default());
    let signature = signature_of(&code, function.params.as_deref());
    Ok((code, Rc::new(signature)))
}

#[cfg(unix)]
pub(super) fn is_executable(path: &std::path::Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    path.metadata().is_ok_and(|m| m.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
pub(super) fn is_executable(_: &std::path::Path) -> bool {
    true
}

/// What stands after `&` or `.` names no command.
fn bad_callee(site: &CallSite) -> Failure {
    let sign = if site.invocation == ast::Invocation::Dot { "." } else { "&" };
    let message = format!(
        "The expression after '{sign}' in a pipeline element produced an object that was not valid. It must result in a command name, a script \
         block, or a CommandInfo object."
    );
    Fault::new("BadExpression", ErrorCategory::InvalidOperation, message).into()
}

/// A path without `.` and `..`, as written (links are not followed).
pub fn normal_path(path: &Path) -> PathBuf {
    let mut result = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                if !result.pop() {
                    result.push("/");
                }
            }
            other => result.push(other),
        }
    }
    if result.as_os_str().is_empty() { PathBuf::from("/") } else { result }
}
