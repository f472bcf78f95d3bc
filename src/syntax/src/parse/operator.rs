//! Operators: from their text to what they are and how tightly they bind.

use crate::ast::{AssignOp, BinaryOp, UnaryOp};

/// The operator of a text, whether it is the case-sensitive variant, and how tightly it binds.
pub(super) fn binary(text: &str) -> Option<(BinaryOp, bool, u8)> {
    let symbol = match text {
        "+" => Some((BinaryOp::Add, 9)),
        "*" => Some((BinaryOp::Multiply, 10)),
        "/" => Some((BinaryOp::Divide, 10)),
        "%" => Some((BinaryOp::Modulo, 10)),
        ".." => Some((BinaryOp::Range, 13)),
        "??" => Some((BinaryOp::Coalesce, 7)),
        _ => None,
    };
    if let Some((op, level)) = symbol {
        return Some((op, false, level));
    }
    let word = text.strip_prefix(['-', '\u{2013}', '\u{2014}', '\u{2015}'])?;
    if word.is_empty() {
        return Some((BinaryOp::Subtract, false, 9));
    }
    let lower = word.to_ascii_lowercase();
    if let Some((op, level)) = plain(&lower) {
        return Some((op, false, level));
    }
    let (variant, rest) = lower.split_at_checked(1)?;
    let op = cased(rest)?;
    match variant {
        "c" => Some((op, true, 5)),
        "i" => Some((op, false, 5)),
        _ => None,
    }
}

fn plain(word: &str) -> Option<(BinaryOp, u8)> {
    Some(match word {
        "and" => (BinaryOp::And, 1),
        "or" => (BinaryOp::Or, 1),
        "xor" => (BinaryOp::Xor, 1),
        "band" => (BinaryOp::BitAnd, 2),
        "bor" => (BinaryOp::BitOr, 2),
        "bxor" => (BinaryOp::BitXor, 2),
        "shl" => (BinaryOp::ShiftLeft, 5),
        "shr" => (BinaryOp::ShiftRight, 5),
        "f" => (BinaryOp::Format, 12),
        "is" => (BinaryOp::Is, 5),
        "isnot" => (BinaryOp::IsNot, 5),
        "as" => (BinaryOp::As, 5),
        "join" => (BinaryOp::Join, 5),
        _ => (cased(word)?, 5),
    })
}

fn cased(word: &str) -> Option<BinaryOp> {
    Some(match word {
        "eq" => BinaryOp::Eq,
        "ne" => BinaryOp::Ne,
        "gt" => BinaryOp::Gt,
        "ge" => BinaryOp::Ge,
        "lt" => BinaryOp::Lt,
        "le" => BinaryOp::Le,
        "like" => BinaryOp::Like,
        "notlike" => BinaryOp::NotLike,
        "match" => BinaryOp::Match,
        "notmatch" => BinaryOp::NotMatch,
        "contains" => BinaryOp::Contains,
        "notcontains" => BinaryOp::NotContains,
        "in" => BinaryOp::In,
        "notin" => BinaryOp::NotIn,
        "replace" => BinaryOp::Replace,
        "split" => BinaryOp::Split,
        _ => return None,
    })
}

/// The unary operator of a text.
pub(super) fn unary(text: &str) -> UnaryOp {
    match text.trim_start_matches(['-', '\u{2013}', '\u{2014}', '\u{2015}']).to_ascii_lowercase().as_str() {
        "not" | "!" => UnaryOp::Not,
        "bnot" => UnaryOp::BitNot,
        "join" => UnaryOp::Join,
        "split" | "isplit" => UnaryOp::Split,
        "csplit" => UnaryOp::CSplit,
        "++" => UnaryOp::Increment,
        "+" => UnaryOp::Plus,
        _ if text.chars().count() == 2 => UnaryOp::Decrement,
        _ => UnaryOp::Minus,
    }
}

/// The assignment operator of a text.
pub(super) fn assignment(text: &str) -> AssignOp {
    match text {
        "=" => AssignOp::Set,
        "+=" => AssignOp::Add,
        "*=" => AssignOp::Multiply,
        "/=" => AssignOp::Divide,
        "%=" => AssignOp::Modulo,
        "??=" => AssignOp::Coalesce,
        _ => AssignOp::Subtract,
    }
}
