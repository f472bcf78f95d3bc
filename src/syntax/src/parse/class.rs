//! Types, attributes, parameters, classes and enums.

use super::grammar::Rule;
use super::lower::{Kids, Lowerer, Node, next_is, take};
use crate::ast::{
    Attribute, Class, ClassMember, Enum, EnumMember, Expr, ExprKind, MethodMember, NamedArgument, Param, ParamBlock, PropertyMember,
    StatementKind, TypeName,
};
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
    /// A `type_name` or `type_plain`.
    pub(super) fn type_name(&mut self, node: Node<'_>) -> TypeName {
        let span = self.span(&node);
        let mut result = TypeName { span, name: String::new(), arguments: vec![], ranks: vec![], assembly: None };
        for kid in node.into_inner() {
            match kid.as_rule() {
                Rule::type_id => result.name = kid.as_str().to_string(),
                Rule::type_rank => result.ranks.push(kid.as_str().bytes().filter(|&b| b == b',').count() as u8 + 1),
                Rule::type_generic => self.type_generic(kid, &mut result),
                Rule::assembly => result.assembly = Some(kid.as_str().trim().to_string()),
                _ => {}
            }
        }
        result
    }

    fn type_generic(&mut self, node: Node<'_>, result: &mut TypeName) {
        let span = self.span(&node);
        let arguments = self.deeper(span, |l| {
            let mut arguments = vec![];
            for kid in node.into_inner() {
                if kid.as_rule() == Rule::missing {
                    l.missing_bracket(&kid);
                } else {
                    arguments.push(l.type_name(kid));
                }
            }
            arguments
        });
        result.arguments = arguments.unwrap_or_default();
    }

    fn missing_bracket(&mut self, node: &Node<'_>) {
        let span = self.span(node);
        self.report("EndSquareBracketExpectedAtEndOfAttribute", span, "Missing ] at end of attribute or type literal.");
    }

    /// `[Name(arguments)]`
    pub(super) fn attribute(&mut self, node: Node<'_>) -> Attribute {
        let span = self.span(&node);
        let mut kids = node.into_inner();
        let name = match kids.next() {
            Some(name) => self.type_name(name),
            None => TypeName { span, name: String::new(), arguments: vec![], ranks: vec![], assembly: None },
        };
        let mut attribute = Attribute { span, name, positional: vec![], named: vec![] };
        if let Some(arguments) = take(&mut kids, Rule::attribute_arguments) {
            self.deeper(span, |l| l.attribute_arguments(arguments, &mut attribute));
        }
        if let Some(missing) = kids.next() {
            self.missing_bracket(&missing);
        }
        attribute
    }

    fn attribute_arguments(&mut self, node: Node<'_>, attribute: &mut Attribute) {
        for kid in node.into_inner() {
            let span = self.span(&kid);
            let inner = match kid.as_rule() {
                Rule::attribute_argument => kid.into_inner().next(),
                _ => {
                    self.missing_in_list(span, "MissingEndParenthesisInExpression", "Missing closing ')' in expression.");
                    None
                }
            };
            match inner {
                Some(inner) if inner.as_rule() == Rule::named_argument => attribute.named.push(self.named_argument(inner)),
                Some(inner) => attribute.positional.push(self.expression(inner)),
                None => {}
            }
        }
    }

    /// Reports what is missing in a comma list: a value after a comma, or the end.
    fn missing_in_list(&mut self, span: Span, id: &'static str, message: &str) {
        if self.text[..span.start as usize].trim_end().ends_with(',') {
            self.report("MissingExpressionAfterToken", span, "Missing expression after ','.");
        } else {
            self.report(id, span, message);
        }
    }

    fn named_argument(&mut self, node: Node<'_>) -> NamedArgument {
        let span = self.span(&node);
        let mut kids = node.into_inner();
        let name = Name::new(kids.next().map_or("", |n| n.as_str()));
        let value = match kids.next() {
            Some(value) if value.as_rule() == Rule::missing => {
                let place = self.span(&value);
                self.report("MissingExpressionInNamedArgument", place, "Missing statement after '=' in named argument.");
                None
            }
            Some(value) => Some(self.expression(value)),
            None => None,
        };
        NamedArgument { span, name, value }
    }

    /// `[CmdletBinding()] param(...)`
    pub(super) fn param_block(&mut self, node: Node<'_>) -> ParamBlock {
        let span = self.span(&node);
        let mut attributes = vec![];
        let mut params = vec![];
        for kid in node.into_inner() {
            match kid.as_rule() {
                Rule::attribute => attributes.push(self.attribute(kid)),
                _ => params = self.param_list(kid),
            }
        }
        ParamBlock { span, attributes, params }
    }

    /// `($a, [int]$b = 1)`
    pub(super) fn param_list(&mut self, node: Node<'_>) -> Vec<Param> {
        let mut params: Vec<Param> = vec![];
        for kid in node.into_inner() {
            if kid.as_rule() != Rule::param {
                let span = self.span(&kid);
                self.missing_in_list(span, "MissingEndParenthesisInFunctionParameterList", "Missing ')' in function parameter list.");
                continue;
            }
            let param = self.param(kid);
            if params.iter().any(|p| p.name == param.name) {
                let message = format!("Duplicate parameter ${} in parameter list.", param.name);
                self.mean("DuplicateFormalParameter", param.name_span, message);
            }
            params.push(param);
        }
        params
    }

    fn param(&mut self, node: Node<'_>) -> Param {
        let span = self.span(&node);
        let mut param = Param { span, attributes: vec![], types: vec![], name: Name::new(""), name_span: span, default: None };
        for kid in node.into_inner() {
            match kid.as_rule() {
                Rule::attribute => self.attribute_or_type(kid, &mut param.attributes, &mut param.types),
                Rule::variable => {
                    param.name_span = self.span(&kid);
                    param.name = self.variable(&kid).name;
                }
                Rule::missing => {
                    let place = self.span(&kid);
                    self.report("MissingExpressionAfterToken", place, "Missing expression after '='.");
                }
                _ => param.default = Some(self.expression(kid)),
            }
        }
        param
    }

    /// `[X()]` is an attribute, `[X]` a type.
    fn attribute_or_type(&mut self, node: Node<'_>, attributes: &mut Vec<Attribute>, types: &mut Vec<TypeName>) {
        let has_arguments = node.clone().into_inner().any(|k| k.as_rule() == Rule::attribute_arguments);
        let attribute = self.attribute(node);
        if has_arguments { attributes.push(attribute) } else { types.push(attribute.name) }
    }

    /// A class or enum with the attributes before it.
    pub(super) fn type_definition(&mut self, rule: Rule, mut kids: Kids<'_>, span: Span) -> StatementKind {
        let mut attributes = vec![];
        let mut rule = rule;
        if rule == Rule::attributed_definition {
            while let Some(attribute) = take(&mut kids, Rule::attribute) {
                attributes.push(self.attribute(attribute));
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

    fn class(&mut self, mut kids: Kids<'_>, span: Span, attributes: Vec<Attribute>) -> Class {
        let (name, name_span) = match take(&mut kids, Rule::type_word) {
            Some(node) => (Name::new(node.as_str()), self.span(&node)),
            None => (Name::new(""), span),
        };
        let mut class = Class { span, name, name_span, attributes, bases: vec![], members: vec![] };
        for kid in kids {
            match kid.as_rule() {
                Rule::type_name => class.bases.push(self.type_name(kid)),
                Rule::class_member => class.members.extend(self.class_member(kid, name)),
                _ => {
                    let place = self.span(&kid);
                    self.missing_brace(name_span, place);
                }
            }
        }
        class
    }

    fn class_member(&mut self, node: Node<'_>, class: Name) -> Option<ClassMember> {
        let span = self.span(&node);
        let mut head = MemberHead::default();
        for kid in node.into_inner() {
            match kid.as_rule() {
                Rule::attribute => self.attribute_or_type(kid, &mut head.attributes, &mut head.types),
                Rule::member_modifier if kid.as_str().eq_ignore_ascii_case("static") => head.is_static = true,
                Rule::member_modifier => head.hidden = true,
                Rule::property_member => return Some(ClassMember::Property(self.property(kid, span, head))),
                _ => return Some(ClassMember::Method(self.method(kid, span, head, class))),
            }
        }
        None
    }

    fn property(&mut self, node: Node<'_>, span: Span, head: MemberHead) -> PropertyMember {
        let mut kids = node.into_inner();
        let name = kids.next().map_or(Name::new(""), |v| self.variable(&v).name);
        let default = kids.next().map(|d| self.default_value(d));
        let type_name = head.types.into_iter().next();
        PropertyMember { span, name, attributes: head.attributes, type_name, is_static: head.is_static, hidden: head.hidden, default }
    }

    fn default_value(&mut self, node: Node<'_>) -> Expr {
        if node.as_rule() != Rule::missing {
            return self.expression(node);
        }
        let span = self.span(&node);
        self.missing_value(span, "=");
        Expr { span, kind: ExprKind::Error }
    }

    fn method(&mut self, node: Node<'_>, span: Span, head: MemberHead, class: Name) -> MethodMember {
        let node_span = self.span(&node);
        let mut kids = node.into_inner();
        let (name, name_span) = match kids.next() {
            Some(node) => (Name::new(node.as_str()), self.span(&node)),
            None => (Name::new(""), span),
        };
        let params = take(&mut kids, Rule::param_list).map(|list| self.param_list(list)).unwrap_or_default();
        let base_arguments = take(&mut kids, Rule::arguments).map(|a| self.arguments(a));
        let body_start = kids.peek().map_or(span, |k| self.span(&k));
        if next_is(&kids, Rule::missing) {
            self.report("MissingFunctionBody", body_start, "Missing function body in function declaration.");
            kids.next();
        }
        let body_span = Span::new((body_start.start as usize).saturating_sub(1), node_span.end as usize);
        let body = Rc::new(self.script_block_in(body_span, &mut kids));
        MethodMember {
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
        }
    }

    fn enumeration(&mut self, mut kids: Kids<'_>, span: Span, attributes: Vec<Attribute>) -> Enum {
        let (name, name_span) = match take(&mut kids, Rule::type_word) {
            Some(node) => (Name::new(node.as_str()), self.span(&node)),
            None => (Name::new(""), span),
        };
        let mut result = Enum { span, name, name_span, attributes, underlying: None, members: vec![] };
        for kid in kids {
            match kid.as_rule() {
                Rule::type_name => result.underlying = Some(self.type_name(kid)),
                Rule::enum_member => {
                    let span = self.span(&kid);
                    let mut parts = kid.into_inner();
                    let name = Name::new(parts.next().map_or("", |n| n.as_str()));
                    let value = parts.next().map(|v| self.default_value(v));
                    result.members.push(EnumMember { span, name, value });
                }
                _ => {
                    let place = self.span(&kid);
                    self.missing_brace(name_span, place);
                }
            }
        }
        result
    }
}
