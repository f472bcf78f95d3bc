//! Classes and enums.

use super::grammar::Rule;
use super::lower::{Kids, Lowerer, Node, take};
use super::statement::empty_block;
use crate::ast::{Attribute, Class, ClassMember, Enum, EnumMember, MethodMember, PropertyMember, StatementKind, TypeName};
use crate::{Name, Span};
use std::rc::Rc;

/// What stands before the name of a class member.
#[derive(Default)]
struct MemberHead {
    attributes: Vec<Attribute>,
    types: Vec<TypeName>,
    is_static: bool,
    hidden: bool,
}

impl Lowerer<'_> {
    /// A class or enum with the attributes before it.
    pub(super) fn type_definition(&mut self, rule: Rule, mut kids: Kids<'_>, span: Span) -> StatementKind {
        let mut attributes = vec![];
        let mut rule = rule;
        if rule == Rule::attributed_definition {
            while let Some(attribute) = take(&mut kids, Rule::attribute) {
                let place = self.span(&attribute);
                let text = attribute.as_str().to_string();
                attributes.push(self.attribute(attribute));
                if !text.contains('(') {
                    self.report("TypeNotAllowedBeforeStatement", place, format!("Unexpected type {text} was found before statement."));
                }
            }
            if let Some(definition) = kids.next() {
                rule = definition.as_rule();
                kids = definition.into_inner();
            }
        }
        match rule {
            Rule::class_statement => StatementKind::Class(Rc::new(self.class(kids, span, attributes))),
            _ => StatementKind::Enum(Rc::new(self.enumeration(kids, span, attributes))),
        }
    }

    /// The name of a type, or an error.
    fn defined_name(&mut self, kids: &mut Kids<'_>, span: Span, keyword: &str) -> (Name, Span) {
        match kids.next() {
            Some(node) if node.as_rule() == Rule::simple_name => (Name::new(node.as_str()), self.span(&node)),
            Some(missing) => {
                self.lacks(&missing, "MissingNameAfterKeyword", format!("Missing name after {keyword} keyword."));
                (Name::new(""), span)
            }
            None => (Name::new(""), span),
        }
    }

    fn missing_in_type(&mut self, node: &Node<'_>, keyword: &str) {
        let at = self.span(node).start as usize;
        match node.as_rule() {
            Rule::missing => self.lacks(node, "TypeNameExpected", "Type name expected."),
            Rule::no_body => {
                let message = format!("Missing '{keyword}' body in '{keyword}' declaration.");
                self.lacks(node, "MissingTypeBody", message);
            }
            _ => self.missing_brace(Span::default(), at),
        }
    }

    fn class(&mut self, mut kids: Kids<'_>, span: Span, attributes: Vec<Attribute>) -> Class {
        let (name, name_span) = self.defined_name(&mut kids, span, "class");
        let mut class = Class { span, name, name_span, attributes, bases: vec![], members: vec![] };
        let open = self.open_brace(span);
        let outside = self.mentions.len();
        for kid in kids {
            match kid.as_rule() {
                Rule::type_name | Rule::type_plain => class.bases.push(self.type_name(kid)),
                Rule::class_member => class.members.extend(self.class_member(kid, name)),
                Rule::no_close => self.missing_brace(open, self.span(&kid).start as usize),
                _ => self.missing_in_type(&kid, "class"),
            }
        }
        let assigned = self.mentions.split_off(outside);
        self.check_members(&class, &assigned);
        class
    }

    /// The place after the first `{` of a definition.
    fn open_brace(&self, span: Span) -> Span {
        let text = self.text.get(span.start as usize..span.end as usize).unwrap_or("");
        let at = span.start as usize + text.find('{').map_or(text.len(), |i| i + 1);
        Span::new(at, at)
    }

    fn class_member(&mut self, node: Node<'_>, class: Name) -> Option<ClassMember> {
        let span = self.trimmed(&node);
        let mut head = MemberHead::default();
        for kid in node.into_inner() {
            match kid.as_rule() {
                Rule::attribute => {
                    self.attribute_or_type(kid, &mut head.attributes, &mut head.types);
                    self.check_types(&head.types);
                }
                Rule::member_modifier => self.modifier(&kid, &mut head),
                Rule::property_member => return Some(ClassMember::Property(self.property(kid, span, head))),
                Rule::method_member => return Some(ClassMember::Method(self.method(kid, span, head, class))),
                _ => self.lacks(&kid, "IncompleteMemberDefinition", "Missing a property name or method definition."),
            }
        }
        None
    }

    fn check_types(&mut self, types: &[TypeName]) {
        if let [_, second] = types {
            let span = Span::new(second.span.start as usize - 1, second.span.end as usize + 1);
            self.report("TooManyTypes", span, "Only one type may be specified on class members.");
        }
    }

    fn modifier(&mut self, node: &Node<'_>, head: &mut MemberHead) {
        let is_static = node.as_str().eq_ignore_ascii_case("static");
        let flag = if is_static { &mut head.is_static } else { &mut head.hidden };
        if std::mem::replace(flag, true) {
            let message = format!("Duplicate '{}' qualifier", if is_static { "static" } else { "hidden" });
            self.report("DuplicateQualifier", self.span(node), message);
        }
    }

    /// The span of a pair without the blanks at its end.
    fn trimmed(&self, node: &Node<'_>) -> Span {
        let span = self.span(node);
        let end = span.start as usize + node.as_str().trim_end_matches(|c: char| c.is_whitespace() || c == ';').len();
        Span::new(span.start as usize, end)
    }

    fn property(&mut self, node: Node<'_>, span: Span, head: MemberHead) -> PropertyMember {
        let mut kids = node.into_inner();
        let variable = kids.next();
        let name = variable.as_ref().map_or(Name::new(""), |v| self.variable(v).name);
        let mut default = None;
        for kid in kids {
            match kid.as_rule() {
                Rule::expr => default = Some(self.expression(kid)),
                // `$x =` at the end of the text: PowerShell misses the terminator after the name.
                Rule::no_open => {
                    let at = variable.as_ref().map_or(span.start, |v| self.span(v).end) as usize;
                    self.property_end(at);
                    break;
                }
                _ => {
                    let at = self.span(&kid).start as usize;
                    self.property_end(at);
                }
            }
        }
        let type_name = head.types.into_iter().next();
        PropertyMember { span, name, attributes: head.attributes, type_name, is_static: head.is_static, hidden: head.hidden, default }
    }

    fn property_end(&mut self, at: usize) {
        self.lacks_at(at, "MissingPropertyTerminator", "Missing ';' or end-of-line in property definition.");
    }

    fn method(&mut self, node: Node<'_>, span: Span, head: MemberHead, class: Name) -> MethodMember {
        let mut kids = node.into_inner();
        let (name, name_span) = match kids.next() {
            Some(node) => (Name::new(node.as_str()), self.span(&node)),
            None => (Name::new(""), span),
        };
        let mut params = vec![];
        let mut assigned = vec![];
        let mut base_arguments = None;
        let mut body = None;
        let mut after_params = name_span.end as usize;
        let mut closed = true;
        for kid in kids {
            match kid.as_rule() {
                Rule::param_list => {
                    after_params = self.span(&kid).end as usize;
                    (params, closed) = self.param_list(kid);
                }
                Rule::arguments | Rule::no_in | Rule::no_variable if name != class => {
                    self.missing_body(after_params);
                    closed = false;
                }
                Rule::arguments => base_arguments = Some(self.arguments(kid)),
                Rule::script_block => {
                    let outside = self.mentions.len();
                    body = Some(self.script_block(kid));
                    let inside = self.mentions.split_off(outside);
                    self.check_locals(&params, &inside);
                    assigned.extend(inside.into_iter().filter(|m| m.2));
                }
                Rule::no_open => {
                    self.lacks(&kid, "MissingMethodParameterList", "Missing '(' in class method parameter list.");
                    self.missing_body(self.span(&kid).start as usize);
                }
                Rule::no_in => {
                    self.lacks(&kid, "MissingMethodParameterList", "Missing '(' in class method parameter list.");
                }
                Rule::no_variable => {
                    self.lacks(&kid, "MissingBaseCtorCall", "Missing 'base' after ':' in a base class constructor call.");
                    closed = false;
                }
                _ if closed => self.missing_body(self.span(&kid).start as usize),
                _ => {}
            }
        }
        let body = Rc::new(body.unwrap_or_else(|| empty_block(span)));
        let type_span = head.types.first().map(|t| Span::new(t.span.start as usize - 1, t.span.end as usize + 1));
        let method = MethodMember {
            span,
            name,
            name_span,
            attributes: head.attributes,
            return_type: head.types.into_iter().next(),
            params,
            base_arguments,
            is_static: head.is_static,
            hidden: head.hidden,
            constructor: name == class,
            body,
        };
        self.check_method(&method, type_span);
        assigned.retain(|(name, ..)| !method.params.iter().any(|p| p.name == *name));
        self.mentions.extend(assigned);
        method
    }

    fn missing_body(&mut self, at: usize) {
        self.lacks_at(at, "MissingFunctionBody", "Missing function body in function declaration.");
    }

    fn enumeration(&mut self, mut kids: Kids<'_>, span: Span, attributes: Vec<Attribute>) -> Enum {
        let (name, name_span) = self.defined_name(&mut kids, span, "enum");
        let mut result = Enum { span, name, name_span, attributes, underlying: None, members: vec![] };
        let integral =
            ["byte", "sbyte", "short", "int16", "ushort", "uint16", "int", "int32", "uint", "uint32", "long", "int64", "ulong", "uint64"];
        let open = self.open_brace(span);
        for kid in kids {
            match kid.as_rule() {
                Rule::type_name | Rule::type_plain => {
                    let base = self.type_name(kid);
                    let plain = base.name.to_ascii_lowercase();
                    if !integral.contains(&plain.trim_start_matches("system.")) {
                        let message = format!(
                            "'{}' is not a valid underlying type for enums. Expected a builtin integral type (one of byte, sbyte, \
                             short, ushort, int, uint, long or ulong)",
                            base.name
                        );
                        self.mean("InvalidUnderlyingType", base.span, message);
                    }
                    result.underlying = Some(base);
                }
                Rule::enum_member => result.members.push(self.enum_member(kid)),
                Rule::no_close => self.missing_brace(open, self.span(&kid).start as usize),
                _ => self.missing_in_type(&kid, "enum"),
            }
        }
        for (i, member) in result.members.iter().enumerate() {
            if result.members[..i].iter().any(|m| m.name == member.name) {
                self.member_twice(member.name, member.span);
            }
        }
        result
    }

    fn enum_member(&mut self, node: Node<'_>) -> EnumMember {
        let span = self.trimmed(&node);
        let mut kids = node.into_inner();
        let name = Name::new(kids.next().map_or("", |n| n.as_str()));
        let mut value = None;
        for kid in kids {
            match kid.as_rule() {
                Rule::missing => {
                    let message = "You must provide a value expression following the '=' operator.";
                    self.lacks_final(&kid, "ExpectedValueExpression", message);
                }
                Rule::no_close => {
                    let at = self.span(&kid).start as usize;
                    self.property_end(at);
                }
                _ => value = Some(self.expression(kid)),
            }
        }
        EnumMember { span, name, value }
    }
}
