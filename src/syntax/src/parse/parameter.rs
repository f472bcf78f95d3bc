//! Parameters: `param(...)` blocks and the lists after function names.

use super::grammar::Rule;
use super::lower::{Lowerer, Node};
use crate::Name;
use crate::ast::{Param, ParamBlock};

impl Lowerer<'_> {
    /// `[CmdletBinding()] param(...)`
    pub(super) fn param_block(&mut self, node: Node<'_>) -> ParamBlock {
        let span = self.span(&node);
        let mut attributes = vec![];
        let mut params = vec![];
        for kid in node.into_inner() {
            match kid.as_rule() {
                Rule::attribute => attributes.push(self.attribute(kid)),
                _ => params = self.param_list(kid).0,
            }
        }
        ParamBlock { span, attributes, params }
    }

    /// `($a, [int]$b = 1)`, and whether its parenthesis is closed.
    pub(super) fn param_list(&mut self, node: Node<'_>) -> (Vec<Param>, bool) {
        let mut params: Vec<Param> = vec![];
        let mut closed = true;
        for kid in node.into_inner() {
            match kid.as_rule() {
                Rule::param => {
                    let param = self.param(kid);
                    self.check_duplicate(&param, &params);
                    params.push(param);
                }
                Rule::missing => {
                    self.lacks(&kid, "MissingExpressionAfterToken", "Missing expression after ','.");
                }
                _ => {
                    closed = false;
                    self.lacks(&kid, "MissingEndParenthesisInFunctionParameterList", "Missing ')' in function parameter list.");
                }
            }
        }
        (params, closed)
    }

    fn check_duplicate(&mut self, param: &Param, before: &[Param]) {
        if before.iter().any(|p| p.name == param.name) && !param.name.is("") {
            let message = format!("Duplicate parameter ${} in parameter list.", param.name);
            self.mean("DuplicateFormalParameter", param.name_span, message);
        }
    }

    fn param(&mut self, node: Node<'_>) -> Param {
        let span = self.span(&node);
        let mut param = Param { span, attributes: vec![], types: vec![], name: Name::new(""), name_span: span, default: None };
        for kid in node.into_inner() {
            match kid.as_rule() {
                Rule::attribute => self.attribute_or_type(kid, &mut param.attributes, &mut param.types),
                Rule::variable => {
                    self.check_variable(&kid);
                    param.name_span = self.span(&kid);
                    param.name = self.variable(&kid).name;
                }
                Rule::no_variable => {
                    let message =
                        "Parameter declarations are a comma-separated list of variable names with optional initializer expressions.";
                    self.lacks(&kid, "InvalidFunctionParameter", message);
                }
                Rule::missing => {
                    self.lacks(&kid, "MissingExpressionAfterToken", "Missing expression after '='.");
                }
                _ => param.default = Some(self.expression(kid)),
            }
        }
        param
    }
}
