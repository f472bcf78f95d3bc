//! Small texts and the shape of their trees.

use syntax::ast::{CommandElement, Element, Expr, ExprKind, Statement, StatementKind, StringPart};
use syntax::{Source, parse};

/// A tree as nested words: `(+ 1 (* 2 3))`.
fn shape(text: &str) -> String {
    let parsed = parse(Source::typed(text));
    assert!(parsed.diagnostics.is_empty(), "{text}: {:?}", parsed.diagnostics);
    let end = parsed.root.end.as_ref().expect("a statement");
    end.body.statements.iter().map(statement).collect::<Vec<_>>().join("; ")
}

fn statement(statement: &Statement) -> String {
    match &statement.kind {
        StatementKind::Pipeline(pipeline) => pipeline.elements.iter().map(element).collect::<Vec<_>>().join(" | "),
        StatementKind::Assignment(target, op, value) => format!("({op:?} {} {})", expr(target), self::statement(value)),
        StatementKind::Chain(first, rest) => {
            rest.iter().fold(self::statement(first), |text, (op, next)| format!("({op:?} {text} {})", self::statement(next)))
        }
        StatementKind::Background(inner) => format!("(& {})", self::statement(inner)),
        other => format!("{other:?}").split(['(', ' ']).next().unwrap_or_default().to_string(),
    }
}

fn element(element: &Element) -> String {
    match element {
        Element::Expression(inner, _) => expr(inner),
        Element::Command(command) => {
            let words = command.elements.iter().map(|e| match e {
                CommandElement::Argument(a) => expr(a),
                CommandElement::Splat(a) => format!("@{}", expr(a)),
                CommandElement::Parameter { name, value, .. } => match value {
                    Some(value) => format!("-{name}:{}", expr(value)),
                    None => format!("-{name}"),
                },
                CommandElement::Verbatim(_, text) => format!("--% {text}"),
            });
            format!("[{}]", std::iter::once(expr(&command.name)).chain(words).collect::<Vec<_>>().join(" "))
        }
    }
}

fn expr(e: &Expr) -> String {
    match &e.kind {
        ExprKind::Number(number) => format!("{number:?}"),
        ExprKind::String(text, _) => format!("'{text}'"),
        ExprKind::Variable(variable) => format!("${}", variable.name),
        ExprKind::Binary(op, a, b) => format!("({:?} {} {})", op.op, expr(a), expr(b)),
        ExprKind::Unary(op, a) => format!("({op:?} {})", expr(a)),
        ExprKind::Convert(name, a) => format!("([{}] {})", name.name, expr(a)),
        ExprKind::List(items) => format!("({})", items.iter().map(expr).collect::<Vec<_>>().join(", ")),
        ExprKind::Paren(inner) => format!("({})", statement(inner)),
        ExprKind::Member { target, member, .. } => format!("{}.{}", expr(target), expr(member)),
        ExprKind::Invoke { target, member, arguments, .. } => {
            format!("{}.{}({})", expr(target), expr(member), arguments.iter().map(expr).collect::<Vec<_>>().join(", "))
        }
        ExprKind::Index(target, index, _) => format!("{}[{}]", expr(target), expr(index)),
        ExprKind::Ternary(a, b, c) => format!("(? {} {} {})", expr(a), expr(b), expr(c)),
        ExprKind::Expandable(parts, _) => parts
            .iter()
            .map(|part| match part {
                StringPart::Text(text) => text.clone(),
                StringPart::Expr(inner) => format!("<{}>", expr(inner)),
            })
            .collect(),
        ExprKind::Type(name) => format!("[{}]", name.name),
        ExprKind::SubExpression(block) => format!("$({})", block.statements.iter().map(statement).collect::<Vec<_>>().join("; ")),
        other => format!("{other:?}").split(['(', ' ']).next().unwrap_or_default().to_string(),
    }
}

#[test]
fn operators_bind_as_powershell_says() {
    assert_eq!(shape("1 + 2 * 3"), "(Add Int(1) (Multiply Int(2) Int(3)))");
    assert_eq!(shape("1,2 + 3"), "(Add (Int(1), Int(2)) Int(3))");
    assert_eq!(shape("!$a -eq 10"), "(Eq (Not $a) Int(10))");
    assert_eq!(shape("$a ?? 1 -eq 2"), "(Eq (Coalesce $a Int(1)) Int(2))");
    assert_eq!(shape("[int]'1' + 2"), "(Add ([int] '1') Int(2))");
    assert_eq!(shape("$a ? 1 : 2"), "(? $a Int(1) Int(2))");
}

#[test]
fn words_of_commands_keep_their_form() {
    assert_eq!(shape("f a,b -Name:x @p"), "['f' ('a', 'b') -Name:'x' @$p]");
    assert_eq!(shape("f $x.y (1)[0] $x/a 1..3 -1"), "['f' $x.'y' (Int(1))[Int(0)] <$x>/a '1..3' Int(-1)]");
    assert_eq!(shape("f [Type]::X *.txt C:\\x"), "['f' '[Type]::X' '*.txt' 'C:\\x']");
    assert_eq!(shape("& $x a"), "[$x 'a']");
    assert_eq!(shape("1kbb"), "['1kbb']");
}

#[test]
fn statements_have_their_kinds() {
    assert_eq!(shape("$a, $b = 1, 2"), "(Set ($a, $b) (Int(1), Int(2)))");
    assert_eq!(shape("a && b || c"), "(Or (And ['a'] ['b']) ['c'])");
    assert_eq!(shape("\"a $x.y $(1 + 1)\""), "a <$x>.y <$((Add Int(1) Int(1)))>");
    assert_eq!(shape("$x.Where{ $_ }.Count"), "$x.'Where'(ScriptBlock).'Count'");
    assert_eq!(shape("a |\n# c\nb"), "['a'] | ['b']");
}
