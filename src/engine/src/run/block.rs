//! `ScriptBlock`: code as a value.

use super::call::Site;
use super::function::FunctionRun;
use super::{Command, Module, Scope, Session, Variable};
use crate::bind::Argument;
use crate::compile::{Flow, Plan, run_body};
use crate::error::{Failure, Outcome, Unwind};
use crate::value::Value;
use crate::{Name, R};
use std::cell::OnceCell;
use std::rc::Rc;
use syntax::{Source, ast};

/// The text, tree and plan of a script block, shared by all values made from it.
pub struct Code {
    /// The tree.
    pub ast: Rc<ast::ScriptBlock>,
    /// The text it came from.
    pub source: Rc<Source>,
    /// For a function: its definition, with a parameter list in the head.
    pub function: Option<Rc<ast::Function>>,
    /// For a method: its class and which member it is.
    pub method: Option<(Rc<ast::Class>, usize)>,
    /// `using namespace` lines of its script.
    pub namespaces: Rc<Vec<String>>,
    plan: OnceCell<Rc<Plan>>,
}

/// `{ ... }` as a value, or the body of a function.
pub struct ScriptBlock {
    /// What it does.
    pub code: Rc<Code>,
    /// The variables that GetNewClosure took along.
    pub captured: Option<Rc<Scope>>,
    /// The module that it belongs to.
    pub module: Option<Rc<Module>>,
}

/// How a script block is called.
#[derive(Default)]
pub struct BlockCall {
    /// Positional arguments.
    pub arguments: Vec<Value>,
    /// What `$_` is; none leaves it.
    pub dollar_under: Option<Value>,
    /// What `$this` is; none leaves it.
    pub this: Option<Value>,
    /// Further variables of its scope.
    pub variables: Vec<(Name, Value)>,
    /// Functions of its scope.
    pub functions: Vec<(Name, Rc<ScriptBlock>)>,
    /// What is piped in.
    pub input: Option<Vec<Value>>,
    /// Whether it runs in the caller's scope (as ForEach-Object and Where-Object run theirs) and not in a new one.
    pub same_scope: bool,
}

/// A script block made ready to run many times in one scope: what ForEach-Object, Where-Object and calculated properties use.
pub struct Prepared {
    plan: Rc<Plan>,
    code: Rc<Code>,
    overlay: Rc<Scope>,
    under: Rc<Variable>,
}

impl Code {
    /// Its plan, made when first asked for.
    pub(crate) fn plan(&self) -> Rc<Plan> {
        self.plan.get_or_init(|| Rc::new(Plan::new(self))).clone()
    }

    /// Code of a tree.
    pub fn new(
        ast: Rc<ast::ScriptBlock>,
        source: Rc<Source>,
        function: Option<Rc<ast::Function>>,
        namespaces: Rc<Vec<String>>,
    ) -> Rc<Code> {
        Rc::new(Code { ast, source, function, method: None, namespaces, plan: OnceCell::new() })
    }

    /// The code of a method.
    pub(crate) fn of_method(
        class: &Rc<ast::Class>,
        index: usize,
        method: &ast::MethodMember,
        source: Rc<Source>,
        namespaces: Rc<Vec<String>>,
    ) -> Rc<Code> {
        let method_of = Some((class.clone(), index));
        Rc::new(Code { ast: method.body.clone(), source, function: None, method: method_of, namespaces, plan: OnceCell::new() })
    }

    /// The method in the tree, for a method's code.
    pub(crate) fn method_tree(&self) -> Option<&ast::MethodMember> {
        let (class, index) = self.method.as_ref()?;
        match &class.members[*index] {
            ast::ClassMember::Method(method) => Some(method),
            ast::ClassMember::Property(_) => None,
        }
    }

    /// Its parameters.
    pub fn signature(&self) -> Rc<crate::bind::Signature> {
        self.plan().signature.clone()
    }
}

impl ScriptBlock {
    /// The code of a block in a text.
    pub(crate) fn code(ast: Rc<ast::ScriptBlock>, source: Rc<Source>, namespaces: Rc<Vec<String>>) -> Rc<Code> {
        Code::new(ast, source, None, namespaces)
    }

    /// The code of a function definition.
    pub(crate) fn function_code(function: &Rc<ast::Function>, source: Rc<Source>, namespaces: Rc<Vec<String>>) -> Rc<Code> {
        Code::new(function.body.clone(), source, Some(function.clone()), namespaces)
    }

    /// The text between the braces, as `ToString()` gives it.
    pub fn text(&self) -> &str {
        let text = self.code.source.slice(self.code.ast.span);
        text.strip_prefix('{').and_then(|t| t.strip_suffix('}')).unwrap_or(text)
    }
}

impl Session {
    /// A block as a value: it belongs to the module whose code makes it.
    pub(crate) fn bind_block(&self, code: &Rc<Code>) -> Rc<ScriptBlock> {
        Rc::new(ScriptBlock { code: code.clone(), captured: None, module: self.scope.real().module.clone() })
    }

    /// Runs a script block; its output goes to the current sink.
    pub fn call_block(&mut self, block: &Rc<ScriptBlock>, call: BlockCall) -> Outcome {
        if call.same_scope && call.arguments.is_empty() && call.input.is_none() && call.this.is_none() {
            let prepared = self.prepare(block);
            return match call.dollar_under {
                Some(value) => self.run_prepared(&prepared, value),
                None => {
                    let under = prepared.under.get();
                    self.run_prepared(&prepared, under)
                }
            };
        }
        let arguments = call.arguments.into_iter().map(Argument::positional).collect();
        let mut site = Site::here(self);
        site.dot = call.same_scope;
        let mut run = FunctionRun::new(self, block, None, Command::Block(block.clone()), &site, arguments, false)?;
        for (name, value) in [("_", call.dollar_under), ("this", call.this)] {
            if let Some(value) = value {
                run.scope().put(Variable::new(Name::new(name), value));
            }
        }
        for (name, value) in call.variables {
            run.scope().put(Variable::new(name, value));
        }
        for (name, block) in call.functions {
            let scope = run.scope().clone();
            let module = block.module.clone();
            self.add_function(&scope, Rc::new(super::FunctionInfo { name, block, filter: false, module, options: 0 }));
        }
        if let Some(input) = call.input {
            run.give_input(input);
        }
        let result = run.begin(self).and_then(|()| run.process(self, None)).and_then(|()| run.end(self));
        run.clean(self);
        result
    }

    /// The scope that a block's code stands in when it is called without one of its own.
    pub(super) fn scope_of(&self, block: &Rc<ScriptBlock>) -> Rc<Scope> {
        if block.captured.is_some() || block.module.is_some() { self.parent_for(block) } else { self.scope.real().clone() }
    }

    /// Makes a block ready to run many times in the current scope.
    pub fn prepare(&mut self, block: &Rc<ScriptBlock>) -> Prepared {
        let plan = block.code.plan();
        let target = if block.captured.is_some() || block.module.is_some() {
            let parent = self.parent_for(block);
            if block.captured.is_some() { Rc::new(Scope::new(super::ScopeKind::Local, Rc::default(), Some(parent))) } else { parent }
        } else {
            self.scope.real().clone()
        };
        let overlay = Rc::new(Scope::overlay(plan.layout.clone(), &target));
        let name = Name::new("_");
        let under = target.own(name).unwrap_or_else(|| target.put(Variable::new(name, Value::Null)));
        Prepared { plan, code: block.code.clone(), overlay, under }
    }

    /// Runs a prepared block with `$_`; its output goes to the current sink.
    pub fn run_prepared(&mut self, prepared: &Prepared, dollar_under: Value) -> Outcome {
        let before = prepared.under.value.replace(dollar_under);
        if self.depth >= 6000 {
            return Err(super::enter::too_deep());
        }
        self.depth += 1;
        let scope = std::mem::replace(&mut self.scope, prepared.overlay.clone());
        let source = std::mem::replace(&mut self.source, prepared.code.source.clone());
        let span = self.span;
        let call = self.call.take();
        let mut result = Ok(Flow::Next);
        for body in [&prepared.plan.begin, &prepared.plan.process, &prepared.plan.end].into_iter().flatten() {
            result = run_body(self, body);
            if !matches!(result, Ok(Flow::Next)) {
                break;
            }
        }
        let result = result.map_err(|f| self.located(f));
        self.call = call;
        self.span = span;
        self.source = source;
        self.scope = scope;
        self.depth -= 1;
        *prepared.under.value.borrow_mut() = before;
        match result {
            Ok(Flow::Next | Flow::Return) => Ok(()),
            Ok(Flow::Break(label)) => Err(Box::new(Unwind::Break(label))),
            Ok(Flow::Continue(label)) => Err(Box::new(Unwind::Continue(label))),
            Err(failure) if matches!(*failure, Unwind::Return) => Ok(()),
            Err(failure) => Err(failure),
        }
    }

    /// Runs a prepared block and gives its output as one value.
    pub fn prepared_value(&mut self, prepared: &Prepared, dollar_under: Value) -> R {
        let values = self.collect(|s| s.run_prepared(prepared, dollar_under))?;
        Ok(Session::gather(values))
    }

    /// Runs a script block with `$_` in the caller's scope and gives its output: null, the one value, or an array.
    pub fn block_value(&mut self, block: &Rc<ScriptBlock>, dollar_under: Value) -> R {
        let prepared = self.prepare(block);
        self.prepared_value(&prepared, dollar_under)
    }

    /// Runs a script block with arguments in a new scope and gives its output: null, the one value, or an array.
    pub fn block_result(&mut self, block: &Rc<ScriptBlock>, arguments: Vec<Value>) -> R {
        let call = BlockCall { arguments, ..BlockCall::default() };
        let values = self.collect(|s| s.call_block(block, call))?;
        Ok(Session::gather(values))
    }

    /// Runs a script block with `$this`, as script properties and methods do.
    pub fn block_with_this(&mut self, block: &Rc<ScriptBlock>, this: Value, arguments: Vec<Value>) -> R {
        let call = BlockCall { arguments, this: Some(this), ..BlockCall::default() };
        let values = self.collect(|s| s.call_block(block, call))?;
        Ok(Session::gather(values))
    }

    /// `GetNewClosure()`: a block that keeps the variables it can see now.
    pub fn close_over(&mut self, block: &Rc<ScriptBlock>) -> Rc<ScriptBlock> {
        let scope = Rc::new(Scope::new(super::ScopeKind::Script, Rc::default(), Some(self.global.clone())));
        let mut from = Some(self.scope.real().clone());
        while let Some(here) = from {
            for variable in here.variables() {
                let shared = super::VariableOptions::ALL_SCOPE | super::VariableOptions::CONSTANT;
                if scope.own(variable.name).is_none() && !variable.is(shared) {
                    scope.put(Variable::new(variable.name, variable.get()));
                }
            }
            // The module-like scope of a closure takes the local scope along, not those behind it.
            from = None;
        }
        Rc::new(ScriptBlock { code: block.code.clone(), captured: Some(scope), module: None })
    }

    /// What a list of output values is as one value: null for none, the one, or an array.
    pub fn gather(mut values: Vec<Value>) -> Value {
        match values.len() {
            0 => Value::Null,
            1 => values.swap_remove(0),
            _ => Value::array(values),
        }
    }

    /// `[scriptblock]::Create(text)`: parses a text to a block.
    pub fn parse_block(&mut self, text: &str) -> Result<Rc<ScriptBlock>, Failure> {
        let source = Source::typed(text);
        self.parse_source(source)
    }

    /// Parses a text; its errors are a ParseException.
    pub fn parse_source(&mut self, source: Rc<Source>) -> Result<Rc<ScriptBlock>, Failure> {
        let mut parsed = syntax::parse(source);
        if parsed.diagnostics.is_empty() {
            parsed.diagnostics = std::mem::take(&mut parsed.later);
        }
        if !parsed.diagnostics.is_empty() {
            return Err(super::script::parse_failure(&parsed));
        }
        let namespaces = super::script::namespaces(&parsed.root);
        let code = Code::new(parsed.root, parsed.source, None, Rc::new(namespaces));
        Ok(self.bind_block(&code))
    }
}
