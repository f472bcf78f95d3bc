//! `Session`: everything that a running shell holds.

use super::command::CmdletInfo;
use super::streams::Redirected;
use super::{Call, Frame, Layout, Scope, ScopeKind, Sink, Variable, VariableOptions};
use crate::Name;
use crate::command::CommandTable;
use crate::error::{ErrorCategory, Failure, Fault, Outcome, Unwind};
use crate::host::Host;
use crate::types::Type;
use crate::value::{Seq, SeqKind, Value};
use rustc_hash::FxHashMap;
use std::any::{Any, TypeId};
use std::cell::{OnceCell, RefCell};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use syntax::{Source, Span};

/// What shows objects at the end of the outermost pipeline: the formatter.
pub trait Display {
    /// Shows an object (`Out-Default`).
    fn object(&mut self, session: &mut Session, value: &Value) -> Outcome;

    /// Shows an error record on standard error.
    fn error(&mut self, session: &mut Session, record: &Value) -> Outcome;

    /// Ends what is open (a table waiting for rows).
    fn finish(&mut self, session: &mut Session) -> Outcome;
}

/// A running shell.
pub struct Session {
    /// The outside world.
    pub host: Box<dyn Host>,
    /// The current location in the file system.
    pub location: PathBuf,
    /// `$?`
    pub success: bool,
    /// `$Error`
    pub errors: Rc<Seq>,
    /// Set by a call of a void method: nothing is written then. Looked at and cleared by statements.
    pub returned_void: bool,
    pub(crate) scope: Rc<Scope>,
    pub(crate) global: Rc<Scope>,
    pub(crate) sinks: Vec<Sink>,
    pub(crate) redirected: Redirected,
    pub(crate) source: Rc<Source>,
    pub(crate) span: Span,
    /// The calls in progress, outermost first.
    pub(crate) frames: Vec<Rc<Frame>>,
    /// The built-in command that runs now.
    pub(crate) call: Option<Rc<Call>>,
    /// How many `try` blocks with a `catch` (or blocks with traps) are open around.
    pub(crate) guards: u32,
    /// How many errors were reported; tells whether a statement failed.
    pub(crate) failures: u64,
    pub(crate) depth: u32,
    pub(crate) lenient: bool,
    /// Lists that `-ErrorVariable` of open calls gather.
    pub(crate) error_lists: Vec<Rc<Seq>>,
    /// Lists that `-WarningVariable` and `-InformationVariable` of open function calls gather, by stream.
    pub(crate) message_lists: Vec<(syntax::ast::Stream, Rc<Seq>)>,
    pub(crate) cmdlets: FxHashMap<Name, Rc<CmdletInfo>>,
    /// Changes whenever a command name may mean something else.
    pub(crate) command_epoch: u64,
    pub(crate) classes: FxHashMap<Name, Type>,
    /// How often a class or enum was defined: what was found of type names holds for one number
    pub(crate) classes_defined: u32,
    pub(crate) display: Option<Box<dyn Display>>,
    /// What is asked for a command that nothing else knows.
    pub(crate) loader: Option<Loader>,
    pub(crate) next_line: u64,
    pub(crate) turns: u32,
    /// Functions of the rooms that nobody has asked for yet: name and body.
    pub(crate) unread: RefCell<FxHashMap<Name, &'static str>>,
    /// The global `$PSDefaultParameterValues`.
    pub(crate) default_parameters: Rc<Variable>,
    /// What `return` gave in the method that runs.
    pub(crate) method_result: Option<Value>,
    /// Names of modules that are loaded, with what they are.
    pub modules: Vec<Rc<super::Module>>,
    rooms: FxHashMap<TypeId, Rc<dyn Any>>,
}

/// What to do about the module of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Load {
    /// Only tell whether there is one
    Ask,
    /// Load it
    CarryOut,
}

/// Tells whether a module that is not loaded yet brings a command, and may load it.
pub type Loader = fn(&mut Session, Name, Load) -> Result<bool, Failure>;

/// A thing that is not there yet says so.
pub(crate) fn not_yet(what: &str) -> Failure {
    Fault::new("NotImplemented", ErrorCategory::NotImplemented, format!("{what} is not implemented yet.")).into()
}

impl Session {
    /// A session with nothing but the engine.
    pub fn new(host: Box<dyn Host>) -> Session {
        let location = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("/"));
        let global = Rc::new(Scope::new(ScopeKind::Global, Rc::new(Layout::default()), None));
        let errors = Rc::new(Seq::of(SeqKind::ArrayList, None, Vec::new()));
        let mut session = Session {
            host,
            location,
            success: true,
            errors,
            returned_void: false,
            scope: global.clone(),
            global,
            sinks: vec![Sink::Display],
            redirected: Redirected::default(),
            source: Source::typed(""),
            span: Span::default(),
            frames: Vec::new(),
            call: None,
            guards: 0,
            failures: 0,
            depth: 0,
            lenient: false,
            error_lists: Vec::new(),
            message_lists: Vec::new(),
            cmdlets: FxHashMap::default(),
            command_epoch: 0,
            classes: FxHashMap::default(),
            classes_defined: 0,
            display: None,
            loader: None,
            next_line: 0,
            turns: 0,
            unread: RefCell::default(),
            default_parameters: Variable::new(Name::new("PSDefaultParameterValues"), Value::Null),
            method_result: None,
            modules: Vec::new(),
            rooms: FxHashMap::default(),
        };
        session.define_automatic();
        session
    }

    /// Adds a room's commands.
    pub fn register_commands(&mut self, rows: &'static [CommandTable]) {
        self.cmdlets.reserve(rows.len());
        for row in rows {
            self.cmdlets.insert(Name::new(row.name), Rc::new(CmdletInfo { row, declared: OnceCell::new() }));
        }
        self.command_epoch += 1;
    }

    /// Adds functions written in PowerShell: name and body. A body is parsed when the function is first asked for.
    pub fn register_functions(&mut self, rows: &[(&str, &'static str)]) {
        self.unread.get_mut().extend(rows.iter().map(|(name, body)| (Name::new(name), *body)));
        self.command_epoch += 1;
    }

    /// Adds aliases: short name and command.
    pub fn register_aliases(&mut self, rows: &[(&str, &str)]) {
        for (short, definition) in rows {
            self.define_alias(Name::new(short), Name::new(definition), 0, "", true);
        }
    }

    /// Sets what is asked for a command that nothing else knows.
    pub fn set_loader(&mut self, loader: Loader) {
        self.loader = Some(loader);
    }

    /// Says what shows objects.
    pub fn set_display(&mut self, display: Box<dyn Display>) {
        self.display = Some(display);
    }

    /// The state that a room keeps in the session (the VMM connection, for one), made when first asked for.
    pub fn room<T: Default + 'static>(&mut self) -> Rc<T> {
        let state = self.rooms.entry(TypeId::of::<T>()).or_insert_with(|| Rc::new(T::default()));
        state.clone().downcast().unwrap_or_default()
    }

    /// A global variable with options, for the rooms' start.
    pub fn define_global(&mut self, name: &str, value: Value, options: u8) {
        let variable = Variable::new(Name::new(name), value);
        if options != 0 {
            let extra = super::VariableExtra { options: VariableOptions(options), ..Default::default() };
            *variable.extra.borrow_mut() = Some(Rc::new(extra));
        }
        self.global.put(variable);
    }

    /// Tests for Ctrl-C now and then.
    #[inline]
    pub(crate) fn check_interrupt(&mut self) -> Outcome {
        self.turns = self.turns.wrapping_add(1);
        if self.turns & 0xFF == 0 && self.host.interrupted() {
            return Err(Box::new(Unwind::Interrupted));
        }
        Ok(())
    }

    /// Where execution stands: text and place.
    pub fn place(&self) -> (Rc<Source>, Span) {
        (self.source.clone(), self.span)
    }

    /// The strict mode that holds here: 0 for off.
    pub fn strict_mode(&self) -> u8 {
        if self.lenient {
            return 0;
        }
        let mut scope = Some(self.scope.real());
        while let Some(here) = scope {
            if let Some(version) = here.strict.get() {
                return version;
            }
            scope = here.parent.as_ref().map(|p| p.real());
        }
        0
    }

    /// `Set-StrictMode` for the current scope.
    pub fn set_strict_mode(&mut self, version: u8) {
        self.scope.real().strict.set(Some(version));
    }

    /// The current scope.
    pub fn current_scope(&self) -> &Rc<Scope> {
        self.scope.real()
    }

    /// The global scope.
    pub fn global_scope(&self) -> &Rc<Scope> {
        &self.global
    }

    /// The current location in the file system.
    pub fn location(&self) -> &Path {
        &self.location
    }

    /// A path as the file system takes it: relative ones from the current location, `~` as home.
    pub fn resolve_path(&self, path: &str) -> PathBuf {
        if let Some(rest) = path.strip_prefix('~')
            && (rest.is_empty() || rest.starts_with('/'))
        {
            let home = std::env::var_os("HOME").unwrap_or_default();
            return PathBuf::from(home).join(rest.trim_start_matches('/'));
        }
        self.location.join(path)
    }
}
