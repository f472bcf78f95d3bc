//! `Select-Object`.

use super::expression::{Expression, SELECT_KEYS, Source, property_names, tolerate};
use super::order;
use super::wanted::Wanted;
use engine::error::Outcome;
use engine::operators::wildcard::Pattern;
use engine::value::{Bag, Key};
use engine::{Cmdlet, CommandTable, ErrorCategory, Failure, Fault, Invocation, Name, Object, Str, Type, Value};
use std::cell::RefCell;
use std::cmp::Ordering;
use std::collections::HashSet;
use std::rc::Rc;

#[derive(Default)]
struct SelectObject {
    properties: Vec<Expression>,
    expand: Option<Expression>,
    exclude: Vec<Rc<Pattern>>,
    wanted: Wanted,
    unique: Option<Uniques>,
    /// The names of the last object's selection, shared by all alike.
    shape: Option<Rc<Vec<Name>>>,
}

/// What `-Unique` has seen.
#[derive(Default)]
struct Uniques {
    case_sensitive: bool,
    scalars: HashSet<Key>,
    others: Vec<Value>,
}

impl Cmdlet for SelectObject {
    fn begin(&mut self, cx: &mut Invocation) -> Outcome {
        let items = cx.list("Property");
        self.properties = match Expression::parse_all(cx.session, &items, &SELECT_KEYS) {
            Ok(properties) => properties,
            Err(fault) => return Err(cx.stop(fault)),
        };
        self.expand = cx.text("ExpandProperty").filter(|t| !t.is_empty()).map(|t| Expression::named(&t));
        self.exclude = cx.texts("ExcludeProperty").iter().filter_map(|t| Pattern::cached(t, false).ok()).collect();
        if !self.exclude.is_empty() && self.properties.is_empty() {
            self.properties.push(Expression::named(&Str::from("*")));
        }
        self.unique = cx.switch("Unique").then(|| Uniques { case_sensitive: !cx.switch("CaseInsensitive"), ..Uniques::default() });
        self.wanted = Wanted::of(cx);
        Ok(())
    }

    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        if self.wanted.is_finished() {
            return self.stop(cx);
        }
        let input = cx.input();
        if input.is_null() {
            return Ok(());
        }
        if let Some(object) = self.wanted.take(input) {
            self.select(cx, object)?;
        }
        if self.wanted.is_finished() { self.stop(cx) } else { Ok(()) }
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        for object in self.wanted.rest() {
            self.select(cx, object)?;
        }
        Ok(())
    }
}

impl SelectObject {
    /// Nothing more is wanted from the stages before, unless `-Wait` says to let them finish.
    fn stop(&mut self, cx: &mut Invocation) -> Outcome {
        if cx.switch("Wait") || !cx.expects_input() { Ok(()) } else { Err(cx.stop_upstream()) }
    }

    fn select(&mut self, cx: &mut Invocation, object: Value) -> Outcome {
        if self.properties.is_empty() && self.expand.is_none() {
            mark_selected(&object);
            return self.write(cx, object);
        }
        let members = self.members(cx, &object)?;
        match self.expand.clone() {
            Some(expand) => self.expand(cx, &object, &expand, members),
            None => {
                let names = self.shared_names(&members);
                let values = members.into_iter().map(|(_, value)| value).collect();
                let mut bag = Bag::new(names, values);
                bag.type_names = Some(Rc::new(RefCell::new(vec![selected_name(&object)])));
                self.write(cx, Value::Object(Rc::new(Object::custom(bag))))
            }
        }
    }

    fn shared_names(&mut self, members: &[(Name, Value)]) -> Rc<Vec<Name>> {
        if let Some(shape) = &self.shape
            && shape.len() == members.len()
            && shape.iter().zip(members).all(|(a, (b, _))| a == b && a.text() == b.text())
        {
            return shape.clone();
        }
        let shape = Rc::new(members.iter().map(|(name, _)| *name).collect::<Vec<_>>());
        self.shape = Some(shape.clone());
        shape
    }

    /// The selected members of an object.
    fn members(&mut self, cx: &mut Invocation, object: &Value) -> Result<Vec<(Name, Value)>, Failure> {
        let mut members: Vec<(Name, Value)> = Vec::with_capacity(self.properties.len());
        for i in 0..self.properties.len() {
            let property = self.properties[i].clone();
            for one in property.expand(cx.session, object) {
                let label = one.label();
                if !one.is_calculated() && self.exclude.iter().any(|p| p.matches(&label)) {
                    continue;
                }
                let read = one.read(cx.session, object);
                let value = tolerate(read)?.unwrap_or_default();
                let name = spelled(cx, &one, object, Name::new(&label));
                if members.iter().any(|(n, _)| *n == name) {
                    self.refuse_repeat(cx, &label, &property)?;
                    continue;
                }
                members.push((name, value));
            }
        }
        Ok(members)
    }

    fn refuse_repeat(&mut self, cx: &mut Invocation, label: &str, property: &Expression) -> Outcome {
        if matches!(property.source, Source::Wildcard(..)) {
            return Ok(());
        }
        let message = format!("The property cannot be processed because the property \"{label}\" already exists.");
        let fault = Fault::new("AlreadyExistingUserSpecifiedPropertyNoExpand", ErrorCategory::InvalidOperation, message)
            .exception("System.Management.Automation.PSArgumentException")
            .target(Value::text(label));
        cx.error(fault)
    }

    fn expand(&mut self, cx: &mut Invocation, object: &Value, expand: &Expression, members: Vec<(Name, Value)>) -> Outcome {
        let found = match expand.read(cx.session, object) {
            Ok(Some(found)) => found,
            Ok(None) => {
                let message = format!("Property \"{}\" cannot be found.", expand.label());
                let fault = Fault::new("ExpandPropertyNotFound", ErrorCategory::InvalidArgument, message)
                    .exception("System.Management.Automation.PSArgumentException")
                    .target(object.clone());
                return cx.error(fault);
            }
            Err(failure) => return cx.report(failure),
        };
        let items = match cx.session.items(&found)? {
            Some(items) => items,
            None => vec![found],
        };
        for item in items {
            let item = if members.is_empty() { item } else { self.with_members(cx, item, &members)? };
            self.write(cx, item)?;
        }
        Ok(())
    }

    /// The expanded object with the other selected properties added to it.
    fn with_members(&mut self, cx: &mut Invocation, item: Value, members: &[(Name, Value)]) -> engine::R {
        if item.is_null() {
            return Ok(item);
        }
        let known = property_names(cx.session, &item);
        let item = item.wrapped();
        for (name, value) in members {
            if known.contains(name) {
                let message = format!("The property cannot be processed because the property \"{name}\" already exists.");
                let fault = Fault::new("AlreadyExistingUserSpecifiedPropertyExpand", ErrorCategory::InvalidOperation, message)
                    .exception("System.Management.Automation.PSArgumentException");
                cx.error(fault)?;
                continue;
            }
            if let Some(bag) = item.bag() {
                bag.borrow_mut().set(*name, value.clone());
            }
        }
        Ok(item)
    }

    fn write(&mut self, cx: &mut Invocation, object: Value) -> Outcome {
        if let Some(uniques) = &mut self.unique
            && !uniques.is_new(cx, &object)?
        {
            return Ok(());
        }
        cx.write(object)
    }
}

/// The name of a member as the object spells it.
fn spelled(cx: &mut Invocation, expression: &Expression, object: &Value, name: Name) -> Name {
    if expression.is_calculated() {
        return name;
    }
    match object {
        Value::Object(own) => {
            let bag = own.bag.borrow();
            bag.position(name).map_or(name, |i| bag.names()[i])
        }
        Value::Map(map) => {
            let key = map.pairs().into_iter().find_map(|(key, _)| key.as_str().filter(|k| Name::new(k) == name).map(Name::new));
            key.unwrap_or(name)
        }
        _ => property_names(cx.session, object).into_iter().find(|n| *n == name).unwrap_or(name),
    }
}

fn selected_name(object: &Value) -> Str {
    let ty = Type::of(object);
    Str::from(format!("Selected.{}", ty.as_ref().map_or("System.Object", |t| t.name())))
}

/// A custom object that passes through is told apart by a type name.
fn mark_selected(object: &Value) {
    let Value::Object(own) = object else { return };
    if own.class.is_some() {
        return;
    }
    let name = selected_name(object);
    let mut bag = own.bag.borrow_mut();
    let names = bag.type_names.get_or_insert_with(Rc::default).clone();
    let mut names = names.borrow_mut();
    if !names.contains(&name) {
        names.insert(0, name);
    }
}

impl Uniques {
    fn is_new(&mut self, cx: &mut Invocation, object: &Value) -> Result<bool, Failure> {
        let scalar = matches!(object, Value::Str(_) | Value::Int(_));
        if scalar && self.others.is_empty() && self.is_one_kind(object) {
            let text = self.case_sensitive || !matches!(object, Value::Str(_));
            let key = if text { Key::exact(object.clone()) } else { Key::folded(object.clone()) };
            return Ok(self.scalars.insert(key));
        }
        self.others.extend(self.scalars.drain().map(|key| key.value));
        for other in &self.others {
            if same(cx, other, object, self.case_sensitive)? {
                return Ok(false);
            }
        }
        self.others.push(object.clone());
        Ok(true)
    }

    fn is_one_kind(&self, object: &Value) -> bool {
        self.scalars.iter().next().is_none_or(|key| std::mem::discriminant(&key.value) == std::mem::discriminant(object))
    }
}

/// Whether two objects count as one: equal values, or custom objects with equal members.
fn same(cx: &mut Invocation, a: &Value, b: &Value, case_sensitive: bool) -> Result<bool, Failure> {
    let (Value::Object(x), Value::Object(y)) = (a, b) else {
        return Ok(order::compare(cx.session, a, b, case_sensitive)? == Ordering::Equal);
    };
    let (x, y) = (x.bag.borrow().clone(), y.bag.borrow().clone());
    if x.len() != y.len() {
        return Ok(false);
    }
    for (name, value) in x.iter() {
        let Some(other) = y.get(name) else { return Ok(false) };
        if order::compare(cx.session, value, other, case_sensitive)? != Ordering::Equal {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The command.
pub const ROW: CommandTable = CommandTable::new("Select-Object", include_str!("select_object.ps1"), || Box::new(SelectObject::default()));
