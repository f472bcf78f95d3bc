//! Type names and attributes.

use super::grammar::Rule;
use super::lower::{Lowerer, Node, take};
use crate::ast::{Attribute, NamedArgument, TypeName};
use crate::{Name, Span};

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
                match kid.as_rule() {
                    Rule::no_name => l.missing_type_argument(&kid),
                    Rule::no_close => l.lacks(&kid, "EndSquareBracketExpectedAtEndOfAttribute", END_OF_ATTRIBUTE),
                    _ => arguments.push(l.type_name(kid)),
                }
            }
            arguments
        });
        result.arguments = arguments.unwrap_or_default();
    }

    /// Something else stands where a type argument must: a number is told as a token that runs to the next blank, `1]]`.
    fn missing_type_argument(&mut self, node: &Node<'_>) {
        let at = self.span(node).start as usize;
        let rest = self.text.get(at..).unwrap_or("");
        if !rest.starts_with(|c: char| c.is_ascii_digit()) {
            return self.missing_type(node);
        }
        let token = rest.split(|c: char| c.is_whitespace() || "(){};,|&".contains(c)).next().unwrap_or("");
        let message = format!("Unexpected token '{token}' in expression or statement.");
        self.report("UnexpectedToken", Span::new(at, at + token.len()), message);
    }

    fn missing_type(&mut self, node: &Node<'_>) {
        let at = self.span(node).start as usize;
        let place = self.before(at);
        let message = format!("Missing type name after '{}'.", self.text[..place].chars().next_back().unwrap_or('['));
        self.lacks(node, "MissingTypename", message);
    }

    /// Reports a bracket that is not closed. PowerShell points into the name when something other than a blank follows it.
    fn missing_bracket(&mut self, node: &Node<'_>) {
        let at = self.span(node).start as usize;
        let place = self.before(at);
        let glued = at == place && at < self.text.len() && self.text[..at].ends_with(|c: char| c.is_ascii_alphanumeric());
        let place = place - usize::from(glued);
        self.report("EndSquareBracketExpectedAtEndOfAttribute", Span::new(place, place), END_OF_ATTRIBUTE);
    }

    /// `[Name(arguments)]`
    pub(super) fn attribute(&mut self, node: Node<'_>) -> Attribute {
        let span = self.span(&node);
        let mut kids = node.into_inner();
        let name = match take(&mut kids, Rule::type_name) {
            Some(name) => self.type_name(name),
            None => TypeName { span, name: String::new(), arguments: vec![], ranks: vec![], assembly: None },
        };
        let mut attribute = Attribute { span, name, positional: vec![], named: vec![] };
        let mut closed = true;
        if let Some(arguments) = take(&mut kids, Rule::attribute_arguments) {
            closed = self.deeper(span, |l| l.attribute_arguments(arguments, &mut attribute)).unwrap_or(false);
        }
        match kids.next() {
            Some(missing) if missing.as_rule() == Rule::no_name => self.missing_type(&missing),
            Some(missing) if closed => self.missing_bracket(&missing),
            _ => {}
        }
        attribute
    }

    /// Reads the arguments and tells whether the parenthesis is closed.
    fn attribute_arguments(&mut self, node: Node<'_>, attribute: &mut Attribute) -> bool {
        let mut bare_name = None;
        let mut after = self.span(&node).start as usize + 1;
        for kid in node.into_inner() {
            let span = self.span(&kid);
            match kid.as_rule() {
                Rule::no_close => {
                    // A name without a value does not count: PowerShell points before it.
                    let at = bare_name.unwrap_or(span.start as usize);
                    self.lacks_at(at, "MissingEndParenthesisInExpression", "Missing closing ')' in expression.");
                    return false;
                }
                Rule::missing => {
                    self.lacks(&kid, "MissingExpressionAfterToken", "Missing expression after ','.");
                }
                Rule::named_argument => {
                    let argument = self.named_argument(kid);
                    bare_name = argument.value.is_none().then_some(after);
                    self.check_named(&argument, attribute);
                    attribute.named.push(argument);
                }
                _ => {
                    bare_name = None;
                    let value = self.expression(kid);
                    self.check_constant(&value);
                    attribute.positional.push(value);
                }
            }
            after = span.end as usize;
        }
        true
    }

    fn check_named(&mut self, argument: &NamedArgument, attribute: &Attribute) {
        if attribute.named.iter().any(|a| a.name == argument.name) {
            let message = format!("Duplicate named arguments '{}' are not allowed.", argument.name);
            self.mean("DuplicateNamedArgument", argument.span, message);
        }
    }

    fn named_argument(&mut self, node: Node<'_>) -> NamedArgument {
        let span = self.span(&node);
        let mut kids = node.into_inner();
        let name = Name::new(kids.next().map_or("", |n| n.as_str()));
        let value = match kids.next() {
            Some(missing) if missing.as_rule() == Rule::missing => {
                self.lacks(&missing, "MissingExpressionInNamedArgument", "Missing statement after '=' in named argument.");
                None
            }
            Some(value) => {
                let value = self.expression(value);
                self.check_constant(&value);
                Some(value)
            }
            None => None,
        };
        NamedArgument { span, name, value }
    }

    /// `[X()]` is an attribute, `[X]` a type.
    pub(super) fn attribute_or_type(&mut self, node: Node<'_>, attributes: &mut Vec<Attribute>, types: &mut Vec<TypeName>) {
        let has_arguments = node.clone().into_inner().any(|k| k.as_rule() == Rule::attribute_arguments);
        let attribute = self.attribute(node);
        if has_arguments { attributes.push(attribute) } else { types.push(attribute.name) }
    }
}

const END_OF_ATTRIBUTE: &str = "Missing ] at end of attribute or type literal.";
