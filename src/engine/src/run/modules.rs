//! Modules: making them, showing what they export, taking them away; data files.

use super::call::Site;
use super::function::FunctionRun;
use super::scope::ScopeCommands;
use super::{Exports, FunctionInfo, Module, Scope, ScopeKind, ScriptBlock, Session};
use crate::bind::Argument;
use crate::error::{ErrorCategory, Failure, Fault, Outcome};
use crate::types::Type;
use crate::value::{Native, Value};
use crate::{Name, R};
use std::any::Any;
use std::cell::RefCell;
use std::path::Path;
use std::rc::Rc;
use syntax::ast::{self, ExprKind, StatementKind};

/// A module as a value: what Get-Module gives and `& $module { }` takes.
pub struct ModuleObject(pub Rc<Module>);

impl Native for ModuleObject {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.PSModuleInfo").unwrap_or_else(|| Type::known("System.Object"))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        Some(self.0.name.to_string())
    }

    fn equals(&self, other: &dyn Native) -> bool {
        other.as_any().downcast_ref::<ModuleObject>().is_some_and(|o| Rc::ptr_eq(&o.0, &self.0))
    }
}

/// What a module is made of.
pub struct ModuleSource {
    /// Its name.
    pub name: Name,
    /// The file it came from, or empty.
    pub path: String,
    /// Its version.
    pub version: String,
    /// `Description`
    pub description: String,
}

impl Session {
    /// Runs a block as the body of a new module; gives the module and what the block wrote.
    pub fn make_module(
        &mut self,
        source: ModuleSource,
        block: &Rc<ScriptBlock>,
        arguments: Vec<Value>,
    ) -> Result<(Rc<Module>, Vec<Value>), Failure> {
        let ModuleSource { name, path, version, description } = source;
        let module = Rc::new(Module {
            name,
            path,
            version,
            scope: RefCell::new(None),
            exports: RefCell::new(None),
            description,
            on_remove: RefCell::default(),
        });
        let mut scope = Scope::new(ScopeKind::Script, Rc::default(), Some(self.global.clone()));
        scope.module = Some(module.clone());
        let scope = Rc::new(scope);
        *module.scope.borrow_mut() = Some(scope);
        let values = self.run_in_module(&module, block, arguments)?;
        Ok((module, values))
    }

    /// Runs a block in the scope of a module, as dot-sourced there.
    pub fn run_in_module(&mut self, module: &Rc<Module>, block: &Rc<ScriptBlock>, arguments: Vec<Value>) -> Result<Vec<Value>, Failure> {
        let Some(scope) = module.scope.borrow().clone() else { return Ok(Vec::new()) };
        let before = std::mem::replace(&mut self.scope, scope);
        let own = Rc::new(ScriptBlock { code: block.code.clone(), captured: None, module: Some(module.clone()) });
        let result = self.collect(|session| {
            let mut place = Site::here(session);
            place.dot = true;
            let arguments = arguments.into_iter().map(Argument::positional).collect();
            let run = FunctionRun::of_block(session, &own, &place, arguments, false)?;
            session.run_function(run)
        });
        self.scope = before;
        result
    }

    /// A block or function called as code of a module: `& $module { }`, `& $module Name`.
    pub(crate) fn module_run(
        &mut self,
        module: &Rc<Module>,
        place: &Site,
        arguments: Vec<Argument>,
        expects_input: bool,
    ) -> Result<FunctionRun, Failure> {
        let mut arguments = arguments;
        if arguments.is_empty() {
            let message = "A script block or the name of a command is needed after the module.";
            return Err(Fault::new("BadExpression", ErrorCategory::InvalidOperation, message).into());
        }
        let callee = arguments.remove(0).value.unwrap_or_default();
        if let Value::Block(block) = callee.base() {
            let own = self.block_of_module(module, block);
            return FunctionRun::of_block(self, &own, place, arguments, expects_input);
        }
        let name = Name::new(&crate::convert::text(self, &callee)?);
        let scope = module.scope.borrow().clone();
        let own = scope.and_then(|s| s.commands.borrow().as_ref().and_then(|c| c.functions.get(&name).cloned()));
        match own.or_else(|| self.find_function(name)) {
            Some(info) => FunctionRun::of_function(self, &info, place, arguments, expects_input),
            None => Err(self.not_found(name)),
        }
    }

    /// The block as code of a module.
    pub fn block_of_module(&self, module: &Rc<Module>, block: &ScriptBlock) -> Rc<ScriptBlock> {
        Rc::new(ScriptBlock { code: block.code.clone(), captured: None, module: Some(module.clone()) })
    }

    /// The module whose code runs here.
    pub fn current_module(&self) -> Option<Rc<Module>> {
        self.scope.real().module.clone()
    }

    /// Adds to what the module whose code runs here exports.
    pub fn export(&mut self, exports: Exports) -> Outcome {
        let Some(module) = self.current_module() else {
            let message = "The Export-ModuleMember cmdlet can only be called from inside a module.";
            return Err(Fault::new("Modules_CanOnlyExecuteExportModuleMemberInsideAModule", ErrorCategory::PermissionDenied, message)
                .exception("System.InvalidOperationException")
                .into());
        };
        let mut own = module.exports.borrow_mut();
        let own = own.get_or_insert_with(Exports::default);
        own.functions.extend(exports.functions);
        own.variables.extend(exports.variables);
        own.aliases.extend(exports.aliases);
        Ok(())
    }

    /// Puts a function into a scope under a name.
    pub fn import_function(&mut self, scope: &Rc<Scope>, name: Name, info: &FunctionInfo, module: &Rc<Module>) {
        let copy =
            FunctionInfo { name, block: info.block.clone(), filter: info.filter, module: Some(module.clone()), options: info.options };
        self.add_function(scope, Rc::new(copy));
    }

    /// Takes the functions of a module, and aliases by name, out of a scope.
    pub fn withdraw(&mut self, scope: &Rc<Scope>, module: &Rc<Module>, aliases: &[Name]) {
        if let Some(commands) = scope.real().commands.borrow_mut().as_mut() {
            let commands: &mut ScopeCommands = commands;
            commands.functions.retain(|_, f| f.module.as_ref().is_none_or(|m| !Rc::ptr_eq(m, module)));
            commands.aliases.retain(|name, _| !aliases.contains(name));
        }
        self.command_epoch += 1;
    }

    /// The name of the function or script that called the built-in command at work; none in a plain script block.
    pub fn caller_name(&self) -> Option<String> {
        let frame = self.scope_frame()?;
        let name = frame.name?;
        Some(name.to_string())
    }

    /// The calls in progress, innermost first: name and place.
    pub fn call_stack(&self) -> Vec<(String, String)> {
        let mut calls = Vec::new();
        let place = |source: &syntax::Source, span: syntax::Span| {
            let file = source.path.as_deref().and_then(|p| Path::new(p).file_name()).map(|n| n.to_string_lossy().into_owned());
            let line = source.place(span.start).line;
            file.map_or_else(|| "<No file>".to_owned(), |file| format!("{file}: line {line}"))
        };
        let mut at = place(&self.source, self.span);
        for frame in self.frames.iter().rev() {
            calls.push((frame.name.map(|n| n.to_string()).unwrap_or_default(), at));
            at = frame.caller.as_ref().map_or_else(|| "<No file>".to_owned(), |(source, span)| place(source, *span));
        }
        calls
    }

    /// The functions that a script or module file defines, without running it.
    pub fn functions_of_file(&mut self, path: &Path) -> Result<Vec<Name>, Failure> {
        let block = self.load_script(path)?;
        let statements = block.code.ast.end.as_ref().map(|e| &e.body.statements[..]).unwrap_or_default();
        let function = |statement: &ast::Statement| match &statement.kind {
            StatementKind::Function(function) => Some(function.name),
            _ => None,
        };
        Ok(statements.iter().filter_map(function).collect())
    }

    /// The value of a `.psd1` file: one hashtable of constants; code is refused.
    pub fn data_file(&mut self, path: &Path) -> R {
        let block = self.load_script(path)?;
        let statements = block.code.ast.end.as_ref().map(|e| &e.body.statements[..]).unwrap_or_default();
        let plain = match statements {
            [statement] => is_data_statement(statement),
            _ => false,
        };
        if !plain {
            let message = format!(
                "The data file '{}' could not be loaded as a PowerShell data file: it may hold one hashtable of constants and nothing else.",
                path.display()
            );
            return Err(Fault::new("CouldNotParseAsPowerShellDataFile", ErrorCategory::ParserError, message)
                .exception("System.InvalidOperationException")
                .target(path.display().to_string())
                .into());
        }
        self.block_result(&block, Vec::new())
    }
}

/// Whether a statement is nothing but constants.
fn is_data_statement(statement: &ast::Statement) -> bool {
    match &statement.kind {
        StatementKind::Pipeline(pipeline) => pipeline_expression(pipeline).is_some_and(is_data),
        _ => false,
    }
}

/// The expression that a pipeline is, when it is one by itself.
fn pipeline_expression(pipeline: &ast::Pipeline) -> Option<&ast::Expr> {
    match pipeline.elements.as_slice() {
        [ast::Element::Expression(expr, redirections)] if redirections.is_empty() => Some(expr),
        _ => None,
    }
}

fn is_data(expr: &ast::Expr) -> bool {
    const ALLOWED: [&str; 6] = ["true", "false", "null", "PSScriptRoot", "PSCulture", "PSUICulture"];
    match &expr.kind {
        ExprKind::Number(_) | ExprKind::String(..) => true,
        ExprKind::Variable(variable) => variable.scope.is_none() && ALLOWED.iter().any(|name| variable.name.is(name)),
        ExprKind::Array(block) => block.traps.is_empty() && block.statements.iter().all(is_data_statement),
        ExprKind::Paren(statement) => is_data_statement(statement),
        ExprKind::List(items) => items.iter().all(is_data),
        ExprKind::Hashtable(entries) => entries.iter().all(|e| is_data(&e.key) && is_data_statement(&e.value)),
        ExprKind::Unary(_, operand) => is_data(operand),
        ExprKind::Binary(_, left, right) => is_data(left) && is_data(right),
        ExprKind::Convert(_, operand) => is_data(operand),
        ExprKind::Expandable(parts, _) => parts.iter().all(|p| match p {
            ast::StringPart::Text(_) => true,
            ast::StringPart::Expr(expr) => is_data(expr),
        }),
        _ => false,
    }
}
