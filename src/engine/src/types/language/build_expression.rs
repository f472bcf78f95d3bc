//! Builds the nodes of expressions.

use super::build::{Builder, Parts, kind};
use super::tree::Part;
use syntax::Span;
use syntax::ast::{BinaryOp, BinaryOperator, Expr, ExprKind, StringKind, StringPart, TypeName, UnaryOp, Variable};

/// The properties of a string literal.
pub(super) fn string_parts(text: &str, kind: StringKind) -> Parts {
    let number = match kind {
        StringKind::Single => 0,
        StringKind::SingleHere => 1,
        StringKind::Double => 2,
        StringKind::DoubleHere => 3,
        StringKind::Bare => 4,
    };
    vec![("Value", Part::Text(text.to_owned())), ("StringConstantType", Part::Kind("StringConstantType", number))]
}

impl Builder<'_> {
    /// An expression.
    pub fn expr(&mut self, expr: &Expr) -> u32 {
        syntax::with_stack(|| self.expr_here(expr))
    }

    /// The node of an expression, one line per kind.
    fn expr_here(&mut self, expr: &Expr) -> u32 {
        let span = expr.span;
        match &expr.kind {
            ExprKind::Number(number) => self.add("ConstantExpressionAst", span, vec![("Value", Part::Number(number.clone()))]),
            ExprKind::String(text, kind) => self.add("StringConstantExpressionAst", span, string_parts(text, *kind)),
            ExprKind::Expandable(pieces, kind) => self.expandable(span, pieces, *kind),
            ExprKind::Variable(variable) => self.variable(variable),
            ExprKind::Array(block) | ExprKind::SubExpression(block) => {
                let class = if matches!(expr.kind, ExprKind::Array(_)) { "ArrayExpressionAst" } else { "SubExpressionAst" };
                let inner = self.block(block);
                self.add(class, span, vec![("SubExpression", Part::Node(inner))])
            }
            ExprKind::Paren(inner) => {
                let inner = self.statement(inner);
                self.add("ParenExpressionAst", span, vec![("Pipeline", Part::Node(inner))])
            }
            ExprKind::List(items) => {
                let items = items.iter().map(|i| self.expr(i)).collect();
                self.add("ArrayLiteralAst", span, vec![("Elements", Part::Nodes(items))])
            }
            ExprKind::Hashtable(entries) => {
                let pairs = entries.iter().map(|e| (self.expr(&e.key), self.statement(&e.value))).collect();
                self.add("HashtableAst", span, vec![("KeyValuePairs", Part::Pairs(pairs))])
            }
            ExprKind::ScriptBlock(block) => {
                let inner = self.script_block(block, false);
                self.add("ScriptBlockExpressionAst", span, vec![("ScriptBlock", Part::Node(inner))])
            }
            ExprKind::Unary(op, inner) => self.unary(span, unary(*op), inner),
            ExprKind::Postfix(inner, up) => self.unary(span, if *up { "PostfixPlusPlus" } else { "PostfixMinusMinus" }, inner),
            ExprKind::Binary(op, left, right) => self.binary(span, *op, left, right),
            ExprKind::Ternary(condition, yes, no) => {
                let (condition, yes, no) = (self.expr(condition), self.expr(yes), self.expr(no));
                let parts = vec![("Condition", Part::Node(condition)), ("IfTrue", Part::Node(yes)), ("IfFalse", Part::Node(no))];
                self.add("TernaryExpressionAst", span, parts)
            }
            ExprKind::Convert(ty, inner) => {
                let (ty, inner) = (self.constraint(ty), self.expr(inner));
                let parts = vec![("Type", Part::Node(ty)), ("Attribute", Part::Seen(ty)), ("Child", Part::Node(inner))];
                self.add("ConvertExpressionAst", span, parts)
            }
            ExprKind::Attributed(attribute, inner) => {
                let (attribute, inner) = (self.attribute(attribute), self.expr(inner));
                self.add("AttributedExpressionAst", span, vec![("Attribute", Part::Node(attribute)), ("Child", Part::Node(inner))])
            }
            ExprKind::Type(ty) => self.add("TypeExpressionAst", span, vec![("TypeName", Part::Type(ty.clone()))]),
            ExprKind::Member { target, member, is_static, null_conditional } => {
                let parts = self.member(target, member, *is_static, *null_conditional);
                self.add("MemberExpressionAst", span, parts)
            }
            ExprKind::Invoke { target, member, arguments, generics: _, is_static, null_conditional } => {
                let mut parts = self.member(target, member, *is_static, *null_conditional);
                let arguments: Vec<u32> = arguments.iter().map(|a| self.expr(a)).collect();
                // PowerShell: no arguments are null, not an empty list.
                if !arguments.is_empty() {
                    parts.push(("Arguments", Part::Nodes(arguments)));
                }
                self.add("InvokeMemberExpressionAst", span, parts)
            }
            ExprKind::Index(target, index, null_conditional) => {
                let (target, index) = (self.expr(target), self.expr(index));
                let parts =
                    vec![("Target", Part::Node(target)), ("Index", Part::Node(index)), ("NullConditional", Part::Flag(*null_conditional))];
                self.add("IndexExpressionAst", span, parts)
            }
            ExprKind::Error => self.add("ErrorExpressionAst", span, Vec::new()),
        }
    }

    fn unary(&mut self, span: Span, operator: &str, inner: &Expr) -> u32 {
        let inner = self.expr(inner);
        self.add("UnaryExpressionAst", span, vec![("TokenKind", kind(operator)), ("Child", Part::Node(inner))])
    }

    fn binary(&mut self, span: Span, op: BinaryOperator, left: &Expr, right: &Expr) -> u32 {
        let (left, right) = (self.expr(left), self.expr(right));
        let parts = vec![
            ("Left", Part::Node(left)),
            ("Right", Part::Node(right)),
            ("Operator", kind(&binary(op))),
            ("ErrorPosition", Part::Extent(op.span)),
        ];
        self.add("BinaryExpressionAst", span, parts)
    }

    fn member(&mut self, target: &Expr, member: &Expr, is_static: bool, null_conditional: bool) -> Parts {
        let (target, member) = (self.expr(target), self.expr(member));
        vec![
            ("Expression", Part::Node(target)),
            ("Member", Part::Node(member)),
            ("Static", Part::Flag(is_static)),
            ("NullConditional", Part::Flag(null_conditional)),
        ]
    }

    fn expandable(&mut self, span: Span, pieces: &[StringPart], kind: StringKind) -> u32 {
        let nested = pieces.iter().filter_map(|p| match p {
            StringPart::Expr(inner) => Some(self.expr(inner)),
            StringPart::Text(_) => None,
        });
        let nested = nested.collect();
        let text = self.source.slice(span);
        let value = match kind {
            StringKind::Double => text.get(1..text.len().saturating_sub(1)).unwrap_or_default(),
            StringKind::DoubleHere => {
                let inner = text.get(2..text.len().saturating_sub(2)).unwrap_or_default();
                let inner = inner.split_once('\n').map_or("", |(_, rest)| rest);
                inner.strip_suffix("\r\n").or_else(|| inner.strip_suffix('\n')).unwrap_or(inner)
            }
            _ => text,
        };
        let mut parts = string_parts(value, kind);
        parts.push(("NestedExpressions", Part::Nodes(nested)));
        self.add("ExpandableStringExpressionAst", span, parts)
    }

    /// `$x`
    pub fn variable(&mut self, variable: &Variable) -> u32 {
        let scope = variable.scope.map(|s| s.text().to_string());
        if scope.as_deref().is_some_and(|s| s.eq_ignore_ascii_case("using")) {
            let inner = Variable { scope: None, ..variable.clone() };
            let inner = self.variable(&inner);
            return self.add("UsingExpressionAst", variable.span, vec![("SubExpression", Part::Node(inner))]);
        }
        let parts = vec![("VariablePath", Part::Path(scope, variable.name.text().to_string())), ("Splatted", Part::Flag(variable.splat))];
        self.add("VariableExpressionAst", variable.span, parts)
    }

    /// `[int]` before something: its place holds the brackets.
    pub fn constraint(&mut self, ty: &TypeName) -> u32 {
        let span = self.bracketed(ty.span);
        self.add("TypeConstraintAst", span, vec![("TypeName", Part::Type(ty.clone()))])
    }

    fn bracketed(&self, span: Span) -> Span {
        let text = self.source.text();
        let (start, end) = (span.start as usize, span.end as usize);
        let before = text.get(..start).map(str::trim_end).filter(|t| t.ends_with('['));
        let after = text.get(end..).filter(|t| t.trim_start().starts_with(']'));
        match (before, after) {
            (Some(before), Some(after)) => Span::new(before.len() - 1, end + after.len() - after.trim_start().len() + 1),
            _ => span,
        }
    }
}

fn unary(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Not => "Not",
        UnaryOp::BitNot => "Bnot",
        UnaryOp::Plus => "Plus",
        UnaryOp::Minus => "Minus",
        UnaryOp::Increment => "PlusPlus",
        UnaryOp::Decrement => "MinusMinus",
        UnaryOp::Join => "Join",
        UnaryOp::Split => "Isplit",
        UnaryOp::CSplit => "Csplit",
    }
}

/// The token kind of an operator: those that compare have two forms, `Ieq` and `Ceq`.
fn binary(op: BinaryOperator) -> String {
    let fixed = match op.op {
        BinaryOp::Add => "Plus",
        BinaryOp::Subtract => "Minus",
        BinaryOp::Multiply => "Multiply",
        BinaryOp::Divide => "Divide",
        BinaryOp::Modulo => "Rem",
        BinaryOp::Range => "DotDot",
        BinaryOp::Format => "Format",
        BinaryOp::Coalesce => "QuestionQuestion",
        BinaryOp::And => "And",
        BinaryOp::Or => "Or",
        BinaryOp::Xor => "Xor",
        BinaryOp::BitAnd => "Band",
        BinaryOp::BitOr => "Bor",
        BinaryOp::BitXor => "Bxor",
        BinaryOp::ShiftLeft => "Shl",
        BinaryOp::ShiftRight => "Shr",
        BinaryOp::Join => "Join",
        BinaryOp::Is => "Is",
        BinaryOp::IsNot => "IsNot",
        BinaryOp::As => "As",
        BinaryOp::Eq
        | BinaryOp::Ne
        | BinaryOp::Gt
        | BinaryOp::Ge
        | BinaryOp::Lt
        | BinaryOp::Le
        | BinaryOp::Like
        | BinaryOp::NotLike
        | BinaryOp::Match
        | BinaryOp::NotMatch
        | BinaryOp::Contains
        | BinaryOp::NotContains
        | BinaryOp::In
        | BinaryOp::NotIn
        | BinaryOp::Replace
        | BinaryOp::Split => "",
    };
    match fixed {
        "" => format!("{}{}", if op.case_sensitive { "C" } else { "I" }, format!("{:?}", op.op).to_lowercase()),
        fixed => fixed.to_owned(),
    }
}
